import type { Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { records } from '../../reading/records.ts'
import type { Column } from '../../reading/table-heads.ts'
import { dayIn } from '../../reading/table-cell.ts'
import { tableRows, type TableRow } from '../../reading/tables.ts'

const columns: readonly Column[] = [
  { field: 'name', head: '(?:(?:active|current|chronic|medical|health|primary|secondary|working|final)\\s+)*(?:diagnos[ie]s|conditions?|problems?|impressions?|illness(?:es)?|diseases?|disorders?|issues?)(?:\\s*(?:/|or|and|&)\\s*(?:diagnosis|condition|problem))?(?:\\s+(?:name|description|list))?|description' },
  { field: 'on', head: '(?:date\\s+)?(?:of\\s+)?(?:onset|diagnos(?:ed|is)|identified|noted|entered|recorded|established|opened|added|reported|started|begun|first\\s+(?:noted|seen|recorded|diagnosed))(?:\\s+(?:date|on))?|date\\s+(?:of\\s+(?:onset|diagnosis)|diagnosed|identified|noted|entered|of\\s+first\\s+\\w+)|since|(?:start|begin)\\s+date|dates?|diagnosis\\s+date|dx(?:\\s+date)?' },
  { field: 'status', head: '(?:current\\s+)?(?:status|state)' },
  { field: 'other', head: '(?:ICD|CPT|SNOMED)(?:[\\s-]*(?:9|10))?(?:[\\s-]*(?:CM|code))*|code|axis|provider|comments?|notes?|treatment|medications?|severity|resolved(?:\\s+(?:on|date))?|end\\s+date|type|priority|no\\.?|#|clinic' },
]

const dated = new RegExp(day, 'i')
const candidate = 'A diagnosis as the record names it: a person must read whether it stands today.'
const code = /[\s,;(–—-]*[[(]?(?:ICD[-\s]*(?:9|10)?[:\s]*)?\b[A-TV-Z]\d{2}(?:\.\d{1,4})?\b[\])]?[\s,;)–—-]*/

const anyHead = new RegExp(`^(?:(?:${columns.map(({ head }) => head).join('|')})\\s*)+$`, 'i')

/** Whether the words are those over the columns of a list of diagnoses. */
export function isHeadOfConditions(words: string): boolean {
  return anyHead.test(words.trim())
}

/** Diagnoses of a table whose heads name them, or of records each of whose parts has its label; without what is resolved. */
export function listedConditions(pages: readonly Page[]): Found[] {
  const rows = tableRows(pages, {
    columns,
    isTable: (fields) => fields.has('name') && (fields.has('on') || fields.has('status')),
    begins: (line) => line.has('name') && (dated.test(line.get('on')?.text ?? '') || line.has('status')),
  }).filter(isCondition)
  const items = rows.length > 0 ? rows : records(pages, columns, isCondition)
  return items.filter((item) => !/\b(?:resolved|ruled\s+out|inactive|remission|closed|cured|healed|historical)\b/i.test(item.get('status')?.text ?? '')).flatMap((item, i) => conditionFacts(item, `health.conditions.${i}`))
}

function isCondition(item: TableRow): boolean {
  const name = item.get('name')?.text ?? ''
  return /^[A-Za-z(][A-Za-z]/.test(name.replace(code, '')) && name.length < 110 && (item.has('on') || item.has('status'))
}

function conditionFacts(item: TableRow, path: string): Found[] {
  const [name, on] = [item.get('name'), item.get('on')]
  return [...fact(`${path}.name`, name?.text.replace(code, ' ').trim(), name?.spot, candidate), ...dayIn(on, `${path}.on`, candidate)]
}
