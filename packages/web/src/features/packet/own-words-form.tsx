import { Button, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { FormQuestion, NarrativeAnswer } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './packet.module.css'
import { SignWords } from './sign-words.tsx'
import { WordsBesideRecord } from './words-beside-record.tsx'

interface OwnWordsFormProps {
  readonly caseId: string
  readonly question: NonNullable<FormQuestion['words']>
  readonly asks: string
  readonly helps: string
  readonly answer: NarrativeAnswer | undefined
}

/** One answer in the applicant's own words: the field while it is written, the words alone once they are signed; the record beside it. */
export function OwnWordsForm({ caseId, question, asks, helps, answer }: OwnWordsFormProps) {
  const [again, setAgain] = useState(false)
  const locked = answer?.signedOn !== undefined && !again
  return (
    <div className={look.answer}>
      {locked ? <SignedWords asks={asks} answer={answer} onAgain={() => setAgain(true)} /> : <WordsField caseId={caseId} question={question} asks={asks} helps={helps} answer={answer} />}
      {answer === undefined || answer.signedOn !== undefined ? null : <SignWords caseId={caseId} question={question} answer={answer} />}
      <WordsBesideRecord caseId={caseId} question={question} version={answer?.version ?? 0} />
    </div>
  )
}

function SignedWords({ asks, answer, onAgain }: { readonly asks: string; readonly answer: NarrativeAnswer; readonly onAgain: () => void }) {
  return (
    <>
      <h3>{asks}</h3>
      <blockquote className={look.signed}>{answer.text}</blockquote>
      <p className="quiet small">{takenInWords(answer)} Signed by the applicant on {dateInWords(answer.signedOn ?? '')}: version {answer.version} is locked.</p>
      <p className="screen-only"><Button size="xs" variant="default" onClick={onAgain}>Begin a new version</Button></p>
    </>
  )
}

/** How the words came to be written: `Given in Spanish, interpreted by Inés Roa, taken down by Hal on 2 January 2026, read back on 3 January 2026.` */
function takenInWords({ takenDownBy, language, interpretedBy, on, readBackOn }: NarrativeAnswer): string {
  const parts = [
    language === undefined ? '' : `given in ${language}`, interpretedBy === undefined ? '' : `interpreted by ${interpretedBy}`,
    `${takenDownBy === undefined ? 'written by the applicant' : `taken down by ${takenDownBy}`} on ${dateInWords(on)}`, readBackOn === undefined ? '' : `read back on ${dateInWords(readBackOn)}`,
  ].filter((part) => part !== '').join(', ')
  return `${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`
}

function WordsField({ caseId, question, asks, helps, answer }: OwnWordsFormProps) {
  const queries = useQueryClient()
  const keep = useMutation({
    mutationFn: async (form: FormData) => {
      const typed = (name: string) => String(form.get(name) ?? '').trim()
      const said = Object.fromEntries(['takenDownBy', 'language', 'interpretedBy', 'readBackOn'].flatMap((name) => (typed(name) === '' ? [] : [[name, typed(name)]])))
      await api.PUT('/api/cases/{case}/narrative/{question}', {
        params: { path: { case: caseId, question } },
        body: { text: String(form.get('text') ?? ''), on: typed('on'), ...said, replaces: answer?.version ?? 0, ...(answer?.signedOn !== undefined && { newVersion: true }) },
      })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'narrative'] }),
  })
  return (
    <form onSubmit={(event) => { event.preventDefault(); keep.mutate(new FormData(event.currentTarget)) }}>
      <Textarea name="text" label={asks} description={helps} defaultValue={answer?.text ?? ''} required withAsterisk={false} rows={7} />
      <div className={look.taken}>
        <TextInput name="takenDownBy" label="Taken down by" description="Empty when the applicant typed it" defaultValue={answer?.takenDownBy ?? ''} maxLength={200} />
        <TextInput name="on" type="date" label="On" defaultValue={answer?.on ?? ''} required withAsterisk={false} />
        <TextInput name="language" label="In what language" placeholder="English" defaultValue={answer?.language ?? ''} maxLength={100} />
        <TextInput name="interpretedBy" label="Interpreted by" description="Empty when nobody did" defaultValue={answer?.interpretedBy ?? ''} maxLength={200} />
        <TextInput name="readBackOn" type="date" label="Read back to the applicant on" defaultValue={answer?.signedOn === undefined ? answer?.readBackOn ?? '' : ''} />
        <Button type="submit" variant="default" loading={keep.isPending}>Keep these words</Button>
      </div>
      {answer === undefined ? null : <p className="quiet small">Version {answer.version}, kept on {dateInWords(answer.savedAt)}</p>}
      {keep.error ? <ProblemNotice error={keep.error} /> : null}
    </form>
  )
}
