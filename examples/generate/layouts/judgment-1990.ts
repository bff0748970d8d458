import type { Layout } from './layout.ts'
import { countTruths, natureTruths, monthsInWords, needsTotal, termOnCounts, termTruths } from './parts/terms.ts'
import { standardConditions } from './parts/conditions.table.ts'
import { stampOf } from './parts/stamps.ts'
import { writerFor } from './parts/looks.ts'
import { dashed, inWords, slashed } from '../story/days.ts'
import { dollars, fullName, inCapital } from '../story/say-name.ts'

/** AO 245B as it was typed from 1990 on: sheets with a running head, the blanks filled by typewriter. */
export const judgment1990: Layout = {
  name: 'judgment, form of 1990',
  kind: 'judgment',
  years: [1990, 2002],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { filled: 'typewriter', size: 10.5, margins: { left: 60, right: 60, top: 62, bottom: 50 } })
    const named = dice.happens(0.5) ? inCapital : String
    const total = 5
    const sheets = ['Sheet 1 - Judgment in a Criminal Case', 'Sheet 2 - Imprisonment', 'Sheet 3 - Supervised Release', 'Sheet 5, Part A - Criminal Monetary Penalties', 'Sheet 5, Part B - Criminal Monetary Penalties']
    const revised = dice.pick(['(Rev. 4/90)', '(Rev. 7/93)', '(Rev. 3/95)', '(Rev. 8/96)'])
    w.onEveryPage((page) => w.put(`AO 245 B ${revised} ${sheets[page - 1] ?? ''}`, 60, 40, { size: 8, page }))
    const head = (title: string): void => {
      w.newPage()
      w.row([{ at: 0, text: `DEFENDANT:  {t|${fullName(story.name).toUpperCase()}}`, width: 330 }, { at: 340, text: `Judgment-Page {t|${w.page}} of {t|${total}}`, width: 150, align: 'right' }])
      w.row([{ at: 0, text: `CASE NUMBER:  {t|${story.docket}}` }], 1)
      w.center(`{b|${title}}`, { size: 13, after: 1 })
    }
    w.center('{b|United States District Court}', { size: 20 })
    w.center(`{t|${story.court.district.toUpperCase()}}`, { after: 0.6 })
    const half = 240
    w.row([{ at: 0, width: half - 20, text: 'UNITED STATES OF AMERICA' }, { at: half, text: '{b|JUDGMENT IN A CRIMINAL CASE}', size: 13 }])
    w.row([{ at: 60, width: 100, text: 'V.' }, { at: half, text: '(For Offenses Committed On or After November 1, 1987)', size: 8.5 }])
    w.row([{ at: 0, width: half - 20, text: `{t|${fullName(story.name).toUpperCase()}}` }, { at: half, text: `Case Number:  {t|${story.docket}}` }])
    w.row([{ at: half, text: `{t|${story.defender}}` }])
    w.row([{ at: half, text: "Defendant's Attorney", size: 8 }], 0.6)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    // The form does not tell a jury's finding from a judge's.
    if (story.decidedBy === 'guilty plea') w.says('conviction.decidedBy', story.decidedBy)
    else w.allows({ 'conviction.decidedBy': story.decidedBy })
    const pleaded = story.decidedBy === 'guilty plea'
    const which = story.counts.map(({ number }) => named(number)).join(', ')
    w.par('{b|THE DEFENDANT:}', { after: 0.3 })
    w.tick(pleaded, `pleaded guilty to count(s) {t|${pleaded ? which : ''}}`)
    w.tick(!pleaded, `was found guilty on count(s) {t|${pleaded ? '' : which}} after a plea of not guilty.`)
    w.par('Accordingly, the defendant is adjudged guilty of such count(s), which involve the following offenses:', { indent: 24, after: 0.6 })
    w.row([{ at: 0, text: '{u|Title & Section}', cut: 'bold', width: 130 }, { at: 140, text: '{u|Nature of Offense}', cut: 'bold', width: 180 }, { at: 330, text: 'Date Offense Concluded', cut: 'bold', width: 80 }, { at: 420, text: 'Count Number(s)', cut: 'bold', width: 70 }], 0.4)
    for (const count of story.counts) w.row([{ at: 0, text: count.printed, width: 130, family: 'typewriter', size: 9.5 }, { at: 140, text: count.nature, width: 185, family: 'typewriter', size: 9.5 }, { at: 332, text: slashed(count.endedOn), width: 80, family: 'typewriter', size: 9.5 }, { at: 430, text: named(count.number), width: 60, family: 'typewriter', size: 9.5 }], 0.4)
    w.saysAll(countTruths(story.counts, named)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.offenseEndedOn', story.endedOn)
    w.par(`The defendant is sentenced as provided in pages 2 through {t|${total}} of this judgment. The sentence is imposed pursuant to the Sentencing Reform Act of 1984.`, { indent: 24, after: 0.5 })
    w.tick(false, 'The defendant has been found not guilty on count(s) ____________ and is discharged as to such count(s).')
    w.tick(story.dismissed.length > 0, `Count(s) {t|${story.dismissed.map(named).join(', ')}} (is)(are) dismissed on the motion of the United States.`)
    w.par('IT IS FURTHER ORDERED that the defendant shall notify the United States Attorney for this district within 30 days of any change of name, residence, or mailing address until all fines, restitution, costs, and special assessments imposed by this judgment are fully paid.', { indent: 24, after: 0.6 })
    const right = 270
    w.row([{ at: 0, text: "Defendant's Soc. Sec. No.:  {t|000-00-0000}", width: 250, size: 9.5 }, { at: right, text: `{t|${inWords(story.sentencedOn)}}` }])
    w.row([{ at: 0, text: `Defendant's Date of Birth:  {t|${dashed(story.born)}}`, width: 250, size: 9.5 }, { at: right, text: 'Date of Imposition of Sentence', size: 8 }], 0.7)
    w.row([{ at: 0, text: `Defendant's USM No.:  {t|${story.register}}`, width: 250, size: 9.5 }, { at: right, text: `{t|${story.judge}, U.S. District Judge}`, size: 9.5 }])
    w.row([{ at: right, text: 'Name & Title of Judicial Officer', size: 8 }], 0.5)
    w.row([{ at: right, text: `{t|${inWords(story.signedOn)}}` }])
    w.row([{ at: right, text: 'Date', size: 8 }])
    w.saysAll({ 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    stampOf(w, dice, ['FILED', inWords(story.signedOn).toUpperCase(), 'CLERK, U.S. DISTRICT COURT'], 440, 90)

    head('IMPRISONMENT')
    w.par(`The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a term of {t|${monthsInWords(story.term)}}`, { indent: 24, after: 0.6 })
    if (needsTotal(story)) w.par(`{t|${termOnCounts(story, named)}.}`, { left: 24, after: 0.6 })
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.tick(dice.happens(0.5), 'The court makes the following recommendations to the Bureau of Prisons: {t|that the defendant be placed as near as possible to family.}')
    w.tick(true, 'The defendant is remanded to the custody of the United States marshal.')
    w.tick(false, 'The defendant shall surrender to the United States marshal for this district,')
    w.tick(false, 'The defendant shall surrender for service of sentence at the institution designated by the Bureau of Prisons')
    w.center('{b|RETURN}').par('I have executed this judgment as follows:', { after: 2 }).rule().space(1).rule().space(2)
    w.par('Defendant delivered on ______________ to ____________________ at ____________________ with a certified copy of this judgment.')

    head('SUPERVISED RELEASE')
    w.par(`Upon release from imprisonment, the defendant shall be on supervised release for a term of {t|${story.supervisedYears} years}.`, { indent: 24, after: 0.5 })
    w.says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    w.par('While on supervised release, the defendant shall not commit another federal, state, or local crime and shall not illegally possess a controlled substance. The defendant shall comply with the standard conditions that have been adopted by this court (set forth below).', { indent: 24, after: 0.6 })
    w.center('{b|STANDARD CONDITIONS OF SUPERVISION}', { after: 0.4 })
    standardConditions.forEach((text, i) => w.par(`${i + 1}) ${text}`, { left: 14, size: 9.5 }))

    head('CRIMINAL MONETARY PENALTIES')
    w.par('The defendant shall pay the following total criminal monetary penalties in accordance with the schedule of payments set forth on Sheet 5, Part B.', { indent: 24, after: 0.7 })
    w.row([{ at: 140, text: '{u|Assessment}', width: 90, align: 'center' }, { at: 250, text: '{u|Fine}', width: 90, align: 'center' }, { at: 360, text: '{u|Restitution}', width: 100, align: 'center' }], 0.4)
    w.row([{ at: 0, text: '{b|Totals:}', width: 100 }, { at: 140, text: `{t|${dollars(story.assessment)}}`, width: 90, align: 'center' }, { at: 250, text: `{t|${dollars(story.fine)}}`, width: 90, align: 'center' }, { at: 360, text: `{t|${dollars(story.restitution)}}`, width: 100, align: 'center' }], 1)
    w.saysAll({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    w.center('{b|FINE}', { after: 0.4 })
    w.par('The defendant shall pay interest on any fine of more than $2,500, unless the fine is paid in full before the fifteenth day after the date of judgment, pursuant to 18 U.S.C. § 3612(f).', { indent: 24, after: 0.4 })
    w.tick(story.fine === 0, 'The court has determined that the defendant does not have the ability to pay interest and the fine is waived.')

    head('SCHEDULE OF PAYMENTS')
    w.par('Payments shall be applied in the following order: (1) assessment; (2) restitution; (3) fine principal; (4) cost of prosecution; (5) interest; (6) penalties.', { indent: 24, after: 0.4 })
    w.tick(true, 'A   in full immediately; or').tick(false, 'B   $ __________ immediately, balance due (in accordance with C, D, or E); or').tick(false, 'C   not later than ______________ ; or')
    return w
  },
}
