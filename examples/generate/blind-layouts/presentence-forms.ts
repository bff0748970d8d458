import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { drugTruths, weight } from '../layouts/parts/presentence-facts.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import type { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, slashed, slashedShort } from '../story/days.ts'
import { fullName, roman, sentryName, shortName } from '../story/say-name.ts'
import type { Story } from '../story/story.ts'
import { caseTruths } from './parts/case-truths.ts'
import { typedShort, yearsBetween } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { computedTruths, drugInWords, isDrugCase, limitsInWords, minimumTruths, roleInWords, withSign } from './parts/report-words.ts'

/** A report with a face sheet in boxes and the record of convictions in a ruled table that runs over the page. */
export const presentenceTables: Layout = {
  name: 'presentence report, ruled tables',
  kind: 'presentence report',
  years: [2001, 2022],
  draw(story, dice) {
    const { guideline: g, priors } = story
    const w = writerFor(dice, ['sans', 'serif', 'modern'], { size: 10.5, leading: 1.3, margins: { left: 66, right: 66, top: 74, bottom: 62 } })
    w.onEveryPage((page, of) => w.put('RESTRICTED - SEALED PRESENTENCE REPORT', 66, 40, { size: 8, cut: 'bold', page }).put(`RE: ${sentryName(story.name)}`, 66, 52, { size: 8, page }).put(`${page} / ${of}`, 546, 52, { size: 8, align: 'right', page }))
    w.center('{b|PRESENTENCE INVESTIGATION REPORT}', { size: 13 }).center(`United States District Court · ${story.court.district}`, { after: 0.8 })
    const half = w.measure / 2
    const face = [
      ['Defendant', fullName(story.name), 'Docket Number', story.docket], ['Sentencing Judge', `Hon. ${story.judge}`, 'Sentencing Date', slashed(story.sentencedOn)], ['Assistant U.S. Attorney', story.prosecutor, 'Defense Counsel', story.defender],
      ['Date of Birth', slashed(story.born), 'Age at Sentencing', String(yearsBetween(story.born, story.sentencedOn))], ['Citizenship', 'United States', 'USM Number', story.register], ['Arrest Date', slashed(story.arrestedOn), 'Release Status', 'Detained since arrest'],
    ]
    for (const [a = '', b = '', c = '', d = ''] of face) gridRow(w, [half, half], [`{b|${a}}\n${b}`, `{b|${c}}\n${d}`])
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'person.dateOfBirth': story.born, 'person.citizenship': 'United States', 'person.registerNumber': story.register })
    w.space(0.8)
    const widths = [44, 158, 186, w.measure - 388]
    gridRow(w, widths, ['Count', 'Statute', 'Offense', 'Penalty'], { cut: 'bold' })
    story.counts.forEach((count, i) => gridRow(w, widths, [String(count.number), count.printed, count.nature, limitsInWords(story, i)]))
    w.saysAll({ ...minimumTruths(story), ...Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.description`, count.nature])) })
    let n = 0
    const para = (text: string): void => {
      n += 1
      w.row([{ at: 0, text: `${n}.`, width: 24 }, { at: 28, text }], 0.5)
    }
    const part = (text: string): void => {
      w.space(0.5).need(70).par(`{b|${text}}`, { size: 11.5 }).rule(0.6)
    }
    part('PART A. THE OFFENSE')
    const how = { 'guilty plea': 'pleaded guilty', 'jury verdict': 'was convicted by jury verdict', 'bench verdict': 'was convicted at a bench trial' }[story.decidedBy]
    para(`On ${slashed(story.indictedOn)}, a grand jury returned an indictment. The defendant ${how} on ${slashed(story.convictedOn)}. The offense took place from ${slashed(story.beganOn)} through ${slashed(story.endedOn)}.`)
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    if (isDrugCase(story)) {
      para(`Agents made purchases and seized drugs at several places. The evidence supports ${weight(g.grams)} of ${drugInWords(g.substance)}.`)
      w.saysAll(drugTruths(story))
    }
    part('PART B. OFFENSE LEVEL')
    para(`Guidelines Manual incorporating amendments effective November 1, ${g.edition}.`)
    const levels = [w.measure - 90, 90]
    const level = (label: string, value: number, signed = true): void => {
      gridRow(w, levels, [label, signed ? withSign(value) : String(value)])
    }
    level(`Base Offense Level${isDrugCase(story) ? ' (USSG §2D1.1)' : ''}`, g.base, false)
    if (isDrugCase(story)) level(g.weapon ? 'Firearm possessed (USSG §2D1.1(b)(1))' : 'Firearm possessed (USSG §2D1.1(b)(1)): not applicable', g.weapon ? 2 : 0)
    level(`Role in the Offense: ${g.role === 0 ? 'none' : roleInWords(g.role)}`, g.role)
    level(`Obstruction of Justice${g.obstruction ? ' (USSG §3C1.1)' : ': none'}`, g.obstruction ? 2 : 0)
    level('Chapter Four Enhancements (career offender, armed career criminal): none', 0)
    level('Acceptance of Responsibility (USSG §3E1.1)', g.acceptance)
    gridRow(w, levels, ['{b|TOTAL OFFENSE LEVEL}', `{b|${g.total}}`])
    w.saysAll({ 'guideline.careerOffender': false })
    const { 'guideline.points': points, 'guideline.category': category, 'guideline.range': range, ...found } = computedTruths(story)
    w.saysAll(found)
    part('PART C. CRIMINAL HISTORY')
    const record = [64, 172, 70, 96, w.measure - 402]
    if (priors.length === 0) para('The defendant has no known adult convictions.')
    else gridRow(w, record, ['Date of Arrest', 'Conviction / Court', 'Sentence Imposed', 'Disposition', 'Guideline / Points'], { cut: 'bold', size: 9 })
    priors.forEach((prior, i) => {
      gridRow(w, record, [slashedShort(prior.arrestedOn), `${prior.offense}\n${prior.court}\nNo. ${prior.docket}`, slashedShort(prior.sentencedOn), prior.months === 0 ? '1 year probation' : `${prior.months} months custody`, `4A1.1(${prior.points === 3 ? 'a' : prior.points === 2 ? 'b' : 'c'})\n${prior.points}`], { size: 9.5 })
      w.saysAll({ [`history.priors.${i}.offense`]: prior.offense, [`history.priors.${i}.sentencedOn`]: prior.sentencedOn, [`history.priors.${i}.months`]: prior.months, [`history.priors.${i}.points`]: prior.points })
    })
    w.space(0.4).says('history.priors.complete', true)
    para(`Points from convictions: ${g.points - g.statusPoints}. Points added under 4A1.1(d): ${g.statusPoints}. Total criminal history points: ${g.points}. Criminal History Category: ${roman(g.category)}.`)
    w.saysAll({ 'guideline.statusPoints': g.statusPoints, 'guideline.points': points, 'guideline.category': category })
    part('PART D. SENTENCING OPTIONS')
    para(`Guideline imprisonment range at level ${g.total} and category ${roman(g.category)}: {b|${showRange(g.range, ' - ')}}.`)
    w.says('guideline.range', range)
    allowAround(w, story)
    return w.need(60).space(1).row([{ at: half, text: story.officer }]).row([{ at: half, text: 'United States Probation Officer' }])
  },
}

/** The worksheets on which officers compute the guidelines, filled in by typewriter. */
export const presentenceWorksheets: Layout = {
  name: 'presentence report, guideline worksheets',
  kind: 'presentence report',
  years: [1990, 2012],
  draw(story, dice) {
    const { guideline: g, priors } = story
    const w = writerFor(dice, ['sans', 'serif'], { size: 10, leading: 1.3, filled: 'typewriter', margins: { left: 64, right: 64, top: 60, bottom: 56 } })
    const sheet = (letter: string, title: string): void => {
      if (letter !== 'A') w.newPage()
      w.row([{ at: 0, text: `{b|PRESENTENCE REPORT - WORKSHEET ${letter}}`, width: 300 }, { at: 310, text: `Defendant:  {t|${shortName(story.name)}}` }], 0.2).center(`{b|${title}}`, { size: 12.5, after: 0.6 })
    }
    const line = (number: string, label: string, value: string): void => {
      w.need(30).row([{ at: 0, text: number, width: 22 }, { at: 24, text: label, width: 362 }, { at: 394, text: `{t|${value}}`, width: 90, align: 'center' }]).rule(0.5, { left: 394 }).space(0.35)
    }
    sheet('A', 'OFFENSE LEVEL')
    w.row([{ at: 0, text: `Defendant  {t|${fullName(story.name)}}`, width: 270 }, { at: 280, text: `District  {t|${story.court.district}}` }], 0.5).row([{ at: 0, text: `Docket Number  {t|${story.docket}}`, width: 270 }, { at: 280, text: `Guidelines Manual of November 1,  {t|${g.edition}}` }], 0.5)
    w.row([{ at: 0, text: `Count Number(s)  {t|${story.counts.map(({ number }) => number).join(', ')}}`, width: 150 }, { at: 160, text: `U.S. Code Title & Section  {t|${story.counts.map(({ printed }) => printed).join('; ')}}` }], 0.6).rule(0.8)
    const { 'guideline.totalLevel': total, 'guideline.acceptanceLevels': acceptance, 'guideline.points': points, 'guideline.category': category, 'guideline.range': range, ...first } = computedTruths(story)
    w.saysAll({ ...caseTruths(story), ...sections(story), ...first })
    w.par('INSTRUCTIONS: Complete a separate worksheet for each count of conviction or group of counts. Work from the offense guideline in Chapter Two.', { size: 8.5, after: 0.6 })
    w.par('{b|1.  Offense Level} (See Chapter Two)', { after: 0.2 })
    line('', `Base offense level. ${isDrugCase(story) ? `Guideline {t|2D1.1}   Drug {t|${g.substance === 'marihuana' ? 'marijuana' : g.substance}}   Weight {t|${weight(g.grams)}}` : ''}`, String(g.base))
    w.saysAll(drugTruths(story))
    if (isDrugCase(story)) line('', `Specific offense characteristic. ${g.weapon ? '{t|2D1.1(b)(1) firearm possessed}' : '{t|2D1.1(b)(1) none}'}`, g.weapon ? '+2' : '0')
    line('2.', 'Victim-Related Adjustments (Chapter Three, Part A)', '0')
    line('3.', `Role in the Offense Adjustments (Chapter Three, Part B)  {t|${g.role > 0 ? '3B1.1' : g.role < 0 ? '3B1.2(b)' : ''}}`, withSign(g.role))
    line('4.', `Obstruction Adjustments (Chapter Three, Part C)  {t|${g.obstruction ? '3C1.1' : ''}}`, g.obstruction ? '+2' : '0')
    line('5.', '{b|Adjusted Offense Level.} Enter the sum of Items 1-4', String(g.base + (g.weapon && isDrugCase(story) ? 2 : 0) + g.role + (g.obstruction ? 2 : 0)))
    sheet('C', 'CRIMINAL HISTORY')
    w.par('Enter the earliest date of the defendant\'s relevant conduct (date of the defendant\'s commencement of the instant offense):', { after: 0.2 }).row([{ at: 24, text: `{t|${typedShort(story.beganOn)}}` }], 0.5).says('conviction.offenseBeganOn', story.beganOn)
    const widths = [78, 148, 128, 70, 60]
    gridRow(w, widths, ['Date of Imposition', 'Offense', 'Sentence', 'Guideline Section', 'Criminal History Pts.'], { cut: 'bold', size: 8.5 })
    priors.forEach((prior, i) => {
      gridRow(w, widths, [`{t|${typedShort(prior.sentencedOn)}}`, `{t|${prior.offense}}`, `{t|${prior.months === 0 ? 'probation' : `${prior.months} mos. custody`}}`, `{t|4A1.1(${prior.points === 3 ? 'a' : prior.points === 2 ? 'b' : 'c'})}`, `{t|${prior.points}}`], { size: 9 })
      w.saysAll({ [`history.priors.${i}.offense`]: prior.offense, [`history.priors.${i}.sentencedOn`]: prior.sentencedOn, [`history.priors.${i}.months`]: prior.months, [`history.priors.${i}.points`]: prior.points })
    })
    if (priors.length === 0) gridRow(w, widths, ['{t|None}', '', '', '', '{t|0}'])
    w.space(0.6).says('history.priors.complete', true)
    line('2.', '2 points if the instant offense was committed while under a criminal justice sentence', String(g.statusPoints))
    line('6.', '{b|Total Criminal History Points}', String(g.points))
    line('7.', '{b|Criminal History Category}', roman(g.category))
    w.saysAll({ 'guideline.statusPoints': g.statusPoints, 'guideline.points': points, 'guideline.category': category })
    sheet('D', 'DETERMINING THE SENTENCE')
    line('1.', 'Adjusted Offense Level (from Worksheet A or B)', String(g.base + (g.weapon && isDrugCase(story) ? 2 : 0) + g.role + (g.obstruction ? 2 : 0)))
    line('2.', 'Acceptance of Responsibility (Chapter Three, Part E)', String(g.acceptance))
    line('3.', '{b|Offense Level Total}', String(g.total))
    line('4.', 'Criminal History Category (from Worksheet C)', roman(g.category))
    line('5.', 'Career offender; criminal livelihood; armed career criminal (Chapter Four, Part B)', 'N/A')
    line('6.', '{b|Guideline Range from Sentencing Table}', showRange(g.range, '-').replace(' months', ' mos.'))
    w.saysAll({ 'guideline.totalLevel': total, 'guideline.acceptanceLevels': acceptance, 'guideline.range': range }).allows({ 'guideline.careerOffender': false })
    allowAround(w, story)
    return w.space(1).row([{ at: 0, text: `Prepared by  {t|${story.officer}}`, width: 260 }, { at: 280, text: `Date  {t|${typedShort(addDays(story.sentencedOn, -30))}}` }])
  },
}

function sections(story: Story): Record<string, unknown> {
  return Object.fromEntries(Object.entries(minimumTruths(story)).filter(([path]) => !path.endsWith('statedMinimum')))
}

/** What follows from the reports and need not be read out of them. */
function allowAround(w: PaperWriter, story: Story): void {
  const { guideline: g } = story
  w.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.counts.complete': true, 'guideline.drugs.complete': true, 'guideline.characteristics.complete': true, 'guideline.adjustments.complete': true, 'guideline.statusPoints': g.statusPoints, ...(g.weapon ? {} : { 'guideline.weapon': false, 'guideline.weaponOwn': false }) })
  for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance, [`conviction.counts.${i}.description`]: count.nature })
  for (const [i, prior] of story.priors.entries()) w.allows({ [`history.priors.${i}.violent`]: prior.violent })
}
