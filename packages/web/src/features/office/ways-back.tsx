import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { waysBackQuery } from '../../api/people-queries.ts'
import type { WayBack } from '../../api/people-shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { Section } from '../page/section.tsx'
import look from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { OneTimeLink } from './one-time-link.tsx'

const at = (one: WayBack) => ({ params: { path: { way: one.id } } })

/** For those who work in the office: who asked for a way back into an account, who agreed, and what became of it. Nothing where nobody did. */
export function WaysBack({ office }: { readonly office: string }) {
  const { data } = useQuery(waysBackQuery)
  const acts = useActsOn(['ways back'])
  const [made, setMade] = useState<{ readonly name: string; readonly link: string }>()
  const ours = data?.filter((one) => one.office === office) ?? []
  if (ours.length === 0) return null
  return (
    <Section title="Ways back into an account">
      {made === undefined ? null : <OneTimeLink link={made.link} onDone={() => setMade(undefined)}><strong>The link for {made.name}.</strong> It is shown here once: give it to them yourself, after you have spoken with them and know that it is they. It works once, for a day.</OneTimeLink>}
      <ul className={look.people} aria-label="Ways back">
        {ours.map((one) => (
          <li key={one.id} className={one.ended === undefined ? undefined : look.left}>
            <p><strong>{one.askedBy}</strong> asks for a way back for <strong>{one.name}</strong>: {one.why}</p>
            <p className={look.when}>asked {instantInWords(one.askedAt)}; {wayInWords(one)}</p>
            <div className={`${look.acts} screen-only`}>
              {one.iCan === 'both' ? <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(async () => setMade({ name: one.name, link: (await api.POST('/api/ways-back/{way}/agree', at(one))).data?.link ?? '' }), 'The link is ready.')}>I know {one.name} asks for this: make the link</KeyedButton> : null}
              {one.iCan === 'both' || one.iCan === 'refuse' ? <KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/ways-back/{way}/refuse', at(one)), 'Refused: no link of it works.')}>Refuse it<span className="out-of-sight">: {one.name}</span></KeyedButton> : null}
            </div>
          </li>
        ))}
      </ul>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      <p className={look.happened} role="status">{acts.said}</p>
    </Section>
  )
}

function wayInWords({ agreedBy, ended }: WayBack): string {
  if (ended === 'used') return `agreed by ${agreedBy}; used`
  if (ended !== undefined) return ended
  return agreedBy === undefined ? 'somebody else who works here has to agree, within a day' : `agreed by ${agreedBy}, who has the link`
}
