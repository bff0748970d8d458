import { Fragment } from 'react'
import type { DraftBlock, DraftSentence } from '../../api/shapes.ts'
import look from './draft.module.css'

interface Reading {
  readonly chosen: DraftSentence | undefined
  /** The words of sentences that rest on something to be settled. */
  readonly troubled: ReadonlySet<string>
  readonly onChoose: (sentence: DraftSentence) => void
}

/** The blocks of a section as they will read; each sentence can be chosen. `under`: the heading they stand under. */
export function DraftBlocks({ blocks, ...reading }: Reading & { readonly blocks: readonly DraftBlock[]; readonly under: 'h2' | 'h3' }) {
  return blocks.map((block, index) => <Block key={index} block={block} {...reading} />)
}

function Block({ block, under, ...reading }: Reading & { readonly block: DraftBlock; readonly under: 'h2' | 'h3' }) {
  const Heading = under === 'h2' ? 'h3' : 'h4'
  switch (block.is) {
    case 'heading': return <Heading className={look.within}>{block.text}</Heading>
    case 'question': return <Heading className={look.within}>{block.number}. {block.text}</Heading>
    case 'opening': return <p className={look.opening}><Sentences sentences={block.sentences} {...reading} /></p>
    case 'paragraph': return <p>{block.lead === '' ? null : <strong>{block.lead} </strong>}<Sentences sentences={block.sentences} {...reading} /></p>
    case 'own words': return <blockquote className={look.words}>{block.sentences.map((one) => <p key={one.text}><Sentences sentences={[one]} {...reading} /></p>)}<footer>{block.note}</footer></blockquote>
    case 'list': return <ul>{block.items.map((item, index) => <li key={index}><Sentences sentences={item} {...reading} /></li>)}</ul>
    case 'head': return <p className={look.head}>{block.lines.map((line, at) => <span key={at}>{line.map((piece, index) => ('label' in piece ? <Fragment key={index}>{piece.label}</Fragment> : <Sentences key={index} sentences={piece.sentences} {...reading} />))}</span>)}</p>
    case 'left to fill in': return <p className={look.blank}>{block.text}</p>
    case 'table': return (
      <div className={look.wide}>
        <table>
          {block.caption === '' ? null : <caption>{block.caption}</caption>}
          {block.columns.every((column) => column === '') ? null : <thead><tr>{block.columns.map((column, index) => <th key={index} scope="col">{column}</th>)}</tr></thead>}
          <tbody>{block.rows.map((row, at) => <tr key={at}>{row.map((cell, index) => (index === 0 && 'label' in cell ? <th key={index} scope="row">{cell.label}</th> : <td key={index}>{'label' in cell ? cell.label : <Sentences sentences={cell.sentences} {...reading} />}</td>))}</tr>)}</tbody>
        </table>
      </div>
    )
  }
}

function Sentences({ sentences, chosen, troubled, onChoose }: Reading & { readonly sentences: readonly DraftSentence[] }) {
  return sentences.map((sentence, index) => (
    <Fragment key={index}>
      {index === 0 ? null : ' '}
      {/* A button is set in a box of its own; a sentence runs on in its line. */}
      <span role="button" tabIndex={0} className={look.sentence} aria-pressed={sentence === chosen} data-rests={sentence.rests} data-troubled={troubled.has(sentence.text) || undefined} onClick={() => onChoose(sentence)} onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(sentence)
      }}>
        {sentence.text}
        {sentence.cites.length === 0 ? null : <span className={look.cites}> [{sentence.cites.map(({ text }) => text).join('; ')}]</span>}
        {troubled.has(sentence.text) ? <span className={look.mark}> to settle</span> : null}
      </span>
    </Fragment>
  ))
}
