import type { ValueLine } from '@lenity/law/rulebook'
import { Quote } from '../sources/quotes.ts'
import look from './rulebook.module.css'

/** Over the rows of the Sentencing Table. */
const categories = ['I', 'II', 'III', 'IV', 'V', 'VI']

/** A value line by line, each with the words of the law it has of its own. */
export function ValueLines({ lines }: { readonly lines: readonly ValueLine[] }) {
  return (
    <table className={look.lines}>
      {lines[0]?.cells?.length === categories.length ? <thead><tr><th scope="col">Level</th>{categories.map((category) => <th key={category} scope="col">{category}</th>)}</tr></thead> : null}
      <tbody>
        {lines.map(({ name, words, cells, source }, at) => (
          <tr key={`${at} ${name}`}>
            {name === '' ? null : <th scope="row">{name}</th>}
            {cells === undefined ? <td>{words}</td> : cells.map((cell, column) => <td key={column}>{cell}</td>)}
            {source === undefined ? null : <td className="law">“<Quote of={source.quote} />”</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
