import type { Flag } from '@lenity/casefile'
import { countedPoints } from '../../certainty/misfit-of-history.ts'
import { day } from '../../reading/dates.ts'
import { daySaid, fact } from '../../reading/facts.ts'
import { blocksOf, clausesAsLines, linesIn, sentencesAsLines, type Block, type Line } from '../../reading/passages.ts'
import type { Found } from '../../reading/propose.ts'
import { repeatedItems, type Weighed } from '../../reading/repeated-items.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'
import { term } from '../../reading/terms.ts'
import { monthsSaid } from '../presentence-labelled-priors.ts'
import { sentenceDay } from './prior-days.ts'
import { crime, offenseOf } from './prior-offense.ts'
import { pointsOf, pointsOverGroup } from './prior-points.ts'

type Parts = Readonly<Partial<Record<'offense' | 'sentencedOn' | 'months' | 'points', readonly Found[]>>>

const partly: readonly Flag[] = [{ reason: 'ambiguous', says: 'Not every part of this conviction was found: compare it with the page.' }]
const guessed: readonly Flag[] = [{ reason: 'ambiguous', says: 'Nothing on the page says outright what this is: compare it with the page.' }]

/** The lines of a place, and the points a line over a group gives to those below it. */
interface Group {
  readonly lines: readonly Line[]
  readonly points: number | undefined
  readonly head: Line | undefined
}

/** Earlier convictions of a list nobody knows the form of: the parting into items that gives most whole ones, each read by what its words say of themselves. */
export function generalPriors(places: readonly Spot[], total: number | undefined): Found[] {
  const begins = [new RegExp(`^(?:on\\s+)?${day}`, 'i')]
  const anywhere = [new RegExp(day, 'i'), /\bpoints?\b|\bpts?\b/i, /\bsentenced\b/i, /\bconvicted\b/i]
  const parted = (all: readonly Line[]): Parted[] => groupsOf(all).map(({ lines, points, head }) => repeatedItems(lines, begins, anywhere, (item, heads) => weigh(item, heads, points, head)))
  const inLines = parted(linesIn(places))
  const isRunning = places.some((place) => marked.test(wordsAt(place)))
  const inProse = [parted(sentencesAsLines(places)), ...(isRunning ? [parted(clausesAsLines(places))] : [])].reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best))
  const items = (scoreOf(inProse) > scoreOf(inLines) + (isRunning ? -0.5 : 0.5) ? inProse : inLines).flatMap((one) => one.items)
  const found = items.flatMap((item, i) => Object.values(item).flat().map((one): Found => ({ ...one, path: `history.priors.${i}.${one.path}`, flags: Object.keys(item).length === 4 ? one.flags : [...(one.flags ?? []), ...partly] })))
  return comeTo(found, total) ? found.map((one) => (one.path.endsWith('.points') ? { ...one, flags: undefined } : one)) : found
}

/** Items with marks that follow one another within lines. */
const marked = /\(\d{1,2}\)\s[^]{10,400}?[;.]\s+\(\d{1,2}\)\s/

type Parted = ReturnType<typeof repeatedItems<Parts>>

function scoreOf(all: readonly Parted[]): number {
  return all.reduce((sum, { score }) => sum + score, 0)
}

function groupsOf(lines: readonly Line[]): Group[] {
  const out: { lines: Line[]; points: number | undefined; head: Line | undefined }[] = [{ lines: [], points: undefined, head: undefined }]
  for (const line of lines) {
    const points = pointsOverGroup(line.text)
    if (points === undefined) out.at(-1)?.lines.push(line)
    else out.push({ lines: [], points, head: line })
  }
  return out.filter(({ lines: mine }) => mine.length > 0)
}

