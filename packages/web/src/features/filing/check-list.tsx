import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { filingChecksQuery } from '../../api/filing-queries.ts'
import type { FilingCheck } from '../../api/shapes.ts'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { LawSources } from '../sources/law-source.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './filing.module.css'

const answers = { 'met': 'Met', 'not met': 'Not met', 'cannot say': 'Cannot say' } as const
const order = ['not met', 'cannot say', 'met'] as const

/** Everything to look at before a packet goes out: what is not met first, then what cannot be said, each with its source. */
export function CheckList({ caseId, packet }: { readonly caseId: string; readonly packet: string }) {
  const checks = useQuery(filingChecksQuery(caseId, packet))
  if (checks.error) return <ProblemNotice error={checks.error} />
  if (!checks.data) return <Waiting for="the checks" />
  const count = (answer: FilingCheck['answer']) => checks.data.filter((one) => one.answer === answer).length
  return (
    <>
      <p>{count('met')} of {checks.data.length} are met; {count('not met')} {count('not met') === 1 ? 'is' : 'are'} not, and of {count('cannot say')} it cannot be said until a person has looked.</p>
      <ul className={look.checks}>{order.flatMap((answer) => checks.data.filter((one) => one.answer === answer)).map((check) => <Check key={check.id} caseId={caseId} packet={packet} check={check} />)}</ul>
    </>
  )
}

function Check({ caseId, packet, check }: { readonly caseId: string; readonly packet: string; readonly check: FilingCheck }) {
  const { asks, answer, says, next, sources, person, answered, answeredElsewhere } = check
  const mayAnswer = person && (answer === 'cannot say' || answered !== undefined)
  return (
    <li data-answer={answer}>
      <p className={look.standing}>{answers[answer]}</p>
      <p><strong>{asks}</strong></p>
      <p>{answered === undefined ? says : `${answered.by}, ${dateInWords(answered.at)}: ${answered.says}`} {answer === 'met' ? '' : <span className="quiet">{next}</span>}</p>
      {answeredElsewhere === undefined ? null : <p className="quiet">Made elsewhere, and no answer here: {answeredElsewhere.by}, {dateInWords(answeredElsewhere.at)}, “{answeredElsewhere.says}” ({answers[answeredElsewhere.answer]}).</p>}
      <LawSources sources={sources} />
      {mayAnswer ? <AnswerCheck caseId={caseId} packet={packet} check={check} /> : null}
    </li>
  )
}

function AnswerCheck({ caseId, packet, check }: { readonly caseId: string; readonly packet: string; readonly check: FilingCheck }) {
  const queries = useQueryClient()
  const [open, setOpen] = useState(false)
  const [says, setSays] = useState('')
  const keep = useMutation({
    mutationFn: (answer: 'met' | 'not met') => api.POST('/api/cases/{case}/packets/{packet}/checks/{check}', { params: { path: { case: caseId, packet, check: check.id } }, body: { answer, says: says.trim() } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId, 'filing checks'] })
      setOpen(false)
      setSays('')
    },
  })
  if (!open) return <p className="screen-only"><Button size="xs" variant="default" onClick={() => setOpen(true)}>{check.answered === undefined ? 'I have looked' : 'Answer it anew'}</Button></p>
  return (
    <form className="screen-only" onSubmit={(event) => { event.preventDefault(); keep.mutate('met') }}>
      <TextInput size="xs" label={`What you looked at: ${check.asks}`} description="Kept with your name and the day, for this packet alone; read by everyone who sees packets." value={says} onChange={(event) => setSays(event.currentTarget.value)} maxLength={500} required withAsterisk={false} autoFocus />
      <p className={look.acts}>
        <Button type="submit" size="xs" loading={keep.isPending}>It is so</Button>
        <Button size="xs" variant="default" disabled={says.trim() === ''} onClick={() => keep.mutate('not met')}>It is not</Button>
        <Button size="xs" variant="default" onClick={() => setOpen(false)}>Leave it</Button>
      </p>
      {keep.error ? <ProblemNotice error={keep.error} /> : null}
    </form>
  )
}
