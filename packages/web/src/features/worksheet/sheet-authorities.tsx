import type { Source } from '../../api/shapes.ts'
import { Address, Quote } from '../sources/quotes.ts'
import { dateInWords } from '../words/date-in-words.ts'
import look from './worksheet.module.css'

/** Each authority once, by its number, with its words and where they can be read. */
export function SheetAuthorities({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <section>
      <h2>Authorities</h2>
      <ol className={look.authorities}>
        {sources.map((source, at) => (
          <li key={`${source.cite} ${source.quote}`}>
            <span>[{at + 1}]</span> <cite>{source.cite}</cite>: <q>“<Quote of={source.quote} />”</q> <span className={look.link}><Address of={source.link} />{source.readOn === undefined ? '' : `, read on ${dateInWords(source.readOn)}`}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
