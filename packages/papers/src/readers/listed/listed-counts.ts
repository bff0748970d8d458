import type { Page } from '@lenity/casefile'
import { parseCounts } from '../../reading/count-numbers.ts'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { records } from '../../reading/records.ts'
import { parseStatute, statute } from '../../reading/statutes.ts'
import type { Column } from '../../reading/table-heads.ts'
import { findInCell, partOf, type TableCell } from '../../reading/table-cell.ts'
import { tableRows, type TableRow } from '../../reading/tables.ts'
import { parseTerm, term } from '../../reading/terms.ts'

const columns: readonly Column[] = [
  { field: 'number', head: '(?:counts?|cts?\\.?)(?:\\s*\\(s\\))?(?:\\s*(?:no\\.?|number|#|of\\s+conviction))?' },
  { field: 'statute', head: 'title\\s*(?:&|and|/)\\s*section|(?:statut(?:es?|ory)|u\\.?s\\.?\\s*code|u\\.?s\\.?c\\.?|code|law)(?:\\s+(?:violated|of\\s+conviction|section|citation|provision|cite|reference))?|(?:statutory\\s+)?(?:section|citation|violation|authority)s?(?:\\s+violated)?|in\\s+violation\\s+of' },
  { field: 'description', head: '(?:nature|description)\\s+of\\s+(?:the\\s+)?(?:offense|charge|count|crime)|(?:offenses?|charges?|crimes?|convictions?)(?:\\s+(?:of\\s+conviction|description|charged|name|title|convicted))?|description' },
  { field: 'charge', head: 'off(?:ense|n)?\\s*/\\s*c(?:harge|hg)|charge\\s*/\\s*offense' },
  { field: 'ended', head: '(?:date\\s+)?(?:of\\s+)?(?:the\\s+)?offense\\s+(?:ended|concluded|date|end(?:\\s+date)?)|date\\s+(?:of\\s+(?:the\\s+)?offense|offense\\s+(?:ended|concluded)|concluded|ended)|(?:date\\s+)?(?:ended|concluded)|end\\s+date' },
  { field: 'term', head: '(?:terms?|sentence|imprisonment|custody|confinement)(?:\\s+(?:imposed|in\\s+effect|of\\s+imprisonment|in\\s+months|\\(months\\)|length))?|imposed|(?:prison|custodial|imprisonment)\\s+term|months(?:\\s+imposed)?' },
  { field: 'minimum', head: '(?:mandatory|statutory)?\\s*min(?:imum|\\.)?(?:\\s+(?:term|sentence|penalty|imprisonment))?' },
  { field: 'other', head: '(?:statutory\\s+)?max(?:imum|\\.)?(?:\\s+(?:term|sentence|penalty|fine|imprisonment))?|(?:offense\\s+)?class(?:ification)?|disposition|supervised\\s+release|supervision|assessment|fine|restitution|manner|how\\s+(?:to\\s+be\\s+)?served|status|plea|verdict|finding|outcome|result' },
]

/** What a column of numbers may hold in a line that goes on. */
const ofNumbers = /^[\s\d,.;&-]*(?:and|through|to)?[\s\d,.;&-]*$/i
const asCounted = (words: string): boolean => parseCounts(words) !== undefined
const cites = new RegExp(statute, 'i')

/** The counts of a table whose heads name them, of records each of whose parts has its label, or of lines that begin with the count. */
export function listedCounts(pages: readonly Page[]): Found[] {
  const rows = tableRows(pages, {
    columns,
    isTable: (fields) => (fields.has('number') && ['statute', 'description', 'charge', 'term'].some((one) => fields.has(one)) && fields.size > 1) || (fields.has('statute') && (fields.has('description') || fields.has('term'))),
    // Under a head for the numbers of counts a line without one goes on with the count above, though it cites.
    begins: (line, fields) => asCounted(line.get('number')?.text ?? '') || (!fields.has('number') && cites.test(line.get('statute')?.text ?? '') && line.size > 1),
    isOther: (line) => !ofNumbers.test(line.get('number')?.text ?? ''),
  }).filter(isCount)
  const items = (rows.length > 0 ? rows : records(pages, columns, isCount)).filter(isOfConviction)
  return items.flatMap((item) => numbersOf(item).map((number) => ({ item, number }))).flatMap(({ item, number }, i) => countFacts(item, number, `conviction.counts.${i}`))
}

