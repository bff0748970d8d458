import type { Layout } from '../layouts/layout.ts'
import { drugTruths, priorSentence, weight } from '../layouts/parts/presentence-facts.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, slashed } from '../story/days.ts'
import { dollars, fullName, roman, they } from '../story/say-name.ts'
import { caseTruths } from './parts/case-truths.ts'
import { slashedLoose, yearsBetween } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { computedTruths, drugInWords, isDrugCase, leastTerm, limitsInWords, minimumTruths, roleInWords, withSign } from './parts/report-words.ts'

/** A report of later years in framed tables: whom it is about, the counts with what the statute sets, the computation line by line with its authority, the record with a row for each case. */
export const presentenceGridded: Layout = {
  name: 'presentence report, framed tables with authority for each level',
  kind: 'presentence report',
  years: [2008, 2024],
  draw(story, dice) {
    const { guideline: g, priors, counts } = story
    const { title } = they(story)
    const him = `${title} ${story.name.family}`
    const w = new PaperWriter({ family: 'sans', size: dice.pick([9.5, 10]), leading: 1.3, filled: 'sans', margins: { left: 58, right: 58, top: 64, bottom: 60 } })
    w.onEveryPage((page, of) => w.put(`SENSITIVE - Presentence Report - ${story.docket} - ${page}/${of}`, 306, 752, { size: 8, align: 'center', page }))
    const half = w.measure / 2
    w.center('{b|IN THE UNITED STATES DISTRICT COURT FOR THE}').center(`{b|${story.court.district.toUpperCase()}}`, { after: 0.5 }).center('{b|Presentence Investigation Report}', { size: 13, after: 0.7 })
    const pair = (a: string, b: string, c: string, d: string): void => gridRow(w, [90, half - 90, 96, half - 96], [`{b|${a}}`, b, `{b|${c}}`, d])
    pair('Defendant', fullName(story.name), 'Docket', story.docket)
    pair('Sentencing judge', story.judge, 'Sentencing date', slashed(story.sentencedOn))
    pair('Prosecutor', story.prosecutor, 'Defense', story.defender)
    pair('Date of birth', slashed(story.born), 'Age', String(yearsBetween(story.born, story.sentencedOn)))
    pair('USM #', story.register, 'FBI #', dice.digits(6) + 'KB' + dice.digits(1))
    pair('Citizenship', 'United States', 'Gender', story.woman ? 'F' : 'M')
    pair('Arrest date', slashed(story.arrestedOn), 'Custody', 'Detained since arrest')
    pair('Plea/verdict', { 'guilty plea': 'Guilty plea', 'jury verdict': 'Jury verdict, guilty', 'bench verdict': 'Bench trial, guilty' }[story.decidedBy], 'On', slashed(story.convictedOn))
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'person.citizenship': 'United States', 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn }).space(0.7)
    const title2 = (text: string): void => void w.need(70).space(0.5).par(`{b|${text.toUpperCase()}}`, { after: 0.3 })
    title2('Counts of conviction')
    const columns = [36, 160, 140, 80, w.measure - 416]
    gridRow(w, columns, ['Ct.', 'Offense', 'Statute', 'Mand. min.', 'Maximum'], { cut: 'bold' })
    counts.forEach((count, i) => gridRow(w, columns, [String(count.number), count.nature, count.printed, leastTerm(story, i) > 0 ? `${leastTerm(story, i) / 12} years` : 'None', limitsInWords(story, i).replace(/^.* to /, '').replace('life', 'Life')]))
    w.saysAll({ ...minimumTruths(story), ...Object.fromEntries(counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])) })
    title2('Offense conduct')
    w.par(`From ${slashedLoose(story.beganOn)} through ${slashedLoose(story.endedOn)}, ${him} took part in the offense as charged. ${isDrugCase(story) ? `The total drug weight for which the defendant is held responsible is ${weight(g.grams)} of ${drugInWords(g.substance)}.` : 'Records were obtained by subpoena and witnesses interviewed.'} ${g.acceptance < 0 ? 'The defendant admitted the conduct in an interview with counsel present.' : 'The defendant gave no statement.'}`, { after: 0.4 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...drugTruths(story) })
    title2('Guideline calculation')
    w.par(`Manual used: November 1, ${g.edition}`, { after: 0.3 }).says('guideline.edition', String(g.edition))
    const wide = [190, w.measure - 320, 130]
    gridRow(w, wide, ['Step', 'Basis', 'Levels'], { cut: 'bold' })
    const step = (what: string, basis: string, levels: string): void => gridRow(w, wide, [what, basis, levels])
    step('Base', isDrugCase(story) ? 'USSG §2D1.1(a)(5)' : 'Chapter Two', String(g.base))
    if (isDrugCase(story)) step('Specific offense characteristic', g.weapon ? 'Dangerous weapon, §2D1.1(b)(1)' : 'None apply', g.weapon ? '+2' : '0')
    step('Victim', 'None', '0')
    step('Role in the offense', g.role === 0 ? 'None' : `${roleInWords(g.role).replace(/^an? /, '').replace(/ of criminal activity.*$/, '')}, §3B1.${g.role > 0 ? '1' : '2'}`, withSign(g.role))
    step('Obstruction', g.obstruction ? '§3C1.1' : 'None', g.obstruction ? '+2' : '0')
    step('Acceptance', g.acceptance < 0 ? `§3E1.1(a)${g.acceptance === -3 ? ' and (b)' : ''}` : 'Not warranted', withSign(g.acceptance))
    step('Chapter Four enhancements', 'Not a career offender', '-')
    step('{b|TOTAL}', '', `{b|${g.total}}`)
    const { 'guideline.edition': edition, 'guideline.points': points, 'guideline.category': category, 'guideline.range': range, ...levels } = computedTruths(story)
    w.saysAll(levels).says('guideline.careerOffender', false).says('guideline.edition', edition)
    title2('Criminal record')
    if (priors.length === 0) w.par('No adult convictions were found.', { after: 0.4 })
    else {
      const record = [66, 150, 150, w.measure - 416, 50]
      gridRow(w, record, ['Arrest', 'Offense', 'Court and case', 'Sentence and date', 'Points'], { cut: 'bold' })
      priors.forEach((prior, i) => {
        gridRow(w, record, [slashed(prior.arrestedOn), prior.offense, `${prior.court}\n${prior.docket}`, `${slashed(prior.sentencedOn)}: ${priorSentence(prior.months, 'months')}`, String(prior.points)])
        w.saysAll({ [`history.priors.${i}.offense`]: prior.offense, [`history.priors.${i}.sentencedOn`]: prior.sentencedOn, [`history.priors.${i}.months`]: prior.months, [`history.priors.${i}.points`]: prior.points })
      })
      w.space(0.4)
    }
    w.says('history.priors.complete', true)
    const sums = [half, half]
    if (g.statusPoints > 0) gridRow(w, sums, ['Under a criminal justice sentence, §4A1.1(d)', `+${g.statusPoints}`])
    gridRow(w, sums, ['Total criminal history points', String(g.points)])
    gridRow(w, sums, ['Criminal history category', roman(g.category)])
    w.saysAll({ 'guideline.points': points, 'guideline.category': category, ...(g.statusPoints > 0 ? { 'guideline.statusPoints': g.statusPoints } : {}) })
    title2('Sentencing options')
    gridRow(w, sums, ['{b|Guideline range (custody)}', showRange(g.range, '-')])
    gridRow(w, sums, ['{b|Special assessment, statutory}', `${dollars(100, false)} each count`])
    w.says('guideline.range', range)
    w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'guideline.drugs.complete': true, 'guideline.characteristics.complete': true, 'guideline.adjustments.complete': true, 'guideline.statusPoints': g.statusPoints, ...(g.weapon ? {} : { 'guideline.weapon': false, 'guideline.weaponOwn': false }) })
    for (const [i, count] of counts.entries()) w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance })
    for (const [i, prior] of priors.entries()) w.allows({ [`history.priors.${i}.violent`]: prior.violent })
    return w.need(60).space(1).par(`Prepared by ${story.officer}, U.S. Probation Officer, ${slashed(addDays(story.sentencedOn, -dice.whole(14, 30)))}`)
  },
}
