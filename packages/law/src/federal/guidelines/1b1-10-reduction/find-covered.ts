import type { Answer } from '../../../core/answer.ts'
import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { lastFrom } from '../../../core/last-from.ts'
import { Trace } from '../../../core/trace.ts'
import { coveredAmendments, type CoveredAmendment } from './covered-amendments.table.ts'
import { words } from './policy-statement.table.ts'
import type { AmendmentName, WithoutRange } from './reduction-inputs.ts'
import { settled } from './settled.ts'

/** The list as it stood from each day on which it grew. */
const lists = [...new Set(coveredAmendments.map(({ listedFrom }) => listedFrom))].sort().map((from) => ({ from, all: coveredAmendments.filter(({ listedFrom }) => listedFrom <= from) }))

const byNumber: ReadonlyMap<number, readonly CoveredAmendment[]> = Map.groupBy(coveredAmendments, ({ number }) => number)

/** The amendments on the list of 1B1.10 on a day, in the order of their numbers. */
export function listedOn(on: CivilDate): readonly CoveredAmendment[] {
  return lastFrom(lists, on)?.all ?? []
}

/** The entries of the list, on any day, that a name stands for: without a part, every covered part of it. */
export function coveredBy(name: AmendmentName): readonly CoveredAmendment[] {
  return (byNumber.get(name.number) ?? []).filter(({ part }) => name.part === undefined || part === undefined || part === name.part || matches(part, name.part))
}

/** A part as named and as listed: `B` stands for `B, subpart 1`, `B, subpart 2` does not. */
function matches(listed: string, named: string): boolean {
  const [a, b] = [listed, named].map((text) => text.toLowerCase().replaceAll(/[\s,]+/g, ' '))
  return a === b || (b !== undefined && !b.includes('subpart') && a?.startsWith(`${b} `) === true)
}

/** The listed amendments that a reduction may rest on: those asked about, or all on which an order may take effect on its day. */
export function applicable(inputs: WithoutRange): readonly CoveredAmendment[] {
  const all = listedOn(inputs.reducedOn)
  const effective = inputs.effectiveOn ?? inputs.reducedOn
  if (inputs.amendments === undefined) return all.filter(({ ordersFrom }) => ordersFrom === undefined || effective >= ordersFrom)
  const asked = new Set(inputs.amendments.flatMap(coveredBy))
  return all.filter((one) => asked.has(one))
}

export function showAmendment({ number, part }: AmendmentName): string {
  return part === undefined ? `Amendment ${number}` : `Amendment ${number}, part ${part}`
}

/** Is an amendment asked about on the list on the day of the reduction (1B1.10(a)(2)(A))? */
export function isListed(inputs: WithoutRange, found = applicable(inputs)): Answer {
  const about = { id: '1B1.10 listed', question: 'Is the amendment one that courts may apply to a sentence already imposed?' }
  if (inputs.amendments === undefined) return settled(about, 'met', `${found.length} amendments or parts of amendments are listed on ${inputs.reducedOn}.`, [], words.authority)
  const names = inputs.amendments.map(showAmendment).join(', ')
  const [one] = found
  if (one !== undefined) return settled(about, 'met', found.length === 1 ? `${showAmendment(one)} is listed since ${one.listedFrom}.` : `Listed are Amendments ${found.map(({ number, part }) => (part === undefined ? number : `${number} (part ${part})`)).join(', ')}, the first since ${one.listedFrom}.`, ['amendments'], one.listed)
  const known = inputs.amendments.flatMap(coveredBy)[0]
  return settled(about, 'not met', known === undefined ? `${names} is not on the list of 1B1.10.` : `${names} was listed on ${known.listedFrom} only.`, ['amendments'], words.notListed)
}

/** The first day on which an order that rests on an amendment may take effect, or why there is none. */
export function earliestOrder(name: AmendmentName): Finding<CivilDate> {
  const trace = new Trace()
  const days = coveredBy(name).map((one) => {
    const from = one.ordersFrom ?? one.listedFrom
    trace.step({ id: '1B1.10(e)', rule: 'The first day of an order', source: one.orders ?? one.listed, read: ['amendments'], applied: true, change: from, note: showAmendment(one) })
    return from
  })
  if (days.length > 0) return trace.finish('1B1.10(e)', 'The first day of an order', days.sort()[0])
  return { id: '1B1.10(e)', title: 'The first day of an order', steps: [], status: 'out of scope', why: `${showAmendment(name)} is not listed in 1B1.10`, instead: 'ask whether another amendment on the list applies' }
}

/** May the order take effect on its day (1B1.10(e))? With several amendments, whether at least one of them allows it. */
export function orderMayTakeEffect(inputs: WithoutRange, waiting = applicable(inputs)): Answer {
  const about = { id: '1B1.10 order date', question: 'May an order take effect on that day?' }
  const on = inputs.effectiveOn ?? inputs.reducedOn
  const free = waiting.filter(({ ordersFrom }) => ordersFrom === undefined || on >= ordersFrom)
  const [late] = waiting.filter((one) => !free.includes(one))
  if (free.length > 0 || late === undefined) return settled(about, 'met', `Nothing delays an order that takes effect on ${on}.`, ['effectiveOn'], free[0]?.orders ?? words.authority)
  return settled(about, 'not met', `An order that rests on ${showAmendment(late)} takes effect on ${late.ordersFrom} at the earliest, not on ${on}.`, ['effectiveOn'], late.orders ?? late.listed)
}