function weigh(lines: readonly Line[], heads: readonly Line[], over: number | undefined, head: Line | undefined): Weighed<Parts> {
  const blocks = blocksOf(lines, heads)
  const { day: on, told: days } = sentenceDay(blocks)
  const offense = offenseOf(blocks)
  const months = monthsOf(blocks, on)
  const own = pointsOf(blocks, lines, months[0] && Number(months[0].value))
  const spot = head?.row[0]
  const points = own.points ? fact('points', own.points.value, own.points.spot).map((one) => ({ ...one, flags: own.points?.isTold === true ? undefined : guessed })) : fact('points', over, spot)
  const parts: Parts = {
    ...(offense && { offense: fact('offense', offense.text, offense.spot) }),
    ...(on && { sentencedOn: daySaid('sentencedOn', on.text, on.spot).map((one) => ({ ...one, flags: on.isTold ? undefined : guessed })) }),
    ...(months.length > 0 && { months }),
    ...(points.length > 0 && { points }),
  }
  const many = Object.keys(parts).length
  const isNamed = offense !== undefined && crime.test(offense.text)
  const twice = Math.max(0, days - 1) + Math.max(0, own.told - 1)
  const isOne = on !== undefined && offense !== undefined && many > 2
  // A conviction begins no line within a sentence, and the words for its offense are known as such.
  const begun = /^\W{0,3}[a-z]{2,}/.test(lines[0]?.text ?? '') ? 1 : 0
  const value = isNamed ? parts : withGuess(parts)
  return { value, score: isOne ? many + (isNamed ? 0.3 : 0) - 2.5 * twice - begun : -0.6 }
}

/** What is read beside words that are not known to name a crime waits for a person. */
function withGuess(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([field, found]) => [field, found.map((one) => ({ ...one, flags: one.flags ?? guessed }))]))
}

/** Months to serve as the words behind the day of the sentence tell, else those behind its label, else the only ones told. */
function monthsOf(blocks: readonly Block[], on: ReturnType<typeof sentenceDay>['day']): Found[] {
  const places: { readonly block: Block; readonly start: number; readonly end: number }[] = []
  for (const block of blocks) {
    const hit = /(?:^|\n|\s{2}|[.;|])\W{0,3}(?:sentence(?:\s+(?:received|imposed))?|disposition|punishment|term(?:\s+imposed)?|outcome)\s*(?::|\.{3,}|…|[–—-](?=\s))[\s.…]*/i.exec(block.text)
    if (hit) places.push({ block, start: hit.index + hit[0].length, end: Math.min(block.text.length, hit.index + hit[0].length + 110) })
    else if (/^(?:sentence|disposition|punishment|term|outcome|sent\.?)(?!.*date)|sentence.*dispos|dispos/i.test(block.head)) places.push({ block, start: block === on?.block ? on.end : 0, end: block.text.length })
  }
  if (on) places.push({ block: on.block, start: on.end, end: Math.min(on.block.text.length, on.end + 150) }, { block: on.block, start: Math.max(0, on.start - 110), end: on.start })
  for (const block of blocks) places.push({ block, start: 0, end: block.text.length })
  for (const { block, start, end } of places) {
    const text = block.text.slice(start, end)
    const clause = /^[^]*?(?=[.;](?:\s+[A-Z]|\s*$)|\bpoints?\b|\n[A-Z][a-z]+(?: [A-Za-z]+)?\s?[:.–-]|$)/.exec(text)?.[0] ?? text
    for (const words of [clause, text]) {
      const found = monthsSaid(words.replace(/\s+/g, ' '), block.spot(start, start + words.length), 'x').map((one) => ({ ...one, path: 'months', spot: spotOfTerm(block, start, words, one.spot) }))
      if (found.length > 0) return found
    }
  }
  return []
}

function spotOfTerm(block: Block, start: number, words: string, whole: Spot): Spot {
  const hit = new RegExp(term, 'i').exec(words)
  return hit ? block.spot(start + hit.index, start + hit.index + hit[0].length) : whole
}

/** Whether the points of every item were read, and come to the total. */
export function comeTo(found: readonly Found[], total: number | undefined): boolean {
  const points = found.filter(({ path }) => path.endsWith('.points'))
  const items = new Set(found.map(({ path }) => path.split('.')[2]))
  return total !== undefined && points.length === items.size && countedPoints(points.map(({ value }) => Number(value))) === total
}

/** How many items were read whole, and how much of the others. */
export function wholeness(found: readonly Found[]): number {
  const items = Map.groupBy(found.filter(({ path }) => /^history\.priors\.\d/.test(path)), ({ path }) => path.split('.')[2])
  return [...items.values()].reduce((sum, mine) => {
    const fields = new Set(mine.map(({ path }) => path.split('.')[3])).size
    return sum + (fields >= 4 ? 4 : fields - 2.5)
  }, 0)
}
