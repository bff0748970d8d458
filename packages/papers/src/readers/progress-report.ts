import type { Page } from '@lenity/casefile'
import { bullet } from '../reading/bullets.ts'
import { day } from '../reading/dates.ts'
import { lastCell } from '../reading/cells.ts'
import { dayFact, fact, termFact } from '../reading/facts.ts'
import { isOverLabel } from '../reading/over-label.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, sections, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { term } from '../reading/terms.ts'
import { readFacility } from './facility.ts'
import { readReference } from './reference-line.ts'
import { readObligations } from './financial-obligations.ts'
import { readRisk } from './risk-level.ts'
import { goodTimeLost, jailCredit, readInmate, readTimeCredits } from './sentence-computation.ts'

/** A progress report: “Summary Reentry Plan – Progress Report” of today, or the report in paragraphs of before. */
export function readProgressReport(pages: readonly Page[]): Found[] {
  const inmate = readInmate(pages)
  return [
    ...inmate,
    ...inPrison(pages),
    ...computationRow(pages),
    ...jailCredit(pages),
    ...creditInShort(pages),
    ...sentenceLine(pages),
    ...(inmate.some(({ path }) => path === 'person.name') ? [] : readReference(pages)),
    ...dayFact('custody.projectedReleaseOn', findFirst(pages, new RegExp(`(?<!(?:/|–|\\band)\\s*)(?:proj(?:ected|\\.)?\\s+(?:rel(?:ease|\\.)?|satisfaction)(?:\\s+date)?)(?:\\s+is)?(?:[^\\S\\n]|[.:_])*(?<value>${day})`, 'i'))?.at('value')),
    ...dayFact('custody.commencedOn', findFirst(pages, new RegExp(`(?:sentence\\s+computation\\s+began|date\\s+computation\\s+began|sentence\\s+began|that\\s+commenced\\s+on|sentence\\s+commenced(?:\\s+on)?)(?:[^\\S\\n]|[.:_])*(?<value>${day})`, 'i'))?.at('value')),
    ...lostDays(pages),
    ...work(pages),
    ...programs(pages),
    ...readRisk(pages),
    ...readTimeCredits(pages),
    ...readObligations(pages).filter(({ path }) => path === 'conviction.unpaid'),
  ]
}

/** A progress report is written in prison, by the prison's unit team. */
function inPrison(pages: readonly Page[]): Found[] {
  const facility = readFacility(pages)
  return [...facility, ...facility.flatMap(({ spot }) => fact('custody.status', 'in prison', spot))]
}

/** The row under “Date Sentence Computation Began · Sentencing District · Jail Credit”; under the day of release stands another day. */
function computationRow(pages: readonly Page[]): Found[] {
  const head = findFirst(pages, /date\s+sentence\b[\s\S]{0,120}?computation\s+began[^\n]*\n/i) ?? findFirst(pages, /^(?![^\n]*\b(?:proj\w*|rel\w*|full|expir\w*|eligib\w*|statutory)\b)[^\n:]*\bjail\s+credit\s*\n/im)
  const row = head && findFirst([{ page: head.page, start: head.end, end: Math.min(head.page.text.length, head.end + 200) }], new RegExp(`^\\s*(?<on>${day})[^\\S\\n]+[^\\n]*?(?:\\b(?<credit>\\d{1,5})\\s+days\\b|(?=\\n|$))`, 'i'))
  return row ? [...dayFact('custody.commencedOn', row.at('on')), ...fact('custody.priorCreditDays', row.at('credit') && Number(row.get('credit')), row.at('credit'))] : []
}

/** `Days FSGT / WSGT / DGCT: 0 / 0 / 27`: the third figure is good conduct time disallowed. */
function lostDays(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, /days\s+FSGT\s*\/\s*WSGT\s*\/\s*DGCT[\s.:_]*\d{1,4}\s*\/\s*\d{1,4}\s*\/\s*(?<value>\d{1,4})/i)
  return hit ? fact('custody.goodTimeLostDays', Number(hit.get('value')), hit) : goodTimeLost(pages)
}

