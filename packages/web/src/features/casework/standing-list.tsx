import type { Standing } from './agreements.ts'
import look from './standing-list.module.css'

const words = { 'missing': 'Missing', 'expired': 'Expired', 'expires soon': 'Soon over', 'held': 'Held' } as const

/** Each paper the person should have signed, how it stands, and what to do about it. */
export function StandingList({ standings }: { readonly standings: readonly Standing[] }) {
  return (
    <ul className={look.list}>
      {standings.map(({ what, name, is, said, next }) => (
        <li key={what} data-is={is}>
          <span className={look.is}>{words[is]}</span>
          <span><strong>{name}</strong>{is === 'missing' ? null : <span className={look.said}>{said}</span>}{next === '' ? null : <span className={look.next}>{next}</span>}</span>
        </li>
      ))}
    </ul>
  )
}
