import type { Source } from '@lenity/law'
import { lawTexts } from '@lenity/law/texts'
import { Address, Quote, useLink } from '../sources/quotes.ts'
import { dateInWords } from '../words/date-in-words.ts'
import look from './rulebook.module.css'

/** The words a value was read from, where they stand, and the text they were found in by its hash. */
export function LawWords({ source }: { readonly source: Source }) {
  const link = useLink(source.link)
  const kept = lawTexts[source.text]
  return (
    <blockquote className={look.words} cite={link}>
      <p>“<Quote of={source.quote} />”</p>
      <footer>
        <cite>{source.cite}</cite> · <a className="screen-only" href={link} target="_blank" rel="noreferrer">Read it at its source</a><span className="print-only"><Address of={source.link} /></span>
        {source.readOn === undefined ? null : <> · read there on {dateInWords(source.readOn)}</>}
        {kept === undefined ? null : <> · found in: {kept.title} <span title={kept.sha256}>(sha256 {kept.sha256.slice(0, 12)}…)</span></>}
      </footer>
    </blockquote>
  )
}