/** `Jail Credit / InOp Time: +437 JC`, `Days Credit: 0 days jail credit`, `70 months + 214 days JCT`. */
function creditInShort(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, /jail\s+credit\s*\/\s*in-?op(?:\s+time)?[\s.:_]*\+?\s?(?<value>\d{1,5})\s*(?:JC|days)?/i) ?? findAll(pages, /\b(?<value>\d{1,5})\s+days?(?:[^\S\n]+|\s+of\s+)(?:jail\s+(?:time\s+)?credit|JCT?|prior\s+custody\s+credit)\b/i).find((one) => !isOverLabel(one.at('value') ?? one))
  return hit ? fact('custody.priorCreditDays', Number(hit.get('value')), hit.at('value')) : []
}

/** `Sentence: 33 MONTHS; 4 YEARS SUPERVISED RELEASE`. */
function sentenceLine(pages: readonly Page[]): Found[] {
  const serving = findFirst(pages, new RegExp(`serving\\s+(?:a\\s+)?(?:(?:total\\s+)?(?:sentence|term)\\s+of\\s+)?(?<value>${term})`, 'i'))
  const line = serving ?? findFirst(pages, new RegExp(`(?<!\\b(?:S/?R|TSR|SRT|release|supervision|supervised)\\s*)^[^\\S\\n]*(?:\\d{1,2}\\.\\s*)?(?:Sentence|Term)\\s*:\\s*(?<value>${term})(?:[^\\n]{0,40}?(?<after>${term})[^\\S\\n]+(?:of\\s+)?(?:supervised|SR\\b|SRT\\b))?`, 'im'))
  return [...termFact('conviction.term', line?.at('value')), ...termFact('conviction.supervisedReleaseMonths', line?.at('after'))]
}

const heads = /(?:^|\n)\s*(?:current\s+)?(?:education(?:al)?\b|vocational|programs?\s+completed|discipline\s+history|current\s+care|drug\s+program|physical|FRP|financial|parole|release\s+(?:plan|prep)|[a-h]\.\s+(?!work)[A-Z]|inmate\s+reviewed|counseling|incident\s+reports|institutional\s+movement)/i

function work(pages: readonly Page[]): Found[] {
  const job = findFirst(pages, /^[^\S\n]*(?:current\s+)?job(?:\s+assignment)?\s*:\s*(?<value>[A-Z][^\n:]{2,50})$/im)?.at('value')
  if (job) return fact('custody.work', wordsAt(job).trim(), job)
  const assigned = findFirst(pages, /\b(?:is\s+(?:currently\s+)?assigned\s+to|is\s+employed\s+(?:as|in))\s+(?:an?\s+|the\s+)?(?<value>[^.,;]{3,60})/i)
  if (assigned) return fact('custody.work', assigned.get('value').replace(/\s+/g, ' ').trim(), assigned.at('value'))
  for (const place of sections(pages, /(?:current\s+)?work\s+assignments?\b/i, heads)) {
    const row = findAll([place], new RegExp(`\\n\\s*(?!facl|facility)(?<code>(?!\\d+\\b)[A-Z0-9]{2,5})[^\\S\\n]+(?<value>[A-Z][^\\n]{2,70}?)\\s+${day}`, 'i')).find((hit) => hit.get('code') === hit.get('code').toUpperCase())
    const spot = row?.at('value') ?? findFirst([place], /work\s+assignments?\s*[.:]+\s*(?<value>[A-Z][^\n]{2,120}?)(?=\s*(?:\.\s|\n|$))/i)?.at('value')
    const cell = spot && lastCell(spot)
    if (cell && !/^(?:facl|assignment|description)|:|\.\.$/i.test(wordsAt(cell))) return fact('custody.work', wordsAt(cell), cell)
  }
  const told = findFirst(pages, /(?:works?\s+(?:as|in)|work\s+(?:detail|assignment)\s+is)\s+(?:an?\s+|the\s+)?(?<value>[^.,;:]{3,70}?)(?=\s+and\s+(?:earns|receives|has)|\s+where\b|[.,;])/i)
  return told ? fact('custody.work', wordsAt(told.at('value') ?? told).replace(/\s+/g, ' '), told.at('value')) : []
}

