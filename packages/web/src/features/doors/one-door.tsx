import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Answer, OtherDoors } from '../../api/shapes.ts'
import { AnswerView } from '../criteria/answer-view.tsx'
import { LawSource } from '../sources/law-source.tsx'
import { dateInWords, datesInWords } from '../words/date-in-words.ts'
import { SaveSent } from '../filing/save-sent.tsx'
import { RecordSent } from './record-sent.tsx'
import { SavePaper } from './save-paper.tsx'
import { standingInWords } from './door-words.ts'
import look from './doors.module.css'

type Door = OtherDoors['doors'][number]

/** A door: whether it is open and why, the questions it turns on, and the papers that are made for it. */
export function OneDoor({ caseId, door, ended, children }: { readonly caseId: string; readonly door: Door; readonly ended: string | undefined; readonly children?: ReactNode }) {
  const title = `door-${door.id}`
  return (
    <section className={look.door} aria-labelledby={title}>
      <div className={look.head}><h2 id={title}>{door.name}</h2><span className={look.standing} data-standing={door.standing}>{standingInWords[door.standing]}</span></div>
      <p><strong>{datesInWords(door.says)}</strong></p>
      <p className="quiet">{door.about}</p>
      <LawSource source={door.source} />
      {door.papers.length === 0 ? null : ended === undefined ? <ul className={`${look.papers} screen-only`}>{door.papers.map((paper) => <PaperLine key={paper.id} caseId={caseId} paper={paper} />)}</ul> : <p className={look.not}>{ended}</p>}
      {door.told === undefined ? null : <Told told={door.told} />}
      {door.instead === undefined ? null : <><p>{door.instead.says}</p>{door.instead.source === undefined ? null : <LawSource source={door.instead.source} />}</>}
      {children}
      {door.answers.length === 0 ? null : <details className={look.questions}><summary>What the law asks here</summary>{(door.answers as readonly Answer[]).map((answer) => <AnswerView key={answer.id} answer={answer} opened={answer.parts.length > 0} />)}</details>}
    </section>
  )
}

/** What the table of states has, each line with whether it was verified. */
function Told({ told }: { readonly told: NonNullable<Door['told']> }) {
  return (
    <dl className={look.told}>
      {told.map(({ label, value, verified, link }) => <div key={label}><dt>{label}</dt><dd>{value} <span className="quiet">{verified ? 'Verified' : 'To be verified: guidance only'}, at <a href={link} target="_blank" rel="noreferrer">{link.replace(/^https:\/\/(?:www\.)?/, '')}</a></span></dd></div>)}
    </dl>
  )
}

function PaperLine({ caseId, paper }: { readonly caseId: string; readonly paper: Door['papers'][number] }) {
  const { id, name, problem, notes, sent } = paper
  return (
    <li>
      <div className={look.line}>
        <strong>{name}</strong>
        {problem === undefined ? <SavePaper caseId={caseId} id={id} name={name} /> : null}
        {problem === undefined ? <Link to="/cases/$caseId/draft" params={{ caseId }} search={{ paper: id }}>Read it<span className="out-of-sight">: {name}</span></Link> : null}
      </div>
      {sent.map((one) => <p key={one.id} className="quiet">Sent on {dateInWords(one.sentOn)}, {one.how}, to {one.to}. <SaveSent caseId={caseId} id={one.id} name={one.name} /></p>)}
      {id !== 'warden-receipt' && (problem === undefined || sent.length > 0) ? <RecordSent caseId={caseId} paper={paper} /> : null}
      {problem === undefined ? null : <p className={look.not}>{problem.what} {problem.next}</p>}
      {notes.length === 0 ? null : <details className={look.notes}><summary>For counsel before it goes out: {notes.length === 1 ? 'one thing' : `${notes.length} things`}</summary><ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul></details>}
    </li>
  )
}
