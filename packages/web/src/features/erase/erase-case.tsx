import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { erasuresQuery } from '../../api/upkeep-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { EraseForm } from './erase-form.tsx'

/** Asks for the case to be erased, or says that it was asked and lets it be taken back. */
export function EraseCase({ caseId }: { readonly caseId: string }) {
  const erasures = useQuery(erasuresQuery)
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const known = async () => {
    setAsking(false)
    await queries.invalidateQueries({ queryKey: ['erasures'] })
  }
  const ask = useMutation({ mutationFn: (why: string) => api.POST('/api/cases/{case}/erasures', { params: { path: { case: caseId } }, body: { why } }), onSuccess: known })
  const withdraw = useMutation({ mutationFn: (erasure: string) => api.POST('/api/cases/{case}/erasures/{erasure}/withdraw', { params: { path: { case: caseId, erasure } } }), onSuccess: known })
  const waiting = erasures.data?.find((one) => one.caseId === caseId && one.end === undefined)
  const error = erasures.error ?? ask.error ?? withdraw.error
  return (
    <>
      {waiting !== undefined ? (
        <>
          <p role="status">{waiting.name} asked on {dateInWords(waiting.at)} that this case be erased: “{waiting.why}”. It goes when an administrator of the office agrees, on the page Backup.</p>
          <p><KeyedButton loading={withdraw.isPending} onClick={() => withdraw.mutate(waiting.id)}>Take this back</KeyedButton></p>
        </>
      ) : asking ? (
        <EraseForm what="this case" act="Ask for it to be erased" pending={ask.isPending} onErase={(why) => ask.mutate(why)} onCancel={() => setAsking(false)}>
          <p>All of it goes: papers, facts, answers, records and packets. The audit, who was on the case and the reason stay. Nothing happens until an administrator of the office, someone else than you, agrees. Backups made before that still hold it until they are thrown away.</p>
        </EraseForm>
      ) : (
        <>
          <p>For the day when the law or the client asks that nothing be kept. Two people are needed: whoever leads or supervises the case asks, and an administrator of the office agrees.</p>
          <p><KeyedButton onClick={() => setAsking(true)}>Ask for this case to be erased …</KeyedButton></p>
        </>
      )}
      {error ? <ProblemNotice error={error} /> : null}
    </>
  )
}
