import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { Erasure } from '../../api/shapes.ts'
import { erasuresQuery } from '../../api/upkeep-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import look from './erase.module.css'

/** For administrators: the cases that counsel asked to have erased. Nothing when none waits. */
export function AgreeToErase() {
  const { data } = useQuery(erasuresQuery)
  const waiting = data?.filter((one) => one.end === undefined) ?? []
  if (waiting.length === 0) return null
  return <Section title="Cases to be erased">{waiting.map((one) => <Waiting key={one.id} asked={one} />)}</Section>
}

function Waiting({ asked }: { readonly asked: Erasure }) {
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const agree = useMutation({ mutationFn: () => api.POST('/api/erasures/{erasure}/agree', { params: { path: { erasure: asked.id } } }), onSuccess: () => queries.invalidateQueries() })
  return (
    <div className={look.form}>
      <p>{asked.name} asked on {dateInWords(asked.at)} that a case be erased: “{asked.why}”. You see nothing of the case itself (it is {asked.caseId.slice(0, 8)}): speak with {asked.name} before you agree.</p>
      {sure ? (
        <>
          <p>Everything in the case goes for good, for everyone. What stays is the audit, who was on it and this reason.</p>
          <div className={look.acts}>
            <KeyedButton variant="filled" loading={agree.isPending} onClick={() => agree.mutate()}>Erase the case for good</KeyedButton>
            <KeyedButton onClick={() => setSure(false)}>Not now</KeyedButton>
          </div>
        </>
      ) : <div className={look.acts}><KeyedButton onClick={() => setSure(true)}>Agree …</KeyedButton></div>}
      {agree.error ? <ProblemNotice error={agree.error} /> : null}
    </div>
  )
}
