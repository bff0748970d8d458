import type { Flag, Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { daySaid, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { records } from '../../reading/records.ts'
import type { Column } from '../../reading/table-heads.ts'
import { findInCell, partOf, type TableCell } from '../../reading/table-cell.ts'
import { tableRows, type TableRow } from '../../reading/tables.ts'
import { monthsSaid } from '../presentence-labelled-priors.ts'
import { offenseIn, partly } from '../presentence-priors.ts'

const columns: readonly Column[] = [
  { field: 'offense', head: '(?:convictions?|offenses?|charges?(?:\\s+of\\s+conviction)?|crimes?|convicted\\s+of|conduct)(?:\\s*(?:/|and|&|,)\\s*(?:court|jurisdiction|place|county))*(?:\\s+of\\s+conviction)?|(?:offense|charge)s?\\s+(?:description|convicted)' },
  { field: 'sentenced', head: 'date\\s+(?:of\\s+)?(?:the\\s+)?(?:sentenc(?:e|ed|ing)|disposition|imposed|imposition(?:\\s+of\\s+sentence)?)|imposition(?:\\s+date)?|(?:sentenc(?:e|ed|ing)|disposition)\\s+date|sentenced(?:\\s+on)?|(?:date\\s+)?disposed(?:\\s+on)?|sentence\\s+imposed\\s+on|date\\s+sentence\\s+(?:was\\s+)?imposed|imposed(?:\\s+on)?' },
  { field: 'two', head: '(?:date\\s+of\\s+)?arrest(?:ed)?(?:\\s+date)?\\s*(?:/|and|&|,)\\s*(?:date\\s+(?:of\\s+)?)?(?:sentenc\\w+|imposition|disposition|conviction)(?:\\s+dates?)?|dates?\\s+(?:of\\s+)?arrest(?:ed)?\\s*(?:/|and|&|,)\\s*(?:date\\s+(?:of\\s+)?)?sentenc\\w+' },
  { field: 'arrested', head: '(?:date\\s+of\\s+)?arrest(?:ed)?(?:\\s+(?:date|on))?|date\\s+arrested|arrest\\s*/\\s*(?:referral|offense)\\s+date|offense\\s+date|date\\s+of\\s+(?:the\\s+)?offense' },
  { field: 'convicted', head: '(?:date\\s+of\\s+)?(?:conviction|plea)\\s+date|date\\s+of\\s+(?:conviction|plea)|date\\s+convicted' },
  { field: 'date', head: 'dates?' },
  { field: 'both', head: '(?:date\\s+(?:of\\s+)?)?sentence(?:d)?(?:\\s+imposed)?(?:\\s+date)?\\s*(?:/|and|&)\\s*(?:disposition|sentence|date)' },
  { field: 'sentence', head: '(?:sentence|disposition|term|punishment|outcome)(?:\\s+(?:imposed|received|and\\s+custody))?|sentence\\s*/\\s*disposition|disposition\\s*/\\s*sentence' },
  { field: 'points', head: '(?:criminal\\s+history\\s+|history\\s+|guidelines?\\s+)?(?:points?|pts\\.?|score)(?:\\s+(?:assessed|assigned|awarded|given|scored))?|CH\\s*(?:points?|pts\\.?)|(?:guidelines?|USSG|g/?l)\\s*(?:/|and|&)?\\s*(?:points?|pts\\.?|score)|chp' },
  { field: 'guideline', head: '(?:guidelines?|USSG|U\\.S\\.S\\.G\\.?|provision|section|authority|chapter\\s+four)(?:\\s+(?:section|provision|cite|citation))?' },
  { field: 'court', head: '(?:sentencing\\s+)?(?:court|jurisdiction|agency|location|place|county|docket|case)(?:\\s*(?:/|and|&)\\s*(?:docket|case|location|jurisdiction|no\\.?|number))*(?:\\s+(?:no\\.?|number|name))?' },
  { field: 'count', head: '(?:counts?|cts?\\.?)(?:\\s*(?:no\\.?|number|#))?' },
  { field: 'other', head: 'age|no\\.?|#|counsel|attorney|plea|para(?:graph)?\\.?|¶|release(?:d)?(?:\\s+date)?|remarks?|notes?' },
]

const dated = new RegExp(day, 'i')
const points = /^\W*(?:(?:USSG|U\.S\.S\.G\.)?\s*§*\s*4A1\.[12]\S*[\s=:]*)*(?<value>[0-9])(?:\s*(?:points?|pts?\.?))?\W*$/i

/** What a register has below the charges, by its heading. */
const ofRegister = /^\W*(?:events?|docket|entries|proceedings|hearings?|orders?|filings?|financial|fees|part(?:y|ies)|bonds?|warrants?|sentence\s+information|comments?)\b(?:\W+\w+){0,6}\W*$/i

const ofWhat: readonly Flag[] = [{ reason: 'ambiguous', says: 'The head of the column says “date” and not of what.' }]

/** Prior convictions of a table whose heads name the offense and its sentence or points, or of records each of whose parts has its label. */
export function listedPriors(places: readonly Page[]): Found[] {
  const rows = tableRows(places, {
    columns,
    isTable: (fields) => !fields.has('count') && fields.has('offense') && (fields.has('points') || ((fields.has('sentence') || fields.has('both')) && (fields.has('sentenced') || fields.has('date') || fields.has('arrested') || fields.has('two') || fields.has('both')))),
    ends: (words) => ofRegister.test(words),
    begins: (line) => (line.has('offense') && ['sentenced', 'arrested', 'date', 'both', 'two', 'convicted'].some((field) => dated.test(line.get(field)?.text ?? ''))) || (line.has('offense') && points.test(line.get('points')?.text ?? '')),
  }).filter(isPrior)
  const items = rows.length > 0 ? rows : records(places, columns, isPrior)
  return items.flatMap((item, i) => priorFacts(item, `history.priors.${i}`))
}

function isPrior(item: TableRow): boolean {
  const name = item.get('offense')?.text ?? ''
  return /[A-Za-z]{4}/.test(name) && !/^\W*(?:(?:sub)?total|sum|points?\b|criminal\s+history\s+(?:points?|score|category)|status\b|\d*\s*points?\s+added)/i.test(name) && ['sentenced', 'sentence', 'both', 'points', 'date'].filter((field) => item.has(field)).length > (item.has('points') ? 0 : 1)
}

function priorFacts(item: TableRow, path: string): Found[] {
  const [offense, both, score] = [item.get('offense'), item.get('both'), item.get('points')]
  const when = item.get('sentenced') ?? both ?? secondDay(item.get('two')) ?? (item.has('arrested') || item.has('convicted') ? undefined : item.get('date'))
  const several = (when?.text.match(new RegExp(day, 'gi')) ?? []).length > 1
  const on = several ? undefined : findInCell(when, dated)
  const untold = when !== undefined && when === item.get('date') ? ofWhat : undefined
  const disposition = item.get('sentence') ?? behind(both ?? item.get('sentenced'), dated)
  const given = points.exec(score?.text ?? '')?.groups?.['value']
  const name = offense && offenseIn(offense)
  const found = [
    ...fact(`${path}.offense`, name?.text, name?.spot),
    ...(on === undefined ? [] : daySaid(`${path}.sentencedOn`, on.text, on.spot).map((one) => ({ ...one, flags: untold }))),
    ...(disposition === undefined ? [] : monthsSaid(disposition.text, disposition.spot, path)),
    ...fact(`${path}.points`, given === undefined ? undefined : Number(given), score?.spot),
  ]
  return found.length < 4 ? found.map((one) => ({ ...one, flags: [...(one.flags ?? []), ...partly] })) : found
}

/** The later of two days in a cell that is headed by arrest and sentence. */
function secondDay(cell: TableCell | undefined): TableCell | undefined {
  const first = findInCell(cell, dated)
  return cell === undefined || first === undefined ? undefined : partOf(cell, first.index + first.text.length, cell.text.length)
}

/** What stands behind the day in a cell that gives both. */
function behind(cell: TableCell | undefined, day: RegExp): TableCell | undefined {
  const on = findInCell(cell, day)
  if (cell === undefined || on === undefined) return undefined
  const rest = partOf(cell, on.index + on.text.length, cell.text.length)
  return /[A-Za-z]{3}/.test(rest.text) ? rest : undefined
}
