import { dateInWords } from '@lenity/casefile'
import { addDays, dayNumber, type CivilDate } from '@lenity/law'
import { isFederalHoliday } from '@lenity/law/records'
import type { AskedOf, PersonAround } from '../introductions/circle.ts'
import { callSpacing, triesInVain } from './call-spacing.table.ts'

/** A call, letter or message as the log has it. `contact` is the person’s id, where the log says it. */
export interface LoggedContact {
  readonly channel: string
  readonly direction: 'out' | 'in'
  readonly on: CivilDate
  readonly with: string
  readonly contact?: string | undefined
  readonly reached?: 'spoke' | 'left word' | 'no answer' | undefined
  readonly followUpOn?: CivilDate | undefined
}

/** When someone is called next and why, in sentences. `on` is undefined where they are not to be called. */
export interface PlannedCall {
  readonly contact: string
  readonly name: string
  readonly on: CivilDate | undefined
  /** Whether that is today or was before. */
  readonly now: boolean
  readonly why: readonly string[]
}

export interface CallPlanInput {
  readonly people: readonly PersonAround[]
  readonly asks: readonly AskedOf[]
  readonly log: readonly LoggedContact[]
}

const inOffice = new Set<string | undefined>(['member of Congress', 'staff of a member of Congress', 'governor or president', 'counsel to the one who decides', 'adviser', 'pardon office or board', 'official', 'judge', 'prosecutor', 'prison staff', 'journalist'])

/**
 * Whom to call, when and why, so that nobody is worn out: those with whom something is open, each not before their own spacing and that of their office is
 * over. Who called us last is answered first. What they promised for a day is waited for. Somebody with whom nothing is open is not called.
 * The earliest first; those not to be called come last.
 */
export function planCalls({ people, asks, log }: CallPlanInput, today: CivilDate): readonly PlannedCall[] {
  const said = (person: PersonAround) => log.filter((one) => one.on <= today && (one.contact === person.id || (one.contact === undefined && one.with === person.name))).toSorted((one, other) => other.on.localeCompare(one.on))
  const plans = people.flatMap((person): readonly PlannedCall[] => {
    const [open, with_] = [asks.filter((ask) => ask.contact === person.id && ask.state === 'open'), said(person)]
    const reasons = reasonsToCall(open, with_, today)
    if (reasons.length === 0) return []
    if (person.approach === 'do not ask') return [{ contact: person.id, name: person.name, on: undefined, now: false, why: [`${person.name} must not be asked${person.approachWhy === undefined ? '' : `: ${person.approachWhy}`}.`] }]
    const waits = waitsBefore(person, open, with_, today)
    const latest = waits.toSorted((one, other) => other.until.localeCompare(one.until))[0]
    const answers = calledUsLast(with_)
    const on = workingDay(person, answers === undefined && latest !== undefined && latest.until > today ? latest.until : today)
    const why = [...reasons, ...(on > today && latest !== undefined && answers === undefined ? [latest.says] : []), ...(on > today && (latest === undefined || latest.until < on) ? [`An office is called on working days: ${dateInWords(on)} is the next.`] : []), ...(person.approach === 'ask counsel first' ? ['Ask counsel before this call.'] : [])]
    return [{ contact: person.id, name: person.name, on, now: on <= today, why }]
  })
  return spacedByOffice(plans, { people, log }, today).toSorted((one, other) => (one.on ?? '9').localeCompare(other.on ?? '9') || one.name.localeCompare(other.name))
}

/** What is open with someone, in sentences; nothing when there is no need to call. */
function reasonsToCall(open: readonly AskedOf[], said: readonly LoggedContact[], today: CivilDate): readonly string[] {
  const answers = calledUsLast(said)
  const followUp = said.find(({ followUpOn }) => followUpOn !== undefined)?.followUpOn
  return [
    answers === undefined ? '' : `They called us on ${dateInWords(answers.on)} and wait for an answer.`,
    ...open.map(({ which, what, dueOn, on }) => {
      const late = dueOn !== undefined && dueOn < today
      if (which === 'they promised') return `They promised on ${dateInWords(on)}: ${what}${dueOn === undefined ? '.' : late ? `; it was due on ${dateInWords(dueOn)}.` : `, by ${dateInWords(dueOn)}.`}`
      if (which === 'we promised') return `We promised them: ${what}${dueOn === undefined ? '.' : `, by ${dateInWords(dueOn)}.`} Call when it is done, or to say that it is late.`
      return which === 'we asked' ? `We asked on ${dateInWords(on)}: ${what}.` : `They asked us: ${what}.`
    }),
    followUp === undefined ? '' : `To be followed up on ${dateInWords(followUp)}.`,
  ].filter((one) => one !== '')
}

