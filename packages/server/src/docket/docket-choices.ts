import { roles, type CaseRole } from '@lenity/casefile'
import type { DocketRow } from './fits-wishes.ts'

/** What the docket can be filtered by: only what stands in lines the asker sees. */
export interface DocketChoices {
  readonly roles: readonly CaseRole[]
  readonly people: readonly string[]
  readonly missing: readonly string[]
  readonly districts: readonly string[]
  readonly labels: readonly string[]
  readonly routes: readonly { readonly id: string; readonly name: string }[]
}

/** So many of each at most. */
const most = 300

export function choicesIn(rows: readonly DocketRow[]): DocketChoices {
  const [parts, people, missing, districts, labels] = [new Set<CaseRole>(), new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()]
  const routes = new Map<string, string>()
  for (const { file, line } of rows) {
    parts.add(file.role)
    if (line === undefined) continue
    for (const { userId } of line.team) people.add(userId)
    for (const one of line.missing) missing.add(one)
    for (const one of line.districts) districts.add(one)
    for (const one of line.labels) labels.add(one)
    for (const [id, { name }] of line.routes) routes.set(id, name)
  }
  return { roles: roles.filter(role => parts.has(role)), people: [...people].slice(0, most), missing: some(missing), districts: some(districts), labels: some(labels), routes: [...routes].map(([id, name]) => ({ id, name })).slice(0, most) }
}

function some(words: ReadonlySet<string>): readonly string[] {
  return [...words].sort((one, other) => one.localeCompare(other, 'en')).slice(0, most)
}
