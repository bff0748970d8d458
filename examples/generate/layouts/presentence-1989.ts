import type { Layout } from './layout.ts'
import { drugTruths, followsTruths, faceTruths, historyTruths, levelTruths, priorTruths, weight } from './parts/presentence-facts.ts'
import { writerFor } from './parts/looks.ts'
import { addDays, inWords, short, yearOf } from '../story/days.ts'
import { fullName, roman, sentryName, they } from '../story/say-name.ts'
import { showRange } from './parts/show-range.ts'

/** A presentence report of the first years of the guidelines, typed, with the sections in capitals. */
export const presentence1989: Layout = {
  name: 'presentence report, typed',
  kind: 'presentence report',
  years: [1989, 1995],
  draw(story, dice) {
    const { guideline: g, name } = story
    const { title } = they(story)
    const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
    const named = drug ? (g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')) : ''
    const w = writerFor(dice, ['typewriter'], { size: 10.5, leading: 1.25 })
    w.onEveryPage((page) => w.put(`${sentryName(name)}     ${page}`, 540, 44, { size: 10, align: 'right', page }))
    w.center('UNITED STATES DISTRICT COURT').center(`FOR THE ${story.court.district.toUpperCase()}`, { after: 1 })
    w.lines(['UNITED STATES OF AMERICA    )', '                            )', '            VS.             )    PRESENTENCE REPORT', '                            )', `${fullName(name).padEnd(28)})    DOCKET NO. ${story.docket}`]).space(1)
    w.saysAll(faceTruths(story))
    const face = (label: string, text: string): void => {
      w.row([{ at: 0, text: `${label}:`, width: 170 }, { at: 180, text }], 0.2)
    }
    face('Prepared For', `The Honorable ${story.judge}`)
    face('Prepared By', `${story.officer}, United States Probation Officer`)
    face('Sentencing Date', inWords(story.sentencedOn))
    w.says('conviction.sentencedOn', story.sentencedOn)
    face('Offense', story.counts.map((count) => `Ct. ${count.number}: ${count.nature} (${count.printed})`).join('\n'))
    for (const [i, { number, nature, offense }] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.statute`]: offense.statute, ...(offense.penalty !== undefined && { [`conviction.counts.${i}.penalty`]: offense.penalty }), [`conviction.counts.${i}.description`]: nature })
    face('Date of Arrest', inWords(story.arrestedOn))
    face('Custodial Status', 'In custody')
    face('Detainers', 'None')
    face('Date of Birth', inWords(story.born))
    face('Age', String(yearOf(story.sentencedOn) - yearOf(story.born)))
    face('Sex', story.woman ? 'Female' : 'Male')
    face('Citizenship', 'United States')
    face('U.S. Marshal No.', story.register)
    face('Date Report Prepared', inWords(addDays(story.sentencedOn, -35)))
    w.says('person.dateOfBirth', story.born).says('person.citizenship', 'United States').says('person.registerNumber', story.register)
    w.newPage()
    let n = 0
    const para = (text: string): void => {
      n += 1
      w.par(`${n}.  ${text}`, { after: 0.7 })
    }
    const head = (text: string): void => {
      w.need(50).par(`{u|${text}}`, { after: 0.6 })
    }
    w.center('PART A.  THE OFFENSE', { after: 0.7 })
    head('Charges and Convictions')
    para(`${fullName(name)} was named in an indictment filed ${inWords(story.indictedOn)}. The offense${story.counts.length > 1 ? 's' : ''} of conviction began on or about ${inWords(story.beganOn)} and ended on or about ${inWords(story.endedOn)}. On ${inWords(story.convictedOn)} ${title} ${name.family} ${story.decidedBy === 'guilty plea' ? 'entered a plea of guilty to' : story.decidedBy === 'jury verdict' ? 'was found guilty by a jury on' : 'was found guilty by the court sitting without a jury on'} Count${story.counts.length > 1 ? 's' : ''} ${story.counts.map(({ number }) => number).join(' and ')}.`)
    w.says('conviction.decidedBy', story.decidedBy).says('conviction.convictedOn', story.convictedOn).allows({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    head('Offense Conduct')
    para(`The investigation disclosed that ${title} ${name.family} and ${story.co.join(', ')} were engaged in the activity described in the indictment.`)
    if (drug) {
      para(`It is estimated that the amount of ${named} involved was ${weight(g.grams)}, and this amount is used for guideline purposes.`)
      w.saysAll(drugTruths(story))
    }
    head('Offense Level Computation')
    w.par(`These computations are made under the Guidelines Manual effective November 1, ${g.edition}.`, { after: 0.6 })
    const level = (label: string, why: string, value: number): void => {
      n += 1
      const shown = value > 0 && !label.includes('Level') ? `+${value}` : String(value)
      w.row([{ at: 0, text: `${n}.  ${label}:  ${why}`, width: 380 }, { at: 410, text: shown, width: 40, align: 'right' }], 0.6)
    }
    level('Base Offense Level', drug ? `Guideline 2D1.1 applies. ${weight(g.grams)} of ${named} produce a level of ${g.base}.` : `The level is ${g.base}.`, g.base)
    level('Specific Offense Characteristic', g.weapon && drug ? 'A firearm was possessed during the offense, 2D1.1(b)(1).' : 'None', g.weapon && drug ? 2 : 0)
    level('Victim-Related Adjustments', 'None', 0)
    level('Adjustment for Role in the Offense', { 0: 'None', 2: 'Organizer, leader, manager or supervisor, 3B1.1(c)', 3: 'Manager or supervisor, 3B1.1(b)', 4: 'Organizer or leader, 3B1.1(a)', [-2]: 'Minor participant, 3B1.2(b)' }[g.role] ?? '', g.role)
    level('Adjustment for Obstruction of Justice', g.obstruction ? 'The defendant threatened a witness, 3C1.1' : 'None', g.obstruction ? 2 : 0)
    level('Adjustment for Acceptance of Responsibility', g.acceptance < 0 ? `Section 3E1.1${g.acceptance === -3 ? '(a) and (b)' : ''}` : 'None', g.acceptance)
    level('Total Offense Level', '', g.total)
    level('Chapter Four Enhancements', 'None', 0)
    w.saysAll(levelTruths(story)).allows(followsTruths(story))
    w.newPage().center('PART B.  DEFENDANT\'S CRIMINAL HISTORY', { after: 0.7 })
    head('Criminal Convictions')
    if (story.priors.length === 0) w.par('None known.', { after: 0.7 })
    for (const prior of story.priors) {
      n += 1
      w.need(80).par(`${n}.`).lines([`    Date of arrest:     ${short(prior.arrestedOn)}`, `    Conviction:         ${prior.offense}`, `    Court:              ${prior.court}`, `    Date sentenced:     ${short(prior.sentencedOn)}`, `    Sentence:           ${prior.months === 0 ? 'Probation, 1 year' : `${prior.months} months custody`}`, `    Guideline:          4A1.1(${prior.points === 3 ? 'a' : prior.points === 2 ? 'b' : 'c'})        Points: ${prior.points}`]).space(0.6)
    }
    w.saysAll(priorTruths(story)).says('history.priors.complete', true)
    head('Criminal History Computation')
    para(`The prior convictions result in ${g.points - g.statusPoints} point${g.points - g.statusPoints === 1 ? '' : 's'}. ${g.statusPoints > 0 ? 'Two points are added under 4A1.1(d) because the defendant was on parole when the offense was committed.' : 'No points are added under 4A1.1(d) or (e).'}`)
    w.says('guideline.statusPoints', g.statusPoints)
    para(`The total of the criminal history points is ${g.points}, which places the defendant in Criminal History Category ${roman(g.category)}.`)
    w.newPage().center('PART D.  SENTENCING OPTIONS', { after: 0.7 })
    para(`Guideline provisions: Based on an offense level of ${g.total} and a criminal history category of ${roman(g.category)}, the guideline range of imprisonment is ${showRange(g.range)}.`)
    w.saysAll(historyTruths(story))
    w.space(1).row([{ at: 230, text: 'Respectfully submitted,' }], 2).row([{ at: 230, text: story.officer }]).row([{ at: 230, text: 'United States Probation Officer' }])
    return w
  },
}
