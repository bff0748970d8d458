import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { auditAddress } from '../api/addresses.ts'
import { api } from '../api/client.ts'
import { auditQuery, type Chain } from '../api/people-queries.ts'
import { SaveLink } from '../features/confirm/save-link.tsx'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import look from '../features/people/audit.module.css'
import { lineInWords } from '../features/people/audit-words.ts'
import { Choose } from '../features/people/choose.tsx'
import { instantInWords } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/cases/$caseId/audit')

const chains: readonly (readonly [Chain, string])[] = [['both', 'what was read and changed'], ['change', 'only what was changed'], ['read', 'only what was read']]

/** Who read and who changed what of a case, newest first; checked and taken out as a file. */
export function Audit() {
  const { caseId } = route.useParams()
  const [which, setWhich] = useState<Chain>('both')
  const lines = useInfiniteQuery(auditQuery(caseId, which))
  const check = useMutation({ mutationFn: async () => (await api.GET('/api/cases/{case}/audit/check', { params: { path: { case: caseId } } })).data })
  if (lines.error) return <ProblemNotice error={lines.error} />
  const all = lines.data?.pages.flat() ?? []
  return (
    <>
      <PageOpening title="The audit" sentence={check.data?.says ?? 'Every read and every change of this case: who, when, and to what, by its number and never its content.'} />
      <div className={`${look.tools} screen-only`}>
        <Choose name="which" label="Show" choices={chains} initial={which} onChoose={(chosen) => setWhich(chosen as Chain)} />
        <KeyedButton loading={check.isPending} onClick={() => check.mutate()}>Check that it is whole</KeyedButton>
        <SaveLink href={auditAddress(caseId, 'csv')}>Save as CSV</SaveLink>
        <SaveLink href={auditAddress(caseId, 'json')}>Save as JSON</SaveLink>
      </div>
      {check.error ? <ProblemNotice error={check.error} /> : null}
      {lines.data === undefined ? <Waiting for="the audit" /> : (
        <ol className={look.lines} aria-label="What was done">
          {all.map((line) => (
            <li key={`${line.chain} ${line.seq}`} data-broken={line.seq === (line.chain === 'read' ? check.data?.brokenRead : check.data?.brokenChange)}>
              <span className={look.when}>{instantInWords(line.at)}</span>
              <span>{lineInWords(line)}</span>
              {line.to === caseId || line.toName !== undefined ? null : <code title={line.to}>{line.to.length > 40 ? `${line.to.slice(0, 12)}…` : line.to}</code>}
              <span className={look.number}>{line.chain} {line.seq}</span>
            </li>
          ))}
        </ol>
      )}
      {lines.hasNextPage ? <KeyedButton className="screen-only" loading={lines.isFetchingNextPage} onClick={() => void lines.fetchNextPage()}>Show earlier lines</KeyedButton> : null}
    </>
  )
}
