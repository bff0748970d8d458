import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { officesQuery } from '../api/people-queries.ts'
import { voiceQuery, type OfficeVoice, type VoicePage } from '../api/voice-queries.ts'
import docket from '../features/docket/docket-page.module.css'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import { useActsOn } from '../features/people/use-acts-on.ts'
import { GoneWordings } from '../features/voice/gone-wordings.tsx'
import { findSentences } from '../features/voice/find-sentence.ts'
import { KeepVoice } from '../features/voice/keep-voice.tsx'
import { OwnBlocks } from '../features/voice/own-blocks.tsx'
import { TryOnCase } from '../features/voice/try-on-case.tsx'
import { useWrittenVoice } from '../features/voice/use-written-voice.ts'
import { VoiceFile } from '../features/voice/voice-file.tsx'
import { VoiceOutline, voiceAnchor } from '../features/voice/voice-outline.tsx'
import { VoiceVersions } from '../features/voice/voice-versions.tsx'
import { voiceSentence } from '../features/voice/voice-words.ts'
import { VoicedSentence } from '../features/voice/voiced-sentence.tsx'
import look from '../features/voice/voice.module.css'

const route = getRouteApi('/signed-in/office/voice')

/** How an office says it: its words for composed sentences, and blocks of its own. */
export function Voice() {
  const { office: chosen } = route.useSearch()
  const offices = useQuery(officesQuery)
  const id = chosen ?? offices.data?.[0]?.id
  const page = useQuery({ ...voiceQuery(id ?? ''), enabled: id !== undefined })
  const error = offices.error ?? page.error
  return (
    <main id="work" className={docket.page} tabIndex={-1}>
      {error ? <ProblemNotice error={error} /> : id === undefined || page.data === undefined ? <Waiting for="the voice of the office" /> : <OneVoice key={id} office={id} page={page.data} />}
    </main>
  )
}

function OneVoice({ office, page }: { readonly office: string; readonly page: VoicePage }) {
  const written = useWrittenVoice(office, page)
  const acts = useActsOn(['voice', office], ['case'])
  const [open, setOpen] = useState<string>()
  const [looked, setLooked] = useState('')
  const { voice, write, checked } = written
  const { kit, mayWrite } = page
  const put = (sentence: string, text: string | undefined) => {
    const there = voice.wordings.some((one) => one.sentence === sentence)
    const wordings = text === undefined ? voice.wordings.filter((one) => one.sentence !== sentence) : there ? voice.wordings.map((one) => (one.sentence === sentence ? { sentence, text } : one)) : [...voice.wordings, { sentence, text }]
    write({ ...voice, wordings })
  }
  const keep = (kept: OfficeVoice, note: string) => acts.run(() => api.PUT('/api/offices/{office}/voice', { params: { path: { office } }, body: { voice: kept, from: page.version, note } }), `Version ${String(page.version + 1)} is kept.`, () => { written.undo(); setOpen(undefined) })
  const ours = new Map(voice.wordings.map(({ sentence, text }) => [sentence, text]))
  const found = findSentences(kit.sentences, looked, ours)
  const parts = Map.groupBy(found, ({ part }) => part)
  const outline = ['Our own blocks', ...new Set(kit.sentences.map(({ part }) => part)), 'Try it on a case', 'As a file', ...(page.versions.length === 0 ? [] : ['Versions'])].map((title) => ({ title, ours: kit.sentences.filter(({ id, part }) => part === title && ours.has(id)).length }))
  return (
    <>
      <PageOpening title="Our voice" sentence={voiceSentence(page)}>
        <p><Link to="/office" search={{ office }}>Back to the office</Link></p>
        <p>Petitions are composed sentence by sentence, each from facts with their pages and from law with its source. Here your office puts those sentences in its own words, for all its cases, and adds passages of its own. {mayWrite ? '' : 'Those who lead or supervise a case of the office write it; you can read it, try it, and save it.'}</p>
        {page.version > 0 ? null : (
          <ul className={look.how}>
            <li>A <span className={look.chip}>slot</span> stands for a fact of the case. What a sentence is told for stays in it.</li>
            <li>A passage in <span className={look.brace}>{'{ braces }'}</span> stands only where all its slots are known.</li>
            <li>Your own words state nothing of one case: no number, date, name or citation. Facts come in through slots, and law with its source.</li>
          </ul>
        )}
      </PageOpening>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p role="status">{acts.said}</p>
      <VoiceOutline sections={outline} looked={looked} found={found.length} onLook={setLooked} />
      <Section title="Our own blocks" anchor={voiceAnchor('Our own blocks')}><OwnBlocks blocks={voice.blocks} kit={kit} checked={checked} mayWrite={mayWrite} onChange={(blocks) => write({ ...voice, blocks: [...blocks] })} /></Section>
      <GoneWordings wordings={voice.wordings} kit={kit} onTakeOut={mayWrite ? (sentence) => put(sentence, undefined) : undefined} />
      {[...parts].map(([part, sentences]) => (
        <Section key={part} title={part} anchor={voiceAnchor(part)}>
          <ul className={look.list}>
            {sentences.map((sentence) => <VoicedSentence key={sentence.id} sentence={sentence} words={ours.get(sentence.id)} checked={checked} mayWrite={mayWrite} open={open === sentence.id} onOpen={(is) => setOpen(is ? sentence.id : undefined)} onChange={(text) => put(sentence.id, text)} />)}
          </ul>
        </Section>
      ))}
      <p className="quiet">Sentences that state a rule of law or a step of a computation, tables, and the applicant’s own words are not put otherwise here. Counsel can put any sentence of one case otherwise in its draft.</p>
      <Section title="Try it on a case" anchor={voiceAnchor('Try it on a case')}><TryOnCase voice={voice} /></Section>
      <Section title="As a file" anchor={voiceAnchor('As a file')}><VoiceFile office={office} mayWrite={mayWrite} onRead={write} /></Section>
      {page.versions.length === 0 ? null : <Section title="Versions" anchor={voiceAnchor('Versions')}><VoiceVersions office={office} page={page} acts={acts} /></Section>}
      {mayWrite ? <KeepVoice written={written} busy={acts.busy} onKeep={(note) => keep(voice, note)} /> : null}
    </>
  )
}
