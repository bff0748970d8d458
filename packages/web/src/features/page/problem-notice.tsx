import { problemOf } from '../../api/problem.ts'
import look from './page.module.css'

/** A failure in words: what happened, where, and what to do next. Said aloud when it appears. */
export function ProblemNotice({ error }: { readonly error: unknown }) {
  const { what, where, next } = problemOf(error)
  return (
    <div className={look.notice} role="alert">
      <h2>{what}</h2>
      {where === '' ? null : <p className="quiet">{where}</p>}
      <p>{next}</p>
    </div>
  )
}

export function Waiting({ for: what }: { readonly for: string }) {
  return <p className={look.waiting} role="status">Reading {what} …</p>
}
