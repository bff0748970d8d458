import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { publicCardAddress, publicPageAddress } from '../api/addresses.ts'
import { publicPageQuery } from '../api/campaign-queries.ts'
import type { CaseRecord, PublicPageView } from '../api/shapes.ts'
import { SaveLink } from '../features/confirm/save-link.tsx'
import { useKeys } from '../features/keys/use-keys.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import look from '../features/public/public.module.css'
import { publicSentence } from '../features/public/public-words.ts'
import { publicFieldsInWords, recordForms } from '../features/records/record-forms.ts'
import { RecordForm } from '../features/records/record-form.tsx'
import { useCasework } from '../features/records/use-casework.ts'
import { useRecordActs, type Fields } from '../features/records/use-record-acts.ts'
import { dateInWords } from '../features/words/date-in-words.ts'
import { dayOf } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/public')
type Part = PublicPageView['parts'][number]
type Field = Part['fields']['field']
const languages = { en: 'English', es: 'Español' } as const
const several: readonly Field[] = ['write', 'sign', 'call', 'contact']

/** The page for everyone: what was agreed to, by whom and how; what could be shown; and beside it the page itself as it would be made now. */
export function PublicPage() {
  const { caseId } = route.useParams()
  const casework = useCasework(caseId)
  const acts = useRecordActs(caseId)
  const { data, error } = useQuery(publicPageQuery(caseId))
  const [open, setOpen] = useState<{ readonly field: Field | undefined; readonly part?: Part }>()
  const [failed, setFailed] = useState<unknown>()
  const [language, choose] = useState<'en' | 'es'>('en')
  const begin = (what: typeof open) => { setFailed(undefined); setOpen(what) }
  useKeys('Page for everyone', [{ key: 'n', does: 'record what was agreed to', run: () => begin({ field: undefined }) }])
  if (error) return <ProblemNotice error={error} />
  if (data === undefined) return <Waiting for="the page" />
  const today = dayOf(new Date().toISOString())
  const { parts, offers, pictures, pages, bytes } = data
  const standing = parts.filter(({ stands }) => stands === 'shown' || stands === 'held back')
  const past = parts.filter(({ stands }) => stands === 'withdrawn' || stands === 'replaced')
  const left = offers.filter(({ field }) => several.includes(field) || !standing.some((one) => one.fields.field === field))
  const keep = (fields: Fields) => {
    setFailed(undefined)
    const kept: Promise<unknown> = open?.part === undefined ? acts.add('public field', fields) : acts.change(recordOf(open.part), fields)
    void kept.then(() => setOpen(undefined), setFailed)
  }
  const takeBack = (part: Part) => void acts.change(recordOf(part), { ...part.fields, withdrawnOn: today }, { said: `${publicFieldsInWords[part.fields.field]}: taken back, and gone from the page.` }).catch(setFailed)
  return (
    <>
      <PageOpening title="Page for everyone" sentence={publicSentence(parts)}>
        <p className="quiet screen-only">Only what is confirmed, may be told outside, and somebody agreed to. A file that was given out before cannot be called back: put the new one in its place.</p>
      </PageOpening>
      <div className={look.desk}>
        <div>
          <div className={`${lines.acts} screen-only`}><KeyedButton variant="filled" shows="n" onClick={() => begin({ field: undefined })}>Record what was agreed to</KeyedButton></div>
          {open === undefined ? null : <RecordForm key={open.part?.id ?? open.field ?? 'new'} type="public field" fields={open.part?.fields ?? { ...(open.field !== undefined && { field: open.field }), on: today }} offered={{ ...casework.offered, papers: pictures }} save={open.part === undefined ? 'Keep it' : 'Save'} asksWhy={false} busy={acts.busy} error={failed} onSave={keep} onCancel={() => begin(undefined)} />}
          <p className={lines.happened} role="status">{acts.happened?.said ?? ''}{acts.happened?.undo === undefined ? null : <> <KeyedButton size="xs" onClick={acts.undo}>Undo</KeyedButton></>}</p>
          {failed === undefined || open !== undefined ? null : <ProblemNotice error={failed} />}
          <Section title="Agreed to">
            {standing.length === 0 ? <p className="quiet">Nothing. Ask the person about each thing by itself: what may stand there, in which words, and that it can be taken back at any time.</p> : (
              <ul className={lines.people}>{standing.map((part) => <li key={part.id}><Agreed part={part} offers={offers} pictures={pictures} />
                <div className={`${lines.acts} screen-only`}>
                  <KeyedButton size="xs" loading={acts.busy} onClick={() => takeBack(part)}>Take it back<span className="out-of-sight">: {publicFieldsInWords[part.fields.field]}</span></KeyedButton>
                  <KeyedButton size="xs" onClick={() => begin({ field: part.fields.field, part })}>Change<span className="out-of-sight"> {publicFieldsInWords[part.fields.field]}</span></KeyedButton>
                </div></li>)}</ul>
            )}
          </Section>
          <Section title="Could be shown">
            <ul className={lines.people}>{left.map(({ field, says, why }) => (
              <li key={field}>
                <p><strong>{publicFieldsInWords[field]}</strong>{says === undefined ? '' : `: ${says.en}`}</p>
                {why === undefined ? null : <p className="quiet">{why}</p>}
                {why === undefined ? <div className={`${lines.acts} screen-only`}><KeyedButton size="xs" onClick={() => begin({ field })}>Agreed to<span className="out-of-sight">: {publicFieldsInWords[field]}</span></KeyedButton></div> : null}
              </li>
            ))}</ul>
          </Section>
          {past.length === 0 ? null : <Section title="Taken back, or replaced"><ul className={lines.people}>{past.map((part) => <li key={part.id}><p>{publicFieldsInWords[part.fields.field]}{part.stands === 'withdrawn' && part.fields.withdrawnOn !== undefined ? `, taken back on ${dateInWords(part.fields.withdrawnOn)}` : ', replaced by a later one'}</p><p className={lines.when}>{consentOf(part)}</p></li>)}</ul></Section>}
        </div>
        <aside className={`${look.beside} screen-only`} aria-label="The page as it would be made now">
          <div className={look.languages} role="group" aria-label="Language">{(['en', 'es'] as const).map((one) => <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>{languages[one]}</button>)}</div>
          {/* The keyboard scrolls what is around the page; inside it there would be no telling where one is. */}
          <div className={look.preview} role="group" aria-label="Preview, to be scrolled" tabIndex={0}>
            <iframe tabIndex={-1} title={`The page in ${language === 'en' ? 'English' : 'Spanish'}`} sandbox="" srcDoc={pages[language]} />
          </div>
          <p className="quiet">{Math.ceil(bytes[language] / 1000)} kB without the photograph. It has no script, loads nothing from anywhere, and prints as a leaflet.</p>
          <h2>When somebody shares the link</h2>
          <img className={look.card} src={`${publicCardAddress(caseId, language)}&of=${parts.map(({ id, version }) => `${id.slice(0, 8)}.${version}`).join('-')}`} width={1200} height={630} alt={`The picture that goes with a link, in ${language === 'en' ? 'English' : 'Spanish'}`} />
          <p>{standing.some(({ stands }) => stands === 'shown') ? <SaveLink href={publicPageAddress(caseId)}>Save both pages and pictures (ZIP)</SaveLink> : null}</p>
          <p><Link to="/cases/$caseId/supporters" params={{ caseId }}>Who signed, and messages to them</Link></p>
          <p className="quiet">Unpack it and put the files on any host, side by side.</p>
        </aside>
      </div>
    </>
  )
}

