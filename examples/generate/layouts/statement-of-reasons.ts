import type { Layout } from './layout.ts'
import { levelOnlyTruths } from './parts/found-truths.ts'
import { filingLine, writerFor } from './parts/looks.ts'
import { showRange } from './parts/show-range.ts'
import { inWords, slashed } from '../story/days.ts'
import { dollars, fullName, roman } from '../story/say-name.ts'

/** The Statement of Reasons as a sheet of its own since 2003. */
export const statement2005: Layout = {
  name: 'statement of reasons, sections',
  kind: 'statement of reasons',
  years: [2004, 2024],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif'], { size: 10.5, filled: dice.pick(['sans', 'serif']), margins: { left: 60, right: 60, top: 66, bottom: 50 } })
    w.onEveryPage((page) => w.put(`AO 245B   (Rev. ${dice.pick(['06/05', '09/08', '09/11'])}) Criminal Judgment`, 60, 40, { size: 8, page }).put('Attachment (Page ' + String(page) + ') — Statement of Reasons', 118, 50, { size: 8, page }))
    filingLine(w, dice, story.docket, dice.whole(40, 190), slashed(story.signedOn))
    const head = (): void => {
      w.row([{ at: 0, text: `DEFENDANT:   {t|${fullName(story.name)}}` }]).row([{ at: 0, text: `CASE NUMBER:   {t|${story.docket}}` }]).row([{ at: 0, text: `DISTRICT:   {t|${story.court.district}}` }], 0.6)
      w.center('{b|STATEMENT OF REASONS}', { size: 13 }).center('(Not for Public Disclosure)', { size: 9, after: 0.6 })
    }
    head()
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district })
    w.par('{b|I     COURT FINDINGS ON PRESENTENCE INVESTIGATION REPORT}', { after: 0.4 })
    const adopted = dice.happens(0.7)
    w.tick(adopted, '{b|A}    The court adopts the presentence investigation report without change.').tick(!adopted, '{b|B}    The court adopts the presentence investigation report with the following changes.')
    w.tick(false, 'Chapter Two of the U.S.S.G. Manual determinations by court (including changes to base offense level, or specific offense characteristics):', { left: 24 })
    w.tick(!adopted, `Chapter Three of the U.S.S.G. Manual determinations by court: {t|${adopted ? '' : 'The court did not apply the adjustment for obstruction.'}}`, { left: 24 })
    w.space(0.5).par('{b|II     COURT FINDING ON MANDATORY MINIMUM SENTENCE (Check all that apply.)}', { after: 0.4 })
    const least = Math.max(...story.counts.map(({ offense }) => offense.limits[0]))
    w.tick(least === 0, '{b|A}    No count of conviction carries a mandatory minimum sentence.').tick(least > 0, '{b|B}    Mandatory minimum sentence imposed.').tick(false, '{b|C}    One or more counts of conviction alleged in the indictment carry a mandatory minimum term of imprisonment, but the sentence imposed is below a mandatory minimum term because the court has determined that the mandatory minimum does not apply based on')
    w.space(0.5).par('{b|III    COURT DETERMINATION OF ADVISORY GUIDELINE RANGE (BEFORE DEPARTURES):}', { after: 0.4 })
    const range = g.range
    const lines: readonly (readonly [string, string])[] = [['Total Offense Level:', String(g.total)], ['Criminal History Category:', roman(g.category)], ['Imprisonment Range:', range[0] === 'life' ? 'Life' : range[1] === 'life' ? `${range[0]} months to life` : `{u|${range[0]}} to {u|${range[1]}} months`], ['Supervised Release Range:', '{u|3} to {u|5} years'], ['Fine Range:', '$ {u|25,000} to $ {u|4,000,000}']]
    for (const [label, text] of lines) w.row([{ at: 0, text: `${label} ${text}` }], 0.2)
    w.saysAll(levelOnlyTruths(story))
    w.tick(true, 'Fine waived or below the guideline range because of inability to pay.').space(0.5)
    w.newPage()
    head()
    w.par('{b|IV    ADVISORY GUIDELINE SENTENCING DETERMINATION (Check only one.)}', { after: 0.4 })
    w.tick(true, '{b|A}    The sentence is within an advisory guideline range that is not greater than 24 months, and the court finds no reason to depart.').tick(false, '{b|C}    The court departs from the advisory guideline range for reasons authorized by the sentencing guidelines manual.').tick(false, '{b|D}    The court imposed a sentence outside the advisory sentencing guideline system.')
    w.newPage()
    head()
    w.par('{b|VII   COURT DETERMINATIONS OF RESTITUTION}', { after: 0.4 }).tick(story.restitution === 0, '{b|A}    Restitution Not Applicable.').par(`{b|B}    Total Amount of Restitution:  {t|${story.restitution === 0 ? '' : dollars(story.restitution)}}`, { after: 1 })
    if (story.restitution > 0) w.allows({ 'conviction.restitution': story.restitution })
    w.row([{ at: 0, text: "Defendant's Soc. Sec. No.: 000-00-0000", width: 230, size: 9.5 }, { at: 250, text: `{t|${inWords(story.sentencedOn)}}` }]).row([{ at: 0, text: `Defendant's Date of Birth: {t|${slashed(story.born)}}`, width: 230, size: 9.5 }, { at: 250, text: 'Date of Imposition of Judgment', size: 8 }], 0.4)
    w.row([{ at: 250, text: `{t|${story.judge}, U.S. District Judge}` }]).row([{ at: 250, text: 'Name and Title of Judge', size: 8 }])
    w.says('person.dateOfBirth', story.born).says('conviction.sentencedOn', story.sentencedOn).says('conviction.judge', story.judge)
    return w
  },
}

