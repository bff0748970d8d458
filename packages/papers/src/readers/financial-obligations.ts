import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { parseDollars } from '../reading/figures.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, spanOf, type Hit } from '../reading/spot.ts'

const money = '\\$\\s?\\d[\\d,]*(?:\\.\\d{2})?'
/** `2 REST FV $5,000.00 $1,100.00 IMMEDIATE AGREED`: the amount imposed, then what is left of it. */
const row = new RegExp(`^[^\\n$]{0,12}?\\b(?<type>ASSMT|ASSESSMENT|SPECIAL\\s+ASSESSMENT|FELONY\\s+ASSESSMENT|REST(?:ITUTION)?(?:\\s+(?:FV|NFV|CV|NV))?|FINE(?:\\s+(?:CRIM|FV))?|CRIMINAL\\s+FINE)\\b[^\\n$]{0,40}(?<amount>${money})\\s+(?<balance>${money})`, 'im')
const left = new RegExp(`(?:obligation\\s+)?(?:total\\s+)?(?:remaining\\s+|outstanding\\s+|current\\s+)?(?<!account\\s)(?<!fund\\s)(?<!commissary\\s)(?<!deposit\\s)\\bbalance(?:\\s+(?:owed|due|remaining|outstanding|of\\s+(?:the\\s+)?obligations?))?[\\s.:_]*(?<value>${money})`, 'i')

/** What of fine and restitution is unpaid, and the amounts imposed, from the table of financial obligations or the balance told. */
export function readObligations(pages: readonly Page[]): Found[] {
  const rows = findAll(pages, row)
  const imposed = (path: string, kind: RegExp): Found[] => {
    const mine = rows.filter((hit) => kind.test(hit.get('type')))
    if (rows.length === 0) return labelledAmount(pages, path)
    return mine.length === 1 ? fact(path, parseDollars(mine[0]?.get('amount') ?? ''), mine[0]?.at('amount'), fromRecord) : []
  }
  return [...unpaid(pages, rows), ...imposed('conviction.assessment', /ass/i), ...imposed('conviction.restitution', /rest/i), ...imposed('conviction.fine', /fine/i)]
}

const fromRecord = 'The amount as the prison’s record has it: the judgment decides.'

/** `Special assessment: $200.00`, `Fine: $0.00 Restitution: $0.00`. */
function labelledAmount(pages: readonly Page[], path: string): Found[] {
  const name = path.endsWith('assessment') ? '(?:special\\s+|felony\\s+)?assessment' : path.endsWith('fine') ? '\\bfine' : '\\brestitution'
  const hit = findFirst(pages, new RegExp(`${name}(?:\\s+(?:amount|imposed))?(?:\\s*:)?\\s+(?<value>${money})`, 'i'))
  return hit ? fact(path, parseDollars(hit.get('value')), hit.at('value'), fromRecord) : []
}

function unpaid(pages: readonly Page[], rows: readonly Hit[]): Found[] {
  const owed = rows.filter((hit) => /rest|fine/i.test(hit.get('type')))
  const [first, last] = [owed[0], owed.at(-1)]
  if (first && last) {
    const balances = owed.map((hit) => parseDollars(hit.get('balance')))
    if (balances.some((one) => one === undefined)) return []
    const sum = Math.round((balances as number[]).reduce((a, b) => a + b, 0) * 100) / 100
    return fact('conviction.unpaid', sum, owed.length === 1 ? first.at('balance') : spanOf(first, last), owed.length > 1 ? 'The sum of the balances of the table.' : undefined)
  }
  const told = findAll(pages, left).at(-1)
  return told ? fact('conviction.unpaid', parseDollars(told.get('value')), told.at('value'), 'The balance may hold the assessment as well.') : []
}
