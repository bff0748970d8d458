import type { Layout } from '../layout.ts'
import { allowFederal, sayCase } from '../parts/caption.ts'
import { levelOnlyTruths } from '../parts/found-truths.ts'
import { filingLine, numbered, writerFor } from '../parts/looks.ts'
import { stampOf } from '../parts/stamps.ts'
import { countTruths, list, monthsInWords, natureTruths, needsTotal, termOnCounts, termTruths } from '../parts/terms.ts'
import { dayFirst, inWords, short, slashed } from '../../story/days.ts'
import { dollars, fullName, initialName, roman, spelled, they } from '../../story/say-name.ts'

/** A judgment of a district with a form of its own: numbered paragraphs under the name of the court, money in one sentence. */
export const judgmentParagraphs: Layout = {
  name: 'judgment, numbered paragraphs',
  kind: 'judgment',
  years: [1995, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book'], { size: 11.5, leading: 1.4 })
    filingLine(w, dice, story.docket, dice.whole(40, 190), slashed(story.signedOn))
    numbered(w, (page, of) => `Judgment, page ${page} of ${of}`)
    w.center('{b|IN THE DISTRICT COURT OF THE UNITED STATES}').center(`{b|FOR THE ${story.court.district.toUpperCase()}}`, { after: 0.8 })
    w.row([{ at: 0, text: 'UNITED STATES OF AMERICA', width: 210 }, { at: 230, text: `CASE NO. ${story.docket}` }], 0.2).row([{ at: 30, text: 'versus', width: 100 }, { at: 230, text: `USM NO. ${story.register}` }], 0.2).row([{ at: 0, text: fullName(story.name).toUpperCase(), width: 210 }, { at: 230, text: `Counsel: ${story.defender}` }], 0.8)
    sayCase(w, story)
    w.says('person.registerNumber', story.register).says('conviction.sovereign', 'federal').says('conviction.court', 'United States District Court')
    w.center('{b|CRIMINAL JUDGMENT}', { size: 13, after: 0.8 })
    const how = { 'guilty plea': 'entered a plea of guilty to', 'jury verdict': 'was convicted by the verdict of a jury of', 'bench verdict': 'was found guilty by the Court, after a trial without a jury, of' }[story.decidedBy]
    w.par(`1.  {b|Conviction.} On ${inWords(story.convictedOn)} the defendant ${how} the following:`, { after: 0.4 })
    w.says('conviction.decidedBy', story.decidedBy).says('conviction.convictedOn', story.convictedOn)
    for (const count of story.counts) w.par(`Count ${roman(count.number)}. ${count.nature} (${count.printed}), an offense that ended on ${inWords(count.endedOn)}.`, { left: 28, after: 0.3 })
    w.saysAll(countTruths(story.counts, roman)).says('conviction.counts.complete', true).says('conviction.offenseEndedOn', story.endedOn).allows(...natureTruths(story.counts))
    if (story.dismissed.length > 0) w.par(`The remaining count${story.dismissed.length > 1 ? 's' : ''}, ${list(story.dismissed.map(roman))}, ${story.dismissed.length > 1 ? 'are' : 'is'} dismissed on motion of the government.`, { left: 28, after: 0.3 })
    w.par(`2.  {b|Custody.} It is the judgment of this Court, pronounced on ${inWords(story.sentencedOn)}, that the defendant be imprisoned for ${story.term === 'life' ? 'LIFE' : `a total of ${monthsInWords(story.term)}`}${needsTotal(story) ? `, being ${termOnCounts(story, roman)}` : ''}.`, { after: 0.4 })
    w.says('conviction.sentencedOn', story.sentencedOn).says('conviction.term', story.term).saysAll(termTruths(story.counts))
    w.par(`3.  {b|Supervision.} After imprisonment the defendant shall serve ${spelled(story.supervisedYears)} (${story.supervisedYears}) years of supervised release under the standard conditions of this district.`, { after: 0.4 }).says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    w.par(`4.  {b|Money.} The defendant shall pay an assessment of ${dollars(story.assessment)}, ${story.fine > 0 ? `a fine of ${dollars(story.fine)}` : 'no fine'}, and ${story.restitution > 0 ? `restitution of ${dollars(story.restitution)}` : 'no restitution'}.`, { after: 0.4 })
    w.saysAll({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    w.par('5.  {b|Remand.} The defendant is remanded to the Marshal.', { after: 1.4 })
    w.need(70).row([{ at: 220, text: '______________________________' }]).row([{ at: 220, text: `${story.judge}, United States District Judge` }]).row([{ at: 220, text: `Entered ${inWords(story.signedOn)}` }]).says('conviction.judge', story.judge)
    return w
  },
}

/** A report to the court in the order of a letter: prose, the levels in one column under the words. */
export const presentenceProse: Layout = {
  name: 'presentence report, in prose',
  kind: 'presentence report',
  years: [1992, 2024],
  draw(story, dice) {
    const { guideline: g, name } = story
    const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 11, leading: 1.35 })
    w.onEveryPage((page) => w.put(`${name.family}, ${name.given} - PSR - ${page}`, 540, 44, { size: 9, align: 'right', page }))
    w.center('UNITED STATES PROBATION OFFICE').center(story.court.district, { after: 0.6 }).center('{b|REPORT OF PRESENTENCE INVESTIGATION}', { after: 0.8 })
    for (const line of [`To:  Judge ${story.judge}`, `Case:  United States v. ${fullName(name)}, ${story.docket}`, `Sentencing:  ${slashed(story.sentencedOn)}`, `Officer:  ${story.officer}`, `Defendant's birth date:  ${slashed(story.born)}      Marshal's number:  ${story.register}      Citizenship:  U.S. citizen`]) w.par(line, { after: 0.25 })
    w.saysAll({ 'person.name': fullName(name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'person.citizenship': 'United States' })
    allowFederal(w)
    w.space(0.8).par('{b|Conviction}', { after: 0.3 }).par(`The defendant ${story.decidedBy === 'guilty plea' ? 'pleaded guilty' : story.decidedBy === 'jury verdict' ? 'was found guilty by a jury' : 'was found guilty at a bench trial'} on ${inWords(story.convictedOn)} to ${story.counts.map((count) => `${count.nature} (Count ${count.number}, ${count.printed})`).join(' and ')}. The conduct ran from ${inWords(story.beganOn)} until ${inWords(story.endedOn)}.`, { after: 0.6 })
    w.says('conviction.decidedBy', story.decidedBy).says('conviction.convictedOn', story.convictedOn).allows({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn }, ...natureTruths(story.counts))
    w.par('{b|Guidelines}', { after: 0.3 })
    const drugName = g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')
    if (drug) w.par(`The weight for which the defendant is accountable is ${g.grams.toLocaleString('en-US')} grams of ${drugName}. The Manual of November 1, ${g.edition}, was used.`, { after: 0.4 }).saysAll({ 'guideline.drugs.0.substance': g.substance, 'guideline.drugs.0.grams': g.grams })
    else w.par(`The Manual of November 1, ${g.edition}, was used.`, { after: 0.4 })
    for (const [label, value] of [['Base offense level', g.base], ...(drug && g.weapon ? [['Firearm possessed, 2D1.1(b)(1)', '+2']] : []), ['Role in the offense, Chapter Three, Part B', g.role > 0 ? `+${g.role}` : g.role], ['Obstruction, 3C1.1', g.obstruction ? '+2' : '0'], ['Acceptance of responsibility, 3E1.1', g.acceptance], ['Total offense level', g.total]] as const) w.par(`${label} ................ ${value}`, { left: 20 })
    w.saysAll({ 'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.roleLevels': g.role, 'guideline.obstruction': g.obstruction, 'guideline.acceptanceLevels': g.acceptance, 'guideline.totalLevel': g.total }).allows({ 'guideline.weapon': drug && g.weapon, 'guideline.characteristics.complete': true, 'guideline.drugs.complete': true, 'guideline.adjustments.complete': true })
    w.space(0.6).par('{b|Record}', { after: 0.3 })
    story.priors.forEach((prior, i) => {
      w.par(`(${i + 1}) ${prior.offense}, ${prior.court}. Sentenced on ${inWords(prior.sentencedOn)} to ${prior.months === 0 ? 'probation' : `${prior.months} months in custody`}; ${prior.points} point${prior.points === 1 ? '' : 's'}.`, { left: 20, after: 0.2 })
      w.saysAll({ [`history.priors.${i}.offense`]: prior.offense, [`history.priors.${i}.sentencedOn`]: prior.sentencedOn, [`history.priors.${i}.months`]: prior.months, [`history.priors.${i}.points`]: prior.points })
    })
    if (story.priors.length === 0) w.par('The defendant has no prior convictions.', { left: 20, after: 0.2 })
    w.par(`${g.statusPoints > 0 ? 'Two points are added because the defendant was on probation at the time. ' : ''}The criminal history points come to ${g.points}, for category ${roman(g.category)}. With level ${g.total} this gives a range of ${g.range[0] === 'life' ? 'life' : `${g.range[0]} ${g.range[1] === 'life' ? 'months to life' : `to ${g.range[1]} months`}`}.`, { after: 0.8 })
    w.saysAll({ 'guideline.points': g.points, 'guideline.category': g.category, 'guideline.range': g.range }).allows({ 'guideline.statusPoints': g.statusPoints, 'history.priors.complete': true })
    w.par(`Submitted by ${story.officer}, United States Probation Officer.`)
    for (const [i, { number, nature, offense }] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.statute`]: offense.statute, [`conviction.counts.${i}.description`]: nature, ...(offense.penalty !== undefined && { [`conviction.counts.${i}.penalty`]: offense.penalty }) })
    return w
  },
}

/** The findings of the court as a memorandum in place of the form. */
export const statementMemorandum: Layout = {
  name: 'statement of reasons, memorandum',
  kind: 'statement of reasons',
  years: [1992, 2022],
  draw(story, dice) {
    const { guideline: g } = story
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 11.5, leading: 1.4 })
    w.center(`UNITED STATES DISTRICT COURT, ${story.court.district.toUpperCase()}`, { after: 0.6 }).row([{ at: 0, text: `United States v. ${fullName(story.name)}`, width: 250 }, { at: 270, text: story.docket }], 0.8)
    sayCase(w, story)
    w.center('{b|STATEMENT OF REASONS FOR IMPOSING SENTENCE}', { after: 0.8 })
    w.par('(1) The court adopts the report of the probation officer, and resolves the objections as stated on the record.', { after: 0.4 }).par(`(2) The court finds the offense level to be ${g.total} and the criminal history category to be ${roman(g.category)}, for which the guidelines provide ${g.range[0] === 'life' ? 'imprisonment for life' : g.range[1] === 'life' ? `${g.range[0]} months to life imprisonment` : `imprisonment of ${g.range[0]} to ${g.range[1]} months`}.`, { after: 0.4 }).saysAll(levelOnlyTruths(story))
    w.par('(3) The sentence is within that range. The court finds no reason to depart.', { after: 1.2 }).row([{ at: 0, text: inWords(story.sentencedOn), width: 180 }, { at: 220, text: `${story.judge}\nUnited States District Judge` }])
    w.allows({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    return w
  },
}

/** A docket in the short form of a public access terminal. */
export const docketTerminal: Layout = {
  name: 'docket sheet, terminal',
  kind: 'docket sheet',
  years: [1990, 2006],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter'], { size: 9, leading: 1.2, margins: { left: 50, right: 40, top: 50, bottom: 44 } })
    w.lines(['Docket as of ' + slashed(story.today) + ' 10:12 am          Web PACER (v2.4)', '', `                       U.S. District Court`, `               ${story.court.district}`, '', `               CRIMINAL DOCKET FOR CASE #: ${story.docket}`, ''])
    w.saysAll({ 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'person.name': fullName(story.name), 'conviction.judge': story.judge })
    allowFederal(w)
    w.lines([`Case Assigned to:   Judge ${story.judge}`, '', `${fullName(story.name).toUpperCase()} (1)`, '     defendant', '', 'Pending Counts:                         Disposition'])
    for (const [i, count] of story.counts.entries()) {
      w.row([{ at: 0, text: `${count.offense.statute.replace(' U.S.C. ', ':')} ${count.nature} (${count.number})`, width: 200 }, { at: 220, text: `${count.term === 'life' ? 'LIFE' : `${count.term} months`} imprisonment` }], 0.3)
      w.allows({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.statute`]: count.offense.statute, [`conviction.counts.${i}.description`]: count.nature, [`conviction.counts.${i}.term`]: count.term })
    }
    w.allows({ 'conviction.counts.complete': true, 'conviction.term': story.term, 'litigation.appealTaken': story.appeal !== undefined, 'litigation.appealPending': story.appeal !== undefined, 'litigation.collateralPending': false }, ...natureTruths(story.counts))
    w.space(1).rule()
    const decided = { 'guilty plea': 'PLEA of guilty entered by', 'jury verdict': 'JURY VERDICT of guilty as to', 'bench verdict': 'COURT FINDING of guilty as to' }[story.decidedBy]
    for (const [on, text] of [[story.indictedOn, `INDICTMENT by USA; counts filed against ${fullName(story.name)}`], [story.convictedOn, `${decided} ${fullName(story.name)} on count ${story.counts.map(({ number }) => number).join(',')}`], [story.sentencedOn, `SENTENCING held before Judge ${story.judge} as to ${fullName(story.name)}`], [story.signedOn, `JUDGMENT entered as to ${fullName(story.name)}`], ...(story.appeal ? [[story.appeal.filedOn, `NOTICE OF APPEAL filed by ${fullName(story.name)}`] as const] : [])] as const) w.row([{ at: 0, text: short(on), width: 54 }, { at: 60, text: String(dice.whole(1, 99)), width: 24 }, { at: 92, text: `${text} (jk) [Entry date ${slashed(on)}]` }], 0.4)
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn, ...(story.appeal ? { 'litigation.appealTaken': true } : {}) })
    return w
  },
}

/** An information in place of an indictment. */
export const information: Layout = {
  name: 'information, one paragraph a count',
  kind: 'indictment',
  years: [1990, 2024],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11.5, leading: 1.5 })
    stampOf(w, dice, ['LODGED', inWords(story.indictedOn)], 420, 70)
    w.center(`{b|UNITED STATES DISTRICT COURT}`).center(`{b|${story.court.district.toUpperCase()}}`, { after: 0.8 }).row([{ at: 0, text: `UNITED STATES OF AMERICA -v.- ${fullName(story.name).toUpperCase()}`, width: 260 }, { at: 290, text: `INFORMATION\n${story.docket}` }], 0.8)
    sayCase(w, story)
    w.par('The United States Attorney charges:', { indent: 30, after: 0.5 })
    for (const { number, offense, nature, endedOn } of story.counts) w.par(`COUNT ${spelled(number).toUpperCase()}.  From ${number === 1 ? `at least on or about ${inWords(story.beganOn)}, up to and including on or about ${inWords(endedOn)}` : `on or about ${inWords(endedOn)}`}, in the ${story.court.district} and elsewhere, ${fullName(story.name).toUpperCase()}, the defendant, knowingly committed ${nature.toLowerCase()}${offense.threshold ? `, involving ${offense.threshold.words}` : ''}. (Title ${offense.statute.split(' ')[0]}, United States Code, Section ${offense.statute.split('U.S.C. ')[1]}${offense.penalty === undefined ? '' : ` and ${offense.penalty}`}.)`, { indent: 30, after: 0.6 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn }).allows(...natureTruths(story.counts))
    story.counts.forEach(({ number, offense }, i) => w.saysAll({ [`conviction.counts.${i}.number`]: spelled(number).toUpperCase(), [`conviction.counts.${i}.statute`]: offense.statute, ...(offense.penalty === undefined ? {} : { [`conviction.counts.${i}.penalty`]: offense.penalty }), ...(offense.threshold ? { [`conviction.counts.${i}.substance`]: offense.substance, [`conviction.counts.${i}.foundGrams`]: offense.threshold.grams } : {}) }))
    w.row([{ at: 230, text: story.prosecutor }]).row([{ at: 230, text: 'United States Attorney' }])
    return w
  },
}

/** A ruling from the bench on a motion for release, typed up by the clerk. */
export const minuteOrder: Layout = {
  name: 'sentence reduction order, minutes',
  kind: 'sentence reduction order',
  years: [1996, 2018],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 11, leading: 1.35 })
    w.center('CRIMINAL MINUTES - GENERAL', { size: 12, after: 0.6 }).row([{ at: 0, text: `Case No.  ${story.docket}`, width: 250 }, { at: 290, text: `Date  ${dayFirst(story.today)}` }], 0.3).row([{ at: 0, text: `Title  United States of America v. ${fullName(story.name)}` }], 0.3).row([{ at: 0, text: `Present: The Honorable ${story.judge}, United States District Judge` }], 0.3).row([{ at: 0, text: `Court: ${story.court.district}` }], 0.8)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district })
    allowFederal(w)
    const { title } = they(story)
    w.par(`Proceedings: (IN CHAMBERS) Order denying motion to reduce sentence, 18 U.S.C. § 3582(c)`, { after: 0.6 }).par(`${title} ${initialName(story.name)} is serving ${story.term === 'life' ? 'a life sentence' : `${story.term} months`} imposed on ${inWords(story.sentencedOn)}. The motion to reduce that sentence is DENIED: no amendment relied on lowers the range that applied. The Clerk shall send a copy to register number ${story.register}.`, { after: 0.6 })
    w.allows({ 'person.registerNumber': story.register, 'conviction.judge': story.judge, 'conviction.term': story.term, 'conviction.sentencedOn': story.sentencedOn, 'custody.status': 'in prison' })
    return w
  },
}
