import type { Desk } from '../compose/desk.ts'
import type { TimeServed } from '../compose/input.ts'
import { sayHeldBack, showFinding } from '../compose/show-finding.ts'
import { sayDate } from '../say/say-date.ts'
import { count } from '../say/say-term.ts'
import type { Sentence } from '../sentence.ts'
import { tellAs } from '../voice/tell-as.ts'

/** The time served as sentences: the value with what it rests on, or what is missing. */
export function servedSentences(desk: Desk): readonly Sentence[] {
  const shown = showFinding(desk, desk.input.timeServed)
  if (shown.is === 'barred') return [sayHeldBack(desk, 'The time served', shown)]
  if (shown.is === 'open') return shown.sentences
  const sentence = tellAs(desk, 'served', { day: sayDate(desk.input.asOf), served: sayServed(shown.value) }, { facts: shown.used, sources: shown.sources, asValue: true })
  return sentence === undefined ? [] : [sentence]
}

/** `21 years 7 months`; days only where there is less than a month. */
export function sayServed(served: TimeServed): string {
  if (served.years === 0 && served.months === 0) return count(served.restDays, 'day')
  const parts = [served.years > 0 ? count(served.years, 'year') : '', served.months > 0 ? count(served.months, 'month') : '']
  return parts.filter((part) => part !== '').join(' ')
}
