import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { plainSummaryAddress } from '../../api/addresses.ts'
import type { PlainSummaries } from '../../api/shapes.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import { PacketPages } from '../packet/packet-pages.tsx'
import { LawSources } from '../sources/law-source.tsx'
import { pathInWords } from '../words/path-in-words.ts'
import look from './plain.module.css'

type Summary = PlainSummaries['summaries'][number]

/** One language: the words with what they rest on, and the sheets beside them. */
export function PlainSheet({ caseId, summary }: { readonly caseId: string; readonly summary: Summary }) {
  const { language, title, office, byHand, day, to, opening, sections, reading } = summary
  const pdf = plainSummaryAddress(caseId, language)
  return (
    <div className={look.desk}>
      <article className={look.sheet} lang={language} aria-label={title}>
        <header>
          <p><strong>{office}</strong>{byHand.map((label) => <span key={label} className={look.blank}>{label}</span>)}</p>
          <p>{[day, ...to].map((line) => <Fragment key={line}>{line}<br /></Fragment>)}</p>
        </header>
        <h2>{title}</h2>
        <p><strong>{opening}</strong></p>
        {sections.map((section) => <PlainSection key={section.id} caseId={caseId} section={section} />)}
      </article>
      <aside className={`${look.beside} screen-only`} aria-label="To print">
        <p className={look.save}><SaveLink href={`${pdf}?download=1`}>Save the sheets (PDF)</SaveLink></p>
        <p className="quiet">Reading: {reading.says}, by <a href={reading.formula.link} target="_blank" rel="noreferrer">{reading.formula.name}</a> ({reading.formula.is}); {reading.words} words in {reading.sentences} sentences.</p>
        <PacketPages pdf={pdf} title="Preview of the sheets" />
      </aside>
    </div>
  )
}

function PlainSection({ caseId, section }: { readonly caseId: string; readonly section: Summary['sections'][number] }) {
  const lines = section.lines.filter(({ item }) => !item)
  const items = section.lines.filter(({ item }) => item)
  const facts = [...new Set(section.lines.flatMap((line) => line.facts))]
  const sources = section.lines.flatMap((line) => line.sources)
  return (
    <section>
      <h3>{section.title}</h3>
      {lines.length === 0 ? null : <p>{lines.map(({ text }) => text).join(' ')}</p>}
      {items.length === 0 ? null : <ul>{items.map(({ text }) => <li key={text}>{text}</li>)}</ul>}
      {facts.length + sources.length === 0 ? null : (
        <details className={`${look.rests} screen-only`} lang="en">
          <summary>What it rests on</summary>
          {facts.length === 0 ? null : <p>{facts.map((path, index) => <Fragment key={path}>{index === 0 ? '' : '; '}{path === 'petition' ? <Link to="/cases/$caseId/petitions" params={{ caseId }}>the record of the petition</Link> : <Link to="/cases/$caseId/facts" params={{ caseId }} search={{ fact: path }}>{pathInWords(path)}</Link>}</Fragment>)}</p>}
          <LawSources sources={sources} />
        </details>
      )}
    </section>
  )
}
