import type { Page } from '@lenity/casefile'
import { countList, parseCounts } from '../reading/count-numbers.ts'
import { parseGrams, substanceOf, weightOfDrug } from '../reading/drugs.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, linesOf, trimSpot, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { parseStatute, statute } from '../reading/statutes.ts'
import { charges, toldCharges } from './listed/told-charges.ts'

/** What stands from the head of a count to the next, page by page. */
interface Block {
  readonly head: Hit
  readonly places: readonly Spot[]
}

const heading = new RegExp(`^[^\\S\\n]*\\W{0,3}(?:counts?)(?:\\s+(?:no\\.?|number))?\\s+(?<number>${countList})(?<rest>[^\\n]*)$`, 'im')
/** What stands behind the counts charges nobody. */
const over = /^[^\S\n]*\W{0,3}(?:(?:criminal\s+)?forfeiture|notice\s+of|sentencing\s+allegations?|special\s+findings|a\s+true\s+bill|penalt(?:y|ies)\b|prior\s+convictions?)[^\n]{0,50}$/im

/** The counts of an indictment or information: under the head of each its law, its offense, its drug and weight. */
export function chargedCounts(pages: readonly Page[], check: string): Found[] {
  const blocks = blocksOf(pages)
  const read = blocks.map(countFacts)
  const found = read.every((facts) => facts.some(({ path }) => path === 'statute')) && read.length > 0 ? read.flatMap((facts, i) => facts.map((one) => ({ ...one, path: `conviction.counts.${i}.${one.path}` }))) : toldCharges(pages)
  return found.map((one) => ({ ...one, check: one.check ?? check }))
}

function blocksOf(pages: readonly Page[]): Block[] {
  const blocks: { head: Hit; places: Spot[] }[] = []
  let closed = false
  for (const page of pages) {
    const end = findFirst([page], over)
    const heads = findAll([page], heading).filter((hit) => isHead(hit) && (end === undefined || hit.start < end.start))
    const stop = end !== undefined && (blocks.length > 0 || heads.length > 0) ? end.start : page.text.length
    if (!closed) blocks.at(-1)?.places.push({ page, start: 0, end: heads[0]?.start ?? stop })
    heads.forEach((head, i) => {
      const next: Spot = { page, start: head.at('number')?.end ?? head.end, end: heads[i + 1]?.start ?? stop }
      const same = blocks.find((one) => one.head.get('number').toLowerCase() === head.get('number').toLowerCase())
      if (same) same.places.push(next)
      else blocks.push({ head, places: [next] })
    })
    closed ||= stop < page.text.length && blocks.length > 0
    if (closed && heads.length > 0) closed = stop < page.text.length
  }
  return blocks
}

/** A head names counts and no more, or the offense beside them; a sentence that speaks of a count is none. */
function isHead(hit: Hit): boolean {
  return parseCounts(hit.get('number'))?.length === 1 && /^\s*(?:$|[-–—:.([|]|[A-Z])/.test(hit.get('rest')) && !/^[\s.]*(?:of|is|are|was|and)\b/i.test(hit.get('rest'))
}

function countFacts({ head, places }: Block): Found[] {
  const laws = findAll(places, new RegExp(statute, 'i'))
  const law = laws.filter((hit) => charges(hit.words)).at(-1)
  const cited = law && parseStatute(law.words)
  const title = cited?.statute.split(' ')[0]
  const penal = laws.map((hit) => ({ hit, penalty: parseStatute(hit.words)?.penalty })).find(({ penalty }) => penalty?.split(' ')[0] === title)
  const drugs = findAll(places, new RegExp(weightOfDrug, 'i'))
  const [drug] = drugs
  const sameDrug = new Set(drugs.map((hit) => substanceOf(hit.get('drug')))).size === 1
  const [first] = places
  const named = first && offenseBeside(first)
  return [
    ...fact('number', head.get('number'), head.at('number')),
    ...fact('statute', cited?.statute, law),
    ...fact('penalty', penal?.penalty, penal?.hit),
    ...fact('description', named && wordsAt(named).replace(/\s+/g, ' '), named),
    ...(drug && sameDrug ? [...fact('substance', substanceOf(drug.get('drug')), drug), ...fact('foundGrams', parseGrams(drug.get('weight')), drug.at('weight'))] : []),
  ]
}

const longestName = 200

/** The offense beside the number of a count or below it: set in brackets, or as a title. */
function offenseBeside(block: Spot): Spot | undefined {
  const text = wordsAt(block).slice(0, 600)
  const bracketed = /^[\s.:–—-]*\((?<name>[^()]*(?:\([^()]*\)[^()]*)*)\)/.exec(text)
  const name = bracketed?.groups?.['name']
  if (bracketed && name !== undefined) {
    const spot = at(block, bracketed[0].indexOf('(') + 1, name.length)
    return isOffense(wordsAt(spot)) ? spot : undefined
  }
  const titled: Spot[] = []
  for (const line of linesOf({ ...block, end: block.start + text.length })) {
    const words = wordsAt(line).trim()
    if (words === '' || /^[\s.:–—-]+$/.test(words)) {
      if (titled.length > 0) break
      continue
    }
    if (!isTitled(words) || /^[[(]?\s*(?:T(?:itle|\.)?\s?)?\d{1,2}[\s,:]/.test(words)) break
    titled.push(line)
    if (titled.length > 3) break
  }
  const [from, to] = [titled[0], titled.at(-1)]
  if (!from || !to) return undefined
  const whole = trimSpot({ ...block, start: from.start, end: to.end })
  const lead = /^[\s.:|–—-]*/.exec(wordsAt(whole))?.[0].length ?? 0
  const law = findFirst([whole], new RegExp(`[\\s,;:([]*(?:(?:all\\s+)?in\\s+violation\\s+of\\s+)?${statute}`, 'i'))
  const spot = trimSpot({ ...whole, start: whole.start + lead, end: law && law.start > whole.start + lead ? law.start : whole.end })
  return isOffense(wordsAt(spot)) ? spot : undefined
}

function at(block: Spot, from: number, length: number): Spot {
  return trimSpot({ page: block.page, start: block.start + from, end: block.start + from + length })
}

function isOffense(words: string): boolean {
  return /^[A-Z][A-Za-z]{3}/.test(words) && words.length <= longestName && words.length > 4 && !/\bgrand\s+jur|\bcharges?\s*:|^(?:the|that|on|from|at|beginning|between)\b/i.test(words) && !new RegExp(`^${statute}`, 'i').test(words)
}

/** In capitals, or with every word of some length capitalised. */
function isTitled(line: string): boolean {
  const words = line.match(/\p{L}{5,}/gu) ?? []
  return line.length <= 110 && words.length > 0 && !/[:;]$/.test(line) && !/\bgrand\s+jur/i.test(line) && words.filter((word) => !/^\p{Lu}/u.test(word)).length === 0
}
