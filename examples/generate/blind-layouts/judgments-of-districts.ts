import { countTruths, list, natureTruths, needsTotal, termOnCounts, termTruths } from '../layouts/parts/terms.ts'
import { special, standardConditions } from '../layouts/parts/conditions.table.ts'
import type { Layout } from '../layouts/layout.ts'
import { filingLine, writerFor } from '../layouts/parts/looks.ts'
import { stampOf } from '../layouts/parts/stamps.ts'
import { dayOf, inWords, slashed, slashedShort, stamped } from '../story/days.ts'
import { dollars, fullName, inCapital, spelled } from '../story/say-name.ts'
import { caseTruths, courtTruths, moneyTruths } from './parts/case-truths.ts'
import { gridRow } from './parts/grid.ts'
import { longTerm, typedYears } from './parts/term-shapes.ts'

/** The form of a district in the West: labels down the left side, the sentence in one long sentence of the court. */
export const commitmentOrder: Layout = {
  name: 'judgment, probation and commitment order',
  kind: 'judgment',
  years: [1991, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 10.5, leading: 1.25, filled: dice.pick(['typewriter', 'sans']), margins: { left: 62, right: 62, top: 58, bottom: 62 } })
    const pages = 3
    const revised = dice.pick(['CR-104 (3/91)', 'CR-104 (09/97)', 'CR-104 (03/11)'])
    w.onEveryPage((page) => w.put(revised, 62, 756, { size: 8, page }).put('JUDGMENT & PROBATION/COMMITMENT ORDER', 306, 756, { size: 8, align: 'center', page }).put(`Page ${page} of ${pages}`, 550, 756, { size: 8, align: 'right', page }))
    if (story.sentencedOn > '2004') filingLine(w, dice, story.docket, dice.whole(40, 190), slashed(story.signedOn))
    const label = (text: string, draw: () => void): void => {
      const from = w.y
      w.put(text.split('\n')[0] ?? '', w.left, w.y + 10, { size: 9, cut: 'bold' })
      text.split('\n').slice(1).forEach((line, i) => w.put(line, w.left, w.y + 21 + i * 11, { size: 9, cut: 'bold' }))
      const { left } = w
      w.left += 82
      draw()
      w.left = left
      w.y = Math.max(w.y, from + text.split('\n').length * 12) + 4
      w.rule(0.5)
    }
    w.center('{b|United States District Court}', { size: 14 }).center(`{b|${story.court.district}}`, { size: 12, after: 0.8 }).rule(1)
    w.row([{ at: 0, text: '{b|UNITED STATES OF AMERICA vs.}', width: 240 }, { at: 262, text: `{b|Docket No.}   {t|${story.docket}}` }], 0.8)
    w.row([{ at: 0, text: `{b|Defendant}   {t|${fullName(story.name).toUpperCase()}}`, width: 256 }, { at: 262, text: '{b|Social Security No.}  {t|0  0  0  0}   (Last 4 digits)' }])
    w.row([{ at: 0, text: 'akas:  {t|None}' }], 0.4).rule(1).center('{b|JUDGMENT AND PROBATION/COMMITMENT ORDER}', { size: 12 }).rule(1)
    const date = story.sentencedOn
    w.row([{ at: 0, text: 'In the presence of the attorney for the government, the defendant appeared in person on this date.', width: 320 }, { at: 352, text: 'MONTH', size: 7, width: 40 }, { at: 398, text: 'DAY', size: 7, width: 30 }, { at: 438, text: 'YEAR', size: 7, width: 40 }])
    for (const [text, x, wide] of [[date.slice(5, 7), 352, 40], [date.slice(8), 396, 36], [date.slice(0, 4), 436, 44]] as const) w.put(text, w.left + x + 6, w.y - 4, { family: w.look.filled, size: 10.5 }).box(w.left + x - 2, w.y - 17, wide, 18)
    w.rule(0.5)
    w.saysAll(courtTruths(story)).says('conviction.sentencedOn', date)
    label('COUNSEL', () => w.tick(true, `WITH COUNSEL     {t|${story.defender}, ${dice.pick(['Deputy Federal Public Defender', 'Appointed', 'Retained'])}}`).row([{ at: 130, text: '(Name of Counsel)', size: 8 }]))
    const pleaded = story.decidedBy === 'guilty plea'
    label('PLEA', () => w.tick(pleaded, '{b|GUILTY}, and the court being satisfied that there is a factual basis for the plea.').tick(false, '{b|NOLO CONTENDERE}').tick(!pleaded, '{b|NOT GUILTY}'))
    const charged = story.counts.map((count) => `${count.nature}, in violation of ${count.printed}, as charged in Count ${inCapital(count.number)} of the Indictment`)
    label('FINDING', () => w.par(`There being a ${story.decidedBy === 'jury verdict' ? 'verdict of the jury' : 'finding of the court'} of {b|GUILTY}, defendant has been convicted as charged of the offense(s) of:`, { after: 0.2 }).par(`{t|${charged.join('; and ')}.}`))
    w.saysAll(countTruths(story.counts, inCapital)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.decidedBy', story.decidedBy)
    const term = `${longTerm(story.term)[0]?.toUpperCase()}${longTerm(story.term).slice(1)}`
    label('JUDGMENT\nAND PROB/\nCOMM\nORDER', () => w.par('The Court asked whether there was any reason why judgment should not be pronounced. Because no sufficient cause to the contrary was shown, or appeared to the Court, the Court adjudged the defendant guilty as charged and convicted and ordered that: Pursuant to the Sentencing Reform Act of 1984, it is the judgment of the Court that the defendant is hereby committed to the custody of the Bureau of Prisons to be imprisoned for a term of:', { after: 0.3 }).par(`{t|${term}.${needsTotal(story) ? ` This term consists of ${termOnCounts(story, inCapital)}.` : ''}}`))
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    const head = (): void => {
      w.newPage().row([{ at: 0, text: `USA vs.   {t|${fullName(story.name).toUpperCase()}}`, width: 280 }, { at: 290, text: `Docket No.:   {t|${story.docket}}` }]).rule(0.8).space(0.8)
    }
    head()
    w.par(`It is ordered that the defendant shall pay to the United States a special assessment of ${dollars(story.assessment, false)}, which is due immediately. Any unpaid balance shall be due during the period of imprisonment, at the rate of not less than $25 per quarter, and pursuant to the Bureau of Prisons' Inmate Financial Responsibility Program.`, { after: 0.7 })
    w.par(story.fine > 0 ? `The defendant shall pay to the United States a total fine of ${dollars(story.fine, false)}.` : 'Pursuant to Guideline Section 5E1.2, all fines are waived as the Court finds that the defendant has established that the defendant is unable to pay and is not likely to become able to pay any fine.', { after: 0.7 })
    if (story.restitution > 0) w.par(`It is ordered that the defendant shall pay restitution in the total amount of ${dollars(story.restitution)} to the victims as set forth in a separate victim list, which shall remain confidential.`, { after: 0.7 })
    w.saysAll(moneyTruths(story)).allows({ 'conviction.fine': story.fine })
    w.par(`Upon release from imprisonment, the defendant shall be placed on supervised release for a term of ${spelled(story.supervisedYears)} (${story.supervisedYears}) years${story.counts.length > 1 ? ' on each count, all such terms to run concurrently' : ''}, under the following terms and conditions:`, { after: 0.5 }).says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    dice.some(special, 3).forEach((text, i) => w.row([{ at: 24, text: `${i + 1}.`, width: 20 }, { at: 48, text }], 0.5))
    if (story.dismissed.length > 0) w.par(`On the government's motion, Count${story.dismissed.length > 1 ? 's' : ''} ${list(story.dismissed.map(inCapital))} of the Indictment ${story.dismissed.length > 1 ? 'are' : 'is'} ordered dismissed as to this defendant.`, { after: 0.7 })
    w.par('The Court informs the defendant of the right to appeal. The Court recommends that the defendant be designated to a facility as close to the family as possible.', { after: 1.6 })
    w.need(150).row([{ at: 20, text: `{t|${inWords(story.signedOn)}}`, width: 180 }, { at: 240, text: `{t|${story.judge}}` }]).rule(0.5, { right: 330 }).row([{ at: 20, text: 'Date', size: 8, width: 100 }, { at: 240, text: 'U. S. District Judge', size: 8 }], 0.8).says('conviction.judge', story.judge)
    w.par('It is ordered that the Clerk deliver a copy of this Judgment and Probation/Commitment Order to the U.S. Marshal or other qualified officer.', { after: 1 })
    w.row([{ at: 240, text: 'Clerk, U.S. District Court' }], 0.8).row([{ at: 20, text: `{t|${inWords(story.signedOn)}}`, width: 180 }, { at: 240, text: 'By   {t|P. Songco}' }]).row([{ at: 20, text: 'Filed Date', size: 8, width: 100 }, { at: 258, text: 'Deputy Clerk', size: 8 }])
    head()
    w.par('The defendant shall comply with the standard conditions that have been adopted by this court (set forth below).', { after: 0.6 }).center('{b|STANDARD CONDITIONS OF PROBATION AND SUPERVISED RELEASE}', { after: 0.5 })
    standardConditions.forEach((text, i) => w.row([{ at: 8, text: `${i + 1}.`, width: 18, size: 9.5 }, { at: 30, text, size: 9.5 }], 0.3))
    return w
  },
}

