import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { filledFormAddress } from '../../api/addresses.ts'
import { refusal } from '../../api/problem.ts'
import { proved } from '../confirm/proved.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import type { FormId } from './form-ids.ts'
import look from './forms.module.css'

/** Takes the official file, and gives it back filled; nothing of it is kept. */
export function FillFile({ caseId, form }: { readonly caseId: string; readonly form: FormId }) {
  const queries = useQueryClient()
  const fill = useMutation({
    mutationFn: async (sent: FormData) => {
      if (!(await proved(queries))) return undefined
      const map = sent.get('map')
      const body = new FormData()
      body.append('file', sent.get('file') ?? '')
      if (map instanceof File && map.size > 0) body.append('map', await map.text())
      const answer = await fetch(filledFormAddress(caseId, form), { method: 'POST', body })
      if (!answer.ok) throw refusal(answer.status, await answer.json().catch(() => undefined))
      return URL.createObjectURL(await answer.blob())
    },
  })
  return (
    <div className="screen-only">
      <Section title="Fill the official file">
        <p>The form as the Pardon Attorney published it, not printed and scanned again, of 2 MB at most. It comes back filled and closed to changes; what does not fit stands on sheets at its end. A file whose fields are not known is not filled: a field map made for it can be brought along.</p>
        <form className={look.fill} onSubmit={(event) => { event.preventDefault(); fill.mutate(new FormData(event.currentTarget)) }}>
          <label>The form (PDF) <input type="file" name="file" accept="application/pdf,.pdf" required /></label>
          <label>Field map (JSON, if the office has one) <input type="file" name="map" accept="application/json,.json" /></label>
          <Button type="submit" variant="default" loading={fill.isPending}>Fill it</Button>
        </form>
        <p role="status">{fill.data === undefined ? '' : <a href={fill.data} download={`filled-${form}.pdf`}>Save the filled form</a>}</p>
        {fill.error ? <ProblemNotice error={fill.error} /> : null}
      </Section>
    </div>
  )
}
