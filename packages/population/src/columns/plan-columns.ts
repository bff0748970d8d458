import { importField, importWays, suggestColumns } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import { commissionFile, isCommissionFile, planByCodebook } from '../codebook/plan-codebook.ts'
import type { Column, ColumnPlan, SaidOfColumn } from './column.ts'
import { nearestPath } from './nearest-path.ts'

export type PlannedColumns = { readonly ok: true; readonly plan: ColumnPlan } | { readonly ok: false; readonly what: string; readonly where: string; readonly next: string }

const ids = new Set(['id', 'case id', 'person id', 'row id', 'idn'])

/**
 * What the columns of a file hold: what a person said first, then headings that are a path of the case facts (`conviction.counts.0.statute`),
 * then headings a clinic's list goes by (`Sentence (months)`). A heading that is known by neither is not read, and said. Names of people are
 * no part of a screening and are not read; a fact that is sealed never is.
 *
 * A file that is the Sentencing Commission’s by several of its headings together is read by its codebooks; `fiscalYear` is that of all its rows, where it has no day of sentence.
 */
export function planColumns(headings: readonly string[], said: readonly SaidOfColumn[] = [], idHeading?: string, fiscalYear?: number): PlannedColumns {
  const twice = headings.find((heading, i) => heading !== '' && headings.indexOf(heading) !== i)
  if (twice !== undefined) return no(`Two columns have the heading “${twice}”.`, 'the first row', 'Give each column a heading of its own.')
  for (const { heading, holds, way } of said) {
    if (!headings.includes(heading)) return no(`No column has the heading “${heading}”.`, 'what was said of the columns', `The headings are: ${headings.join(', ')}.`)
    if (holds === null) continue
    if (!mayHold(holds)) return no(`A case has no fact named ${holds} that a column could hold.`, `the column “${heading}”`, `Use a path of the table of case facts${suggestion(holds)}.`)
    if (way !== undefined && !(importWays as readonly string[]).includes(way)) return no(`“${String(way)}” is no way to write a day or a term.`, `the column “${heading}”`, `The ways are: ${importWays.join(', ')}.`)
  }
  const isKnown = isCommissionFile(headings)
  if (!isKnown && fiscalYear !== undefined) return no('A fiscal year says nothing of this list.', 'the fiscal year', `It is for ${commissionFile.name}, whose columns are XFOLSOR, XCRHISSR and others.`)
  const coded = isKnown ? planByCodebook(headings, said, fiscalYear) : undefined
  if (coded?.ok === false) return coded
  const suggested = new Map(suggestColumns(headings).map((means) => [means.column, means]))
  const columns: Column[] = []
  const unread: { heading: string; nearest?: string; why?: string }[] = []
  for (const [at, heading] of headings.entries()) {
    const told = said.find((one) => one.heading === heading)
    if (told?.holds === null) continue
    const plain = heading.trim()
    const byCodebook = coded?.planned.get(at)
    if (byCodebook !== undefined && 'column' in byCodebook) {
      const other = columns.find((column) => column.path === byCodebook.column.path && column.codebook === undefined)
      if (other !== undefined) return twiceHeld(other.heading, heading, other.path)
      columns.push(byCodebook.column)
      continue
    }
    if (byCodebook !== undefined && !mayHold(plain)) {
      if ('why' in byCodebook && plain !== '') unread.push({ heading: plain, why: byCodebook.why })
      continue
    }
    const means = suggested.get(at)
    const path = told?.holds ?? (mayHold(plain) ? plain : means !== undefined && mayHold(means.field) ? means.field : undefined)
    if (path === undefined) {
      const nearest = means === undefined ? nearestPath(plain) : undefined
      if (plain !== '' && !isId(plain)) unread.push({ heading: plain, ...(nearest !== undefined && { nearest }) })
      continue
    }
    const before = columns.find((column) => column.path === path)
    if (before !== undefined) return twiceHeld(before.heading, heading, path)
    const way = told?.way ?? means?.way
    const unit = /\b(kg|kilograms?|kilos?)\b/i.test(plain) ? 'kilograms' : /\b(g|grams?)\b/i.test(plain.replaceAll('_', ' ')) || /grams$/i.test(plain) ? 'grams' : undefined
    columns.push({ at, heading, path, ...(way !== undefined && { way }), ...(unit !== undefined && leafShapeAt(path)?.kind === 'grams' && { unit }) })
  }
  if (columns.length === 0) return no('No column holds anything the law asks for.', 'the first row', 'Name the columns by the paths of the table of case facts (lenity schema), or say what each holds.')
  if (idHeading !== undefined && !headings.includes(idHeading)) return no(`No column has the heading “${idHeading}”.`, 'the column that names the rows', `The headings are: ${headings.join(', ')}.`)
  const idOfFile = headings.findIndex((_, at) => 'id' in (coded?.planned.get(at) ?? {}))
  const id = idHeading !== undefined ? headings.indexOf(idHeading) : idOfFile >= 0 ? idOfFile : headings.findIndex(isId)
  const at = id >= 0 ? id : columns.find(({ path }) => path === 'person.registerNumber')?.at
  return { ok: true, plan: { columns, unread, ...(at !== undefined && { id: at }), ...(isKnown && { knownAs: commissionFile.name }) } }
}

function twiceHeld(one: string, other: string, path: string): PlannedColumns {
  return no(`Two columns, “${one}” and “${other}”, hold the same fact: ${path}.`, 'the first row', 'Say of one of them that it holds nothing.')
}

function no(what: string, where: string, next: string): PlannedColumns {
  return { ok: false, what, where, next }
}

/** Whether a path is a fact that a cell can say and that is nobody's secret. */
export function mayHold(path: string): boolean {
  const shape = leafShapeAt(path)
  return shape !== undefined && shape.sealed !== true && path !== 'person.name'
}

function isId(heading: string): boolean {
  return ids.has(heading.trim().toLowerCase().replaceAll(/[_-]+/g, ' '))
}

function suggestion(path: string): string {
  const nearest = nearestPath(path)
  return nearest === undefined ? ' (lenity schema prints it)' : `; did you mean ${nearest}?`
}

/** The fact a path names, as a cell is read. */
export function fieldOf(path: string): NonNullable<ReturnType<typeof importField>> {
  const known = importField(path)
  if (known !== undefined) return known
  const shape = leafShapeAt(path)
  if (shape === undefined) throw new Error(`a case has no fact named ${path}`)
  return { id: path, label: shape.label, kind: shape.kind, ...(shape.options && { options: shape.options }), ways: [], goesBy: [] }
}
