import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { FormQuestion, NarrativeAnswer } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './packet.module.css'

interface OwnWordsFormProps {
  readonly caseId: string
  readonly question: NonNullable<FormQuestion['words']>
  readonly asks: string
  readonly helps: string
  readonly answer: NarrativeAnswer | undefined
}

function text(form: FormData, name: string): string {
  return String(form.get(name) ?? '').trim()
}

export function OwnWordsForm({ caseId, question, asks, helps, answer }: OwnWordsFormProps) {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: async (form: FormData) => {
      const by = text(form, 'takenDownBy')
      await api.PUT('/api/cases/{case}/narrative/{question}', {
        params: { path: { case: caseId, question } },
        body: { text: String(form.get('text') ?? ''), on: text(form, 'on'), ...(by === '' ? {} : { takenDownBy: by }) },
      })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'narrative'] }),
  })
  return (
    <form onSubmit={(event) => { event.preventDefault(); keep.mutate(new FormData(event.currentTarget)) }}>
      <Textarea name="text" label={asks} description={helps} defaultValue={answer?.text ?? ''} required withAsterisk={false} rows={7} />
      <div className={look.taken}>
        <TextInput name="takenDownBy" label="Taken down by" description="Empty when the applicant typed it" defaultValue={answer?.takenDownBy ?? ''} />
        <TextInput name="on" type="date" label="On" defaultValue={answer?.on ?? ''} required withAsterisk={false} />
        <Button type="submit" variant="default" loading={keep.isPending}>Keep these words</Button>
      </div>
      {answer === undefined ? null : <p className="quiet small">Version {answer.version}, kept on {dateInWords(answer.savedAt)}</p>}
      {keep.error ? <ProblemNotice error={keep.error} /> : null}
    </form>
  )
}
