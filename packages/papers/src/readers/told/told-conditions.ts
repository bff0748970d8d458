import type { Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import { illnessesIn } from '../../reading/illnesses.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, linesOf, wordsAt, type Spot } from '../../reading/spot.ts'

const candidate = 'A diagnosis as the record names it: a person must read whether it stands today.'
/** An illness of somebody else, one that is not there, one that is over, one that might come. */
const notTheirs = /\b(?:family\s+history|FH(?:x)?:|mother|father|brothers?|sisters?|parents?|siblings?|maternal|paternal|grand\w+|no\s+(?:known\s+)?(?:history|evidence|signs?|complaints?)|denie[sd]|denying|negative\s+for|ruled?\s+out|r\/o|without|resolved|risks?\s+(?:of|for)|screen(?:ing|ed)?\s+for|vaccin\w+|immuni\w+|possible|suspected|questionable|rule-out|prevent\w*|died\s+of|allerg\w+|in\s+case\s+of|if)\b/i
/** By these words an illness is told without its day. */
const tellsOnly = /\b(?:diagnos\w+|suffer\w*|history\s+(?:is\s+)?(?:significant\s+for|of|includes?)|conditions?\s*(?:include|are|:)|problems?\s*(?:include|are|:)|assessment|impression|PMH\w*)\b/i
/** A day right behind these words is that of something else. */
const otherDay = /\b(?:labs?|vitals?|vital\s+signs|visit(?:ed)?|seen|refill\w*|printed|review\w*|updated|resolved|next|follow(?:ed)?[\s-]*up|immuni\w+|influenza|surgery|sign(?:ed|ature)|report\w*|birth|DOB|D\.O\.B\.?|born|admi\w+|discharg\w+|encounter|service|generated|page|pressure|pulse|weight|echo\w*|x-?ray|MRI|CT|biopsy|transfer\w*|arriv\w*|exam\w*|last|dated|date\s+of\s+(?:birth|service|visit))\b(?:\s+(?:on|date|was|is|of|in|the|by))*\W{0,4}$/i
/** A day right behind these words is that of the illness. */
const ownDay = /\b(?:onset|diagnos\w+|dx|since|identified|noted|initial(?:ly)?|entered|added|opened|start(?:ed|ing)?|beg[au]n|established|documented|made|recorded|from)\b(?:\s+(?:on|date|of|as|in|was|to|the|diagnosis|onset))*\W{0,4}$/i
/** A line of medicines, of measures or of other things done has no day of an illness, nor has what follows its head. */
const otherLine = /\b(?:mg|mcg|tablets?|capsules?|dose|labs?|vital\s+signs|immunizations?|allerg\w+|family\s+history|medications?\s*:|surg\w+|birth|DOB|resolved)\b|^\s*(?:reviewed|signed|provider|electronically|printed|page)\b/i
/** So many lines below its name an illness may have its day. */
const deepest = 3
const opened = /\b(?:on|of|with|to|have|has|had|since|and|from|for|in|the|diagnosed|was|made|by|a|an|is|found)\s*$|[,(]\s*$|\bon\s+\d{1,2}\s*$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s*$/i
const starts = new RegExp(`^\\s*(?:[-•*·]|\\d{1,2}[.)]|\\(?[a-z]\\)|[A-Z0-9])`)
const anyDay = new RegExp(day, 'i')
const longest = 60

interface Told {
  readonly name: Spot
  readonly on: Spot | undefined
}

/** A stretch of a page with the illnesses it names and the days it has. */
interface Stretch {
  readonly spot: Spot
  readonly names: readonly Spot[]
}

/** Illnesses by their names wherever a record has them, each with the day that stands with it in its sentence or line, or in lines of its own beside it. */
export function toldConditions(pages: readonly Page[]): Found[] {
  const told = new Map<string, Told>()
  const all = pages.flatMap(stretches).map((spot): Stretch => ({ spot, names: illnessesIn(spot) }))
  const apart = daysApart(all)
  all.forEach((one, i) => {
    const { spot, names } = one
    const own = names.filter((name) => !notTheirs.test(clauseBefore(spot, name)) && !/^[^;\n]{0,80}\b(?:resolved|ruled\s+out|denied)\b/i.test(after(spot, name)))
    const days = daysOf(spot)
    const beside = apart.get(i)
    for (const found of pair(own, days.length > 0 || beside === undefined ? days : [beside])) {
      if (found.on === undefined && !tellsOnly.test(wordsAt(spot))) continue
      const key = wordsAt(found.name).toLowerCase().replace(/\s+/g, ' ')
      if (told.get(key)?.on === undefined) told.set(key, found)
    }
  })
  return [...told.values()].slice(0, longest).flatMap(({ name, on }, i) => [...fact(`health.conditions.${i}.name`, wordsAt(name).replace(/\s+/g, ' '), name, candidate), ...dayFact(`health.conditions.${i}.on`, on, candidate)])
}

/**
 * The days of illnesses that stand alone in a line, by the place of their stretch: below the name or above it, on the side where each of them has one behind the same
 * words. Where both sides have one and no words say that it is the illness's, whose day is whose cannot be told.
 */
function daysApart(all: readonly Stretch[]): ReadonlyMap<number, Day> {
  const alone = all.flatMap(({ spot, names }, i) => (names.length === 1 && daysOf(spot).length === 0 && !otherLine.test(wordsAt(spot)) ? [i] : []))
  const sides = [1, -1].map((step) => alone.map((i) => dayBeside(all, i, step)))
  const alike = sides.map((side) => side.length > 1 && side.every((one) => one !== undefined && labelOf(one) === labelOf(side[0] ?? one)))
  const [below, above] = sides
  const isAbove = alike[1] === true && alike[0] !== true
  const chosen = isAbove ? above : below
  return new Map(alone.flatMap((i, at) => {
    const one = chosen?.[at]
    return one !== undefined && (one.isOwn || (alike[0] !== alike[1] && (isAbove || !isOther(one)))) ? [[i, one] as const] : []
  }))
}

/** The nearest day above or below a line, before another illness is named; below, one that is said to be an illness's before others. */
function dayBeside(all: readonly Stretch[], i: number, step: number): Day | undefined {
  const days: Day[] = []
  for (let at = i + step; Math.abs(at - i) <= deepest; at += step) {
    const next = all[at]
    if (next === undefined || next.names.length > 0 || next.spot.page !== all[i]?.spot.page || (step > 0 && otherLine.test(wordsAt(next.spot)))) break
    days.push(...allDays(next.spot))
    if (step < 0 && days.length > 0) break
  }
  return days.find(({ isOwn }) => isOwn) ?? days.find((one) => !isOther(one)) ?? days[0]
}

/** The words before a day in its line. */
function labelOf({ spot }: Day): string {
  const { text } = spot.page
  return text.slice(text.lastIndexOf('\n', spot.start) + 1, spot.start).replaceAll(/[^A-Za-z]+/g, ' ').trim().toLowerCase()
}

function isOther({ spot, isOwn }: Day): boolean {
  return !isOwn && otherDay.test(spot.page.text.slice(Math.max(0, spot.start - 50), spot.start))
}

interface Day {
  readonly spot: Spot
  /** Words before it say that it is the day of an illness. */
  readonly isOwn: boolean
}

/** The day of each: behind its name up to the next, or before it where the days come first; one that says it is an illness's before any other. None where they cannot be told apart. */
function pair(names: readonly Spot[], days: readonly Day[]): Told[] {
  const [first, name] = [days[0], names[0]]
  if (first === undefined || name === undefined) return names.map((one) => ({ name: one, on: undefined }))
  const best = (some: readonly Day[]): Spot | undefined => (some.find(({ isOwn }) => isOwn) ?? some[0])?.spot
  const behind = (one: Spot, i: number): Spot | undefined => best(days.filter(({ spot }) => spot.start >= one.end && spot.end <= (names[i + 1]?.start ?? Number.POSITIVE_INFINITY)))
  const ahead = (one: Spot, i: number): Spot | undefined => best(days.filter(({ spot }) => spot.end <= one.start && spot.start >= (names[i - 1]?.end ?? 0)).toReversed())
  if (names.length === 1) return [{ name, on: days.some(({ isOwn, spot }) => isOwn && spot.start >= name.end) ? behind(name, 0) : (ahead(name, 0) ?? behind(name, 0)) }]
  const isBefore = first.spot.start < name.start && behind(names.at(-1) ?? name, names.length - 1) === undefined
  return names.map((one, i) => ({ name: one, on: isBefore ? ahead(one, i) : behind(one, i) }))
}

function allDays(spot: Spot): Day[] {
  return findAll([spot], anyDay).map((hit) => ({ spot: hit, isOwn: ownDay.test(hit.page.text.slice(Math.max(spot.start, hit.start - 50), hit.start)) }))
}

function daysOf(spot: Spot): Day[] {
  return allDays(spot).filter((one) => !isOther(one))
}

function clauseBefore(spot: Spot, name: Spot): string {
  return spot.page.text.slice(spot.start, name.start).split(/[;]|,\s+(?:but|and\s+(?:she|he)\b)/).at(-1) ?? ''
}

function after(spot: Spot, name: Spot): string {
  return spot.page.text.slice(name.end, Math.min(spot.end, name.end + 90))
}

/** What belongs together: a sentence over its lines, or a line of a list. A line goes on with the one before where that is open, or where it begins small. */
function stretches(page: Page): Spot[] {
  const out: Spot[] = []
  for (const line of linesOf({ page, start: 0, end: page.text.length })) {
    const words = wordsAt(line)
    const last = out.at(-1)
    if (words.trim() === '') continue
    const goesOn = last !== undefined && (opened.test(wordsAt(last)) || unclosed(wordsAt(last)) || !starts.test(words))
    if (goesOn) out[out.length - 1] = { page, start: last.start, end: line.end }
    else out.push(line)
  }
  return out.flatMap(parts)
}

function unclosed(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')')
}

const fullStop = /(?<!\b(?:Mr|Mrs|Ms|Dr|No|Reg|[A-Z]))[.](?=\s+[A-Z0-9])(?!\s+(?:Diagnosed|First\s+diagnosed|Identified|Onset|Since|Dx|Noted)\b)/g

/** Sentences of a stretch; one that only tells the day of what the last one named stays with it. */
function parts(spot: Spot): Spot[] {
  const out: Spot[] = []
  let start = spot.start
  const words = wordsAt(spot)
  for (const stop of words.matchAll(fullStop)) {
    // The number of an item is the end of no sentence.
    if (/^\s*\d{1,2}$/.test(words.slice(start - spot.start, stop.index))) continue
    out.push({ page: spot.page, start, end: spot.start + stop.index + 1 })
    start = spot.start + stop.index + 1
  }
  out.push({ page: spot.page, start, end: spot.end })
  return out
}
