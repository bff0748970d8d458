import { importField, importFields, type ImportWay } from './import-fields.ts'

/** What one column of a list holds, as a person said or as its heading suggests. */
export interface ColumnMeans {
  /** From 0. */
  readonly column: number
  readonly field: string
  readonly way?: ImportWay | undefined
}

/** What the columns hold by their headings, each field once; a heading that is not known suggests nothing. */
export function suggestColumns(headings: readonly string[]): readonly ColumnMeans[] {
  const taken = new Set<string>()
  return headings.flatMap((heading, column): readonly ColumnMeans[] => {
    const words = plainHeading(heading)
    const found = importFields.find(({ id, goesBy }) => words === plainHeading(id) || goesBy.includes(words) || goesBy.includes(words.replace(/ (months|years|mm dd yyyy|dd mm yyyy)$/, '')))
    if (found === undefined || taken.has(found.id)) return []
    taken.add(found.id)
    // Only what the heading itself says.
    const way = found.ways.find((one) => (one === 'months' || one === 'years' ? words.split(' ').includes(one) : one === 'month/day/year' ? words.endsWith('mm dd yyyy') : words.endsWith('dd mm yyyy')))
    return [{ column, field: found.id, ...(way && { way }) }]
  })
}

/** What cannot be so: a column that is not there, a field given twice, no name. */
export function whyNotColumns(means: readonly ColumnMeans[], columns: number): string | undefined {
  const wrong = means.find(({ column, field, way }) => column >= columns || column < 0 || importField(field) === undefined || (way !== undefined && !importField(field)?.ways.includes(way)))
  if (wrong !== undefined) return `Column ${wrong.column + 1} cannot hold ${wrong.field}.`
  const twice = means.find(({ field }, i) => means.some((other, j) => j < i && other.field === field))
  if (twice !== undefined) return `Two columns are said to hold the ${importField(twice.field)?.label}.`
  if (means.some(({ column }, i) => means.some((other, j) => j < i && other.column === column))) return 'One column is said to hold two things.'
  if (!means.some(({ field }) => field === 'person.name' || field === 'last name')) return 'No column is said to hold the name.'
  return undefined
}

function plainHeading(heading: string): string {
  return heading.toLowerCase().replaceAll('.', '').replaceAll('#', ' no ').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
