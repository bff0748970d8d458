import { Button, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { FormQuestion, NarrativeAnswer } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './packet.module.css'

/** Says that the applicant signed the words as they are kept; they are locked then. */
export function SignWords({ caseId, question, answer }: { readonly caseId: string; readonly question: NonNullable<FormQuestion['words']>; readonly answer: NarrativeAnswer }) {
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const sign = useMutation({
    mutationFn: async (signedOn: string) => {
      const { text, on, takenDownBy, language, interpretedBy, readBackOn, version } = answer
      await api.PUT('/api/cases/{case}/narrative/{question}', {
        params: { path: { case: caseId, question } },
        body: { text, on, signedOn, replaces: version, ...(takenDownBy !== undefined && { takenDownBy }), ...(language !== undefined && { language }), ...(interpretedBy !== undefined && { interpretedBy }), ...(readBackOn !== undefined && { readBackOn }) },
      })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'narrative'] }),
  })
  if (!open) return <p className="screen-only"><Button size="xs" variant="default" onClick={() => setOpen(true)}>The applicant signed these words</Button></p>
  return (
    <form className={`${look.taken} screen-only`} onSubmit={(event) => { event.preventDefault(); sign.mutate(String(new FormData(event.currentTarget).get('signedOn') ?? '')) }}>
      <TextInput name="signedOn" type="date" label="Signed on" description="The words as they are kept are locked; later ones are a new version" required withAsterisk={false} autoFocus />
      <Button type="submit" loading={sign.isPending}>Lock them</Button>
      <Button variant="default" onClick={() => setOpen(false)}>Leave it</Button>
      {sign.error ? <ProblemNotice error={sign.error} /> : null}
    </form>
  )
}
