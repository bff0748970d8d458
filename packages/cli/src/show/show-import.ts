import { instantInWords } from './instant-in-words.ts'
import { plural } from './plural.ts'
import { indent } from './wrap.ts'

export interface ListTold {
  readonly how: string
  readonly from: string
  readonly whyNot?: string
  readonly columns: readonly { readonly heading: string }[]
  readonly fields: readonly { readonly id: string; readonly label: string }[]
  readonly means: readonly { readonly column: number; readonly field: string }[]
  readonly counts: { readonly rows: number; readonly added: number; readonly here: number; readonly refused: number }
  readonly rows: readonly { readonly row: number; readonly name: string; readonly outcome: string; readonly problems: readonly { readonly column?: number; readonly value?: string; readonly what: string; readonly next: string }[]; readonly matches: readonly { readonly title?: string; readonly ofRow?: number; readonly why: readonly string[] }[] }[]
}

export interface CaseTold {
  readonly title: string
  readonly from: string
  readonly exportedAt: string
  readonly exportedBy: string
  readonly part: string
  readonly counts: Readonly<Record<string, number>>
  readonly matches: readonly { readonly title?: string; readonly why: readonly string[] }[]
}

/** What taking a list in would do, row by row where something is to be said. */
export function showListPreview({ how, columns, fields, means, counts, rows }: ListTold): string {
  const label = (field: string) => fields.find(({ id }) => id === field)?.label ?? field
  const left = columns.filter((_, i) => !means.some(({ column }) => column === i)).map(({ heading }, i) => heading || `column ${i + 1}`)
  return [
    indent(`${plural(counts.rows, 'row')}: ${counts.added} to add, ${counts.here} here already, ${counts.refused} refused. ${how}.`, ''),
    indent(`Columns: ${means.map(({ column, field }) => `${columns[column]?.heading} is the ${label(field)}`).join('; ') || 'none is known'}${left.length === 0 ? '' : `; left out: ${left.join(', ')}`}.`, '  '),
    ...rows.filter(({ outcome }) => outcome !== 'will be added').flatMap(({ row, name, problems, matches }) => [
      ...problems.map(({ column, value, what, next }) => indent(`row ${row}${name === '' ? '' : `, ${name}`}: refused, ${what}${column === undefined ? '' : ` (${columns[column]?.heading}: “${value}”)`}. ${next}`, '  ', { hang: '    ' })),
      ...matches.map(({ title, ofRow, why }) => indent(`row ${row}, ${name}: here already, ${why.join('; ')}${title === undefined ? '' : ` (${title}${ofRow === undefined ? '' : `, row ${ofRow}`})`}.`, '  ', { hang: '    ' })),
    ]),
  ].join('\n')
}

/** What an export of a case would bring. */
export function showCaseExport({ title, from, exportedAt, exportedBy, part, counts, matches }: CaseTold): string {
  return [
    indent(`${title}, from ${from}: every file is as its manifest says. Nothing is written yet.`, ''),
    indent(`${exportedBy} took it out ${instantInWords(exportedAt)} as ${part}: ${Object.entries(counts).map(([what, many]) => `${many} ${what}`).join(', ')}.`, '  '),
    ...matches.map(({ title: other, why }) => indent(`May be here already: ${other} (${why.join('; ')}).`, '  ')),
  ].join('\n')
}