interface Wait {
  readonly until: CivilDate
  readonly says: string
}

/** What is waited for before someone is called again. */
function waitsBefore(person: PersonAround, open: readonly AskedOf[], said: readonly LoggedContact[], today: CivilDate): readonly Wait[] {
  const calls = said.filter(({ channel }) => channel === 'call')
  const [last] = calls.filter(({ direction }) => direction === 'out')
  const vain = calls.findIndex(({ direction, reached }) => direction === 'in' || reached !== 'no answer')
  const inVain = vain === -1 ? calls.length : vain
  const promised = open.filter(({ which, dueOn }) => which === 'they promised' && dueOn !== undefined && dueOn >= today).map(({ dueOn }) => dueOn as CivilDate).sort()[0]
  const followUp = said.map(({ followUpOn }) => followUpOn).filter((day) => day !== undefined).sort()[0]
  const waits: Wait[] = []
  if (last !== undefined) {
    const days = inVain >= triesInVain ? callSpacing.triedInVain : last.reached === 'no answer' ? callSpacing.noAnswer : last.reached === 'left word' ? callSpacing.leftWord : inOffice.has(person.standsAs) ? callSpacing.spokeInOffice : callSpacing.spoke
    const how = inVain >= triesInVain ? `nobody answered ${inVain} times, last on ${dateInWords(last.on)}` : last.reached === 'no answer' ? `nobody answered on ${dateInWords(last.on)}` : last.reached === 'left word' ? `we left word on ${dateInWords(last.on)}` : `we called on ${dateInWords(last.on)}`
    waits.push({ until: addDays(last.on, days), says: `Not before ${dateInWords(addDays(last.on, days))}: ${how}.` })
  }
  if (promised !== undefined) waits.push({ until: addDays(promised, 1), says: `Not before ${dateInWords(addDays(promised, 1))}: they have until ${dateInWords(promised)}.` })
  if (followUp !== undefined) waits.push({ until: followUp, says: `Not before ${dateInWords(followUp)}: the day to follow up.` })
  return waits
}

/** The newest call or message, when it came from them and nothing went back since. */
function calledUsLast(said: readonly LoggedContact[]): LoggedContact | undefined {
  const [newest] = said
  return newest?.direction === 'in' && newest.channel !== 'meeting' && newest.channel !== 'visit' && newest.reached !== 'spoke' && !said.some(({ direction, on }) => direction === 'out' && on === newest.on) ? newest : undefined
}

/** That day, or for an office the next working day. */
function workingDay(person: PersonAround, day: CivilDate): CivilDate {
  if (!inOffice.has(person.standsAs)) return day
  let at = day
  // 1 January 1970 was a Thursday.
  while ([2, 3].includes(((dayNumber(at) % 7) + 7) % 7) || isFederalHoliday(at)) at = addDays(at, 1)
  return at
}

/** One call to an office at a time: who waits longest goes first, the others after the spacing of the office; a call there a day ago counts too. */
function spacedByOffice(plans: readonly PlannedCall[], { people, log }: Pick<CallPlanInput, 'people' | 'log'>, today: CivilDate): readonly PlannedCall[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  const office = (id: string | undefined) => byId.get(id ?? '')?.organization?.trim().toLowerCase()
  const next = new Map<string, CivilDate>()
  for (const { channel, direction, contact, on } of log) {
    const at = office(contact)
    if (at !== undefined && channel === 'call' && direction === 'out' && on <= today && addDays(on, callSpacing.oneOffice) > (next.get(at) ?? '')) next.set(at, addDays(on, callSpacing.oneOffice))
  }
  return plans.toSorted((one, other) => (one.on ?? '9').localeCompare(other.on ?? '9') || one.name.localeCompare(other.name)).map((plan) => {
    const [at, person] = [office(plan.contact), byId.get(plan.contact)]
    if (plan.on === undefined || at === undefined || person === undefined) return plan
    const free = next.get(at)
    const answers = plan.why[0]?.startsWith('They called us') === true
    const on = free !== undefined && free > plan.on && !answers ? workingDay(person, free) : plan.on
    next.set(at, addDays(on, callSpacing.oneOffice))
    return on === plan.on ? plan : { ...plan, on, now: on <= today, why: [...plan.why, `Not before ${dateInWords(on)}: someone else at ${person.organization ?? 'that office'} is called before.`] }
  })
}
