import type { Flag, Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, spanOf, wordsAt, type Spot } from '../reading/spot.ts'
import { findInCell } from '../reading/table-cell.ts'
import type { Column } from '../reading/table-heads.ts'
import { tableRows, type TableRow } from '../reading/tables.ts'

const money = '\\$\\s?\\d[\\d,]*(?:\\.\\d{2})?'
/** `2 REST FV $5,000.00 $1,100.00 IMMEDIATE AGREED`: the amount imposed, then what is left of it. */
const row = new RegExp(`^[^\\n$]{0,12}?\\b(?<type>ASSMT|ASSESSMENT|SPECIAL\\s+ASSESSMENT|FELONY\\s+ASSESSMENT|REST(?:ITUTION)?(?:\\s+(?:FV|NFV|CV|NV))?|FINE(?:\\s+(?:CRIM|FV))?|CRIMINAL\\s+FINE)\\b[^\\n$]{0,40}(?<amount>${money})\\s+(?<balance>${money})`, 'im')
const left = new RegExp(`(?:(?:obligation\\s+)?(?:total\\s+)?(?:remaining\\s+|outstanding\\s+|current\\s+|unpaid\\s+)?(?<!account\\s)(?<!fund\\s)(?<!commissary\\s)(?<!deposit\\s)\\bbalance(?:\\s+(?:owed|due|remaining|outstanding|unpaid|(?:of|on)\\s+(?:the\\s+|all\\s+)?(?:obligations?|fine\\s+and\\s+restitution|restitution|fine)))*|\\b(?:total|amount)s?\\s+(?:still\\s+)?(?:owed|due|unpaid|outstanding|remaining)|\\b(?:unpaid|outstanding|remaining)\\s+(?:obligations?|amount|debt|total)|(?:still|yet)\\s+(?:owed|to\\s+be\\s+paid|unpaid))[\\s.:_]*(?<value>${money})`, 'i')

const columns: readonly Column[] = [
  { field: 'type', head: '(?:court\\s+)?(?:obligations?|debts?|penalt(?:y|ies)|type|description|kind)(?:\\s+(?:of\\s+(?:obligation|debt|penalty)|type|no\\.?))?' },
  { field: 'imposed', head: '(?:original\\s+|total\\s+|initial\\s+)?(?:amount|obligation|sum|ordered|imposed)(?:\\s+(?:imposed|ordered|of\\s+obligation))?|original\\s+(?:balance|amount)' },
  { field: 'paid', head: '(?:total\\s+|amount\\s+)?(?:paid|payments?|collected)(?:\\s+(?:to\\s+date|so\\s+far|made))?' },
  { field: 'balance', head: '(?:current\\s+|remaining\\s+|outstanding\\s+|unpaid\\s+|total\\s+)?(?:balance|amount\\s+(?:due|owed|remaining|unpaid))(?:\\s+(?:due|owed|remaining|outstanding))?|remaining|outstanding|unpaid|owed|due' },
  { field: 'other', head: 'no\\.?|#|payable|status|schedule|terms?|date|docket|case|plan|facl|frequency|interest' },
]

interface Owed {
  readonly type: string
  readonly amount: Spot | undefined
  /** Undefined where the row does not say which of its amounts is the balance. */
  readonly balance: Spot | undefined
}

/** The obligations of a table, by its heads or, without any, by the order of its amounts: imposed, then left. */
function owedIn(pages: readonly Page[]): Owed[] {
  const tabled = tableRows(pages, { columns, isTable: (fields) => fields.has('balance') && (fields.has('type') || fields.has('imposed')), begins: (line) => kinds.test(typeOf(line)) && line.has('balance') })
  const amount = new RegExp(money)
  // Amounts wider than their columns can draw two lines into one row; such a table is read line by line instead.
  if (tabled.length > 0 && tabled.every((line) => [/ass(?:ess)?m/i, /rest/i, /fine/i].filter((kind) => kind.test(typeOf(line))).length === 1)) return tabled.map((line) => ({ type: typeOf(line), amount: findInCell(line.get('imposed'), amount)?.spot, balance: findInCell(line.get('balance'), amount)?.spot }))
  return findAll(pages, row).map((hit) => ({ type: hit.get('type'), amount: hit.at('amount'), balance: amount.test(hit.page.text.slice(hit.end).split('\n')[0] ?? '') ? undefined : hit.at('balance') }))
}

