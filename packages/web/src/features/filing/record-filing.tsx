import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Filing, PacketSummary } from '../../api/shapes.ts'
import { refusal } from '../../api/problem.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { SelectOne } from '../page/select-one.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import look from './filing.module.css'

/** Sends a form with a file, which the client made from the description cannot. */
export async function sendForm(path: string, body: FormData): Promise<unknown> {
  const answer = await fetch(path, { method: 'POST', body })
  const said: unknown = await answer.json().catch(() => undefined)
  if (!answer.ok) throw refusal(answer.status, said)
  return said
}

/** Records that something was sent: a packet that was built here, or the very file. */
export function RecordFiling({ caseId, packets, filings }: { readonly caseId: string; readonly packets: readonly PacketSummary[]; readonly filings: readonly Filing[] }) {
  const queries = useQueryClient()
  const [packet, setPacket] = useState(packets[0]?.id ?? '')
  const record = useMutation({
    mutationFn: (typed: FormData) => {
      const sent = new FormData()
      for (const [name, value] of typed) if (typeof value === 'string' ? value.trim() !== '' : value.size > 0) sent.set(name, value)
      return sendForm(`/api/cases/${caseId}/filings`, sent)
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'filings'] }),
  })
  return (
    <form className={`${look.form} screen-only`} onSubmit={(event) => {
      event.preventDefault()
      record.mutate(new FormData(event.currentTarget), { onSuccess: () => setPacket(packets[0]?.id ?? '') })
    }}>
      <SelectOne name="packet" label="What was sent" value={packet} onChange={(event) => setPacket(event.currentTarget.value)} data={[...packets.map((one) => ({ value: one.id, label: `The packet ${one.variant === 'person by mail' ? 'for the person ' : ''}built ${instantInWords(one.madeAt)}${one.signedOff === undefined || one.signedOff.stands === false ? ', not signed off' : ', final'}` })), { value: '', label: 'A file, such as the petition with the signed form' }]} />
      {packet === '' ? <label>The file, exactly as it was sent <input type="file" name="file" required /></label> : null}
      {packets.find(({ id }) => id === packet)?.files.some(({ kind }) => kind === 'volume') === true ? <SelectOne name="sentAs" label="Sent as" data={[{ value: 'volumes', label: 'Its volumes, a record for each' }, { value: 'one file', label: 'One file' }]} /> : null}
      <TextInput name="what" label="What it is, in words" defaultValue="The petition with its exhibits" required withAsterisk={false} maxLength={500} />
      <TextInput name="sentOn" type="date" label="Sent on" required withAsterisk={false} />
      <TextInput name="how" label="How" description="By post, electronic mail or hand, and the number it can be traced by" required withAsterisk={false} maxLength={500} />
      <TextInput name="to" label="To whom" description="The office or the person, with the address" required withAsterisk={false} maxLength={500} />
      <Textarea name="note" label="Note" autosize minRows={1} maxLength={5000} />
      {filings.length === 0 ? null : <SelectOne name="corrects" label="Puts right an earlier record" data={[{ value: '', label: 'None' }, ...filings.map((one) => ({ value: one.id, label: `${one.what}, ${one.sentOn}, to ${one.to}` }))]} />}
      <p><Button type="submit" loading={record.isPending}>Record it</Button> <span className="quiet" role="status">{record.isSuccess ? 'Recorded.' : 'A record is never changed or taken out; another can put it right.'}</span></p>
      {record.error ? <ProblemNotice error={record.error} /> : null}
    </form>
  )
}
