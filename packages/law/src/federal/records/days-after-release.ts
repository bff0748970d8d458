import { addDays, addMonths, type CivilDate } from '../../core/civil-date.ts'
import type { Need } from '../../core/answer.ts'
import type { Finding, Step } from '../../core/finding.ts'
import type { Leaf } from '../../core/leaf.ts'
import type { Source } from '../../core/source.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { needAt } from '../../facts/need-at.ts'
import { pardonFrom } from '../routes/pardon/screen-pardon.ts'
import { pardonWords } from '../routes/relief-sources.ts'
import { currentCode } from '../statutes/code-sources.ts'

/** The words the days after a release rest on. */
export const afterRelease = {
  commences: currentCode(18, '3624', '(e)', 'The term of supervised release commences on the day the person is released from imprisonment'),
  stops: currentCode(18, '3624', '(e)', 'does not run during any period in which the person is imprisoned in connection with a conviction for a Federal, State, or local crime unless the imprisonment is for a period of less than 30 consecutive days'),
  early: currentCode(18, '3583', '(e)(1)', 'terminate a term of supervised release and discharge the defendant released at any time after the expiration of one year of supervised release'),
  mayAsk: currentCode(18, '3583', '(e)(1)', 'if it is satisfied that such action is warranted by the conduct of the defendant released and the interest of justice'),
  pardon: pardonWords.waiting,
  pardonSupervision: pardonWords.supervision,
} as const satisfies Readonly<Record<string, Source>>

/** The days that follow a release, each by itself: what one lacks leaves the others standing. */
export interface DaysAfterRelease {
  /** The first day on which the court may end supervised release early. */
  readonly earlyEnd: Finding<CivilDate>
  /** The last day of supervised release, where it runs without a stop. */
  readonly supervisionEnds: Finding<CivilDate>
  /** The first day on which the rules expect a petition for pardon. */
  readonly pardon: Finding<CivilDate>
}

/** The days after the release of a case. Without a day of release nothing is counted, and a projected one is none. The first day out is day one. */
export function daysAfterRelease({ custody, conviction }: CaseFacts): DaysAfterRelease {
  const out = read('custody.releasedOn', custody.releasedOn)
  const months = read('conviction.supervisedReleaseMonths', conviction.supervisedReleaseMonths)
  return {
    earlyEnd: find('early end of supervised release', [out, months], () => supervised(months.value, (imposed) => {
      const on = addMonths(out.value as CivilDate, 12)
      return imposed <= 12 ? { why: `the term of ${imposed} months is over before a year of it is`, instead: 'it ends by itself' } : { on, steps: [step('3583(e)(1)', 'The court may end it after one year of it', afterRelease.early, on), step('3624(e)', 'It does not run while the person is in prison for 30 days or more', afterRelease.stops, 'not counted')] }
    })),
    supervisionEnds: find('end of supervised release', [out, months], () => supervised(months.value, (imposed) => {
      const on = addDays(addMonths(out.value as CivilDate, imposed), -1)
      return { on, steps: [step('3624(e)', 'It begins on the day of release', afterRelease.commences, out.value as CivilDate), step('3624(e) stops', 'It does not run while the person is in prison for 30 days or more', afterRelease.stops, 'not counted')] }
    })),
    pardon: find('waiting period of a pardon', [out], () => {
      const on = pardonFrom(out.value as CivilDate)
      return { on, steps: [step('28 CFR 1.2', 'Five years since release from confinement', afterRelease.pardon, on), step('28 CFR 1.2 supervision', 'Nobody on supervised release, as a rule', afterRelease.pardonSupervision, 'to be looked at')] }
    }),
  }
}

type Found = { readonly on: CivilDate; readonly steps: readonly Step[] } | { readonly why: string; readonly instead: string }

function supervised(months: number | undefined, then: (imposed: number) => Found): Found {
  return months === 0 ? { why: 'the judgment imposes no supervised release', instead: 'nothing is to be done' } : then(months as number)
}

function find(title: string, reads: readonly { readonly needs: readonly Need[] }[], found: () => Found): Finding<CivilDate> {
  const head = { id: title, title, steps: [] as readonly Step[] }
  const needs = reads.flatMap((one) => one.needs)
  if (needs.length > 0) return { ...head, status: 'cannot say', needs }
  const made = found()
  return 'on' in made ? { ...head, steps: made.steps, status: 'computed', value: made.on } : { ...head, status: 'out of scope', ...made }
}

function step(id: string, rule: string, source: Source, change: string): Step {
  return { id, rule, source, read: ['custody.releasedOn'], applied: true, change }
}

function read<T>(path: string, leaf: Leaf<T>): { readonly value: T | undefined; readonly needs: readonly Need[] } {
  if (leaf.is === 'known') return { value: leaf.value, needs: [] }
  return { value: undefined, needs: [needAt(path, leaf.is === 'rival' ? 'rival readings' : undefined)] }
}
