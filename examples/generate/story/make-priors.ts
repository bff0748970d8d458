import type { Dice } from '../dice.ts'
import type { MadeCourt } from './courts.table.ts'
import { addDays } from './days.ts'
import { earlierOffenses } from './offenses.table.ts'
import type { MadePrior } from './story.ts'

const counties = ['Jackson', 'Franklin', 'Washington', 'Lincoln', 'Harris', 'Clay', 'Madison'] as const

/** Earlier convictions, oldest first, with the points that 4A1.1 gives: 3 for more than thirteen months, 2 for sixty days, 1 for others. */
export function makePriors(dice: Dice, beganOn: string, court: MadeCourt): MadePrior[] {
  const on = Array.from({ length: dice.pick([0, 1, 1, 2, 3, 4, 5]) }, () => addDays(beganOn, -dice.whole(200, 3400))).sort()
  return on.map((sentencedOn) => {
    const { offense, violent, months: lengths } = dice.pick(earlierOffenses)
    const months = dice.pick(lengths)
    return {
      offense, violent, months, sentencedOn, arrestedOn: addDays(sentencedOn, -dice.whole(30, 190)),
      points: months > 13 ? 3 : months >= 2 ? 2 : 1,
      court: `${dice.pick(['Circuit', 'District', 'Superior', 'Municipal'])} Court, ${dice.pick(counties)} County, ${court.state}`,
      docket: `${dice.pick(['CR', 'F', ''])}${sentencedOn.slice(2, 4)}-${dice.whole(100, 9999)}`,
    }
  })
}
