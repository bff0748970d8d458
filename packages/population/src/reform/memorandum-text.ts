import { dateInWords } from '@lenity/casefile'
import type { GroupCounts, GroupRow, ReformView, TableView, ViewWeighed } from './view-weighed.ts'
import { togetherOf } from './view-weighed.ts'

/** The memorandum for a lawmaker in words and numbers as they are printed, for whatever sets it on two pages. */
export interface MemorandumText {
  readonly title: string
  readonly opening: string
  readonly reforms: readonly ReformText[]
  readonly tables: readonly TableText[]
  readonly method: { readonly title: string; readonly opening: string; readonly points: readonly (readonly Run[])[] }
}

/** Some words, `strong` where they stand out. */
export interface Run {
  readonly text: string
  readonly strong?: true
}

export interface ReformText {
  readonly name: string
  readonly about?: string | undefined
  /** What it would change, and the law of today that this is; that it is a proposal. */
  readonly says: string
  readonly figures: readonly { readonly what: string; readonly value: string }[]
  readonly others: string
  /** None where nobody is reached whose years could be drawn. */
  readonly bars: readonly Bar[]
  readonly caption: string
}

/** One bar of the distribution: how many surely and possibly, 0 where it is not shown, and what is said of it. */
export interface Bar {
  readonly words: string
  readonly surely: number
  readonly possibly: number
  readonly says: string
  readonly spoken: string
}

export interface TableText {
  readonly label: string
  /** None where it cannot be shown. */
  readonly rows: readonly { readonly name: string; readonly people: string; readonly reforms: readonly { readonly surely: string; readonly possibly: string; readonly years: string }[] }[]
}

/** What two pages hold: groups of a table, and tables. */
const mostGroups = 8
const mostTables = 2
/** What stands in the place of a count that is not shown. */
export const notShown = '—'

export function memorandumText({ source, on, madeUp, people, refusedRows, least, reforms, tables }: ViewWeighed): MemorandumText {
  return {
    title: `Whom ${reforms.map(({ name }) => `“${name}”`).join(' and ')} would reach${madeUp === true ? ' of made-up people' : ''}`,
    opening: `${madeUp === true ? 'Nobody counted here lives or lived: the people are made up, for teaching and demonstration, and this says nothing of how many a reform would reach. ' : ''}${number(people)} ${madeUp === true ? 'made-up ' : ''}people in ${source} weighed under the law of ${dateInWords(on)}${refusedRows > 0 ? `; ${number(refusedRows)} rows could not be read and are left out` : ''}.`,
    reforms: reforms.map(reformText),
    tables: tables.slice(0, mostTables).map((table) => tableText(table, reforms)),
    method: {
      title: 'How it was done, and what it does not say',
      opening: 'For each person the sentencing range, with every statutory minimum and every term that must run after it, is computed by the whole of the encoded law: once as it is, once as the reform would have it, for the same offense. Nobody’s conduct is judged anew.',
      points: [
        [strong('Surely'), { text: ': the range is lower however the papers are read, and the term lies above its lowest end. ' }, strong('Possibly'), { text: ': some reading of the papers says so. Where a fact is missing on which it turns, it is said that it ' }, strong('cannot be said'), { text: ', and nobody is counted.' }],
        [strong('Person-years'), { text: ' run from what the terms exceed the highest end of the new range by, to what they exceed its lowest end by; of a second look, from nothing to what is left of the term. Who is reached and has no known term is in no count of years. Good conduct time and credits are not taken off, and a life term has no years.' }],
        [{ text: 'What a judge would do within the range, departures, and how many would ask are not guessed. Those no longer in prison, and those convicted by another sovereign, are not reached.' }],
        [{ text: `Counts from 1 to ${least - 1} are not shown (${notShown}), and neither are such others as would give them away.` }],
      ],
    },
  }
}

function strong(text: string): Run {
  return { text, strong: true }
}

