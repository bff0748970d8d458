import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { supplementAddress } from '../../api/addresses.ts'
import { refusal } from '../../api/problem.ts'
import { proved } from '../confirm/proved.ts'
import { takingUp } from '../draft/asked-of-draft.ts'
import look from './forms.module.css'
import { ProblemNotice } from '../page/problem-notice.tsx'

interface WhatChangedProps {
  readonly caseId: string
  readonly petition: string
  /** Which petition, in words: `Commutation: the President, no. C300000`. */
  readonly called: string
  readonly denied: boolean
}

/** Makes the supplement to a petition that is pending, or what a renewed petition adds after a denial; nothing of it is kept. */
export function WhatChanged({ caseId, petition, called, denied }: WhatChangedProps) {
  const queries = useQueryClient()
  const make = useMutation({
    mutationFn: async () => {
      if (!(await proved(queries))) return undefined
      const answer = await fetch(supplementAddress(caseId, petition))
      if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
      return URL.createObjectURL(await answer.blob())
    },
  })
  const what = denied ? 'renewed-petition' : 'supplement'
  return (
    <div className={`${look.again} screen-only`}>
      <p>{called}. <Button size="compact-sm" variant="default" loading={make.isPending} onClick={() => make.mutate()}>{denied ? 'Make what a renewed petition adds' : 'Make a supplement'}</Button> <Link to="/cases/$caseId/draft" params={{ caseId }} search={{ paper: takingUp(petition) }}>Read it sentence by sentence</Link></p>
      <p role="status">{make.data === undefined ? '' : <a href={make.data} download={`${what}.pdf`}>Save the {denied ? 'paper on what has changed' : 'supplement'}</a>}</p>
      {make.error ? <ProblemNotice error={make.error} /> : null}
    </div>
  )
}
