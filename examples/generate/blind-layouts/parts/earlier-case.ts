import type { Dice } from '../../dice.ts'
import { addDays, yearOf } from '../../story/days.ts'
import type { MadePrior, Story } from '../../story/story.ts'

/** The oldest earlier case of the story, or one that could have been. */
export function earlierCase(story: Story, dice: Dice): MadePrior {
  const sentencedOn = addDays(story.beganOn, -dice.whole(500, 2500))
  return story.priors[0] ?? { offense: 'Delivery of a Controlled Substance', violent: false, months: 24, points: 3, sentencedOn, arrestedOn: addDays(sentencedOn, -dice.whole(60, 200)), court: `Circuit Court, Franklin County, ${story.court.state}`, docket: `F${String(yearOf(sentencedOn)).slice(2)}-${dice.whole(100, 9999)}` }
}

/** What a paper of a state's court says of the case. */
export function earlierCaseTruths({ offense, sentencedOn, months }: Pick<MadePrior, 'offense' | 'sentencedOn' | 'months'>): Record<string, unknown> {
  return { 'history.priors.0.offense': offense, 'history.priors.0.sentencedOn': sentencedOn, 'history.priors.0.months': months }
}
