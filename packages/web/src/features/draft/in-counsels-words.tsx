import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { PacketDraft } from '../../api/shapes.ts'
import settle from '../packet/settle.module.css'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { dateInWords } from '../words/date-in-words.ts'

/** The sentences counsel put otherwise or left out, as composed and as they read, each to be taken back. */
export function InCounselsWords({ caseId, reworded }: { readonly caseId: string; readonly reworded: PacketDraft['reworded'] }) {
  const queries = useQueryClient()
  const back = useMutation({
    mutationFn: ({ variant, was }: PacketDraft['reworded'][number]) => api.POST('/api/cases/{case}/draft-wordings', { params: { path: { case: caseId } }, body: { variant, was, now: was } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  if (reworded.length === 0) return null
  return (
    <>
      <h2>In counsel’s words</h2>
      <ul className={settle.list}>
        {reworded.map((one) => (
          <li key={one.was} className={settle.sentence}>
            <p className={settle.words}><del>{one.was}</del></p>
            {one.now === '' ? <p>Left out.</p> : <p className={settle.words}><ins>{one.now}</ins></p>}
            <p className="quiet">{one.by}, {dateInWords(one.at)}{one.why === '' ? '' : `: ${one.why}`}</p>
            {one.fits ? null : <p><strong>Not used:</strong> the sentence is composed otherwise now. Read it as it stands, and put it otherwise anew if it is still needed.</p>}
            <p className="screen-only"><Button size="xs" variant="default" loading={back.isPending && back.variables.was === one.was} onClick={() => back.mutate(one)}>As composed again</Button></p>
          </li>
        ))}
      </ul>
      {back.error ? <ProblemNotice error={back.error} /> : null}
    </>
  )
}
