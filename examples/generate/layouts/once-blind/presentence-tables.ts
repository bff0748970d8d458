import type { Layout } from '../layout.ts'
import { drugTruths, followsTruths, historyTruths, levelTruths, priorTruths, weight } from '../parts/presentence-facts.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { addDays, dayFirst, inWords, slashed, yearOf } from '../../story/days.ts'
import { fullName, roman, spelled, they } from '../../story/say-name.ts'
import { showRange } from '../parts/show-range.ts'

/** A presentence report of an office with a style of its own: boxed face sheet, a table of levels, a table of convictions. */
export const presentenceTables: Layout = {
  name: 'presentence report, in tables',
  kind: 'presentence report',
  years: [1998, 2024],
  draw(story, dice) {
    const { guideline: g, name } = story
    const { title } = they(story)
    const drug = story.counts.some(({ offense }) => offense.substance !== undefined)
    const named = g.substance === 'marihuana' ? 'marijuana' : g.substance.replace(' (mixture)', '')
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5 })
    numbered(w, (page, of) => `Page ${page} of ${of}`)
    w.center('{b|UNITED STATES DISTRICT COURT}').center(story.court.district, { after: 0.6 }).center('{b|Presentence Report}', { size: 15 }).center('{i|Confidential: property of the court. Not to be copied or disclosed without its leave.}', { size: 9, after: 1 })
    const cell = (rows: readonly (readonly [string, string])[]): void => {
      for (const [label, text] of rows) {
        const top = w.y
        w.row([{ at: 4, text: label, width: 140, cut: 'bold' }, { at: 160, text, width: 290 }], 0.25)
        w.box(w.left, top - 2, w.measure, w.y - top)
      }
    }
    for (const [i, { number, nature, offense }] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.statute`]: offense.statute, [`conviction.counts.${i}.description`]: nature, ...(offense.penalty !== undefined && { [`conviction.counts.${i}.penalty`]: offense.penalty }) })
    cell([['Defendant', fullName(name)], ['Criminal number', story.docket], ['Sentencing judge', `Hon. ${story.judge}`], ['Set for sentencing', dayFirst(story.sentencedOn)], ['Probation officer', story.officer], ['Prosecutor', story.prosecutor], ['Defense attorney', story.defender], ['Plea or verdict', `${{ 'guilty plea': 'Plea of guilty', 'jury verdict': 'Jury verdict of guilty', 'bench verdict': 'Found guilty at a bench trial' }[story.decidedBy]}, ${dayFirst(story.convictedOn)}`], ['Counts of conviction', story.counts.map((count) => `${count.number}: ${count.nature}, ${count.printed}`).join('\n')], ['Arrested', dayFirst(story.arrestedOn)], ['Report disclosed', dayFirst(addDays(story.sentencedOn, -36))]])
    w.saysAll({ 'person.name': fullName(name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn })
    w.space(1)
    cell([['Born', `${dayFirst(story.born)} (${yearOf(story.sentencedOn) - yearOf(story.born)})`], ['U.S. Marshals number', story.register], ['Citizen of', 'United States'], ['Lives at', `${dice.whole(100, 9900)} Juniper Court, ${story.court.city}`]])
    w.saysAll({ 'person.dateOfBirth': story.born, 'person.registerNumber': story.register, 'person.citizenship': 'United States' })
    w.newPage().par('{b|I. The offense of conviction}', { after: 0.6 })
    let n = 0
    const para = (text: string): void => {
      n += 1
      w.par(`[${n}]  ${text}`, { after: 0.6 })
    }
    para(`The indictment, returned on ${inWords(story.indictedOn)}, alleges conduct between ${inWords(story.beganOn)} and ${inWords(story.endedOn)}.`)
    w.allows({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    para(`${title} ${name.family}'s part is set out in the reports of the investigating agency, which the officer has reviewed.`)
    if (drug) {
      para(`We hold the defendant accountable for ${weight(g.grams)} of ${named}.`)
      w.saysAll(drugTruths(story))
    }
    w.par('{b|II. Guideline calculation}', { after: 0.6 })
    para(`Calculated under the ${g.edition} Guidelines Manual.`)
    const rows: readonly (readonly [string, string, string])[] = [
      ['Base offense level', drug ? '§2D1.1(a)(5), (c)' : 'Chapter Two', String(g.base)],
      ['Dangerous weapon', '§2D1.1(b)(1)', g.weapon && drug ? '+2' : 'n/a'],
      ['Role', g.role > 0 ? '§3B1.1' : g.role < 0 ? '§3B1.2(b)' : '§3B1.1, 3B1.2', g.role === 0 ? 'none' : g.role > 0 ? `+${g.role}` : String(g.role)],
      ['Obstruction', '§3C1.1', g.obstruction ? '+2' : 'none'],
      ['Acceptance of responsibility', '§3E1.1', g.acceptance === 0 ? 'none' : String(g.acceptance)],
      ['Career offender', '§4B1.1', 'no'],
      ['TOTAL OFFENSE LEVEL', '', String(g.total)],
    ]
    for (const [label, at, value] of rows) w.row([{ at: 20, text: label, width: 200 }, { at: 230, text: at, width: 130 }, { at: 380, text: value, width: 60, align: 'right' }], 0.25)
    w.saysAll(levelTruths(story)).allows(followsTruths(story)).space(0.7)
    w.par('{b|III. Criminal history}', { after: 0.6 })
    if (story.priors.length === 0) para('The defendant has no known convictions.')
    else w.row([{ at: 0, text: '{b|Sentenced}', width: 74 }, { at: 80, text: '{b|Offense and court}', width: 200 }, { at: 290, text: '{b|Sentence}', width: 100 }, { at: 400, text: '{b|Points}', width: 50 }], 0.4)
    for (const prior of story.priors) w.row([{ at: 0, text: slashed(prior.sentencedOn), width: 74 }, { at: 80, text: `${prior.offense}\n${prior.court}`, width: 200 }, { at: 290, text: prior.months === 0 ? 'probation' : `${prior.months} months`, width: 100 }, { at: 410, text: String(prior.points), width: 40 }], 0.5)
    w.saysAll(priorTruths(story)).says('history.priors.complete', true)
    if (g.statusPoints > 0) para('Because the defendant was serving a term of probation when the offense was committed, two points are added (§4A1.1(d)).')
    w.says('guideline.statusPoints', g.statusPoints)
    para(`Total points: ${g.points}. Criminal history category: ${roman(g.category)}.`)
    w.par('{b|IV. Sentencing options}', { after: 0.6 })
    para(`At offense level ${g.total} and category ${roman(g.category)} the advisory range is ${showRange(g.range, '-')}${story.sentencedOn < '2005' ? '' : ' of imprisonment'}. Supervised release of ${spelled(story.supervisedYears)} years may be imposed.`)
    w.saysAll(historyTruths(story))
    w.space(2).par(story.officer).par('United States Probation Officer')
    return w
  },
}
