import type { Layout } from '../layout.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { writerFor } from '../parts/looks.ts'
import { slashed } from '../../story/days.ts'
import { fullName } from '../../story/say-name.ts'

/** The form of 2016, a page filled in by hand on a screen: figures over blanks, the category in Roman numerals or not. */
export const statementForm: Layout = {
  name: 'statement of reasons, form of 2016',
  kind: 'statement of reasons',
  years: [2016, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'sans'], { size: 10, filled: 'sans', margins: { left: 54, right: 54, top: 60, bottom: 50 } })
    w.onEveryPage((page, of) => w.put('AO 245SOR (Rev. 09/19)   Statement of Reasons', 54, 40, { size: 8, page }).put(`Not for Public Disclosure              ${page}/${of}`, 558, 40, { size: 8, align: 'right', page }))
    w.center('{b|UNITED STATES DISTRICT COURT}', { size: 16 }).center(`{t|${story.court.district}}`, { after: 0.7 })
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA', width: 210 }, { at: 220, text: ')', width: 10 }]).row([{ at: 60, text: 'v.', width: 50 }, { at: 220, text: ')', width: 10 }, { at: 240, text: '{b|STATEMENT OF REASONS}' }])
    w.row([{ at: 0, text: `{t|${fullName(story.name)}}`, width: 210 }, { at: 220, text: ')', width: 10 }, { at: 240, text: `CASE NUMBER: {t|${story.docket}}` }], 0.8)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par('{b|I.  COURT FINDINGS ON PRESENTENCE INVESTIGATION REPORT}', { after: 0.3 }).row([{ at: 10, text: 'A.', width: 16 }, { at: 30, text: '{b|X}', width: 16 }, { at: 48, text: 'The court adopts the presentence investigation report without change.' }], 0.2).row([{ at: 10, text: 'B.', width: 16 }, { at: 48, text: 'The court adopts the presentence investigation report with the following changes.' }], 0.6)
    w.par('{b|II.  COURT FINDINGS ON MANDATORY MINIMUM SENTENCE}', { after: 0.3 })
    const least = Math.max(...story.counts.map(({ offense }) => offense.limits[0]))
    for (const [mark, text] of [[least > 0, 'A. One or more counts of conviction carry a mandatory minimum term of imprisonment and the sentence imposed is at or above the applicable mandatory minimum term.'], [false, 'B. One or more counts of conviction carry a mandatory minimum term of imprisonment, but the sentence imposed is below the mandatory minimum term because the court has determined that it does not apply.'], [least === 0, 'C. No count of conviction carries a mandatory minimum sentence.']] as const) w.row([{ at: 10, text: mark ? 'X' : '__', width: 18, cut: 'bold' }, { at: 34, text }], 0.25)
    w.space(0.4).par('{b|III.  COURT DETERMINATION OF GUIDELINE RANGE: (BEFORE DEPARTURES OR VARIANCES)}', { after: 0.3 })
    const category = ['I', 'II', 'III', 'IV', 'V', 'VI'][g.category - 1] ?? ''
    const [low, high] = g.range
    w.row([{ at: 10, text: `Total Offense Level:  ______{t|${g.total}}______` }]).row([{ at: 10, text: `Criminal History Category:  ____{t|${category}}____` }])
    w.row([{ at: 10, text: low === 'life' ? 'Guideline Range: (after application of §5G1.1 and §5G1.2)  {t|LIFE}' : `Guideline Range: (after application of §5G1.1 and §5G1.2)  {t|${low}}  to  {t|${high === 'life' ? 'LIFE' : high}}  months` }]).row([{ at: 10, text: `Supervised Release Range:  {t|${Math.min(3, story.supervisedYears)}}  to  {t|5}  years` }]).row([{ at: 10, text: 'Fine Range: $  {t|20,000}  to $  {t|1,000,000}' }], 0.3)
    w.saysAll(levelOnlyTruths(story))
    w.row([{ at: 10, text: 'X', width: 18, cut: 'bold' }, { at: 34, text: 'Fine waived or below the guideline range because of inability to pay.' }], 0.6)
    w.par('{b|IV.  GUIDELINE SENTENCING DETERMINATION}', { after: 0.3 }).row([{ at: 10, text: 'X', width: 18, cut: 'bold' }, { at: 34, text: 'A. The sentence is within the guideline range and the difference between the maximum and minimum of the guideline range does not exceed 24 months.' }], 0.6)
    w.newPage().par('{b|X.  ADDITIONAL BASIS FOR THE SENTENCE IN THIS CASE}', { after: 8 })
    w.row([{ at: 0, text: `Defendant's Date of Birth:  {t|${slashed(story.born)}}`, width: 220 }, { at: 260, text: `Date of Imposition of Judgment:  {t|${slashed(story.sentencedOn)}}` }], 0.6).row([{ at: 0, text: `Defendant's Residence Address:  {t|Sherwood, ${story.court.state}}`, width: 240 }, { at: 260, text: `Name and Title of Judge:  {t|${story.judge}, U.S. District Judge}` }])
    w.says('person.dateOfBirth', story.born).says('conviction.sentencedOn', story.sentencedOn).says('conviction.judge', story.judge)
    return w
  },
}