/** A judgment typed from beginning to end, in the words of the old form of the rules. */
export const typedCommitment: Layout = {
  name: 'judgment and commitment, typed in one piece',
  kind: 'judgment',
  years: [1988, 1998],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter'], { size: 11, leading: 1.45, margins: { left: 90, right: 72, top: 80, bottom: 80 } })
    stampOf(w, dice, ['ENTERED', stamped(story.signedOn)], 430, 60, 0.5)
    w.center('IN THE DISTRICT COURT OF THE UNITED STATES').center(`FOR THE ${story.court.district.toUpperCase()}`, { after: 1 })
    const name = fullName(story.name)
    for (const [left, right] of [['United States of America', ''], ['', `Criminal No. ${story.docket}`], ['     versus', ''], ['', 'JUDGMENT AND COMMITMENT'], [name, `Reg. No. ${story.register}`]] as const) w.row([{ at: 0, text: left === '' ? ' ' : left, width: 210 }, { at: 214, text: '*', width: 10 }, { at: 236, text: right === '' ? ' ' : right }])
    w.space(1).saysAll({ ...caseTruths(story), 'conviction.sovereign': 'federal', 'person.registerNumber': story.register }).allows({ 'conviction.court': 'United States District Court' }, { 'conviction.court': 'District Court of the United States' })
    const upon = { 'guilty plea': `upon ${story.woman ? 'her' : 'his'} plea of guilty`, 'jury verdict': 'upon the verdict of a jury and a plea of not guilty', 'bench verdict': 'upon the finding of the Court, a jury having been waived, and a plea of not guilty' }[story.decidedBy]
    w.par(`On this ${dayOf(story.sentencedOn).replace('the ', '')}, came the attorney for the Government, and the defendant appeared in person and by counsel, ${story.defender}.`, { indent: 40, after: 0.7 }).says('conviction.sentencedOn', story.sentencedOn)
    const offenses = list(story.counts.map((count) => `${count.nature.toLowerCase()} (${count.printed}), as charged in Count ${inCapital(count.number)}`))
    w.par(`IT IS ADJUDGED that the defendant, ${upon}, has been convicted of the offense${story.counts.length > 1 ? 's' : ''} of ${offenses}; and the Court having asked the defendant whether ${story.woman ? 'she' : 'he'} has anything to say why judgment should not be pronounced, and no sufficient cause to the contrary being shown,`, { indent: 40, after: 0.7 })
    w.saysAll(countTruths(story.counts, inCapital)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.decidedBy', story.decidedBy)
    w.par('IT IS ADJUDGED that the defendant is guilty as charged and convicted.', { indent: 40, after: 0.7 })
    const parts = story.counts.map((count) => `${typedYears(count.term)} on Count ${inCapital(count.number)}${count.consecutive ? ', to be served consecutively to the foregoing' : count.number > 1 ? ', to be served concurrently with Count One' : ''}`)
    w.par(`IT IS ADJUDGED that the defendant is hereby committed to the custody of the Bureau of Prisons for imprisonment for a term of ${parts.join('; and ')}${story.counts.length > 1 ? `; a total of ${typedYears(story.term)}` : ''}.`, { indent: 40, after: 0.7 }).saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.par(`IT IS FURTHER ORDERED that upon release the defendant be placed on supervised release for ${spelled(story.supervisedYears)} (${story.supervisedYears}) years, and pay a special assessment of ${dollars(story.assessment)} forthwith${story.fine > 0 ? `, and a fine in the sum of ${dollars(story.fine)}` : ''}${story.restitution > 0 ? `, and make restitution in the sum of ${dollars(story.restitution)}` : ''}.`, { indent: 40, after: 0.7 })
    w.says('conviction.supervisedReleaseMonths', story.supervisedYears * 12).saysAll(moneyTruths(story))
    if (story.dismissed.length > 0) w.par(`Upon motion of the United States Attorney, Count${story.dismissed.length > 1 ? 's' : ''} ${list(story.dismissed.map(inCapital))} of the indictment ${story.dismissed.length > 1 ? 'are' : 'is'} dismissed.`, { indent: 40, after: 0.7 })
    w.par('IT IS ORDERED that the Clerk deliver a certified copy of this judgment and commitment to the United States Marshal.', { indent: 40, after: 2 })
    w.need(70).row([{ at: 200, text: '______________________________' }]).row([{ at: 200, text: story.judge }]).row([{ at: 200, text: 'United States District Judge' }], 1).says('conviction.judge', story.judge)
    return w.row([{ at: 0, text: `Entered this ${slashedShort(story.signedOn)}` }])
  },
}

