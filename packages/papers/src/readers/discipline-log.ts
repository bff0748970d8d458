import type { Page } from '@lenity/casefile'
import { firstCell } from '../reading/cells.ts'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { labelled } from '../reading/labelled.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, spanOf, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { struckIncident } from './listed/listed-incidents.ts'
import { readFacility } from './facility.ts'
import { readReference } from './reference-line.ts'
import { goodTimeLost, readInmate } from './sentence-computation.ts'

/** Prohibited act codes run from 100 to 499, with or without a letter (28 CFR 541.3, Table 1). */
const code = '(?<code>[1-4]\\d{2})[A-Z]?'

/** The chronological disciplinary record of SENTRY and logs like it: each incident with code, date and act, and whether that is all. */
export function readDisciplineLog(pages: readonly Page[]): Found[] {
  const told = toldActs(pages)
  const form = oneReport(pages)
  const incidents = form.length > 0 ? form : told.length > 0 ? told : reports(pages).flatMap((report) => acts(report))
  const inmate = readInmate(pages)
  return [...inmate, ...(inmate.some(({ path }) => path === 'person.registerNumber') ? [] : readReference(pages)), ...readFacility(pages), ...incidents.flatMap((incident, i) => incidentFacts(incident, `custody.incidents.${i}`)), ...goodTimeLost(pages), ...complete(pages, incidents.length)]
}

interface Incident {
  readonly code: Spot
  readonly number: number
  readonly act: Spot | undefined
  readonly on: Spot | undefined
}

const heads = {
  on: 'date\\s+(?:and\\s+time\\s+)?of\\s+(?:the\\s+)?(?:incident|offense|violation)|(?:incident|offense)\\s+date|date\\s+incident\\s+occurred',
  code: '(?:prohibited\\s+act|offense|act|violation|charge)?\\s*codes?(?:\\s*\\(s\\))?(?:\\s+(?:charged|no\\.?|number))?|prohibited\\s+act\\(?s?\\)?',
  act: 'incident|charges?|(?:specific\\s+)?(?:prohibited\\s+)?acts?(?:\\s*\\(s\\))?(?:\\s+charged)?|summary\\s+of\\s+charges?(?:\\s*\\(s\\))?|offense|violation|nature\\s+of\\s+(?:incident|offense|charge)',
} as const

