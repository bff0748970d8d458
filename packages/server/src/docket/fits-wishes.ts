import type { CaseFile } from '@lenity/casefile/store'
import { addDays, type CivilDate } from '@lenity/law'
import type { DocketLine } from './docket-line.ts'
import type { DocketWishes } from './docket-query.ts'
import { hasWords, searchable, wordsTyped } from './find-in-names.ts'

export interface DocketRow {
  readonly file: CaseFile
  /** Undefined while the case was not looked through yet. */
  readonly line: DocketLine | undefined
}

/** A wish as a question to one row: undefined when only its line could say. */
type Test = (row: DocketRow) => boolean | undefined

/**
 * Whether a row is what was asked for; undefined while that cannot be said, because the case was not looked through yet. A wish about
 * something the asker’s part does not see fits no row. `shared`: the marks of a person that more than one of the asker’s cases has.
 */
export function fitsWishes(wishes: DocketWishes, userId: string, today: CivilDate, shared: () => ReadonlySet<string>): Test {
  const tests = testsOf(wishes, userId, today, shared)
  return (row) => {
    let sure = true
    for (const test of tests) {
      const fits = test(row)
      if (fits === false) return false
      if (fits === undefined) sure = false
    }
    return sure ? true : undefined
  }
}

function testsOf(wishes: DocketWishes, userId: string, today: CivilDate, shared: () => ReadonlySet<string>): readonly Test[] {
  const { find, status, role, mine, who, due, missing, district, label, route, stands, twice } = wishes
  const tests: Test[] = []
  const ofLine = (test: (line: DocketLine) => boolean) => tests.push(({ line }) => (line === undefined ? undefined : test(line)))
  if (role !== undefined) tests.push(({ file }) => file.role === role)
  if (status === 'closed') tests.push(({ file }) => file.closed !== undefined)
  else if (status !== undefined) tests.push(({ file, line }) => (file.closed !== undefined ? false : line === undefined ? undefined : line.summary.status === status))
  const typed = wordsTyped(find ?? '')
  if (typed.length > 0) tests.push(({ file, line }) => (hasWords(searchable([file.title, file.id]) + (line === undefined ? '' : `\n${line.words}`), typed) ? true : line === undefined ? undefined : false))
  if (mine !== undefined) tests.push(({ file, line }) => (file.role === 'lead counsel' ? true : line === undefined ? undefined : line.due.some(({ assignedTo }) => assignedTo === userId)))
  if (who !== undefined) ofLine(({ team }) => team.some(one => one.userId === who))
  if (due !== undefined) tests.push(({ file, line }) => (file.closed !== undefined ? due === 'nothing' : line === undefined ? undefined : isDue(line, due, today)))
  if (missing === 'nothing') ofLine(line => line.routes.size > 0 && line.missing.length === 0)
  else if (missing !== undefined) ofLine(line => line.missing.includes(missing))
  if (district !== undefined) ofLine(line => line.districts.includes(district))
  if (twice !== undefined) ofLine(({ marks }) => marks.some(mark => shared().has(mark)))
  if (label !== undefined) ofLine(line => line.labels.includes(label))
  if (route !== undefined) ofLine(line => stands === undefined ? line.routes.has(route) : line.routes.get(route)?.stands === stands)
  else if (stands !== undefined) ofLine(line => [...line.routes.values()].some(one => one.stands === stands))
  return tests
}

function isDue({ due }: DocketLine, want: NonNullable<DocketWishes['due']>, today: CivilDate): boolean {
  const until = (day: CivilDate) => due.some(({ on }) => on >= today && on <= day)
  switch (want) {
    case 'overdue': return due.some(({ on }) => on < today)
    case 'in a week': return until(addDays(today, 7))
    case 'in a month': return until(addDays(today, 31))
    case 'something': return due.length > 0
    case 'nothing': return due.length === 0
  }
}
