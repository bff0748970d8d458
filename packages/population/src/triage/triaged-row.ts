import { triageGroups } from './groups.ts'
import { triageOrders, type TriageOrder } from './order.ts'
import type { Triaged } from './triage-person.ts'

type Cell = string | number | undefined

/** The headings of a triage. The first says by what the people of a group are ordered. */
export function triagedHeadings(order: TriageOrder): readonly string[] {
  return [`place in the group, by ${triageOrders[order]}`, 'group', 'row', 'id', 'name', 'register_number', 'date_of_birth', 'why', 'cited', 'link', 'papers', 'held_by', 'opens_on', 'opens_by', 'months_over', 'health', 'age', 'months_to_release', 'like_row']
}

/** A person as the cells of those headings; an empty cell is not known, or not so. */
export function triagedCells(place: number, { row, id, name, register, born, group, why, cite, link, papers, holders, opensOn, opensBy, over, health, age, stake, other }: Triaged): readonly Cell[] {
  return [place, labelOf(group), row, id, name, register, born, why, cite, link, papers?.join('; '), holders?.join('; '), opensOn, opensBy, over, health, age, stake, other?.row]
}

export function labelOf(group: Triaged['group']): string {
  return triageGroups.find(({ id }) => id === group)?.label ?? group
}