/** The form on which one incident is reported or heard: its day and its code each stand once behind or below their label. */
function oneReport(pages: readonly Page[]): Incident[] {
  const [on, number, act] = [labelled(pages, heads.on, new RegExp(day, 'i')), labelled(pages, heads.code, new RegExp(`${code}(?![\\d/-])`)), labelled(pages, heads.act, /[A-Z][A-Za-z][A-Za-z ,/'’&().-]{2,90}/)]
  const [first, ...others] = number
  if (first === undefined || on.length !== 1 || others.length > 0) return []
  const named = act.filter((spot) => !/^(?:report|prohibited|description|number|code)\b/i.test(wordsAt(spot)))
  return [{ code: first, number: Number(wordsAt(first).slice(0, 3)), act: named.length === 1 ? named[0] : undefined, on: on[0] }]
}

/** `4 October 2025. Code 397, PHONE ABUSE. Found guilty; 30 days loss of privileges.` What was not found, or expunged, is none. */
function toldActs(pages: readonly Page[]): Incident[] {
  return findAll(pages, new RegExp(`(?<on>${day})[.,:;]?\\s+code\\s+${code}[,:]\\s+(?<act>[A-Z][^.;]{3,90})(?<rest>[.;][^\\n]{0,120})`, 'i')).filter((hit) => !struckIncident.test(hit.get('rest'))).map((hit) => ({ code: hit.at('code') as Spot, number: Number(hit.get('code')), act: hit.at('act'), on: hit.at('on') }))
}

/** One report of the printout, from its head to the next; a table without heads is one report to the line. */
function reports(pages: readonly Page[]): Spot[] {
  const heads = findAll(pages, /(?:report\s+number|incident\s+(?:report\s+)?(?:number|no\.?|#))[^\n]*/i)
  if (heads.length === 0) return pages.flatMap((page) => findAll([page], new RegExp(`^[^\\n]*${day}[^\\n]*$`, 'im')).filter((line) => new RegExp(`(?:^|\\s)${code}(?:\\s|$)`).test(line.words.replace(new RegExp(day, 'gi'), ' ')) && !struckIncident.test(line.words)))
  return heads.flatMap((head, i) => {
    const next = heads[i + 1]
    return struckIncident.test(head.words) ? [] : [{ page: head.page, start: head.start, end: next && next.page === head.page ? next.start : head.page.text.length }]
  })
}

function acts(report: Spot): Incident[] {
  const on = findFirst([report], new RegExp(`(?:incident\\s+date(?:\\s*/\\s*time)?|date\\s+of\\s+incident)[\\s.:_]*(?<value>${day})`, 'i'))?.at('value') ?? findFirst([report], new RegExp(day, 'i'))
  const lines = findAll([report], new RegExp(`(?:^|\\n|\\s)(?:(?:prohibited\\s+acts?|code|act)[\\s.:_]*)?(?<![\\d/:-])${code}\\s*[-–:]?\\s+(?<act>[A-Z][A-Za-z][A-Za-z ,/'()&.-]{3,90}?)(?=\\s*(?:-?\\s*FREQ|\\n|\\s{2,}|\\s+\\d|$))`))
  const usable = lines.filter((hit) => !/^(?:DAYS?|HOURS?|HRS|MONTHS?)\b/i.test(hit.get('act')))
  const seen = new Set<string>()
  return usable.flatMap((hit) => {
    const key = `${hit.get('code')} ${hit.get('act')}`
    if (seen.has(key)) return []
    seen.add(key)
    const spot = hit.at('code') as Spot
    return [{ code: spot, number: Number(hit.get('code')), act: cleanAct(hit), on }]
  })
}

function cleanAct(hit: Hit): Spot | undefined {
  const whole = hit.at('act')
  const spot = whole && firstCell(whole)
  if (!spot) return undefined
  const words = wordsAt(spot).replace(/\s+(?:DHO|UDC)\b.*$|\s[-–—]\s.*$/, '').replace(/[\s.,-]+$/, '')
  return { ...spot, end: spot.start + words.length }
}

function incidentFacts(incident: Incident, path: string): Found[] {
  return [...fact(`${path}.code`, incident.number, incident.act ? spanOf(incident.code, incident.act) : incident.code), ...dayFact(`${path}.on`, incident.on), ...fact(`${path}.act`, incident.act && wordsAt(incident.act).replace(/\s+/g, ' '), incident.act)]
}

/** The log holds every incident unless it says that it goes back only some months. */
function complete(pages: readonly Page[], incidents: number): Found[] {
  const limited = findFirst(pages, /limit\s+to\s+_*\s*\d{1,3}\s*_*\s*mo(?:s|nths)|(?:last|past|previous)\s+(?:\d{1,3}|six|twelve|eighteen)\s+months/i)
  const cutOff = findFirst(pages.slice(-1), /more\s+pages\s+to\s+follow/i)
  if (limited || cutOff) return []
  const none = findFirst(pages, /(?<![\w.])(?:no|zero)\s+(?:incident|disciplin|record|sanctioned|misconduct)(?!\s+report\s+(?:number|no\b))[^\n]*|(?:disciplin|incident)[^\n]{0,60}(?:does\s+not\s+exist|do\s+not\s+exist|none\s+(?:found|on\s+record))[^\n]*|clear\s+conduct[^\n]*/i)
  if (incidents === 0) return fact('custody.incidents.complete', true, none)
  const title = findFirst(pages, /chronological\s+disciplinary\s+record|inmate\s+discipline\s+data|(?:disciplin(?:e|ary)|incident(?:\s+reports?)?|(?:mis)?conduct|infractions?)\s+(?:log|record|history|summary|listing)|record\s+of\s+(?:incident|disciplin|infraction|misconduct)|(?:total|number\s+of)\s+(?:incident\s+)?reports?\b|end\s+of\s+(?:record|report|history|list)|(?:all|every)\s+incident/i)
  return fact('custody.incidents.complete', true, title)
}
