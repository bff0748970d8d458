import { TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { keepingQuery } from '../../api/people-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice, Waiting } from '../page/problem-notice.tsx'
import { ActForm } from '../people/act-form.tsx'
import look from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { keepingInWords } from './keeping-in-words.ts'

/** How long the file of this case is kept, and that it be kept longer. */
export function CaseKeeping({ caseId }: { readonly caseId: string }) {
  const keeping = useQuery(keepingQuery(caseId))
  const acts = useActsOn(['case', caseId], ['kept long enough'])
  const [open, setOpen] = useState(false)
  if (keeping.error) return <ProblemNotice error={keeping.error} />
  if (!keeping.data) return <Waiting for="how long the file is kept" />
  const close = () => { acts.forget(); setOpen(false) }
  return (
    <>
      <p className={look.said}>{keepingInWords(keeping.data)}</p>
      {keeping.data.closedOn === undefined ? null : open ? (
        <ActForm name="Keep the file longer" does="Keep it longer" whyLabel="Why" whyHelp="Kept with the case, also when it is erased, and not encrypted" busy={acts.busy} error={acts.error} onCancel={close} onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/keep-longer', { params: { path: { case: caseId } }, body: { until: typed('until'), why: typed('why') } }), `It is kept until ${dateInWords(typed('until'))}.`, () => setOpen(false))}>
          <TextInput name="until" type="date" label="Until" min={keeping.data.until} required withAsterisk={false} />
        </ActForm>
      ) : <div className={look.acts}><KeyedButton className="screen-only" onClick={() => { acts.forget(); setOpen(true) }}>Keep it longer …</KeyedButton></div>}
      <p className={look.happened} role="status">{acts.said}</p>
    </>
  )
}
