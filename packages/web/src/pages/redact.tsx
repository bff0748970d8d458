import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { redactedCopyAddress } from '../api/addresses.ts'
import { api } from '../api/client.ts'
import { caseQuery, paperQuery } from '../api/queries.ts'
import { copiesQuery, makingsQuery, redactionQuery, type Purpose } from '../api/redaction-queries.ts'
import type { RedactionMark } from '../api/shapes.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { MakingNotice } from '../features/redact/making-notice.tsx'
import { ProtectedNames } from '../features/redact/protected-names.tsx'
import { RedactDesk } from '../features/redact/redact-desk.tsx'

const purposes: readonly Purpose[] = ['for filing in court', 'for the public', 'for prison mail']

/** Makes a copy of a paper without what must not be shared. */
export function Redact() {
  const { caseId = '', paperId = '' } = useParams({ strict: false })
  const [purpose, setPurpose] = useState<Purpose>('for filing in court')
  const queries = useQueryClient()
  const stands = useQuery(caseQuery(caseId))
  const paper = useQuery(paperQuery(caseId, paperId))
  const found = useQuery({ ...redactionQuery(caseId, paperId, purpose), refetchOnWindowFocus: false })
  const copies = useQuery(copiesQuery(caseId))
  const makings = useQuery(makingsQuery(caseId))
  const making = makings.data?.find((one) => one.paper === paperId && one.purpose === purpose)
  const made = making?.copy
  useEffect(() => { if (made !== undefined) void queries.invalidateQueries({ queryKey: copiesQuery(caseId).queryKey, exact: true }) }, [caseId, made, queries])
  const make = useMutation({
    mutationFn: (marks: readonly RedactionMark[]) => api.POST('/api/cases/{case}/papers/{paper}/redacted-copies', { params: { path: { case: caseId, paper: paperId } }, body: { purpose, marks: [...marks] } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: makingsQuery(caseId).queryKey }),
  })
  const error = paper.error ?? found.error
  if (error) return <ProblemNotice error={error} />
  if (!paper.data || !found.data) return <Waiting for="the paper" />
  const preset = found.data.presets.find(({ name }) => name === purpose)
  const mine = copies.data?.filter((one) => one.paper === paperId) ?? []
  const proposals = found.data.proposals.length
  return (
    <>
      <PageOpening title={`Redact ${paper.data.name}`} sentence={`${proposals === 0 ? 'Nothing was found' : proposals === 1 ? 'One place was found' : `${proposals} places were found`} that should not be readable in a copy ${purpose}; ${proposals === 0 ? 'mark by hand what must go' : 'you decide about each'}.`}>
        <p className="screen-only"><Link to="/cases/$caseId/papers/$paperId" params={{ caseId, paperId }}>Back to the paper</Link></p>
        <p className="screen-only"><label>The copy is <select value={purpose} onChange={(event) => setPurpose(event.target.value as Purpose)}>{purposes.map((one) => <option key={one}>{one}</option>)}</select></label></p>
        {preset === undefined ? null : (
          <details>
            <summary>What this rests on</summary>
            <p>{preset.basis}</p>
            <ul>{preset.kinds.map(({ kind, keeps, cite, link, quote }) => <li key={kind}>{kind}: {keeps === 'nothing' ? 'all of it goes' : `${keeps} may stay`}{cite === undefined ? null : <>, <a href={link} rel="noreferrer" target="_blank">{cite}</a>: “{quote}”</>}</li>)}</ul>
          </details>
        )}
      </PageOpening>
      <RedactDesk key={`${purpose} ${found.dataUpdatedAt}`} caseId={caseId} paper={paper.data} purpose={purpose} proposals={found.data.proposals} draft={found.data.draft} making={make.isPending || making?.state === 'waiting'} onMake={(marks) => make.mutate(marks)} />
      <MakingNotice caseId={caseId} making={making} />
      {make.error ? <ProblemNotice error={make.error} /> : null}
      {stands.data?.header.may['sealed'] === 'write' ? <ProtectedNames caseId={caseId} /> : null}
      <section aria-labelledby="copies">
        <h2 id="copies">Copies of this paper</h2>
        {mine.length === 0 ? <p className="quiet">None was made yet. What you decide is kept as you go, for everyone who works on this paper. Each copy is read back before it is kept: its text, and its pages by recognition.</p> : (
          <ul>{mine.map(({ id, name, mediaType, size, madeBy, madeAt }) => <li key={id}><a href={redactedCopyAddress(caseId, id)} download={name}>{name}</a>, {Math.ceil(size / 1000)} kB, made by {madeBy} on {madeAt.slice(0, 10)}. {mediaType === 'application/pdf' ? 'Read back before it was kept: nothing that was removed was found, neither in its text nor, by recognition, on its pages.' : 'Read back before it was kept: nothing that was removed was found in it.'}</li>)}</ul>
        )}
      </section>
    </>
  )
}
