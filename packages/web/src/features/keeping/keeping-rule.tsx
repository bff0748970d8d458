import { NumberInput, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import { keepingRuleQuery } from '../../api/people-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'

/** How long the office keeps the file of a closed case, for its administrators to decide. */
export function KeepingRule({ office }: { readonly office: string }) {
  const { data } = useQuery(keepingRuleQuery(office))
  const acts = useActsOn(['keeping rule', office], ['kept long enough'], ['case'])
  if (data === undefined) return null
  const decide = (rule: { readonly years: number; readonly rule: string } | undefined, said: string) => acts.run(() => api.PUT('/api/offices/{office}/keeping', { params: { path: { office } }, body: rule === undefined ? {} : { rule } }), said)
  return (
    <>
      <p className="quiet">How long a lawyer keeps a file differs from bar to bar, so nothing is set here until you do. Nothing is erased by itself: when the time is over, whoever leads the case is told, and decides.</p>
      <form key={JSON.stringify(data)} className={`${look.form} screen-only`} aria-label="How long files are kept" onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const years = Number(form.get('years'))
        decide({ years, rule: String(form.get('rule') ?? '').trim() }, `Files are kept for ${years === 1 ? 'one year' : `${years} years`} after a case is closed.`)
      }}>
        <NumberInput name="years" label="Years after a case is closed" defaultValue={data.rule?.years ?? ''} min={1} max={100} allowDecimal={false} required withAsterisk={false} />
        <TextInput name="rule" label="By which rule" description="Shown with every closed case" defaultValue={data.rule?.rule ?? ''} required withAsterisk={false} maxLength={500} autoComplete="off" />
        <div className={look.acts}>
          <KeyedButton type="submit" loading={acts.busy}>Save</KeyedButton>
          {data.rule === undefined ? null : <KeyedButton loading={acts.busy} onClick={() => decide(undefined, 'Nothing is decided any more.')}>Decide nothing</KeyedButton>}
        </div>
      </form>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={look.happened} role="status">{acts.said}</p>
    </>
  )
}