/** A motion or a petition under Title 28: an entry of a register, and no count. */
const ofProcedure = /\b28\s*(?:U\.?\s?S\.?\s?C\.?(?:\s*§+)?|:)\s*22\d\d\b/i

function isCount(item: TableRow): boolean {
  const cited = [item.get('statute'), item.get('charge'), item.get('description')].some((cell) => cell !== undefined && cites.test(cell.text) && !ofProcedure.test(cell.text))
  return cited && (item.get('number') === undefined || asCounted(item.get('number')?.text ?? ''))
}

/** What became of a count that is none of the conviction, at the end of a cell or as all of it. */
const fell = /(?:^|\s)(?:dismiss(?:ed|al)(?:\s+(?:on|by|upon|without|with|at)\b[^.]*)?|acquitted|nolle(?:d|\s+pros\w*)?|stricken|withdrawn|vacated|superseded)\W*$/i

function isOfConviction(item: TableRow): boolean {
  const cells = [...item.values()].map(({ text }) => text.replace(/\s+/g, ' '))
  // Who pleaded not guilty may have been found guilty.
  const notGuilty = cells.some((words) => /\bnot guilty\W*$/i.test(words)) && !cells.some((words) => /(?<!\bnot )\bguilty\b|\bconvicted\b/i.test(words))
  return !notGuilty && !cells.some((words) => fell.test(words))
}

/** The counts an item is of, by its column or the words before the charge. */
function numbersOf(item: TableRow): (string | undefined)[] {
  const cell = item.get('number')
  const before = /^\W*(?:counts?|cts?\.?)\s*(?<number>\w{1,5})\s*[:.,–—-]/i.exec((item.get('charge') ?? item.get('description'))?.text ?? '')?.groups?.['number']
  return parseCounts(cell?.text ?? before ?? '') ?? [undefined]
}

/** What a law allows, `0 to 20 years`, and no term of its own. */
const allowed = /\d\s*(?:years?|yrs?\.?|months?|mos?\.?)?\s*(?:to|-|–|—)\s*(?:\d|life)|\b(?:up\s+to|max\w*|min\w*|not\s+(?:more|less)\s+than|at\s+least)\b/i

function countFacts(item: TableRow, number: string | undefined, path: string): Found[] {
  const charge = item.get('charge') ?? item.get('description')
  const law = findInCell(item.get('statute'), cites) ?? findInCell(charge, cites)
  const cited = law && parseStatute(law.text)
  const named = charge && withoutCite(charge)
  return [
    ...fact(`${path}.number`, number, item.get('number')?.spot ?? charge?.spot),
    ...fact(`${path}.statute`, cited?.statute, law?.spot),
    ...fact(`${path}.penalty`, cited?.penalty, law?.spot),
    ...fact(`${path}.description`, named?.text, named?.spot),
    ...(allowed.test(item.get('term')?.text ?? '') ? [] : termIn(item.get('term'), `${path}.term`)),
    ...minimumOf(item.get('minimum'), path),
  ]
}

function termIn(cell: TableCell | undefined, path: string): Found[] {
  const hit = findInCell(cell, new RegExp(term, 'i'))
  const read = hit && parseTerm(hit.text)
  return fact(path, read?.term, hit?.spot, read?.check)
}

function minimumOf(cell: TableCell | undefined, path: string): Found[] {
  if (cell === undefined) return []
  return /^\W*(?:none|0|n\/?a)\b/i.test(cell.text) ? fact(`${path}.statedMinimum`, 0, cell.spot) : termIn(cell, `${path}.statedMinimum`)
}

/** What a cell says beside its citation and the number of its count. */
function withoutCite(cell: TableCell): TableCell | undefined {
  const hit = findInCell(cell, cites)
  const parts = hit === undefined ? [cell] : [partOf(cell, 0, hit.index), partOf(cell, hit.index + hit.text.length, cell.text.length)]
  for (const part of parts) {
    const lead = /^(?:[\s,;:.()–—-]|(?:in\s+)?violation\s+of\b)*(?:(?:counts?|cts?\.?)\s*\w{1,5}\s*[:.,–—-]+\s*)?/i.exec(part.text)?.[0].length ?? 0
    const text = part.text.slice(lead).replace(/[\s,;:.(–—-]*(?:,?\s*(?:all\s+)?in\s+violation\s+of)?[\s,;:.(–—-]*$/i, '')
    if (/[A-Za-z]{4}/.test(text)) return partOf(part, lead, lead + text.length)
  }
  return undefined
}
