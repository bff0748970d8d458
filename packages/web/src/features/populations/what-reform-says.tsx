import type { ReformTold } from '../../api/population-queries.ts'
import look from './populations.module.css'

/** What a reform would change, in words, and the law of today that this is, one click away. It says that it is a proposal. */
export function WhatReformSays({ says }: { readonly says: ReformTold['says'] }) {
  const laws = says.flatMap(({ changes }) => changes)
  return (
    <div className={look.proposal}>
      <p>{says.map((one) => one.says).join(' ')} {laws.length === 0 ? 'A proposal; no law that is encoded says anything of it.' : 'A proposal.'}</p>
      {laws.length === 0 ? null : <details><summary>The law of today that it would change</summary>{laws.map(({ cite, link, quote }) => <p key={`${cite} ${quote}`}>“{quote}” <a href={link} target="_blank" rel="noreferrer">{cite}</a></p>)}</details>}
    </div>
  )
}
