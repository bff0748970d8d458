import type { Source } from '@lenity/law'
import { dateInWords } from '../words/date-in-words.ts'
import { Quote, useLink } from './quotes.ts'
import look from './law-source.module.css'

/** A citation that opens, in place, to the words of the law it names. */
export function LawSource({ source }: { readonly source: Source }) {
  const link = useLink(source.link)
  return (
    <details className={look.source}>
      <summary><cite>{source.cite}</cite></summary>
      <blockquote cite={link}>
        <p>“<Quote of={source.quote} />”</p>
        <footer>
          <a href={link} target="_blank" rel="noreferrer">Read it at its source</a>
          {source.readOn === undefined ? null : <span> · read on {dateInWords(source.readOn)}</span>}
        </footer>
      </blockquote>
    </details>
  )
}

/** Several citations, each once, in the order given. */
export function LawSources({ sources }: { readonly sources: readonly Source[] }) {
  const once = [...new Map(sources.map((source) => [`${source.cite} ${source.quote}`, source])).values()]
  return once.length === 0 ? null : <div className={look.sources}>{once.map((source) => <LawSource key={`${source.cite} ${source.quote}`} source={source} />)}</div>
}
