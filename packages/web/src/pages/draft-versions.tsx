import { Checkbox } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { draftVersionQuery, draftVersionsQuery } from '../api/draft-queries.ts'
import { caseQuery } from '../api/queries.ts'
import type { DraftVersion } from '../api/shapes.ts'
import { CommentThreads } from '../features/draft/comment-threads.tsx'
import { ComparedText } from '../features/draft/compared-text.tsx'
import look from '../features/draft/versions.module.css'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { SelectOne } from '../features/page/select-one.tsx'
import { Section } from '../features/page/section.tsx'
import { dateInWords } from '../features/words/date-in-words.ts'
import { instantInWords } from '../features/words/instant-in-words.ts'

/** The versions of the draft, two of them held against each other, and what was said of its sentences. */
export function DraftVersions() {
  const { caseId = '' } = useParams({ strict: false })
  const stands = useQuery(caseQuery(caseId))
  const versions = useQuery(draftVersionsQuery(caseId))
  const [chosen, setChosen] = useState<{ readonly version: string; readonly against: string }>()
  const [onlyChanges, setOnlyChanges] = useState(false)
  const [sentence, setSentence] = useState<string>()
  const version = chosen?.version ?? versions.data?.[0]?.id ?? ''
  const against = chosen?.against === '' ? undefined : chosen?.against
  const shown = useQuery({ ...draftVersionQuery(caseId, version, against), enabled: version !== '', placeholderData: keepPreviousData })
  const error = versions.error ?? stands.error ?? shown.error
  if (error) return <ProblemNotice error={error} />
  if (!versions.data || !stands.data) return <Waiting for="the versions of the draft" />
  const { may } = stands.data.header
  const mayWrite = (may['packets'] === 'write' || may['packets'] === 'read') && may['words'] === 'write'
  const choices = versions.data.map((one) => ({ value: one.id, label: nameOf(one) }))
  const changes = shown.data?.compared.filter(({ is }) => is !== 'same').length ?? 0
  return (
    <>
      <PageOpening title="Versions of the draft" sentence={versions.data.length === 0 ? 'No version is kept yet: one is kept whenever a packet is built, and whenever counsel keeps the draft as it reads.' : said(versions.data.length, shown.data?.against === undefined ? undefined : changes)}>
        {may['packets'] === 'write' || may['packets'] === 'read' ? <p className="screen-only"><Link to="/cases/$caseId/draft" params={{ caseId }}>The draft as it reads now</Link></p> : null}
      </PageOpening>
      {versions.data.length === 0 ? null : (
        <>
          <div className={`${look.choose} screen-only`}>
            <SelectOne label="Version" data={choices} value={version} onChange={(event) => setChosen({ version: event.currentTarget.value, against: '' })} />
            <SelectOne label="Held against" data={[{ value: '', label: 'The one kept before it' }, ...choices.filter(({ value }) => value !== version)]} value={against ?? ''} onChange={(event) => setChosen({ version, against: event.currentTarget.value })} />
            <Checkbox label="Only what differs" checked={onlyChanges} onChange={(event) => setOnlyChanges(event.currentTarget.checked)} />
          </div>
          {sentence === undefined ? null : (
            <Section title="The sentence you chose">
              <p className={look.about}>“{sentence}”</p>
              <CommentThreads caseId={caseId} sentence={sentence} mayWrite={mayWrite} />
            </Section>
          )}
          {shown.data === undefined ? <Waiting for="the version" /> : (
            <Section title={shown.data.against === undefined ? nameOf(shown.data.version) : `${nameOf(shown.data.version)}, held against ${nameOf(shown.data.against)}`}>
              {onlyChanges && changes === 0 ? <p className="quiet">No sentence differs.</p> : <ComparedText compared={shown.data.compared} onlyChanges={onlyChanges} chosen={sentence} onChoose={(one) => { setSentence(one); window.scrollTo({ top: 0 }) }} />}
            </Section>
          )}
          <Section title="Comments"><CommentThreads caseId={caseId} mayWrite={mayWrite} /></Section>
        </>
      )}
    </>
  )
}

/** Which paper, for whom and of which day; then when it was kept and by whom. */
function nameOf({ name, packet, at, by, variant, paper, asOf }: DraftVersion): string {
  const of = `${paper}${variant === 'person by mail' ? ', by mail' : ''}, as of ${dateInWords(asOf)}`
  return `${name === '' ? of : `${name} (${of})`}; ${packet === undefined ? 'kept' : 'built'} ${instantInWords(at)}, ${by}`
}

function said(versions: number, changes: number | undefined): string {
  const kept = versions === 1 ? 'One version is kept' : `${versions} versions are kept`
  return changes === undefined ? `${kept}.` : `${kept}; ${changes === 0 ? 'no sentence differs' : changes === 1 ? 'one sentence differs' : `${changes} sentences differ`} between the two shown.`
}
