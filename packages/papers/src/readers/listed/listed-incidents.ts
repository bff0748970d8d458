import type { Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { records } from '../../reading/records.ts'
import type { Column } from '../../reading/table-heads.ts'
import { dayIn, findInCell, partOf, type TableCell } from '../../reading/table-cell.ts'
import { tableRows, type TableRow } from '../../reading/tables.ts'

const columns: readonly Column[] = [
  { field: 'on', head: '(?:date|date\\s*/\\s*time)(?:\\s+of)?(?:\\s+(?:the\\s+)?(?:incident|offense|violation|infraction|occurrence|act|misconduct))?|(?:incident|offense|violation|infraction|event)\\s+(?:date(?:\\s*/\\s*time)?)|occurred(?:\\s+on)?|date\\s+occurred' },
  { field: 'code', head: '(?:act\\s+|offense\\s+|violation\\s+|charge\\s+|prohibited\\s+act\\s+)?(?:code|cd)(?:\\s*(?:no\\.?|number|#|\\(s\\)))?s?|act\\s*(?:no\\.?|number|#)' },
  { field: 'act', head: '(?:prohibited\\s+)?acts?(?:\\s*\\(s\\))?(?:\\s+(?:charged|found|committed|description))?|(?:description|nature)(?:\\s+of\\s+(?:the\\s+)?(?:act|offense|violation|charge|incident|misconduct|infraction))?|(?:charges?|violations?|offenses?|infractions?|misconduct|incident)(?:\\s*\\(s\\))?(?:\\s+(?:description|charged|type))?|(?:code|act)\\s*(?:/|and|&)\\s*(?:description|act|offense|charge|violation)|(?:charge|offense|violation)\\s*/\\s*code' },
  { field: 'finding', head: '(?:findings?|disposition|result|decision|outcome|status|verdict|adjudication)(?:\\s+of\\s+(?:the\\s+)?(?:hearing|DHO|UDC))?|found|guilty' },
  { field: 'other', head: '(?:incident\\s+)?(?:report|IR|case|log)(?:\\s*(?:no\\.?|number|num|#))?|(?:hearing|DHO|UDC|heard|decision|report)(?:\\s+(?:date|held|on|type|level|body))?|date\\s+(?:of\\s+)?(?:hearing|heard|reported|of\\s+report|of\\s+DHO|of\\s+UDC)|sanctions?(?:\\s+(?:imposed|ordered))?|heard\\s+by|severity(?:\\s+level)?|level|facility|institution|GCT(?:\\s+lost)?|(?:days\\s+)?(?:lost|disallowed)|hearing\\s+(?:officer|date)|appeal' },
]

const dated = new RegExp(day, 'i')
/** Prohibited act codes run from 100 to 499, with or without a letter (28 CFR 541.3, Table 1). */
const code = /(?:(?:^|code|cd|act|\(|[,;:–—-]\s)[\s:#.(]*)(?<code>[1-4]\d{2})[A-Z]?(?![\d/,-]|\.\d|\s+(?:grams?|kilo\w*|kgs?|months?|days?|hours?|years?|dollars)\b)/i
/** What an incident came to when it did not stand. */
export const struckIncident = /\b(?:expunged|dismissed|not\s+(?:sustained|guilty)|did\s+not\s+commit|informal(?:ly)?|withdrawn|dropped|reversed|vacated)\b/i

/** Incidents of a table whose heads name them, or of records each of whose parts has its label. What did not stand is none. */
export function listedIncidents(pages: readonly Page[]): Found[] {
  const rows = tableRows(pages, {
    columns,
    isTable: (fields) => fields.has('on') && (fields.has('code') || fields.has('act')),
    ends: isHeading,
    begins: (line) => dated.test(line.get('on')?.text ?? '') && (code.test(line.get('code')?.text ?? '') || line.has('act')),
  }).filter(isIncident)
  const items = rows.length > 0 ? rows : records(pages, columns, isIncident)
  return items.filter((item) => !struckIncident.test([...item.values()].map(({ text }) => text).join(' '))).flatMap((item, i) => incidentFacts(item, `custody.incidents.${i}`))
}

/** What comes after a list on a paper of a prison, by its heading. */
export const isHeading = (words: string): boolean => /^(?:\d{1,2}[.)]\s*|[A-Z][.)]\s*)?(?:education|programs?|programming|completed|courses|work|job|release|medical|health|physical|financial|disciplin|incident|institutional|offenses?|commitment|current|sentence|convict|recommendation|summary|comments?|adjustment|total)/i.test(words) && words.split(' ').length < 7 && !dated.test(words)

function isIncident(item: TableRow): boolean {
  return dated.test(item.get('on')?.text ?? '') && [item.get('code'), item.get('act')].some((cell) => code.test(cell?.text ?? ''))
}

function incidentFacts(item: TableRow, path: string): Found[] {
  const holder = [item.get('code'), item.get('act')].find((cell) => code.test(cell?.text ?? ''))
  const number = findInCell(holder, code)
  const [on, act] = [item.get('on'), actOf(item)]
  return [
    ...fact(`${path}.code`, number && Number(number.get('code')), number?.spot),
    ...dayIn(on, `${path}.on`),
    ...fact(`${path}.act`, act?.text, act?.spot),
  ]
}

/** The words of the act, without its code and what stands between them. */
function actOf(item: TableRow): TableCell | undefined {
  const cell = [item.get('act'), item.get('code')].find((one) => /[A-Za-z]{4}/.test(one?.text ?? ''))
  if (cell === undefined) return undefined
  const lead = /^\W*(?:code\s*)?(?:[1-4]\d{2}[A-Z]?)?[\s:.,()–—-]*/i.exec(cell.text)?.[0] ?? ''
  const text = cell.text.slice(lead.length).replace(/[\s,(–—-]*(?:\(?(?:code\s*)?[1-4]\d{2}[A-Z]?\)?)?(?:\((?:DHO|UDC)\))?[\s.,;(–—-]*$/i, '')
  return text.length < 4 ? undefined : partOf(cell, lead.length, lead.length + text.length)
}
