import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { api } from '../../api/client.ts'
import type { BroughtBack, PacketSummary } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { ChangeBroughtBack } from './change-brought-back.tsx'
import settle from './settle.module.css'

/** The memorandum come back from a word processor: each sentence that is other than it was made, and for each whether counsel keeps it so. */
export function BringBack({ caseId, packet }: { readonly caseId: string; readonly packet: PacketSummary }) {
  const chosen = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const compare = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData()
      form.set('file', file)
      const { data } = await api.POST('/api/cases/{case}/packets/{packet}/brought-back', { params: { path: { case: caseId, packet: packet.id } }, body: form as unknown as { file: string }, bodySerializer: (body) => body as unknown as FormData })
      return data as BroughtBack
    },
  })
  const put = (file: File | undefined) => {
    if (file === undefined) return
    setName(file.name)
    compare.mutate(file)
  }
  return (
    <div className="screen-only">
      <input ref={chosen} type="file" hidden aria-label="the memorandum as it came back" accept=".docx" onChange={(event) => { put(event.currentTarget.files?.[0]); event.currentTarget.value = '' }} />
      <p><Button size="xs" variant="default" loading={compare.isPending} onClick={() => chosen.current?.click()}>Bring the memorandum back from Word</Button></p>
      {compare.error ? <ProblemNotice error={compare.error} /> : null}
      {compare.data === undefined ? null : (
        <>
          <p role="status">{inWords(compare.data, name)}</p>
          {compare.data.changes.length === 0 ? null : <p className="quiet">What you keep stands in the draft and in every packet of this kind, on the facts the sentence rests on, until the sentence is composed otherwise.</p>}
          <ul className={settle.list}>{compare.data.changes.map((change, i) => <ChangeBroughtBack key={`${compare.submittedAt} ${i}`} caseId={caseId} variant={packet.variant} change={change} />)}</ul>
        </>
      )}
    </div>
  )
}

function inWords({ same, changes }: BroughtBack, name: string): string {
  if (changes.length === 0) return `${name}: nothing is other than it was made; all ${same} sentences are the same.`
  return `${name}: ${changes.length === 1 ? 'one place is' : `${changes.length} places are`} other than made, ${same} sentences are the same.`
}
