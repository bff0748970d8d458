import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { fullName, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import { list } from '../parts/terms.ts'
import type { DayWriter } from './prison-fields.ts'
import { cited, termSaid, yearsSaid } from './ways.ts'

/** What the court did, as a case manager or a records office tells it in a paragraph. */
export function sentenceTold(w: PaperWriter, story: Story, dice: Dice, day: DayWriter): void {
  const { title, who, whose } = they(story)
  const subject = dice.pick([`${title} ${story.name.family}`, fullName(story.name), 'This inmate', 'The inmate'])
  const said = termSaid(story.term, dice)
  const term = story.term === 'life' ? dice.pick(['life', 'a life term', 'life imprisonment']) : dice.pick([said, `a term of ${said}`, `an aggregate term of ${said}`, `serve ${said}`])
  const court = dice.pick([`in the ${story.court.district}`, `by the United States District Court for the ${story.court.district}`, `in the U.S. District Court, ${story.court.district},`])
  const law = list(story.counts.map((count) => `${count.nature} (${cited(count, dice)})`))
  const after = dice.pick([`to be followed by ${yearsSaid(story.supervisedYears, dice)} of supervised release`, `with a supervised release term of ${yearsSaid(story.supervisedYears, dice)}`, `with ${yearsSaid(story.supervisedYears, dice)} of supervision to follow`])
  w.par(dice.pick([
    `${subject} was sentenced on ${day(story.sentencedOn)} ${court} to ${term} for ${law}, ${after}.`,
    `On ${day(story.sentencedOn)}, ${subject} was sentenced ${court} to ${term}, ${after}. The offenses of conviction are ${law}.`,
    `${subject} is serving ${term.replace('serve ', '')} imposed on ${day(story.sentencedOn)} ${court} for ${law}, ${after}.`,
    `${subject} was committed ${court} on ${day(story.sentencedOn)}, upon conviction for ${law}. ${who === 'he' ? 'He' : 'She'} received ${term.replace('serve ', '')}, ${after}.`,
  ]), { after: 0.5 })
  w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.district': story.court.district, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
  story.counts.forEach((count, i) => w.saysAll({ [`conviction.counts.${i}.statute`]: count.offense.statute, ...(count.offense.penalty === undefined ? {} : { [`conviction.counts.${i}.penalty`]: count.offense.penalty }), [`conviction.counts.${i}.description`]: count.nature }))
  w.par(dice.pick([`The case is ${dice.pick(['docketed as', 'Docket No.', 'Criminal No.'])} ${story.docket}; Judge ${story.judge} presided.`, `Sentence was imposed by the Honorable ${story.judge} in Case No. ${story.docket}.`, `Judge ${story.judge} imposed sentence in docket number ${story.docket}.`]), { after: 0.5 })
  w.saysAll({ 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge })
  w.par([
    dice.pick([`${whose.charAt(0).toUpperCase()}${whose.slice(1)} sentence began on ${day(story.sentencedOn)}`, `The sentence commenced ${day(story.sentencedOn)}`, `The computation began on ${day(story.sentencedOn)}`, `${who === 'he' ? 'He' : 'She'} began serving this sentence on ${day(story.sentencedOn)}`]),
    dice.pick([` with ${story.creditDays} days of jail credit.`, `, and ${story.creditDays} days of prior custody credit were applied.`, `; ${who} has been credited with ${story.creditDays} days of jail time.`, `, and ${who} received ${story.creditDays} days credit for time in jail.`]),
    dice.pick([` ${story.lostDays} days of good conduct time have been disallowed.`, ` To date ${who} has lost ${story.lostDays} days of good conduct time.`, ` Disallowed good conduct time totals ${story.lostDays} days.`]),
    story.term === 'life' ? ' There is no projected release date.' : dice.pick([` The projected release date is ${day(story.releaseOn ?? '')}.`, ` ${who === 'he' ? 'He' : 'She'} is projected to be released on ${day(story.releaseOn ?? '')} via good conduct time.`, ` Projected release is ${day(story.releaseOn ?? '')} by good conduct time.`, ` Release is anticipated on ${day(story.releaseOn ?? '')}.`]),
  ].join(''), { after: 0.5 })
  w.saysAll({ 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'custody.goodTimeLostDays': story.lostDays, ...(story.term === 'life' ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
}

/** Where the person is, works and stands, in a paragraph. */
export function custodyTold(w: PaperWriter, story: Story, dice: Dice): void {
  const { title, who, whose } = they(story)
  const subject = `${title} ${story.name.family}`
  w.par([
    dice.pick([`${subject} is currently housed at ${story.prison.name} in ${story.prison.place}.`, `${subject} is confined at ${story.prison.name}, ${story.prison.place}.`, `${subject} arrived at ${story.prison.name} and remains there.`]),
    dice.pick([` ${who === 'he' ? 'He' : 'She'} is assigned to ${story.work}.`, ` ${who === 'he' ? 'He' : 'She'} works in ${story.work}, where ${who} receives good evaluations.`, ` ${whose.charAt(0).toUpperCase()}${whose.slice(1)} work assignment is ${story.work}.`, ` ${who === 'he' ? 'He' : 'She'} is currently working in ${story.work}.`]),
    dice.pick([` PATTERN places ${subject} at a ${story.risk} risk of recidivism.`, ` ${whose.charAt(0).toUpperCase()}${whose.slice(1)} PATTERN risk level is ${story.risk}.`, ` ${who === 'he' ? 'He' : 'She'} has been assessed as a ${story.risk} risk for recidivism.`, ` The risk of recidivism is ${story.risk}.`]),
  ].join(''), { after: 0.5 })
  w.saysAll({ 'custody.facility': story.prison.name, 'custody.work': story.work, 'custody.risk': story.risk })
}