/** The Statement of Reasons of the 1990s: one sheet of the judgment. */
export const statement1993: Layout = {
  name: 'statement of reasons, one sheet',
  kind: 'statement of reasons',
  years: [1991, 2003],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'sans'], { size: 11, filled: 'typewriter', margins: { left: 66, right: 66, top: 70, bottom: 50 } })
    w.put('AO 245 B (Rev. 4/90) Sheet 7 - Statement of Reasons', 66, 44, { size: 8 })
    w.row([{ at: 0, text: `DEFENDANT:  {t|${fullName(story.name).toUpperCase()}}`, width: 330 }, { at: 345, text: 'Judgment-Page {t|6} of {t|6}', width: 130, align: 'right' }]).row([{ at: 0, text: `CASE NUMBER:  {t|${story.docket}}` }], 1)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket })
    w.center('{b|STATEMENT OF REASONS}', { size: 13, after: 1 })
    w.tick(true, 'The court adopts the factual findings and guideline application in the presentence report.').par('OR', { left: 24 }).tick(false, 'The court adopts the factual findings and guideline application in the presentence report except (see attachment, if necessary):', { after: 1 })
    w.par('{b|Guideline Range Determined by the Court:}', { after: 0.6 })
    const rows: readonly (readonly [string, string])[] = [['Total Offense Level:', String(g.total)], ['Criminal History Category:', roman(g.category)], ['Imprisonment Range:', showRange(g.range)], ['Supervised Release Range:', `${story.supervisedYears} years`], ['Fine Range:', '$17,500 to $175,000']]
    for (const [label, text] of rows) w.row([{ at: 24, text: label, width: 160 }, { at: 190, text: `{t|${text}}` }], 0.3)
    w.saysAll(levelOnlyTruths(story)).allows({ 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 })
    w.tick(story.fine === 0, 'Fine waived or is below the guideline range, because of inability to pay.', { left: 24, after: 0.8 })
    w.row([{ at: 24, text: `Total amount of restitution:  $ {t|${story.restitution === 0 ? '0' : story.restitution.toLocaleString('en-US')}}` }], 0.8)
    w.allows({ 'conviction.restitution': story.restitution })
    w.tick(true, 'The sentence is within the guideline range, that range does not exceed 24 months, and the court finds no reason to depart from the sentence called for by application of the guidelines.').par('OR', { left: 24 })
    w.tick(false, 'The sentence departs from the guideline range').tick(false, 'upon motion of the government, as a result of defendant\'s substantial assistance.', { left: 24 }).tick(false, 'for the following reason(s):', { left: 24 })
    return w
  },
}
