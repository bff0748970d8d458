import { fullName } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'

/** What the head of a court's own judgment says: whose case it is, and before which court. */
export function courtTruths(story: Story): Record<string, unknown> {
  return { 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' }
}

/** Whose case it is, where the paper is of the case and not by the court that sentenced. */
export function caseTruths(story: Story): Record<string, unknown> {
  return { 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket }
}

/** Assessment, and what else was imposed; what was not is not said by a paper that does not name it. */
export function moneyTruths(story: Story): Record<string, unknown> {
  return { 'conviction.assessment': story.assessment, ...sumsImposed(story) }
}

/** Fine and restitution, where there are any. */
export function sumsImposed({ fine, restitution }: Story): Record<string, unknown> {
  return { ...(fine > 0 ? { 'conviction.fine': fine } : {}), ...(restitution > 0 ? { 'conviction.restitution': restitution } : {}) }
}

/** Number, statute and penalty of each count, for papers that print its sections. */
export function sectionTruths({ counts }: Story, named: (count: number) => string): Record<string, unknown> {
  return Object.fromEntries(counts.flatMap((count, i) => [
    [`conviction.counts.${i}.number`, named(count.number)], [`conviction.counts.${i}.statute`, count.offense.statute],
    ...(count.offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, count.offense.penalty]]),
  ] as [string, unknown][]))
}

/** Of truths, those of one count, by its place in the list. */
export function ofCount(truths: Readonly<Record<string, unknown>>, i: number): Record<string, unknown> {
  return Object.fromEntries(Object.entries(truths).filter(([path]) => path.startsWith(`conviction.counts.${i}.`)))
}
