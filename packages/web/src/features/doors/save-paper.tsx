import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { doorPaperAddress } from '../../api/addresses.ts'
import { refusal } from '../../api/problem.ts'
import { proved } from '../confirm/proved.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'

/** Makes a paper anew and saves it, as PDF or for a word processor; asks for a fresh proof first, and says why where it cannot be made. */
export function SavePaper({ caseId, id, name }: { readonly caseId: string; readonly id: string; readonly name: string }) {
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: async (ending: 'pdf' | 'docx') => {
      if (!(await proved(queries))) return
      const answer = await fetch(doorPaperAddress(caseId, `${id}.${ending}`))
      if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
      const link = document.createElement('a')
      Object.assign(link, { href: URL.createObjectURL(await answer.blob()), download: `${id}.${ending}` })
      link.click()
    },
  })
  const button = (ending: 'pdf' | 'docx', words: string) => <Button size="compact-sm" variant="default" loading={make.isPending && make.variables === ending} disabled={make.isPending} onClick={() => make.mutate(ending)}>{words}<span className="out-of-sight">: {name}</span></Button>
  return <>{button('pdf', 'Save as PDF')}{button('docx', 'Save for Word')}{make.error ? <ProblemNotice error={make.error} /> : null}</>
}
