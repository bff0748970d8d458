import type { Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { isHeading } from './listed-incidents.ts'
import { records } from '../../reading/records.ts'
import type { Column } from '../../reading/table-heads.ts'
import { dayIn, type TableCell } from '../../reading/table-cell.ts'
import { tableRows, type TableRow } from '../../reading/tables.ts'

const columns: readonly Column[] = [
  { field: 'name', head: '(?:courses?|programs?|class(?:es)?|subjects?|training|activit(?:y|ies))(?:\\s*/\\s*(?:course|program|class|activity))?(?:\\s+(?:name|title|description|completed|taken|or\\s+(?:course|program|class)))?|(?:title|name|description)(?:\\s+of\\s+(?:the\\s+)?(?:course|program|class|training))?|(?:ACE|education|vocational|completed)\\s+(?:course|program|class|training)s?' },
  { field: 'completed', head: '(?:date\\s+)?(?:of\\s+)?(?:completed|completion|finished|graduated|ended|earned|awarded|passed)(?:\\s+(?:date|on))?|(?:end|stop|completion|finish|comp\\.?|compl\\.?)\\s*(?:date)?|date\\s+(?:completed|of\\s+completion|earned|finished|ended|stopped)' },
  { field: 'started', head: '(?:date\\s+)?(?:of\\s+)?(?:start(?:ed)?|began|begun|begin|enrolled|enrollment|entered|assigned)(?:\\s+(?:date|on))?|from' },
  { field: 'to', head: 'to|through' },
  { field: 'date', head: 'dates?|(?:status|action|outcome)\\s+date|date\\s+of\\s+(?:status|action|outcome)|as\\s+of' },
  { field: 'status', head: '(?:completion\\s+)?(?:status|result|outcome|action|disposition|comp(?:letion)?\\s+(?:code|status)|evnt|ac|lv|how\\s+ended)' },
  { field: 'misconduct', head: '(?:sanctions?|punishments?|prohibited\\s+acts?|incidents?|incident\\s+reports?|misconduct|violations?)(?:\\s+(?:imposed|no\\.?|number|code))?' },
  { field: 'other', head: '(?:hours?|hrs\\.?|credits?|grade|score|mark|instructor|provider|location|facility|facl|institution|sub-?\\s?facl|code|course\\s+(?:no\\.?|code|number|id)|no\\.?|#|category|type|section|school|units?)(?:\\s+(?:earned|hours|code))?' },
]

const dated = new RegExp(day, 'i')
const left = /withdr|drop|incomplete|in\s+progress|current|ongoing|enrolled|wait|refus|transfer|removed|fail|expel|pending|not\s+completed|active/i

/** What was left, is waited for or under way, as the words beside a program in its line say. */
export const undone = /\b(?:wait(?:ing|list(?:ed)?)?|withdr[ae]w\w*|dropped|incomplete|in\s+progress|enrolled|refused|expelled|failed|removed|not\s+completed)\b/i

/** Courses and programs of a table whose heads name them and the day of completion. What was left or is under way is none. */
export function listedPrograms(pages: readonly Page[]): Found[] {
  const rows = tableRows(pages, {
    columns,
    isTable: (fields) => fields.has('name') && !fields.has('misconduct') && (fields.has('completed') || fields.has('to') || (fields.has('date') && fields.size > 1)),
    ends: isHeading,
    isOther: isMisconduct,
    begins: (line) => line.has('name') && !isMisconduct(line) && (['completed', 'to', 'date', 'started'].some((field) => dated.test(line.get(field)?.text ?? '')) || left.test(line.get('status')?.text ?? '') || left.test(line.get('completed')?.text ?? '')),
  })
  const items = rows.length > 0 ? rows : records(pages, columns, (item) => item.has('name') && (item.has('completed') || item.has('to') || item.has('date')))
  return items.flatMap((row) => (isDone(row) ? [row] : [])).flatMap((row, i) => programFacts(row, `custody.programs.${i}`))
}

/** An incident in the lines below the courses. */
function isMisconduct(line: TableRow): boolean {
  return [...line.values()].some(({ text }) => /\bincident\s+report\b|\bsanctions?\b|\b(?:code|act)\s*:/i.test(text))
}

function dayCell(row: TableRow): TableCell | undefined {
  return row.get('completed') ?? row.get('to') ?? (row.has('started') ? undefined : row.get('date'))
}

function isDone(row: TableRow): boolean {
  const [status, when] = [row.get('status')?.text ?? '', dayCell(row)?.text ?? '']
  return dated.test(when) && !undone.test(besideName(row)) && !left.test(`${status} ${when}`) && !/^[WI]\b/.test(status) && /[A-Za-z]{2}/.test(row.get('name')?.text ?? '') && !ofPerson.test(row.get('name')?.text ?? '')
}

/** `Subject: Jane Doe, Reg. No. …`: whom the paper is about, and the day it was written. */
const ofPerson = /\bReg(?:ister)?\.?\s*(?:no|num|#)|\b\d{5}-\d{3}\b/i

/** The words of the line of a row before its name and behind it: a first column may have a head nobody knows. */
function besideName(row: TableRow): string {
  const spot = row.get('name')?.spot
  if (spot === undefined) return ''
  const { text } = spot.page
  return `${text.slice(text.lastIndexOf('\n', spot.start) + 1, spot.start)} ${text.slice(spot.end).split('\n')[0] ?? ''}`
}

function programFacts(row: TableRow, path: string): Found[] {
  const [name, when] = [row.get('name'), dayCell(row)]
  return [...fact(`${path}.name`, name?.text, name?.spot), ...dayIn(when, `${path}.completedOn`)]
}
