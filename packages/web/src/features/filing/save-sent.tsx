import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { sentFileAddress } from '../../api/addresses.ts'
import { refusal } from '../../api/problem.ts'
import { proved } from '../confirm/proved.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'

/** Saves exactly the bytes that were sent, as they are kept; asks for a fresh proof first. */
export function SaveSent({ caseId, id, name }: { readonly caseId: string; readonly id: string; readonly name: string }) {
  const queries = useQueryClient()
  const save = useMutation({
    mutationFn: async () => {
      if (!(await proved(queries))) return
      const answer = await fetch(sentFileAddress(caseId, id))
      if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
      const link = document.createElement('a')
      Object.assign(link, { href: URL.createObjectURL(await answer.blob()), download: name })
      link.click()
    },
  })
  return <><Button className="screen-only" size="compact-sm" variant="default" loading={save.isPending} onClick={() => save.mutate()}>Save what was sent<span className="out-of-sight">: {name}</span></Button>{save.error ? <ProblemNotice error={save.error} /> : null}</>
}
