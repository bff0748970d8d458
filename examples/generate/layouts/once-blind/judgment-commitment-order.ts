import type { Layout } from '../layout.ts'
import { list, monthsInWords, termOnCounts, termTruths, countTruths, natureTruths } from '../parts/terms.ts'
import { writerFor } from '../parts/looks.ts'
import { stampOf } from '../parts/stamps.ts'
import { dayOf, inWords } from '../../story/days.ts'
import { dollars, fullName, inCapital } from '../../story/say-name.ts'

/** The Judgment and Commitment Order of the late 1980s, typed in prose on the court's own paper. */
export const judgmentCommitmentOrder: Layout = {
  name: 'judgment and commitment order, typed',
  kind: 'judgment',
  years: [1988, 1993],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter'], { size: 11, leading: 1.3 })
    const counts = list(story.counts.map(({ number }) => inCapital(number)))
    w.center('UNITED STATES DISTRICT COURT').center(story.court.district.toUpperCase(), { after: 1.5 })
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA', width: 230 }, { at: 250, text: 'JUDGMENT AND COMMITMENT ORDER' }], 0.5)
    w.row([{ at: 60, text: 'vs.', width: 100 }, { at: 250, text: `Docket No. ${story.docket}` }], 0.5)
    w.row([{ at: 0, text: fullName(story.name).toUpperCase(), width: 230 }, { at: 250, text: `(USM No. ${story.register})` }], 1.5)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par(`On ${dayOf(story.sentencedOn)}, came the attorney for the government, ${story.prosecutor}, and the defendant appeared in person and by counsel, ${story.defender}.`, { indent: 36, after: 0.6 })
    w.says('conviction.sentencedOn', story.sentencedOn)
    const how = { 'guilty plea': `upon the defendant's plea of guilty`, 'jury verdict': 'upon a plea of not guilty and a verdict of guilty by a jury', 'bench verdict': 'upon a plea of not guilty and a finding of guilty by the court, a jury having been waived' }[story.decidedBy]
    w.par(`IT IS ADJUDGED that the defendant has been convicted ${how}, entered ${inWords(story.convictedOn)}, of the offense${story.counts.length > 1 ? 's' : ''} charged in Count${story.counts.length > 1 ? 's' : ''} ${counts} of the indictment, to wit:`, { indent: 36, after: 0.6 })
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn })
    for (const count of story.counts) w.par(`Count ${inCapital(count.number)}: ${count.nature}, in violation of ${count.printed.replaceAll('§§ ', 'Sections ').replaceAll('§ ', 'Section ')}, on or about ${inWords(count.endedOn)}.`, { left: 36, after: 0.5 })
    w.saysAll(countTruths(story.counts, inCapital)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.offenseEndedOn', story.endedOn)
    w.par('The court having asked the defendant whether he or she has anything to say why judgment should not be pronounced, and no sufficient cause to the contrary being shown,', { indent: 36, after: 0.6 })
    const whole = story.counts.length > 1 ? `${termOnCounts(story, inCapital)}, for a total term of ${monthsInWords(story.term)}` : monthsInWords(story.term)
    w.par(`IT IS ORDERED that the defendant is hereby committed to the custody of the Attorney General or an authorized representative for imprisonment for ${story.term === 'life' && story.counts.length === 1 ? 'the rest of his or her natural LIFE' : `a term of ${whole}`}.`, { indent: 36, after: 0.6 })
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.par(`IT IS FURTHER ORDERED that upon release from imprisonment the defendant shall be placed on supervised release for a term of ${inCapital(story.supervisedYears).toLowerCase()} (${story.supervisedYears}) years, and shall comply with the standard conditions adopted by this court.`, { indent: 36, after: 0.6 })
    w.says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    w.par(`IT IS FURTHER ORDERED that the defendant shall pay a special assessment of ${dollars(story.assessment)}${story.fine > 0 ? ` and a fine of ${dollars(story.fine)}` : '. No fine is imposed'}${story.restitution > 0 ? `, and restitution in the amount of ${dollars(story.restitution)}` : ''}.`, { indent: 36, after: 0.6 })
    w.says('conviction.assessment', story.assessment)
    if (story.fine > 0) w.says('conviction.fine', story.fine)
    else w.says('conviction.fine', 0)
    if (story.restitution > 0) w.says('conviction.restitution', story.restitution)
    if (story.dismissed.length > 0) w.par(`On motion of the government, Count${story.dismissed.length > 1 ? 's' : ''} ${list(story.dismissed.map(inCapital))} ${story.dismissed.length > 1 ? 'are' : 'is'} dismissed.`, { indent: 36, after: 0.6 })
    w.par('IT IS ORDERED that the Clerk deliver a certified copy of this judgment and commitment to the United States Marshal or other qualified officer and that the copy serve as the commitment of the defendant.', { indent: 36, after: 2 })
    w.row([{ at: 230, text: '______________________________' }]).row([{ at: 230, text: story.judge }]).row([{ at: 230, text: 'United States District Judge' }], 1)
    w.row([{ at: 0, text: `Signed: ${inWords(story.signedOn)}` }])
    w.says('conviction.judge', story.judge)
    stampOf(w, dice, ['ENTERED', inWords(story.signedOn).toUpperCase(), `By ${dice.pick(['R.L.', 'mks', 'J. Tully'])}, Deputy`], 420, 60)
    return w
  },
}
