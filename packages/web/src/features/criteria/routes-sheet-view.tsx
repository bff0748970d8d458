import type { NextPaper, RouteScreen } from '../../api/shapes.ts'
import { NextPapers } from '../needs/next-papers.tsx'
import { UnconfirmedNote } from '../page/unconfirmed-note.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { SheetAuthorities } from '../worksheet/sheet-authorities.tsx'
import sheetLook from '../worksheet/worksheet.module.css'
import { standingInWords, summaryOf } from './answer-word.ts'
import { said } from './days-that-matter.tsx'
import look from './routes-sheet.module.css'
import { routesSheet, type SheetAnswer } from './routes-sheet.ts'

interface RoutesSheetViewProps {
  readonly title: string
  readonly sentence: string
  readonly on: string
  readonly routes: readonly RouteScreen[]
  readonly papers: readonly NextPaper[]
  readonly unconfirmed: readonly string[]
}

/** The routes on paper: all at a glance, the days that matter, every question with its answer, and each authority once. */
export function RoutesSheetView({ title, sentence, on, routes, papers, unconfirmed }: RoutesSheetViewProps) {
  const sheet = routesSheet(routes, on)
  return (
    <article className={`${sheetLook.sheet} print-only`}>
      <header>
        <h1>The routes to relief</h1>
        <p>{title}; read as of {dateInWords(on)}</p>
        <p className={sheetLook.lead}>{sentence}</p>
        <UnconfirmedNote paths={unconfirmed} />
        <p className={sheetLook.note}>Clemency is never closed to anyone: what is not met is outside the published guidance, no more. What a person must judge is laid out, not answered.</p>
      </header>
      <table className={look.glance}>
        <thead><tr><th scope="col">Route</th><th scope="col">Where it stands</th><th scope="col">Whom to ask</th></tr></thead>
        <tbody>{routes.map((route) => <tr key={route.id}><th scope="row">{route.name}</th><td>{route.lapsed ? `lapsed ${dateInWords(route.lapsed.on)}; ` : ''}{standingInWords(summaryOf(route))}</td><td>{route.to ?? ''}</td></tr>)}</tbody>
      </table>
      {sheet.days.length === 0 ? null : (
        <section>
          <h2>Days that matter</h2>
          <table className={look.days}>
            <thead><tr><th scope="col">Day</th><th scope="col">What it is</th><th scope="col">Route</th><th scope="col">Law</th></tr></thead>
            <tbody>{sheet.days.map(({ day, law }) => <tr key={`${day.route} ${day.what}`}><th scope="row">{day.on === undefined ? 'cannot say' : dateInWords(day.on)}</th><td>{said(day)}</td><td>{day.route}</td><td>{law}</td></tr>)}</tbody>
          </table>
        </section>
      )}
      {papers.length === 0 ? null : <section><h2>Papers that would settle the most</h2><NextPapers papers={papers} /></section>}
      {sheet.routes.map(({ route, answers, law }) => (
        <section key={route.id}>
          <h2>{route.name}{route.sealed ? ' (sealed: for counsel alone)' : ''}</h2>
          <p>{route.about} {law}</p>
          <table className={look.answers}>
            <thead><tr><th scope="col">Question</th><th scope="col">Answer</th><th scope="col">Why, and what is missing</th><th scope="col">Law</th></tr></thead>
            <tbody>{answers.map((answer) => <Row key={answer.id} answer={answer} />)}</tbody>
          </table>
        </section>
      ))}
      <SheetAuthorities sources={sheet.authorities} />
    </article>
  )
}

function Row({ answer: { question, depth, word, why, missing, law } }: { readonly answer: SheetAnswer }) {
  return (
    <tr>
      <th scope="row" data-depth={depth}>{question}</th>
      <td>{word}</td>
      <td>{why.join(' ')}{missing.length === 0 ? null : <span>Missing: {missing.join('; ')}.</span>}</td>
      <td>{law}</td>
    </tr>
  )
}
