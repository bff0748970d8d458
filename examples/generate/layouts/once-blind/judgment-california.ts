import type { Layout } from '../layout.ts'
import { list, monthsInWords, needsTotal, termOnCounts, termTruths, countTruths, natureTruths } from '../parts/terms.ts'
import { filingLine, writerFor } from '../parts/looks.ts'
import { inWords, slashed } from '../../story/days.ts'
import { dollars, fullName, inCapital, spelled } from '../../story/say-name.ts'

/** The Judgment and Probation/Commitment Order of a western district: one ruled page, labels at the left, prose at the right. */
export const judgmentCalifornia: Layout = {
  name: 'judgment and probation/commitment order, ruled',
  kind: 'judgment',
  years: [1994, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 10.5, leading: 1.2, margins: { left: 54, right: 54, top: 60, bottom: 50 } })
    filingLine(w, dice, story.docket, dice.whole(40, 190), slashed(story.signedOn))
    w.onEveryPage((page, of) => w.put(`CR-104 (03/11)        JUDGMENT & PROBATION/COMMITMENT ORDER        Page ${page} of ${of}`, 306, 770, { size: 8, align: 'center', page }))
    w.center('{b|United States District Court}', { size: 14 }).center(`{b|${story.court.district}}`, { after: 1 })
    w.row([{ at: 0, text: '{b|UNITED STATES OF AMERICA vs.}', width: 250 }, { at: 280, text: `{b|Docket No.}  {u|${story.docket}}` }], 0.7)
    w.row([{ at: 0, text: `{b|Defendant}  {u|${fullName(story.name).toUpperCase()}}`, width: 270 }, { at: 280, text: 'Social Security No.  0  0  0  0' }])
    w.row([{ at: 0, text: `akas: {u|${dice.happens(0.5) ? 'None' : `${story.name.given} ${story.name.family}`}}`, width: 250 }, { at: 280, text: '(Last 4 digits)', size: 8 }], 0.7)
    w.rule(1).center('{b|JUDGMENT AND PROBATION/COMMITMENT ORDER}', { size: 12 }).rule(1)
    const [, month = '', day = '', year = ''] = /(\w+) (\d+), (\d+)/.exec(inWords(story.sentencedOn)) ?? []
    w.row([{ at: 330, text: 'MONTH', width: 60, size: 8 }, { at: 400, text: 'DAY', width: 30, size: 8 }, { at: 440, text: 'YEAR', width: 40, size: 8 }])
    w.row([{ at: 0, text: 'In the presence of the attorney for the government, the defendant appeared in person on this date.', width: 310 }, { at: 330, text: month, width: 66 }, { at: 400, text: day, width: 30 }, { at: 440, text: year, width: 50 }], 0.6)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.sentencedOn': story.sentencedOn })
    const side = (label: string, text: string): void => {
      w.row([{ at: 0, text: `{b|${label}}`, width: 82 }, { at: 92, text }], 0.6)
    }
    side('COUNSEL', `${story.defender}, ${dice.pick(['DFPD', 'Appointed', 'Retained'])}`)
    const pleaded = story.decidedBy === 'guilty plea'
    side('PLEA', `${pleaded ? '[X]' : '[ ]'} GUILTY, and the court being satisfied that there is a factual basis for the plea.   [ ] NOLO CONTENDERE   ${pleaded ? '[ ]' : '[X]'} NOT GUILTY`)
    side('FINDING', `There being a ${pleaded ? 'finding' : story.decidedBy === 'jury verdict' ? 'jury verdict' : 'finding by the court'} of GUILTY, defendant has been convicted as charged of the offense(s) of: ${story.counts.map((count) => `${count.nature}, in violation of ${count.printed}, as charged in Count ${inCapital(count.number)} of the ${story.counts.length + story.dismissed.length}-Count Indictment`).join('; and ')}.`)
    w.says('conviction.decidedBy', story.decidedBy).saysAll(countTruths(story.counts, inCapital)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true)
    const prose = needsTotal(story) ? `a term of ${monthsInWords(story.term)}. This term consists of ${termOnCounts(story, inCapital)}` : `on Count ${inCapital(1)} of the Indictment to a term of: ${monthsInWords(story.term)}`
    side('JUDGMENT AND PROB/COMM ORDER', `The Court asked whether there was any reason why judgment should not be pronounced. Because no sufficient cause to the contrary was shown, or appeared to the Court, the Court adjudged the defendant guilty as charged and convicted and ordered that: Pursuant to the Sentencing Reform Act of 1984, it is the judgment of the Court that the defendant is hereby committed ${prose} to the custody of the Bureau of Prisons.`)
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.par(`It is ordered that the defendant shall pay to the United States a special assessment of ${dollars(story.assessment, false)}, which is due immediately.`, { after: 0.6 })
    w.says('conviction.assessment', story.assessment)
    if (story.restitution > 0) {
      w.par(`It is ordered that the defendant shall pay restitution in the total amount of ${dollars(story.restitution)} pursuant to 18 U.S.C. § 3663A.`, { after: 0.6 }).says('conviction.restitution', story.restitution)
    }
    if (story.fine > 0) w.par(`The defendant shall pay to the United States a total fine of ${dollars(story.fine, false)}.`, { after: 0.6 })
    else w.par('Pursuant to Guideline Section 5E1.2(a), all fines are waived as it is found that the defendant does not have the ability to pay a fine.', { after: 0.6 })
    w.says('conviction.fine', story.fine)
    w.par(`Upon release from imprisonment, the defendant shall be placed on supervised release for a term of ${spelled(story.supervisedYears)} years under the following terms and conditions:`, { after: 0.4 })
    w.says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    ;['The defendant shall comply with the rules and regulations of the United States Probation Office and General Order 05-02;', 'During the period of community supervision the defendant shall pay the special assessment in accordance with this judgment’s orders pertaining to such payment;', 'The defendant shall cooperate in the collection of a DNA sample from the defendant.'].forEach((text, i) => w.par(`${i + 1}.  ${text}`, { left: 24, after: 0.3 }))
    if (story.dismissed.length > 0) w.par(`On the government's motion, the remaining count${story.dismissed.length > 1 ? 's' : ''} (${list(story.dismissed.map(inCapital))}) ${story.dismissed.length > 1 ? 'are' : 'is'} ordered dismissed.`, { after: 1.5 })
    w.need(80)
    w.row([{ at: 0, text: slashed(story.signedOn), width: 120 }, { at: 200, text: `/s/ ${story.judge}` }]).row([{ at: 0, text: 'Date', width: 120, size: 8 }, { at: 200, text: `{b|${story.judge}}` }]).row([{ at: 200, text: 'U. S. District Judge' }], 1)
    w.says('conviction.judge', story.judge)
    return w
  },
}