function Agreed({ part, offers, pictures }: { readonly part: Part; readonly offers: PublicPageView['offers']; readonly pictures: PublicPageView['pictures'] }) {
  const { fields: { field, en, es, link, paper, note }, stands, why } = part
  const says = offers.find((one) => one.field === field)?.says
  const picture = pictures.find(({ id }) => id === paper)?.name
  return (
    <>
      <p><strong>{publicFieldsInWords[field]}</strong>{says === undefined ? '' : `: ${says.en}`}{picture === undefined ? '' : `: ${picture}`}</p>
      {en === undefined ? null : <p className={look.words}>{en}</p>}
      {es === undefined ? null : <p className={look.words} lang="es">{es}</p>}
      {link === undefined ? null : <p className={look.words}>{link}</p>}
      {stands === 'held back' ? <p className={look.held}>Held back. {why}</p> : null}
      {en === undefined && es !== undefined ? <p className="quiet">Not in English yet.</p> : en !== undefined && es === undefined ? <p className="quiet">Not in Spanish yet.</p> : null}
      <p className={lines.when}>{consentOf(part)}{note === undefined ? '' : `. ${note}`}</p>
    </>
  )
}

/** `Amos Delacroix agreed on 20 November 2026, signed`. */
function consentOf({ fields: { by, on, how } }: Part): string {
  const ways = recordForms['public field'].fields['how']?.choices ?? {}
  return `${by} agreed on ${dateInWords(on)}: ${(ways[how] ?? how).toLowerCase()}`
}

/** What a change of it needs to know. */
function recordOf({ id, version, fields }: Part): CaseRecord {
  return { id, version, type: 'public field', kind: 'agreements', fields } as unknown as CaseRecord
}
