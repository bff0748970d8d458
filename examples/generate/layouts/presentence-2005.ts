import type { Layout } from './layout.ts'
import { faceTruths, drugTruths, followsTruths, historyTruths, levelTruths, priorSentence, priorTruths, weight } from './parts/presentence-facts.ts'
import { numbered, writerFor } from './parts/looks.ts'
import { addDays, inWords, slashed, slashedShort, yearOf } from '../story/days.ts'
import { fullName, roman, sentryName, spelled, they } from '../story/say-name.ts'
import { showRange } from './parts/show-range.ts'

/** The presentence report as probation offices have written it since the 1990s: face sheet, numbered paragraphs, levels at the right. */
export const presentence2005: Layout = {
  name: 'presentence report, numbered',
  kind: 'presentence report',
  years: [1994, 2024],
  draw(story, dice) {
    const { guideline: g, name } = story
    const { title, whose } = they(story)
    const w = writerFor(dice, ['serif', 'serif', 'sans', 'book'], { size: 11 })
    numbered(w, (page) => String(page))
    w.onEveryPage((page) => page > 1 && w.put(`RE: ${sentryName(name)}`, 72, 46, { size: 9, page }))
    w.center('{b|IN THE UNITED STATES DISTRICT COURT}').center(`{b|FOR THE ${story.court.district.toUpperCase()}}`, { after: 1 })
    const half = 240
    w.row([{ at: 0, text: '{b|UNITED STATES OF AMERICA}', width: 200 }, { at: 216, text: ')', width: 10 }], 0.2)
    w.row([{ at: 60, text: 'vs.', width: 60 }, { at: 216, text: ')', width: 10 }, { at: half, text: '{b|PRESENTENCE INVESTIGATION REPORT}' }], 0.2)
    w.row([{ at: 0, text: `{b|${fullName(name)}}`, width: 200 }, { at: 216, text: ')', width: 10 }, { at: half, text: `Docket No. ${story.docket}` }], 1)
    w.saysAll(faceTruths(story))
    const face = (label: string, text: string): void => {
      w.row([{ at: 0, text: `{b|${label}:}`, width: 140 }, { at: 150, text }], 0.35)
    }
    face('Prepared for', `The Honorable ${story.judge}\nU.S. District Judge`)
    face('Prepared by', `${story.officer}\nU.S. Probation Officer`)
    face('Assistant U.S. Attorney', story.prosecutor)
    face('Defense Counsel', story.defender)
    face('Sentence Date', inWords(story.sentencedOn))
    for (const [i, { number, nature, offense }] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.statute`]: offense.statute, [`conviction.counts.${i}.description`]: nature, ...(offense.penalty !== undefined && { [`conviction.counts.${i}.penalty`]: offense.penalty }), ...(offense.limits[0] > 0 && { [`conviction.counts.${i}.statedMinimum`]: offense.limits[0] }) })
    face('Offense', story.counts.map((count) => `Count ${count.number}: ${count.nature} - ${count.printed}${count.offense.limits[0] === 0 ? '' : ` - ${count.offense.limits[0] / 12} years to ${count.offense.limits[1] === 'life' ? 'life' : `${count.offense.limits[1] / 12} years`} imprisonment`}`).join('\n'))
    face('Release Status', `Detained since ${inWords(story.arrestedOn)}`)
    face('Detainers', 'None.')
    face('Codefendants', story.co.join(', '))
    face('Date Report Prepared', inWords(addDays(story.sentencedOn, -40)))
    face('Date Report Revised', inWords(addDays(story.sentencedOn, -12)))
    w.says('conviction.sentencedOn', story.sentencedOn)
    w.newPage().par('{b|Identifying Data:}', { after: 0.5 })
    for (const [label, text] of [['Date of Birth', slashed(story.born)], ['Age', String(yearOf(story.sentencedOn) - yearOf(story.born))], ['Race', dice.pick(['Black', 'White', 'Hispanic'])], ['Sex', story.woman ? 'Female' : 'Male'], ['S.S. #', '000-00-0000'], ['FBI #', '000000XX0'], ['USM #', story.register], ['Education', dice.pick(['GED', '11th grade', 'High School Diploma'])], ['Dependents', spelled(dice.whole(1, 4))], ['Citizenship', dice.pick(['U.S.', 'United States'])], ['Alias(es)', 'None']] as const) w.row([{ at: 0, text: `${label}:`, width: 120 }, { at: 130, text }], 0.2)
    w.says('person.dateOfBirth', story.born).says('person.registerNumber', story.register).says('person.citizenship', 'United States')
    let n = 0
    const para = (text: string): void => {
      n += 1
      w.row([{ at: 0, text: `${n}.`, width: 26 }, { at: 32, text }], 0.6)
    }
    const head = (text: string): void => {
      w.need(50).par(`{b|${text}}`, { after: 0.5 })
    }
    const level = (label: string, why: string, value: string | number): void => {
      n += 1
      w.row([{ at: 0, text: `${n}.`, width: 26 }, { at: 32, text: `{b|${label}:} ${why}`, width: 370 }, { at: 420, text: `{u|${value}}`, width: 40, align: 'right' }], 0.6)
    }
    w.newPage().center('{b|PART A. THE OFFENSE}', { after: 0.8 })
    head('Charge(s) and Conviction(s)')
    para(`On ${inWords(story.indictedOn)}, a federal grand jury sitting in the ${story.court.district} returned a ${spelled(story.counts.length + story.dismissed.length)}-count indictment against ${fullName(name)}.`)
    for (const count of story.counts) para(`Count ${count.number} charges that from on or about ${inWords(story.beganOn)}, to on or about ${inWords(count.endedOn)}, the defendant committed ${count.nature}, in violation of ${count.printed}.`)
    w.allows({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    const how = { 'guilty plea': 'the defendant appeared before the Court and pled guilty to', 'jury verdict': 'a jury found the defendant guilty of', 'bench verdict': 'after a bench trial the Court found the defendant guilty of' }[story.decidedBy]
    para(`On ${inWords(story.convictedOn)}, ${how} Count${story.counts.length > 1 ? 's' : ''} ${story.counts.map(({ number }) => number).join(' and ')}.`)
    w.says('conviction.decidedBy', story.decidedBy).says('conviction.convictedOn', story.convictedOn)
    head('The Offense Conduct')
    para(`Agents began their investigation of ${title} ${name.family} and others in ${yearOf(story.beganOn)}. ${title} ${name.family} was arrested on ${inWords(story.arrestedOn)} without incident.`)
    if (story.counts.some(({ offense }) => offense.substance !== undefined)) {
      para(`The total amount of ${g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')} attributable to the defendant as relevant conduct is ${weight(g.grams)}.`)
      w.saysAll(drugTruths(story))
    }
    head('Adjustment for Obstruction of Justice')
    para(g.obstruction ? `The defendant attempted to persuade a witness not to appear before the grand jury.` : 'The probation officer has no information to suggest that the defendant impeded or obstructed justice.')
    head('Adjustment for Acceptance of Responsibility')
    para(g.acceptance < 0 ? `During an interview, ${title} ${name.family} admitted ${whose} involvement in the offense.` : `The defendant has denied ${whose} involvement in the offense and went to trial.`)
    head('Offense Level Computation')
    para(`The ${g.edition} edition of the Guidelines Manual, incorporating all guideline amendments, was used to determine the defendant's offense level. USSG § 1B1.11.`)
    const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
    level('Base Offense Level', drug ? `The guideline for a violation of ${story.counts[0]?.offense.statute.replace('U.S.C. ', 'U.S.C. § ')} is USSG § 2D1.1. That section provides that an offense involving ${weight(g.grams)} of ${g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')} has a base offense level of ${g.base}. USSG § 2D1.1(c).` : `The guideline for this offense provides a base offense level of ${g.base}.`, g.base)
    level('Specific Offense Characteristics', g.weapon && drug ? 'A dangerous weapon (a firearm) was possessed. Two levels are added. USSG § 2D1.1(b)(1).' : 'None.', g.weapon && drug ? '+2' : 0)
    level('Victim Related Adjustment', 'None.', 0)
    level('Adjustment for Role in the Offense', role(g.role), g.role > 0 ? `+${g.role}` : g.role)
    level('Adjustment for Obstruction of Justice', g.obstruction ? 'The defendant willfully attempted to obstruct justice. Two levels are added. USSG § 3C1.1.' : 'None.', g.obstruction ? '+2' : 0)
    level('Adjusted Offense Level (Subtotal)', '', g.base + (g.weapon && drug ? 2 : 0) + g.role + (g.obstruction ? 2 : 0))
    level('Chapter Four Enhancement', 'None.', 0)
    level('Acceptance of Responsibility', acceptance(g.acceptance), g.acceptance)
    level('Total Offense Level', '', g.total)
    w.saysAll(levelTruths(story)).allows(followsTruths(story))
    w.newPage().center("{b|PART B. THE DEFENDANT'S CRIMINAL HISTORY}", { after: 0.8 })
    head('Juvenile Adjudication(s)')
    w.par('None.', { left: 32, after: 0.6 })
    head('Adult Criminal Conviction(s)')
    if (story.priors.length === 0) w.par('None.', { left: 32, after: 0.6 })
    else w.row([{ at: 32, text: '{u|Date of Arrest}', width: 70 }, { at: 112, text: '{u|Conviction/Court}', width: 150 }, { at: 272, text: '{u|Date Sentence Imposed/Disposition}', width: 110 }, { at: 392, text: '{u|Guideline}', width: 60 }, { at: 440, text: '{u|Pts}', width: 28 }], 0.6)
    for (const prior of story.priors) {
      n += 1
      w.need(90).row([{ at: 0, text: `${n}.`, width: 26 }, { at: 32, text: slashedShort(prior.arrestedOn), width: 70 }, { at: 112, text: `${prior.offense}; ${prior.court}; Dkt. No. ${prior.docket}`, width: 150 }, { at: 272, text: `${slashedShort(prior.sentencedOn)}: ${priorSentence(prior.months, 'years')}`, width: 112 }, { at: 392, text: `4A1.1(${prior.points === 3 ? 'a' : prior.points === 2 ? 'b' : 'c'})`, width: 50 }, { at: 444, text: `{b|${prior.points}}`, width: 24 }], 0.4)
      w.par(`The defendant was represented by counsel. Court records contain no further details.`, { left: 112, after: 0.6 })
    }
    w.saysAll(priorTruths(story)).says('history.priors.complete', true)
    head('Criminal History Computation')
    para(`The criminal convictions above result in a subtotal criminal history score of ${g.points - g.statusPoints}.`)
    para(g.statusPoints > 0 ? 'At the time the instant offense was committed, the defendant was on probation. Two points are added. USSG § 4A1.1(d).' : 'No points are added under USSG § 4A1.1(d).')
    w.says('guideline.statusPoints', g.statusPoints)
    para(`The total criminal history score is ${g.points}. According to the sentencing table (Chapter 5, Part A), ${pointsBand(g.category)} criminal history points establish a criminal history category of ${roman(g.category)}.`)
    head('Pending Charges')
    w.par('None.', { left: 32, after: 0.6 })
    w.center('{b|PART C. OFFENDER CHARACTERISTICS}', { after: 0.8 })
    head('Personal and Family Data')
    para(`${fullName(name)} was born on ${inWords(story.born)}, in ${dice.pick(['Memphis', 'Tulsa', story.court.city])}. ${they(story).who === 'she' ? 'She' : 'He'} is a citizen of the United States.`)
    w.center('{b|PART D. SENTENCING OPTIONS}', { after: 0.8 })
    head('Custody')
    const [first] = story.counts
    para(`{b|Statutory Provisions:} ${first?.offense.limits[0] === 0 ? `The maximum term of imprisonment is ${Number(first.offense.limits[1]) / 12} years` : `The minimum term of imprisonment is ${Number(first?.offense.limits[0]) / 12} years and the maximum term is ${first?.offense.limits[1] === 'life' ? 'life' : `${Number(first?.offense.limits[1]) / 12} years`}`}. ${first?.printed}.`)
    if (first?.offense.limits[0] === 0) w.allows({ 'conviction.counts.0.statedMinimum': 0 })
    para(`{b|Guideline Provisions:} Based upon a total offense level of ${g.total} and a criminal history category of ${roman(g.category)}, the guideline imprisonment range is ${showRange(g.range)}.`)
    w.saysAll(historyTruths(story))
    w.space(1).row([{ at: 220, text: 'Respectfully submitted,' }], 1).row([{ at: 220, text: story.officer }]).row([{ at: 220, text: 'U.S. Probation Officer' }])
    return w
  },
}

function role(levels: number): string {
  return { 0: 'None.', 2: 'The defendant was an organizer, leader, manager, or supervisor. Two levels are added. USSG § 3B1.1(c).', 3: 'The defendant was a manager or supervisor of criminal activity that involved five or more participants. Three levels are added. USSG § 3B1.1(b).', 4: 'The defendant was an organizer or leader of criminal activity that involved five or more participants. Four levels are added. USSG § 3B1.1(a).', [-2]: 'The defendant was a minor participant. Two levels are subtracted. USSG § 3B1.2(b).' }[levels] ?? 'None.'
}

function acceptance(levels: number): string {
  return levels === 0 ? 'None.' : `The defendant has clearly demonstrated acceptance of responsibility. The offense level is decreased by ${spelled(-levels)} levels. USSG § 3E1.1(${levels === -3 ? 'a) and (b' : 'a'}).`
}

function pointsBand(category: number): string {
  return ['0 or 1', '2 or 3', '4 to 6', '7 to 9', '10 to 12', '13 or more'][category - 1] ?? ''
}
