import type { Desk } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { present, said, tell } from '../compose/tell.ts'
import { byHand } from '../letters/letter.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { connective, type Sentence } from '../sentence.ts'
import type { HeadLine, PaperHead } from './paper-head.ts'

/** What a caption cannot do without. The division and the judge may be unknown: they are left to be filled in. */
export const captionPaths = ['person.name', 'conviction.district', 'conviction.docketNumber', 'conviction.sentencedOn', 'conviction.term'] as const

/** The caption of a paper filed with the court that imposed the sentence: the court, the parties, the number, as the confirmed judgment has them. */
export function courtHead(desk: Desk, title: string, under: string, { bare = false }: { readonly bare?: boolean } = {}): PaperHead {
  const [district, name, docket, judge] = ['conviction.district', 'person.name', 'conviction.docketNumber', 'conviction.judge'].map((path) => desk.known(path))
  const number = docketOf(docket)
  return {
    is: 'court paper', running: connective(`${bare ? 'Proposed order' : 'Motion'} under ${under}: United States v. ${name?.words ?? ''}, No. ${number}`), title: connective(title.replace('U.S.C. ', 'U.S.C.\u00A0')), on: '', bare,
    court: [['UNITED STATES DISTRICT COURT'], present([upper(district)]), [byHand('division, where the court has them')]],
    left: [['UNITED STATES OF AMERICA,'], ['Plaintiff,'], ['v.'], [...present([upper(said(name, sayPrinted(name?.words ?? '')))]), ','], ['Defendant.']],
    right: [['No. ', ...present([tell`${said(docket, number)}`])], judgeLine(judge), ...(bare ? [[`On the motion under ${under}`]] : [])],
  }
}

function upper(known: Known | undefined): Sentence | undefined {
  return tell`${said(known, (known?.words ?? '').toUpperCase())}`
}

function judgeLine(judge: Known | undefined): HeadLine {
  return judge === undefined ? [byHand('judge')] : present([tell`${said(judge, /^(?:hon|judge|chief|senior)/i.test(judge.words) ? judge.words : `Judge ${judge.words}`)}`])
}

/** The number of the case without its `No.`. */
export function docketOf(docket: Known | undefined): string {
  return String(docket?.value ?? '').replace(/^No\.\s*/i, '')
}