/** Courses of the table whose action is completion, and those a sentence says were completed. */
function programs(pages: readonly Page[]): Found[] {
  const row = new RegExp(`^\\s*[A-Z]{2,4}(?:\\s(?<action>[A-Za-z(][A-Za-z0-9)]?))?\\s+(?<name>[A-Z0-9][^\\n]{2,70}?)\\s+(?<from>${day})\\s+(?<to>${day})\\s*$`, 'im')
  const places = sections(pages, /education\s+courses|courses\s+completed|programs?\s+completed|completed\s+programs?|program(?:ming)?\s+(?:and|&)\s+education/i, /(?:^|\n)\s*(?:discipline\s+history|current\s+care|drug\s+program|physical|FRP|financial|parole|release\s+(?:plan|prep)|inmate\s+reviewed|incident\s+reports|work\s+assignment)/i)
  const every = findAll(places, row)
  // Recognition reads the C of a completed course as many things, the W and I of one that was left as themselves.
  const rows = every.some((hit) => hit.get('action') === 'C') ? every.filter((hit) => !/^[WI]/.test(hit.get('action')) && hit.get('action') !== '') : every
  const stated = rows.length > 0 ? [] : findAll(pages, new RegExp(`^[^\\S\\n]*(?:[${bullet}]\\s*|\\d{1,2}[.)]\\s+)?(?<name>[A-Z0-9][^\\n]{2,70}?)[\\s,:;(–—-]+(?:was\\s+)?completed\\s*(?:on\\s+|:\\s*)?(?<to>${day})\\)?[^\\S\\n.]*\\.?$`, 'im')).filter((hit) => !/\b(?:he|she|has|have|started|course)\b|:/i.test(hit.get('name')))
  const listed = rows.length > 0 ? rows : stated.length > 1 ? stated : findAll(places, new RegExp(`^\\s*(?:[${bullet}]\\s*)?(?<name>[A-Z][^\\n]{2,80}?)(?:\\s+(?<from>${day}))?[\\s,:;(–—-]+(?:completed\\s+)?(?:on\\s+)?(?<to>${day})\\)?\\s*$`, 'im')).filter((hit) => hit.get('from') === '' && !/\b(?:start(?:ed)?|stop|date|as\s+of)\b|:/i.test(hit.get('name')))
  const dated = rows.length + stated.length > 0 ? [] : findAll(places, new RegExp(`^[^\\S\\n]*(?:[${bullet}]\\s*)?(?<to>${day})[^\\S\\n:–—-]+(?<name>[A-Z][^\\n]{2,70}?)[^\\S\\n]*$`, 'im'))
  if (dated.length > listed.length) return dated.flatMap((hit, i) => programFacts(hit, `custody.programs.${i}`))
  const told = listed.length > 0 ? [] : findAll(pages, new RegExp(`(?:completed|graduated\\s+from|earned|finished)\\s+(?:the\\s+|an?\\s+|(?:his|her)\\s+)?(?<name>[A-Z0-9][^.,;\\n]{2,80}?)(?:\\s+(?:on|in)\\s+(?<to>${day})|(?=\\s+(?:on|in|and)\\s|[.,;\\n]))`))
  return [...listed, ...told].flatMap((hit, i) => programFacts(hit, `custody.programs.${i}`))
}

function programFacts(hit: Hit, path: string): Found[] {
  const name = hit.at('name')
  return [...fact(`${path}.name`, name && wordsAt(name), name), ...dayFact(`${path}.completedOn`, hit.at('to') as Spot | undefined)]
}
