import type { ReactNode } from 'react'
import type { Precedents, SimilarGrant } from '../../api/grant-queries.ts'
import { dateInWords } from '../words/date-in-words.ts'
import { monthsInWords } from './grant-words.ts'
import look from './precedents.module.css'

interface ShownGrant {
  readonly name: string
  readonly grantedOn: string
  readonly offense: string
  readonly sentence?: string | undefined
  readonly terms?: string | undefined
  readonly source: string
  readonly list: string
  readonly listDay: string
}

/** One grant in the words of its list, with what makes it like the case. */
export function GrantView({ grant, like, rules, children }: { readonly grant: ShownGrant; readonly like?: SimilarGrant; readonly rules?: Precedents['rules']; readonly children?: ReactNode }) {
  return (
    <li className={look.grant}>
      <h3>{grant.name}, {dateInWords(grant.grantedOn)}</h3>
      <p className={look.words}>Offense: {grant.offense}</p>
      {grant.sentence === undefined ? null : <p className={look.words}>Sentence: {grant.sentence}</p>}
      {grant.terms === undefined ? null : <p className={look.words}>Terms: {grant.terms}</p>}
      <p className="quiet"><a href={grant.source} target="_blank" rel="noreferrer">{grant.list}</a>, read on {dateInWords(grant.listDay)}{like?.months === undefined ? '' : `; ${monthsInWords(like.months)} from sentence to grant`}</p>
      {like === undefined || rules === undefined ? null : <p className={look.met}>{like.met.map((rule) => <span key={rule}>✓ {rules[rule]}</span>)}</p>}
      {children === null || children === undefined ? null : <div className={`${look.acts} screen-only`}>{children}</div>}
    </li>
  )
}
