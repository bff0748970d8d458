import type { Dice } from '../../dice.ts'
import { natureTruths } from '../../layouts/parts/terms.ts'
import { addDays, onWeekday } from '../../story/days.ts'
import type { MadeCount, Story } from '../../story/story.ts'

/** The appeal of the story, or one that could have been taken. */
export function appealFrom(story: Story, dice: Dice): NonNullable<Story['appeal']> {
  const filedOn = onWeekday(addDays(story.sentencedOn, 9))
  return story.appeal ?? { number: `${filedOn.slice(2, 4)}-${dice.whole(1000, 6999)}`, filedOn, decidedOn: onWeekday(addDays(filedOn, dice.whole(230, 520))) }
}

/** conspiracy to distribute cocaine base; interference with commerce by robbery; Hobbs Act robbery */
export function crime({ nature }: MadeCount): string {
  return nature.toLowerCase().replace('hobbs act', 'Hobbs Act')
}

/** Statute and penalty of each count, for opinions that give no numbers. */
export function statutesOnly({ counts }: Story): Record<string, unknown> {
  return Object.fromEntries(counts.flatMap(({ offense }, i) => [[`conviction.counts.${i}.statute`, offense.statute], ...(offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, offense.penalty]])] as [string, unknown][]))
}

/** What an opinion may be read to say beside what it says outright. */
export function allowedOfAppeal(story: Story): Readonly<Record<string, unknown>>[] {
  const { counts, guideline: g } = story
  return [
    { 'litigation.appealTaken': true, 'litigation.appealPending': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'conviction.docketNumber': story.docket, 'conviction.convictedOn': story.convictedOn, 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range, 'conviction.sentencedOn': story.sentencedOn },
    ...natureTruths(counts),
    ...counts.map((count, i) => ({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.term`]: count.term })),
  ]
}