function reformText({ name, about, says, secondLook, reach, life, months, monthsPossibly, spans, lacks }: ReformView): ReformText {
  const cites = [...new Set(says.flatMap(({ changes }) => changes.map(({ cite }) => cite)))]
  const none = spans.every(({ surely = 0, possibly = 0 }) => surely === 0 && possibly === 0)
  return {
    name, ...(about !== undefined && { about }),
    says: `${says.map((one) => one.says).join(' ')} ${cites.length === 0 ? 'A proposal.' : `A proposal to change ${cites.join('; ')}.`}`,
    figures: [
      { what: 'reached surely', value: said(reach.surely) }, { what: 'possibly', value: said(reach.possibly) },
      { what: 'person-years, surely', value: months === undefined ? notShown : `${inYears(months[0])} to ${inYears(months[1])}` },
      { what: 'more at most, possibly', value: monthsPossibly === undefined ? notShown : inYears(monthsPossibly) },
      { what: secondLook ? 'life terms among them' : 'life terms that would end', value: said(life) },
    ],
    others: `Not reached: ${said(reach.not)}. It cannot be said: ${said(reach['cannot say'])}${lacks.length === 0 ? '' : ` (most often missing: ${lacks.map((one) => `${one.label}, ${number(one.people)}`).join('; ')})`}. The law that is asked for is not encoded: ${said(reach['not encoded'])}. No longer in prison: ${said(reach['not in prison'])}. Convicted by another sovereign: ${said(reach['out of scope'])}.`,
    bars: none ? [] : spans.map(({ words, surely, possibly }) => ({
      words, surely: surely ?? 0, possibly: possibly ?? 0,
      says: possibly === undefined || possibly === 0 ? said(surely) : `${said(surely)} + ${number(possibly)}`, spoken: `${words} years: ${spoken(surely)} surely, ${spoken(possibly)} possibly`,
    })),
    caption: `${secondLook ? 'People by how many years of their term are left.' : 'People by how many years the term exceeds the lowest end of the range; dark surely, light possibly.'} Life terms are not among them.`,
  }
}

function tableText({ label, rows }: TableView, reforms: readonly ReformView[]): TableText {
  const [shown, rest] = rows.length <= mostGroups + 1 ? [rows, []] : [rows.slice(0, mostGroups), rows.slice(mostGroups)]
  const all = rest.length === 0 ? shown : [...shown, together(shown, rest, reforms)]
  return {
    label,
    rows: all.map(({ name, people, reforms: counts }) => ({ name, people: number(people), reforms: counts.map(({ surely, possibly, months }) => ({ surely: said(surely), possibly: said(possibly), years: months === undefined ? notShown : [...new Set(months.map(inYears))].join('–') })) })),
  }
}

/** The groups that find no room, as one: their numbers only where whoever has the whole table can have them from what it shows. */
function together(shown: readonly GroupRow[], rest: readonly GroupRow[], reforms: readonly ReformView[]): GroupRow {
  const others = rest.reduce((sum, { together = 1 }) => sum + together, 0)
  return {
    name: togetherOf(others), together: others, people: rest.reduce((sum, { people }) => sum + people, 0),
    reforms: reforms.map(({ reach, months }, i): GroupCounts => {
      const here = (rows: readonly GroupRow[], of: (counts: GroupCounts) => number | undefined) => sumOf(rows.map((row) => of(row.reforms[i] ?? {})))
      const left = (whole: number | undefined, of: (counts: GroupCounts) => number | undefined) => here(rest, of) ?? minus(whole, here(shown, of))
      const [surely, least, most] = [left(reach.surely, (one) => one.surely), left(months?.[0], (one) => one.months?.[0]), left(months?.[1], (one) => one.months?.[1])]
      return { surely, possibly: left(reach.possibly, (one) => one.possibly), months: least === undefined || most === undefined ? undefined : [least, most] }
    }),
  }
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  return numbers.reduce((sum, one) => (sum === undefined || one === undefined ? undefined : sum + one), 0)
}

function minus(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part
}

function said(many: number | undefined): string {
  return many === undefined ? notShown : number(many)
}

function spoken(many: number | undefined): string {
  return many === undefined ? 'not shown' : number(many)
}

function inYears(months: number): string {
  return number(Math.round(months / 12))
}

function number(many: number): string {
  return many.toLocaleString('en')
}
