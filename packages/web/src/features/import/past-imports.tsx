import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { importsQuery, type ImportRun } from '../../api/import-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import people from '../people/people.module.css'
import { instantInWords } from '../words/instant-in-words.ts'
import { count, runInWords } from './import-words.ts'

/** One's own imports; of each, what nobody has touched since can be taken back. */
export function PastImports() {
  const imports = useQuery(importsQuery)
  const [said, setSaid] = useState('')
  if (imports.error) return <ProblemNotice error={imports.error} />
  if (imports.data === undefined || imports.data.length === 0) return null
  return (
    <Section title="Your imports">
      <ul className={people.people}>{imports.data.map((run) => <PastImport key={run.id} run={run} onSaid={setSaid} />)}</ul>
      <p className={people.happened} role="status">{said}</p>
    </Section>
  )
}

function PastImport({ run, onSaid }: { readonly run: ImportRun; readonly onSaid: (said: string) => void }) {
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const takeBack = useMutation({
    mutationFn: async () => (await api.POST('/api/imports/{import}/take-back', { params: { path: { import: run.id } } })).data,
    onSuccess: async (came) => {
      setAsked(false)
      onSaid(`${count(came?.takenBack ?? 0, 'case')} taken back${came?.kept === 0 ? '' : `; ${count(came?.kept ?? 0, 'case')} stay, since something was done to them`}.`)
      await Promise.all([['imports'], ['docket']].map((queryKey) => queries.invalidateQueries({ queryKey })))
    },
  })
  const cases = run.untouched === 1 ? 'that case' : `those ${run.untouched} cases`
  return (
    <li>
      <p>{runInWords(run)}</p>
      <p className={people.when}>{instantInWords(run.at)}</p>
      {run.untouched === 0 ? null : asked ? (
        <div className={people.acts}><span>{`It erases ${cases} for good; the list can come again.`}</span><KeyedButton variant="filled" loading={takeBack.isPending} onClick={() => takeBack.mutate()}>Take {cases} back</KeyedButton><KeyedButton onClick={() => setAsked(false)}>Leave it</KeyedButton></div>
      ) : <div className={people.acts}><KeyedButton onClick={() => setAsked(true)}>Take it back …</KeyedButton></div>}
      {takeBack.error ? <ProblemNotice error={takeBack.error} /> : null}
    </li>
  )
}
