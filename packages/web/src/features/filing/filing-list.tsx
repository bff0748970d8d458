import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Filing } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './filing.module.css'
import { SaveSent } from './save-sent.tsx'
import { sendForm } from './record-filing.tsx'

/** What was sent, newest first; each can be held against its bytes. */
export function FilingList({ caseId, filings }: { readonly caseId: string; readonly filings: readonly Filing[] }) {
  if (filings.length === 0) return <p className="quiet">Nothing is recorded as sent yet. Once it went out, record exactly which bytes, when, how and to whom.</p>
  return <ul className={look.filings}>{filings.map((one) => <OneFiling key={one.id} caseId={caseId} filing={one} rightedBy={filings.find(({ corrects }) => corrects === one.id)} />)}</ul>
}

function OneFiling({ caseId, filing, rightedBy }: { readonly caseId: string; readonly filing: Filing; readonly rightedBy: Filing | undefined }) {
  const verify = useMutation({
    mutationFn: async (file: File | undefined) => {
      const body = new FormData()
      if (file === undefined) body.set('kept', 'yes')
      else body.set('file', file)
      return await sendForm(`/api/cases/${caseId}/filings/${filing.id}/verify`, body) as { readonly same: boolean; readonly of: string; readonly sha256: string }
    },
  })
  const { what, sentOn, how, to, name, size, sha256, signedOff, packet, note, by, at, corrects, erasedAt } = filing
  return (
    <li>
      <p><strong>{what}</strong>, sent on {dateInWords(sentOn)}{corrects === undefined ? '' : ' (puts an earlier record right)'}</p>
      {rightedBy === undefined ? null : <p><strong>Put right</strong> by the record of {instantInWords(rightedBy.at)}.</p>}
      <dl>
        <dt>How</dt><dd>{how}</dd>
        <dt>To</dt><dd>{to}</dd>
        <dt>File</dt><dd>{name}, {size.toLocaleString('en-US')} bytes</dd>
        <dt>SHA-256</dt><dd className={look.hash}>{sha256}</dd>
        {packet === undefined ? null : <><dt>Counsel</dt><dd>{signedOff === true ? 'had signed it off as final' : 'had not signed it off as final'}</dd></>}
        {note === undefined ? null : <><dt>Note</dt><dd>{note}</dd></>}
        {erasedAt === undefined ? null : <><dt>Erased</dt><dd>What stood in it was erased on {dateInWords(erasedAt)}, with a paper it was built of. The hash stays: whoever has the file can hold it against this record.</dd></>}
        <dt>Recorded</dt><dd>{by}, {instantInWords(at)}</dd>
      </dl>
      <p className={`${look.acts} screen-only`}>
        {erasedAt === undefined ? <SaveSent caseId={caseId} id={filing.id} name={name} /> : null}
        <Button size="xs" variant="default" loading={verify.isPending} onClick={() => verify.mutate(undefined)}>Hold the bytes kept here against it</Button>
        <label>or a file: <input type="file" aria-label={`Hold a file against “${what}” of ${dateInWords(sentOn)}`} onChange={(event) => { const file = event.currentTarget.files?.[0]; if (file) verify.mutate(file) }} /></label>
      </p>
      <p role="status">{verify.data === undefined ? '' : verify.data.same ? `The same: ${verify.data.of} ${verify.data.of.startsWith('the bytes') ? 'are' : 'is'} exactly what was sent.` : `Not the same: ${verify.data.of} has the SHA-256 ${verify.data.sha256}.`}</p>
      {verify.error ? <ProblemNotice error={verify.error} /> : null}
    </li>
  )
}
