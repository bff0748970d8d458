import { addDays, inWords } from '../../story/days.ts'
import { fullName, they } from '../../story/say-name.ts'
import type { Layout } from '../layout.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { countsSaid, decided, numberings } from './ways.ts'

/** An opinion whose caption names the court below and its own day in the ways of the circuits, or tells both in its text alone. */
export const opinionOtherwise: Layout = {
  name: 'appellate opinion, the court below named otherwise',
  kind: 'appellate opinion',
  years: [1990, 2023],
  rising: true,
  draw(story, dice) {
    const appeal = story.appeal ?? { number: `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 5000)}`, decidedOn: addDays(story.sentencedOn, 320) }
    const { title, whose } = they(story)
    const { district } = story.court
    const w = writerFor(dice, ['serif', 'book', 'typewriter'], { size: 12, leading: 1.4 })
    numbered(w, (page) => String(page))
    const inCaption = dice.happens(0.6)
    const [heard, on] = [inWords(addDays(appeal.decidedOn, -60)), inWords(appeal.decidedOn)]
    w.center(dice.pick(['{b|UNITED STATES COURT OF APPEALS}', '{b|United States Court of Appeals}', '{b|IN THE UNITED STATES COURT OF APPEALS}'])).center(`FOR THE ${story.court.circuit.toUpperCase()}`, { after: 0.6 }).center(`No. ${appeal.number}`, { after: 0.4 })
    const dated = dice.pick([`Argued: ${heard}     Decided: ${on}`, `Submitted ${heard}; decided ${on}`, `(Submitted: ${heard}   Decided: ${on})`, `Argued ${heard} - Filed ${on}`, `[Filed ${on}]`, `OPINION FILED ${on.toUpperCase()}`, `DECIDED ${on}`])
    const over = dice.happens(0.5)
    if (over) w.center(dated, { after: 0.6 })
    w.center(dice.pick(['UNITED STATES OF AMERICA, Plaintiff-Appellee,', 'UNITED STATES OF AMERICA, Appellee,'])).center(dice.pick(['v.', 'vs.', 'versus'])).center(`${fullName(story.name).toUpperCase()}, ${dice.pick(['Defendant-Appellant.', 'Appellant.'])}`, { after: 0.6 })
    if (inCaption) w.center(dice.pick([`Appeal from the U.S. District Court for the ${district}\n(${story.judge}, District Judge)`, `On Appeal from the United States District Court for the ${district}\nDistrict Judge: Honorable ${story.judge}`, `Appeal from a judgment of the United States District Court for the ${district} (${story.judge}, J.)`, `Before the District Court for the ${district}, ${story.judge}, Judge`, `Appeal from the ${district}\nD.C. No. ${story.docket}\nThe Honorable ${story.judge}, United States District Judge, Presiding`]), { after: 0.6 })
    if (!over) w.center(dated, { after: 0.6 })
    w.par('Before HALDEMAN, ASHBY, and OVERSTREET, Circuit Judges.', { after: 0.6 })
    const below = inCaption ? '' : dice.pick([`This is an appeal from a judgment of the United States District Court for the ${district} (${story.judge}, District Judge). `, `The case was tried and sentenced in the ${district} before United States District Judge ${story.judge}. `, `The judgment under review is that of the ${district}, Judge ${story.judge} presiding. `])
    w.par(`${below}${title} ${story.name.family} appeals ${whose} sentence. ${decided(story, dice, countsSaid(story.counts, dice.pick(numberings)))}`, { indent: 30, after: 0.6 })
    const term = story.term === 'life' ? 'life in prison' : `${story.term} months`
    const day = inWords(story.sentencedOn)
    w.par(dice.pick([`The district court held a sentencing hearing on ${day}, and imposed a sentence of ${term}, with ${story.supervisedYears} years of supervised release to follow.`, `At the sentencing hearing, on ${day}, the court imposed ${term} and ${story.supervisedYears} years of supervised release.`, `${title} ${story.name.family} was sentenced on ${day} to ${term} and a ${story.supervisedYears}-year term of supervised release.`, `Judgment was entered on ${day}, sentencing ${title} ${story.name.family} to ${term} of imprisonment and ${story.supervisedYears} years of supervised release.`, `Sentence was pronounced on ${day}: ${term} of imprisonment, followed by ${story.supervisedYears} years of supervised release.`]), { indent: 30, after: 0.6 })
    w.par(`${dice.pick(['We affirm.', 'Finding no error, we affirm the judgment.'])} We review a sentence for abuse of discretion, and find none. The judgment is AFFIRMED.`, { indent: 30 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': district, 'conviction.judge': story.judge, 'conviction.decidedBy': story.decidedBy, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'litigation.appealTaken': true, 'litigation.appealDecidedOn': appeal.decidedOn })
    w.allows(levelOnlyTruths(story), { 'conviction.convictedOn': story.convictedOn, 'conviction.sovereign': 'federal', 'litigation.appealPending': false, 'conviction.docketNumber': story.docket })
    return w
  },
}
