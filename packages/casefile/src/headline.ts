import { screen, thenAndNow, type CaseFacts, type CivilDate, type Screening, type ThenAndNow } from '@lenity/law'
import { dateInWords } from './date-in-words.ts'
import { numberInWords } from './months-in-words.ts'
import { sayImposed } from './say-imposed.ts'
import { sayServed } from './say-served.ts'
import { sayToday } from './say-today.ts'

/** What was computed already, so that it need not be computed again, and how the day is called. */
export interface HeadlineOptions {
  readonly thenAndNow?: ThenAndNow
  readonly screening?: Screening
  /** Set when the case is computed for a day of the past: it is then named instead of "today". */
  readonly asOf?: boolean
}

/**
 * The one sentence that opens a case: what was imposed and when, what it would be on the day asked about, what was served and how
 * many papers are missing. A part that the papers do not settle says so in words; nothing is left out and nothing is guessed.
 * "Life in 1997; 188 to 235 months today; 21 years 7 months served; two papers missing." What it would be is the range for the same
 * offense sentenced on that day, after 5G1.1. Missing are the papers that would settle what the screening cannot say.
 */
export function headline(facts: CaseFacts, on: CivilDate, options: HeadlineOptions = {}): string {
  const screening = options.screening ?? screen(facts, on)
  if (screening.outOfScope) return sentence([`outside what Lenity covers: ${screening.outOfScope.why}`, screening.outOfScope.instead])
  const day = options.asOf ? `on ${dateInWords(on)}` : 'today'
  const compared = options.thenAndNow ?? thenAndNow(facts, on)
  return sentence([sayImposed(facts), sayToday(compared.sameOffense, day), sayServed(facts, on), sayMissing(screening)])
}

function sayMissing({ nextPapers }: Screening): string {
  const n = nextPapers.length
  return n === 0 ? 'no paper missing' : `${numberInWords(n)} paper${n === 1 ? '' : 's'} missing`
}

function sentence(parts: readonly string[]): string {
  const said = parts.map((part) => part.trim().replace(/\.$/, '')).join('; ')
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`
}
