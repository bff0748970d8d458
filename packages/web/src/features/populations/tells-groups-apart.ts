import type { ListLookedAt } from '../../api/population-queries.ts'

const facts: ReadonlySet<string> = new Set(['conviction.district', 'conviction.counts.0.statute', 'conviction.counts.0.substance', 'person.dateOfBirth'])

/** Whether a column is likely to tell groups of people apart: district, offense, age, race or sex, by what it holds or what its heading says. */
export function tellsGroupsApart({ heading, holds }: Pick<ListLookedAt['columns'][number], 'heading' | 'holds'>): boolean {
  return holds === undefined ? /\b(?:district|court|circuit|offen[sc]e(?! ?date)|charge|statute|drug|age|race|ethnicity|sex|gender)\b/i.test(heading) : facts.has(holds)
}
