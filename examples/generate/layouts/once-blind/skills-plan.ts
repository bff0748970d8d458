import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, dashed } from '../../story/days.ts'
import { plain, sentryName, shortName } from '../../story/say-name.ts'
import { sayInmate } from '../parts/sentry.ts'
import { sectionTruths } from '../../blind-layouts/parts/case-truths.ts'
import { gridRow } from '../../blind-layouts/parts/grid.ts'
import { titled } from '../../blind-layouts/parts/titled.ts'
import { plainYears } from '../../blind-layouts/parts/term-shapes.ts'
import { whileServing } from '../../blind-layouts/parts/while-serving.ts'

/** The plan that prisons printed by skill: a head in three columns, then a shaded bar for each field of life with what was done in it. */
export const skillsPlan: Layout = {
  name: 'progress report, skills development plan',
  kind: 'progress report',
  years: [1994, 2021],
  rising: true,
  draw(made, dice) {
    const story = whileServing(made)
    const w = writerFor(dice, ['sans', 'modern'], { size: 9, leading: 1.28, justified: false, margins: { left: 48, right: 48, top: 66, bottom: 56 } })
    w.onEveryPage((page, of) => w.put('Inmate Skills Development Plan', 48, 34, { size: 11, cut: 'bold', page }).put(`Program Review: ${dashed(story.today)}`, 564, 34, { size: 9, align: 'right', page }).put('U.S. Department of Justice, Federal Bureau of Prisons', 48, 46, { size: 7.5, page }).put(`Generated: ${dashed(addDays(story.today, 1))}     Page ${page} of ${of}     Sensitive But Unclassified`, 306, 766, { size: 7.5, align: 'center', page }))
    const bar = (text: string): void => {
      w.space(0.4).need(60)
      const top = w.y
      w.y += 2
      w.par(text, { left: 4, size: 9.5, cut: 'bold' })
      w.y += 2
      w.box(w.left, top, w.measure, w.y - top, 0.4)
      w.space(0.3)
    }
    const third = w.measure / 3
    const head = (cells: readonly (readonly [string, string])[]): void => {
      w.row(cells.map(([label, text], i) => ({ at: i * third, text: `{b|${label}}  ${text}`, width: third - 8 })), 0.2)
    }
    const life = story.term === 'life'
    head([['Inmate', sentryName(story.name)], ['Register #', story.register], ['Born', dashed(story.born)]])
    sayInmate(w, story)
    w.says('person.dateOfBirth', story.born)
    head([['Institution', story.prison.name], ['Custody', dice.pick(['IN', 'OUT', 'COMMUNITY'])], ['Projected release', life ? 'None (life term)' : `${dashed(story.releaseOn ?? '')}, good conduct`]])
    w.says('custody.facility', story.prison.name)
    if (!life && story.releaseOn !== undefined) w.says('custody.projectedReleaseOn', story.releaseOn)
    head([['Team', `Unit ${dice.pick(['A', 'B', 'C'])}-${dice.whole(1, 4)}`], ['Next review', dashed(addDays(story.today, 182))], ['Recidivism risk', story.today > '2020' ? story.risk : 'not assessed']])
    if (story.today > '2020') w.says('custody.risk', story.risk)
    bar('Sentence')
    const widths = [38, 200, 100, w.measure - 338]
    gridRow(w, widths, ['Count', 'Charge', 'Imposed', 'Court'], { cut: 'bold' })
    story.counts.forEach((count, i) => {
      gridRow(w, widths, [String(count.number), `${count.offense.sentry}  ${count.offense.short}`, count.term === 'life' ? 'Life' : plainYears(count.term), i === 0 ? `${story.court.district}, ${story.docket}` : 'Same'])
      w.saysAll({ [`conviction.counts.${i}.term`]: count.term, ...(i === 0 ? { 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket } : {}) }).saysAll(Object.fromEntries(Object.entries(sectionTruths(story, String)).filter(([path]) => path.startsWith(`conviction.counts.${i}.`))))
    })
    w.space(0.3).row([{ at: 0, text: `{b|Aggregate}  ${life ? 'Life' : plainYears(story.term)}`, width: third }, { at: third, text: `{b|Sentenced}  ${dashed(story.sentencedOn)}`, width: third }, { at: 2 * third, text: `{b|Prior custody}  ${story.creditDays} days`, width: third }], 0.15).row([{ at: 0, text: `{b|Supervision to follow}  ${story.supervisedYears} years`, width: third + 40 }, { at: third + 40, text: `{b|Good time disallowed}  ${story.lostDays} days` }], 0.2)
    w.saysAll({ 'conviction.term': story.term, 'conviction.sentencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'custody.goodTimeLostDays': story.lostDays })
    bar('1  Academic and vocational skills')
    w.par('Completed since commitment:', { after: 0.2 })
    const columns = 2
    for (let at = 0; at < story.programs.length; at += columns) {
      const cells = story.programs.slice(at, at + columns)
      w.row(cells.map((program, i) => ({ at: i * (w.measure / columns) + 8, text: `\u2022 ${titled(program.name)} (${dashed(program.completedOn)})`, width: w.measure / columns - 16 })), 0.15)
      cells.forEach((program, i) => w.saysAll({ [`custody.programs.${at + i}.name`]: program.name, [`custody.programs.${at + i}.completedOn`]: program.completedOn }))
    }
    w.space(0.2).par(`Goal: one more course by ${dashed(addDays(story.today, 182))}.   Status: on schedule.`)
    bar('2  Interpersonal skills and conduct')
    if (story.incidents.length === 0) w.par('No reports in the period of this commitment.')
    for (const [i, { code, act, on }] of story.incidents.entries()) {
      w.row([{ at: 8, text: `\u2022 ${dashed(on)}`, width: 90 }, { at: 100, text: `${act.charAt(0)}${act.slice(1).toLowerCase()} (${code}), sanctioned` }], 0.15)
      w.saysAll({ [`custody.incidents.${i}.code`]: code, [`custody.incidents.${i}.on`]: on, [`custody.incidents.${i}.act`]: act })
    }
    bar('3  Work and finances')
    const owed = story.fine + story.restitution
    w.par(`Detail: ${story.work}. Evaluations: ${dice.pick(['good', 'outstanding', 'satisfactory'])}. Assessment of $${story.assessment} satisfied. ${owed > 0 ? `Other obligations open: $${owed.toLocaleString('en-US')}.` : 'No other obligations.'}`)
    w.saysAll({ 'custody.work': story.work, 'conviction.assessment': story.assessment, ...(owed > 0 ? { 'conviction.unpaid': owed } : {}) })
    bar('4  Wellness, mental health, character')
    w.par('Care level and duty status are kept by Health Services. No concerns were raised at this review.')
    bar('5  Daily living and leisure')
    w.par(`${plain(shortName(story.name))} writes home weekly and is visited by family from ${story.court.city}.`)
    w.need(60).space(1).row([{ at: 0, text: 'Inmate ______________________   Date ________', width: 260 }, { at: 270, text: `${dice.pick(['T. Aldous', 'R. Fennimore', 'J. Castellan'])}, Case Manager` }])
    return w.allows({ 'custody.status': 'in prison', 'custody.programs.complete': true, 'custody.incidents.complete': true, 'conviction.counts.complete': true, 'conviction.unpaid': owed, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'custody.commencedOn': story.sentencedOn, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'history.violence': story.incidents.some(({ code }) => code === 201) }, ...story.counts.flatMap(({ offense, nature }, i) => [{ [`conviction.counts.${i}.description`]: nature, [`conviction.counts.${i}.substance`]: offense.substance }, { [`conviction.counts.${i}.description`]: offense.short }]))
  },
}
