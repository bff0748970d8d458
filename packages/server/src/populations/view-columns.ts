import { besideFields, columnFields, isCommissionFile, isMadeUp, isSealedPath, planBeside, planColumns, type BesideColumn, type ColumnPlan, type SaidOfColumn } from '@lenity/population'
import { leafShapeAt } from '@lenity/law'
import { done, refused, type Result } from '@lenity/casefile'
import type { SaidOfList } from './screen-run.ts'

/** What one column holds, or why it is not read. */
export interface ColumnView {
  readonly heading: string
  /** A path of the case facts, or what a sorting reads besides. */
  readonly holds: string | undefined
  readonly label: string | undefined
  readonly way: string | undefined
  /** What a published codebook calls it, verbatim, where it is read by one. */
  readonly codebook: string | undefined
  /** Why it is not read, in words. */
  readonly unread: string | undefined
  /** A fact it may hold, to be offered. */
  readonly nearest: { readonly path: string; readonly label: string } | undefined
}

/** What a pass reads of a list. */
export interface ListPlan {
  readonly plan: ColumnPlan
  readonly beside: readonly BesideColumn[]
}

/** What the columns of a list hold, as a person said or as their headings say. Rows of made-up people are known by the column that says of each that it is, whatever is said. */
export function planList(headings: readonly string[], { columns, id, fiscalYear }: SaidOfList): Result<ListPlan> {
  const { beside, rest } = planBeside(headings, columns)
  const planned = planColumns(headings, rest, isMadeUp(headings) ? undefined : id, fiscalYear)
  return planned.ok ? done({ plan: planned.plan, beside }) : refused('invalid', planned.what, planned.where, planned.next)
}

/** Every column with what it holds or why it is not read, also where all of them together make no plan. */
export function viewColumns(headings: readonly string[], said: readonly SaidOfColumn[], planned: Result<ListPlan>): readonly ColumnView[] {
  const isCoded = isCommissionFile(headings)
  return headings.map((heading, at) => {
    const of = said.filter((one) => one.heading === heading)
    const none: ColumnView = { heading, holds: undefined, label: undefined, way: undefined, codebook: undefined, unread: undefined, nearest: undefined }
    // Its codes mean nothing by themselves: DISTRICT of a clinic’s list is another column.
    if (!planned.ok && of.length === 0 && isCoded) return { ...none, unread: 'Its codes are read by a codebook, once it is said how all of the list is read.' }
    const alone = planned.ok ? planned : planList([heading], { columns: of })
    const here = planned.ok ? at : 0
    const beside = alone.ok ? alone.value.beside.find((one) => one.at === here) : undefined
    if (beside !== undefined) return { ...none, holds: beside.field, label: besideLabels[beside.field] }
    const column = alone.ok ? alone.value.plan.columns.find((one) => one.at === here) : undefined
    if (column !== undefined) return { ...none, holds: column.path, label: leafShapeAt(column.path)?.label ?? column.path, way: column.way ?? column.unit, codebook: column.codebook?.label }
    if (planned.ok && planned.value.plan.id === at) return { ...none, unread: 'It tells by what you know a row, and stands beside each result.' }
    if (of.some(({ holds }) => holds === null)) return { ...none, unread: 'You said that it is left out.' }
    if (heading.trim() === '') return { ...none, unread: 'It has no heading.' }
    if (isSealedPath(heading.trim())) return { ...none, unread: 'What can endanger a person is never read from a list.' }
    const { nearest: path, why } = planned.ok ? planned.value.plan.unread.find((one) => one.heading === heading.trim()) ?? {} : {}
    return { ...none, unread: why ?? 'No fact of a case goes by this heading.', nearest: path === undefined ? undefined : { path, label: leafShapeAt(path)?.label ?? path } }
  })
}

const besideLabels: Readonly<Record<(typeof besideFields)[number], string>> = {
  'person.name': 'name, for sorting alone', 'first name': 'first name, for sorting alone', 'middle name': 'middle name, for sorting alone', 'last name': 'last name, for sorting alone',
  'deceased': 'whether the person has died', 'sentence imposed': 'whether there is a sentence', 'co-defendants': 'co-defendants',
}

/** Everything a column can be said to hold. */
export const fieldsOfList: readonly { readonly path: string; readonly label: string; readonly ways: readonly string[] }[] = [
  ...besideFields.map((field) => ({ path: field, label: besideLabels[field], ways: [] })),
  ...columnFields,
]