/** AO 245C: a judgment amended, with its counts in a ruled table. */
export const amendedJudgment: Layout = {
  name: 'judgment, amended',
  kind: 'judgment',
  years: [1999, 2021],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 10, leading: 1.25, filled: dice.pick(['sans', 'typewriter']), margins: { left: 58, right: 58, top: 66, bottom: 54 } })
    w.onEveryPage((page) => w.put(`AO 245C  (Rev. 06/05) Amended Judgment in a Criminal Case`, 58, 38, { size: 7.5, page }).put(`Sheet ${page}`, 116, 48, { size: 7.5, page }).put('(NOTE: Identify Changes with Asterisks (*))', 554, 38, { size: 7.5, align: 'right', page }))
    const amendedOn = slashed(story.signedOn)
    w.center('{b|UNITED STATES DISTRICT COURT}', { size: 17 }).center(`{t|${story.court.district}}`, { after: 0.8 })
    for (const [left, right] of [['{b|UNITED STATES OF AMERICA}', '{b|AMENDED JUDGMENT IN A CRIMINAL CASE}'], ['V.', ' '], [`{t|${fullName(story.name)}}`, `Case Number:  {t|${story.docket}}`], [`{b|Date of Original Judgment:}  {t|${inWords(story.sentencedOn)}}`, `USM Number:  {t|${story.register}}`], ['(Or Date of Last Amended Judgment)', `{t|${story.defender}}`], [' ', "Defendant's Attorney"]] as const) w.row([{ at: 0, text: left, width: 240, size: left.startsWith('(') ? 8 : 10 }, { at: 255, text: right, size: right.startsWith('Defendant') ? 8 : 10 }])
    w.saysAll({ ...courtTruths(story), 'person.registerNumber': story.register })
    w.space(0.4).par('{b|Reason for Amendment:}', { after: 0.2 })
    const { y } = w
    w.tick(false, 'Correction of Sentence on Remand (18 U.S.C. 3742(f)(1) and (2))', { right: 250, size: 8.5 }).tick(false, 'Reduction of Sentence for Changed Circumstances (Fed. R. Crim. P. 35(b))', { right: 250, size: 8.5 }).tick(true, 'Correction of Sentence for Clerical Mistake (Fed. R. Crim. P. 36)', { right: 250, size: 8.5 })
    const after = w.y
    w.y = y
    w.tick(false, 'Modification of Supervision Conditions (18 U.S.C. §§ 3563(c) or 3583(e))', { left: 258, size: 8.5 }).tick(false, 'Direct Motion to District Court Pursuant to 28 U.S.C. § 2255', { left: 258, size: 8.5 }).tick(false, 'Modification of Restitution Order (18 U.S.C. § 3664)', { left: 258, size: 8.5 })
    w.y = Math.max(w.y, after)
    const pleaded = story.decidedBy === 'guilty plea'
    const which = story.counts.map(({ number }) => number).join(' and ')
    w.space(0.5).par('{b|THE DEFENDANT:}', { after: 0.2 }).tick(pleaded, `pleaded guilty to count(s)  {t|${pleaded ? which : ''}}`).tick(false, 'pleaded nolo contendere to count(s) ________ which was accepted by the court.').tick(!pleaded, `was found guilty on count(s)  {t|${pleaded ? '' : which}}  after a plea of not guilty.`)
    if (pleaded) w.says('conviction.decidedBy', story.decidedBy)
    else w.allows({ 'conviction.decidedBy': story.decidedBy })
    w.par('The defendant is adjudicated guilty of these offenses:', { after: 0.4 })
    const widths = [142, 200, 84, 62]
    gridRow(w, widths, ['Title & Section', 'Nature of Offense', 'Offense Ended', 'Count'], { cut: 'bold', size: 9 })
    for (const count of story.counts) gridRow(w, widths, [`{t|${count.printed}}`, `{t|${count.nature}}`, `{t|${slashedShort(count.endedOn)}}`, `{t|${count.number}}`])
    w.saysAll(countTruths(story.counts, String)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.offenseEndedOn', story.endedOn)
    w.space(0.5).par('The defendant is sentenced as provided in pages 2 through 4 of this judgment. The sentence is imposed pursuant to the Sentencing Reform Act of 1984.', { after: 0.4 })
    w.tick(false, 'The defendant has been found not guilty on count(s) ____________').tick(story.dismissed.length > 0, `Count(s)  {t|${story.dismissed.join(', ')}}  dismissed on the motion of the United States.`)
    w.need(110).row([{ at: 250, text: `{t|${inWords(story.sentencedOn)}}` }]).rule(0.4, { left: 250 }).row([{ at: 250, text: 'Date of Imposition of Judgment', size: 8 }], 1).rule(0.4, { left: 250 }).row([{ at: 250, text: 'Signature of Judge', size: 8 }]).row([{ at: 250, text: `{t|${story.judge}}`, width: 140, size: 9.5 }, { at: 392, text: '{t|U.S. District Judge}', size: 8.5 }]).rule(0.4, { left: 250 }).row([{ at: 250, text: 'Name and Title of Judge', size: 8 }]).row([{ at: 250, text: `{t|${amendedOn}}` }]).rule(0.4, { left: 250 }).row([{ at: 250, text: 'Date', size: 8 }])
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    const head = (title: string): void => {
      w.newPage().row([{ at: 0, text: `DEFENDANT:  {t|${fullName(story.name)}}`, width: 300 }, { at: 330, text: `Judgment — Page {t|${w.page}} of {t|4}`, width: 160, align: 'right' }]).row([{ at: 0, text: `CASE NUMBER:  {t|${story.docket}}` }], 1).center(`{b|${title}}`, { size: 13, after: 0.8 })
    }
    head('IMPRISONMENT')
    w.par('The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of', { after: 0.4 })
    for (const count of story.counts) w.par(`{t|Count ${count.number}: ${longTerm(count.term).toUpperCase()}${count.consecutive ? ', consecutive' : story.counts.length > 1 && count.number > 1 ? ', concurrent' : ''}}`, { left: 30 })
    if (needsTotal(story)) w.par(`{t|* TOTAL: ${longTerm(story.term).toUpperCase()}}`, { left: 30 })
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.space(0.6).tick(false, 'The court makes the following recommendations to the Bureau of Prisons:').tick(true, 'The defendant is remanded to the custody of the United States Marshal.').space(1).center('{b|RETURN}', { after: 0.5 }).par('I have executed this judgment as follows:', { after: 2 }).par('Defendant delivered on ______________________ to ______________________________ at ____________________________ , with a certified copy of this judgment.')
    head('SUPERVISED RELEASE')
    w.par(`Upon release from imprisonment, the defendant shall be on supervised release for a term of  {t|${story.supervisedYears * 12} months}.`, { after: 0.5 }).says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    for (const text of dice.some(special, 2)) w.par(`{t|${text}}`, { after: 0.5 })
    head('CRIMINAL MONETARY PENALTIES')
    const money = [76, 138, 138, 138]
    gridRow(w, money, ['', 'Assessment', 'Fine', 'Restitution'], { cut: 'bold' })
    gridRow(w, money, ['TOTALS', `$ {t|${story.assessment}.00}`, `$ {t|${story.fine === 0 ? '0.00' : `${story.fine.toLocaleString('en-US')}.00`}}`, `$ {t|${story.restitution === 0 ? '0.00' : `${story.restitution.toLocaleString('en-US')}.00`}}`])
    w.saysAll({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    return w.space(0.8).tick(false, 'The court determined that the defendant does not have the ability to pay interest.').par('* Findings for the total amount of losses are required under Chapters 109A, 110, 110A, and 113A of Title 18 for offenses committed on or after September 13, 1994, but before April 23, 1996.', { size: 8 })
  },
}
