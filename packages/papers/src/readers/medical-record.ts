import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, linesOf, sections, wordsAt, type Spot } from '../reading/spot.ts'
import { readFacility } from './facility.ts'
import { readInmate } from './sentence-computation.ts'

const candidate = 'A diagnosis as the record names it: a person must read whether it stands today.'
const from = /(?:^|\n)\s*(?:active\s+)?(?:diagnos[ie]s|assessments?|(?:current\s+|chronic\s+|health\s+|active\s+)?problems?(?:\s+list)?|medical\s+conditions?|chronic\s+conditions?|impressions?)\b[^\n]*/i
const to = /(?:^|\n)\s*(?:(?:current\s+)?medications?|allergies|plan|vital|prognosis|treatment|procedures?|disposition|follow|immunizations?|laborator|signed|provider|physician|past\s+surgical|social\s+history|history\s+of\s+present|functional|limitations|summary|resolved|completed\s+by)\b/i

/** Diagnoses with their dates, as candidates only. */
export function readMedicalRecord(pages: readonly Page[]): Found[] {
  const spots = new Map<string, { name: Spot; on: Spot | undefined }>()
  for (const place of sections(pages, from, to)) for (const line of linesOf(place)) for (const one of diagnosisIn(line)) spots.set(wordsAt(one.name).toLowerCase(), one)
  const found = [...spots.values()].slice(0, 60)
  return [
    ...readInmate(pages),
    ...readFacility(pages),
    ...found.flatMap(({ name, on }, i) => [...fact(`health.conditions.${i}.name`, wordsAt(name).replace(/\s+/g, ' '), name, candidate), ...dayFact(`health.conditions.${i}.on`, on, candidate)]),
  ]
}

const label = /^\s*(?:active\s+)?(?:diagnos[ie]s|assessments?|(?:current\s+|chronic\s+|health\s+|active\s+)?problems?(?:\s+list)?|medical\s+conditions?|chronic\s+conditions?|impressions?)\s*[:.-]\s*/i

function diagnosisIn(line: Spot): { name: Spot; on: Spot | undefined }[] {
  const head = findFirst([line], label)
  const body = head ? { ...line, start: head.end } : line
  const on = findAll([body], new RegExp(day, 'i'))[0]
  const hit = findFirst([body], /^\s*(?:\d{1,2}[.)]\s+|[-•*·]\s+)?(?:[A-TV-Z]\d{2}(?:\.\d{1,4})?\s+[-–—]?\s*|\d{3}\.\d{1,2}\s+)?(?<value>[A-Za-z][A-Za-z0-9 ,'’()/-]{2,80}?)(?=\s*(?:$|[[(;:–—]|\s-\s|,?\s+(?:diagnosed|since|onset|dx|noted|first|current|chronic|on|ICD)\b|\s+(?:[A-TV-Z]\d{2}(?:\.\d{1,4})?)\b|\s+\d{1,2}[/-]\d|,?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\.(?:\s|$)))/)
  const name = hit?.at('value')
  if (!name || (!head && /^(?:diagnos|assessment|problem|condition|date|ICD|onset|status|page|code|description|type|health)/i.test(wordsAt(name)))) return []
  return [{ name, on }]
}
