import type { Page } from '@lenity/casefile'
import { seam } from '../../reading/seams.ts'
import { findAll, wordsAt, type Spot } from '../../reading/spot.ts'

/** What one speaker says, in the pieces in which the pages have it; what goes on over the end of a page is one piece more. */
export interface Turn {
  readonly who: string
  readonly isCourt: boolean
  readonly places: readonly Spot[]
}

const clock = '(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?[\\])]?[\\s|–—-]*)?'
const office = '(?:THE\\s+)?(?:COURT|DEFENDANT|(?:DEPUTY\\s+)?CLERK|COURTROOM\\s+DEPUTY|DEPUTY|(?:U\\.?\\s?S\\.?\\s+)?PROBATION(?:\\s+OFFICER)?|WITNESS|INTERPRETER|MARSHAL|JUDGE|BAILIFF|PROSECUTOR|(?:DEFENSE|GOVERNMENT)(?:\\s+COUNSEL)?)'
const plainOffice = '(?:Court|Defendant|(?:Deputy\\s+)?Clerk|Courtroom\\s+Deputy|Probation(?:\\s+Officer)?|Witness|Interpreter|Marshal|Judge|Prosecutor|(?:Defense|Government)\\s+Counsel)'
const named = '(?:JUDGE|HON\\.|Judge|MR|MS|MRS|MISS|DR|AUSA|USPO|Mr|Ms|Mrs)\\.?\\s+[A-Z][A-Za-z.\'’-]+'
/** A category that begins a line, `III.`, is no speaker. */
const capitals = '(?![IVX]+\\b)[A-Z][A-Z.\'’-]{2,20}(?:\\s[A-Z][A-Z.\'’-]{2,20})?'
/** Who speaks, at the beginning of a line, behind the clock of a recording: in capitals, with a mark or a wide gap behind it. */
const speaker = new RegExp(`^[^\\S\\n]*${clock}(?:(?<by>BY\\s+)?(?<who>${office}|[Tt]he\\s+${plainOffice}|${named}|${capitals})\\s?(?::|\\.(?=\\s+[A-Z])|\\s?[-–—]{1,2}|(?=\\s{3,}[A-Z]))|(?<plain>${plainOffice})\\s?:|(?<turn>[QA])(?:[.:]|(?=\\s{2,})))(?=\\s|$)`, 'm')
const isCourt = /^(?:the\s+)?(?:court|judge)$|^(?:judge|hon\.)\s/i

interface Open {
  readonly who: string
  readonly places: Spot[]
}

/** A hearing turn by turn. `BY THE COURT:` makes the questions behind it the court's, as far as the next speaker. */
export function turnsOf(pages: readonly Page[]): Turn[] {
  const turns: Open[] = []
  let asks = 'counsel'
  let open: Open | undefined
  const add = (page: Page, start: number, end: number): void => {
    if (open === undefined || end <= start) return
    const spot: Spot = { page, start, end }
    const last = open.places.at(-1)
    if (last !== undefined && last.page !== page && last.end === last.page.text.length) open.places.push(...seam(last, spot).map((made): Spot => ({ page: made, start: 0, end: made.text.length })))
    open.places.push(spot)
  }
  for (const page of pages) {
    let start = 0
    for (const hit of findAll([page], speaker)) {
      const turn = hit.get('turn')
      // A letter alone is a question or an answer only where somebody is examined.
      if (turn !== '' && asks === 'counsel') continue
      add(page, start, hit.start)
      const who = (hit.get('who') || hit.get('plain')).replace(/\s+/g, ' ')
      if (hit.get('by') !== '') asks = who
      open = { who: turn === 'Q' ? asks : turn === 'A' ? 'THE WITNESS' : who, places: [] }
      turns.push(open)
      start = hit.end
    }
    add(page, start, page.text.length)
  }
  return turns.map(({ who, places }) => ({ who, isCourt: isCourt.test(who), places }))
}

/** What the court says, in order. */
export function saidByCourt(turns: readonly Turn[]): Spot[] {
  return turns.flatMap((turn) => (turn.isCourt ? turn.places : []))
}

const adopts = /\b(?:adopt|accept|so\s+find|agree|(?:that|it|this)(?:['’]s|\s+is)\s+(?:right|correct|what\s+I\s+have)|same\s+(?:calculation|computation|figures?))\b|^\W*(?:yes|correct|right)\b/i
const saysFigures = /\blevel|\bcategory\b|\bguideline/i

/** What the court says, what the probation office recites to it, and what counsel says of the guidelines that the court at once adopts. */
export function recited(turns: readonly Turn[]): Spot[] {
  return turns.flatMap((turn, i) => {
    const next = turns.slice(i + 1, i + 3).find((one) => one.isCourt)
    const isAdopted = next !== undefined && turn.places.some((place) => saysFigures.test(wordsAt(place))) && next.places.some((place) => adopts.test(wordsAt(place).slice(0, 200)))
    return turn.isCourt || /probation|\bUSPO\b/i.test(turn.who) || isAdopted ? turn.places : []
  })
}