const kinds = /ass(?:ess)?m|rest|fine/i
const typeOf = (line: TableRow): string => line.get('type')?.text ?? ''

/** What of fine and restitution is unpaid, and the amounts imposed, from the table of financial obligations or the balance told. */
export function readObligations(pages: readonly Page[]): Found[] {
  const rows = owedIn(pages)
  const imposed = (path: string, kind: RegExp): Found[] => {
    const mine = rows.filter(({ type }) => kind.test(type))
    if (rows.length === 0) return labelledAmount(pages, path)
    const amount = mine[0]?.amount
    return mine.length === 1 && amount ? fact(path, parseDollars(wordsAt(amount)), amount, fromRecord) : []
  }
  return [...unpaid(pages, rows), ...imposed('conviction.assessment', /ass/i), ...imposed('conviction.restitution', /rest/i), ...imposed('conviction.fine', /fine/i)]
}

const fromRecord = 'The amount as the prison’s record has it: the judgment decides.'

/** `Special assessment: $200.00`, `Fine: $0.00 Restitution: $0.00`. */
function labelledAmount(pages: readonly Page[], path: string): Found[] {
  const name = path.endsWith('assessment') ? '(?:special\\s+|felony\\s+)?assessment' : path.endsWith('fine') ? '\\bfine' : '\\brestitution'
  const hit = findFirst(pages, new RegExp(`(?<!\\b(?:balance|remaining|outstanding|unpaid|owed|due|paid)\\b[^\\n$]{0,40})${name}(?:\\s+(?:amount|imposed))?(?:\\s*:)?\\s+(?<value>${money})`, 'i'))
  return hit ? fact(path, parseDollars(hit.get('value')), hit.at('value'), fromRecord) : []
}

const mayHoldMore: readonly Flag[] = [{ reason: 'ambiguous', says: 'The balance may hold the assessment as well, or be that of one obligation of several.' }]

function unpaid(pages: readonly Page[], rows: readonly Owed[]): Found[] {
  const owed = rows.filter(({ type }) => /rest|fine/i.test(type))
  if (owed.length > 0) {
    const places = owed.flatMap(({ balance }) => balance ?? [])
    const balances = places.map((spot) => parseDollars(wordsAt(spot)))
    const [first, last] = [places[0], places.at(-1)]
    if (!first || !last || places.length < owed.length || balances.some((one) => one === undefined)) return []
    const sum = Math.round((balances as number[]).reduce((a, b) => a + b, 0) * 100) / 100
    return fact('conviction.unpaid', sum, owed.length === 1 ? first : spanOf(first, last), owed.length > 1 ? 'The sum of the balances of the table.' : undefined)
  }
  const balances = findAll(pages, left)
  const told = balances.at(-1)
  const sum = parseDollars(told?.get('value') ?? '')
  const isSure = sum === 0 ? [...balances.map((hit) => hit.get('value')), ...rows.flatMap(({ balance }) => (balance ? wordsAt(balance) : []))].every((words) => parseDollars(words) === 0) : sum === imposedLessPaid(pages)
  return fact('conviction.unpaid', sum, told?.at('value')).map((one) => ({ ...one, flags: isSure ? undefined : mayHoldMore }))
}

/** What is left of fine and restitution by the amounts that labels give; of nothing else can a balance of so much be. */
function imposedLessPaid(pages: readonly Page[]): number | undefined {
  const amounts = ['conviction.fine', 'conviction.restitution'].map((path) => labelledAmount(pages, path)[0]?.value)
  const paid = findFirst(pages, new RegExp(`\\b(?:total\\s+|amount\\s+)?paid\\s+(?:to\\s+date|so\\s+far)[^$\\n]{0,60}(?<value>${money})`, 'i'))
  if (amounts.some((one) => typeof one !== 'number')) return undefined
  return Math.round(((amounts as number[]).reduce((a, b) => a + b, 0) - (parseDollars(paid?.get('value') ?? '') ?? 0)) * 100) / 100
}
