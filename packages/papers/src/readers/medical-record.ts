import type { Page } from '@lenity/casefile'
import { registerNumber } from '../reading/numbers.ts'
import { day } from '../reading/dates.ts'
import { firstCell } from '../reading/cells.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, linesOf, sections, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'
import { readFacility } from './facility.ts'
import { isHeadOfConditions } from './listed/listed-conditions.ts'
import { readReference } from './reference-line.ts'
import { readInmate } from './sentence-computation.ts'

const candidate = 'A diagnosis as the record names it: a person must read whether it stands today.'
const from = /(?:^|\n)\s*(?:active\s+|discharge\s+|admi[a-z]+\s+|final\s+|principal\s+|primary\s+|secondary\s+)?(?:diagnos[ie]s|assessments?|(?:current\s+|chronic\s+|health\s+|active\s+)?problems?(?:\s+list)?|medical\s+conditions?|chronic\s+conditions?|impressions?)\b[^\n]*/i
const to = /(?:^|\n)\s*(?:(?:current\s+)?medications?|allergies|plan|vital|prognosis|treatment|procedures?|disposition|follow|immunizations?|laborator|labs?\b|family\s+history|signed|provider|physician|past\s+surgical|social\s+history|history\s+of\s+present|functional|limitations|summary|(?:list\s+of\s+|all\s+)?(?:resolved|inactive|historical|past|previous|prior|closed|old|healed|cleared|remitted)\b[^\n]{0,40}|ruled\s+out|no\s+longer|(?:problems?|conditions?|diagnos[ie]s)\s*[-–—:,(]\s*(?:resolved|inactive|historical|past|closed|ruled\s+out)|completed\s+by)\b/i

/** Diagnoses with their dates, as candidates only. */
export function readMedicalRecord(pages: readonly Page[]): Found[] {
  const spots = new Map<string, Diagnosis>()
  for (const place of sections(pages, from, to)) {
    const lines = linesOf(place)
    const dated = lines.some((line) => marked.test(wordsAt(line)))
    for (const line of lines) {
      const one = diagnosisIn(line, dated)
      if (one) spots.set(wordsAt(one.name).toLowerCase(), one)
    }
  }
  for (const one of onset(pages)) spots.set(wordsAt(one.name).toLowerCase(), one)
  for (const one of coded(pages)) spots.set(wordsAt(one.name).toLowerCase(), one)
  const inmate = readInmate(pages)
  return [
    ...inmate,
    ...(inmate.some(({ path }) => path === 'person.name') ? [] : readReference(pages).filter(({ path }) => path === 'person.name')),
    ...readFacility(pages),
    ...[...spots.values()].slice(0, 60).flatMap(({ name, on }, i) => [...fact(`health.conditions.${i}.name`, wordsAt(name), name, candidate), ...dayFact(`health.conditions.${i}.on`, on, candidate)]),
  ]
}

/** A list headed by the day and the diagnosis: `03/06/2022 Hyperlipidemia`. */
function onset(pages: readonly Page[]): Diagnosis[] {
  return pages.flatMap((page) => {
    const head = findFirst([page], /^[^\S\n]*(?:onset|date|diagnosed)\s+(?:diagnos[ie]s|problem|condition)[^\n]*$/im)
    return head ? findAll([{ page, start: head.end, end: page.text.length }], new RegExp(`^[^\\S\\n]*(?<on>${day})[^\\S\\n]+(?<name>[A-Z][A-Za-z0-9 ,()'’-]{2,80}?)[^\\S\\n]*$`, 'm')).flatMap((hit) => (hit.at('name') && !over.test(hit.words) ? [{ name: hit.at('name') as Spot, on: hit.at('on') }] : [])) : []
  })
}

/** A list that has the name on one line, and its code, day and status on the next: what is resolved is left out. */
function coded(pages: readonly Page[]): Diagnosis[] {
  const out: Diagnosis[] = []
  for (const page of pages) {
    const lines = linesOf({ page, start: 0, end: page.text.length })
    lines.forEach((line, i) => {
      const code = findFirst([line], new RegExp(`\\bICD-?(?:9|10)\\b[^\\n]{0,20}?(?<on>${day})`, 'i'))
      const before = lines[i - 1]
      const name = before && firstCell(before)
      if (!code || !name || !new RegExp(`^\\s*(?:${day}|ICD)`, 'i').test(wordsAt(line)) || over.test(wordsAt(line)) || !/^[A-Za-z][^\n]{2,90}$/.test(wordsAt(name)) || /\bICD|\bcode\b|\bstatus\b|^current$/i.test(wordsAt(name)) || new RegExp(day, 'i').test(wordsAt(name))) return
      out.push({ name, on: code.at('on') })
    })
  }
  return out
}

/** A problem that no longer stands, as its line says. */
const over = /\b(?:resolved|inactive|in\s+remission|ruled\s+out|no\s+longer|closed|cured|healed|historical)\b/i

interface Diagnosis {
  readonly name: Spot
  readonly on: Spot | undefined
}

const label = /^\s*(?:active\s+|discharge\s+|admi[a-z]+\s+|final\s+|principal\s+|primary\s+|secondary\s+)?(?:diagnos[ie]s|assessments?|(?:current\s+|chronic\s+|health\s+|active\s+)?problems?(?:\s+list)?|medical\s+conditions?|chronic\s+conditions?|impressions?)\s*[:.]\s*/i
/** A day, a label or a measure stands where a name would. */
const noName = new RegExp(`^(?:${day}|since\\b|onset\\b|diagnosed\\b|first\\s|blood\\s+pressure|pulse\\b|weight\\b|vitals?\\b|labs?\\b|(?:birth\\s+)?date\\b|born\\b|(?:last|next)\\s|(?:he|she|they|mrs?|ms)\\b|none\\b|start\\b)|${registerNumber}`, 'i')
const icd = '[A-TV-Z]\\d{2}\\.?\\d{0,4}|\\d{3}\\.\\d{1,2}'
const marked = new RegExp(`${day}|\\bICD|\\b(?:${icd})\\b`, 'i')
const stops = new RegExp(`\\s*(?:[[(]?\\b(?:ICD\\S*|${icd})\\b|[,;(–—-]?\\s*(?:(?:first\\s+)?(?:diagnosed|since|onset|dx\\b|noted|documented|identified|found)|on)?\\s*:?\\s*(?:${day}))`, 'i')

/** The name of a diagnosis is the first cell of its line, or what stands before its date or code. */
function diagnosisIn(line: Spot, dated: boolean): Diagnosis | undefined {
  if (over.test(wordsAt(line)) || /\d{5}-\d{3}\b|date\s+of\s+birth|\bDOB\b|reg(?:ister)?\.?\s*(?:no|#)/i.test(wordsAt(line))) return undefined
  const head = findFirst([line], label)
  const body = head ? { ...line, start: head.end } : line
  const bullet = findFirst([body], new RegExp(`^\\s*(?:\\d{1,2}[.)]\\s+|[-•*·]\\s+)?(?:(?:[A-TV-Z]\\d{2}\\.\\d{1,4}|\\d{3}\\.\\d{1,2})\\s*[-–—:]?\\s+)?`))
  const cell = firstCell({ ...body, start: bullet?.end ?? body.start })
  if (!cell || (dated && !head && !marked.test(wordsAt(line)))) return undefined
  const listed = head !== undefined || (bullet !== undefined && /[\d•*·-]/.test(bullet.words)) || marked.test(wordsAt(line))
  const stop = findFirst([cell], stops)
  const name = trimSpot({ ...cell, end: stop && stop.start > cell.start ? stop.start : cell.end })
  const words = wordsAt(name).replace(/[,;:.(–—-]+$/, '').trim()
  if (!listed || !/^[A-Za-z][A-Za-z]/.test(words) || words.length > 90 || words.split(' ').length > 12 || isHeadOfConditions(words) || noName.test(words)) return undefined
  return { name: { ...name, end: name.start + words.length }, on: findAll([body], new RegExp(day, 'i'))[0] }
}
