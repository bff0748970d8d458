import type { Said } from '../../api/shapes.ts'
import look from './decision.module.css'

/** A sentence, with the words it rests on one click away; a sentence of the house has none. */
export function SaidWithSources({ said: { says, sources }, strong = false }: { readonly said: Said; readonly strong?: boolean }) {
  return (
    <>
      <p>{strong ? <strong>{says}</strong> : says}</p>
      {sources.length === 0 ? null : <details className={look.sources}><summary>The words it rests on</summary>{sources.map(({ cite, link, quote }) => <p key={quote}>“{quote}” <a href={link} target="_blank" rel="noreferrer">{cite}</a></p>)}</details>}
    </>
  )
}
