import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { list } from '../layouts/parts/terms.ts'
import { addDays, dayFirst, inWords, slashedShort } from '../story/days.ts'
import { fullName, sentryName, they } from '../story/say-name.ts'
import type { Story } from '../story/story.ts'
import { sectionTruths } from './parts/case-truths.ts'
import { dayMonthYear, yearsBetween } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { longTerm, plainYears } from './parts/term-shapes.ts'
import { whileServing } from './parts/while-serving.ts'

/** A case manager's report in prose, headed as a memorandum for the file. */
export const progressProse: Layout = {
  name: 'progress report, memorandum in prose',
  kind: 'progress report',
  years: [1990, 2023],
  draw(made, dice) {
    const story = whileServing(made)
    const { who, whose, title } = they(story)
    const He = who === 'she' ? 'She' : 'He'
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11, leading: 1.35 })
    w.onEveryPage((page, of) => w.put(`${sentryName(story.name)}  ${story.register}`, 72, 760, { size: 8.5, page }).put(`${page} of ${of}`, 540, 760, { size: 8.5, align: 'right', page }))
    w.par('UNITED STATES GOVERNMENT', { size: 12, cut: 'bold' }).par('memorandum', { size: 20, cut: 'italic', after: 0.3 }).par(`${story.prison.name}, ${story.prison.place}`, { after: 0.8 })
    for (const [label, text] of [['DATE:', dayFirst(story.today)], ['TO:', 'Central File'], ['FROM:', `${dice.pick(['R. Pelletier', 'A. Winslow', 'C. Mayberry'])}, Case Manager`], ['SUBJECT:', `PROGRESS REPORT on ${fullName(story.name)}, Register Number ${story.register}`]] as const) w.row([{ at: 0, text: label, width: 80 }, { at: 84, text }], 0.3)
    w.rule(0.8).space(0.6).saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name }).allows({ 'custody.status': 'in prison' })
    const offenses = list(story.counts.map((count) => `${count.nature} (${count.printed})`))
    w.par(`${title} ${story.name.family}, age ${yearsBetween(story.born, story.today)}, born ${inWords(story.born)}, is serving a term of ${longTerm(story.term)} imposed in the ${story.court.district} on ${inWords(story.sentencedOn)} for ${offenses}, with ${plainYears(story.supervisedYears * 12)} of supervised release to follow. The sentence began on ${inWords(story.sentencedOn)}, with ${story.creditDays === 0 ? 'no jail credit' : `${story.creditDays} days of jail credit`}. ${story.releaseOn === undefined ? 'There is no projected release date.' : `${He} is projected to be released on ${inWords(story.releaseOn)}.`}`, { after: 0.7 })
    w.saysAll({ 'person.dateOfBirth': story.born, 'conviction.term': story.term, 'conviction.district': story.court.district, 'conviction.sentencedOn': story.sentencedOn, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, ...(story.releaseOn === undefined ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
    sayOffenses(w, story)
    w.par(`{b|Work.} ${He} is assigned to ${story.work}. The supervisor of the detail writes that ${whose} work is done without being told.`, { after: 0.7 }).says('custody.work', story.work)
    const done = story.programs.map(({ name, completedOn }) => `${name} (${inWords(completedOn)})`)
    w.par(`{b|Programs.} The following have been completed: ${list(done)}.`, { after: 0.7 })
    story.programs.forEach(({ name, completedOn }, i) => w.saysAll({ [`custody.programs.${i}.name`]: name, [`custody.programs.${i}.completedOn`]: completedOn }))
    const told = story.incidents.map(({ code, act, on }) => `Code ${code}, ${act}, on ${inWords(on)}`)
    w.par(`{b|Conduct.} ${told.length === 0 ? `${He} has received no incident reports.` : `Incident reports: ${told.join('; ')}. ${story.lostDays} days of good conduct time have been lost.`}`, { after: 0.7 })
    story.incidents.forEach(({ code, act, on }, i) => w.saysAll({ [`custody.incidents.${i}.code`]: code, [`custody.incidents.${i}.on`]: on, [`custody.incidents.${i}.act`]: act }))
    if (told.length > 0) w.says('custody.goodTimeLostDays', story.lostDays)
    w.allows({ 'custody.incidents.complete': true, 'custody.programs.complete': true, 'custody.goodTimeLostDays': story.lostDays, 'history.violence': story.incidents.some(({ code }) => code === 201) })
    if (story.today > '2020-06') w.par(`{b|Risk and needs.} ${He} was assessed as ${story.risk.toUpperCase()} risk of recidivism on ${inWords(addDays(story.today, -80))}.`, { after: 0.7 }).says('custody.risk', story.risk)
    w.par(`{b|Release.} ${He} plans to live in ${story.court.city}, ${story.court.state}, where ${whose} family is.`, { after: 1.4 })
    return w.need(60).row([{ at: 0, text: 'Reviewed by: ______________________, Unit Manager' }], 0.6).row([{ at: 0, text: "Inmate's signature: ______________________" }])
  },
}

/** The form of a program review before plans were printed from a system. */
export const reviewForm: Layout = {
  name: 'progress report, program review form',
  kind: 'progress report',
  years: [1990, 2008],
  draw(made, dice) {
    const story = whileServing(made)
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, leading: 1.25, filled: dice.pick(['typewriter', 'typewriter', 'sans']), margins: { left: 52, right: 52, top: 58, bottom: 54 } })
    w.put('BP-CLASS-3  PROGRAM REVIEW REPORT  CDFRM', 52, 40, { size: 7.5 }).put('Federal Bureau of Prisons', 560, 40, { size: 7.5, align: 'right' })
    w.onEveryPage((page, of) => (page > 1 ? w.put(`${story.register} - continued, ${page} of ${of}`, 560, 760, { size: 8, align: 'right', page }) : w))
    w.center('{b|PROGRAM REVIEW REPORT}', { size: 13, after: 0.6 })
    const wide = w.measure
    gridRow(w, [wide * 0.5, wide * 0.25, wide * 0.25], [`1. Name\n{t|${sentryName(story.name)}}`, `2. Reg. No.\n{t|${story.register}}`, `3. Review Date\n{t|${slashedShort(story.today)}}`])
    gridRow(w, [wide * 0.5, wide * 0.25, wide * 0.25], [`4. Institution\n{t|${story.prison.name}}`, `5. Date of Birth\n{t|${slashedShort(story.born)}}`, `6. Security/Custody\n{t|${story.prison.level}/${dice.pick(['IN', 'OUT', 'COMM'])}}`])
    gridRow(w, [wide * 0.5, wide * 0.5], [`7. Offense and Sentence\n{t|${story.counts.map((count) => `Ct. ${count.number} ${count.offense.sentry} ${count.offense.short}, ${count.term === 'life' ? 'LIFE' : `${count.term} MOS.`}${count.consecutive ? ' CS' : story.counts.length > 1 && count.number > 1 ? ' CC' : ''}`).join('\n')}\nTotal: ${story.term === 'life' ? 'LIFE' : `${story.term} MOS.`} + ${story.supervisedYears} YRS. SRT}`, `8. Projected Release\n{t|${story.releaseOn === undefined ? 'LIFE' : `${dayMonthYear(story.releaseOn)} GCT`}}\nTime began {t|${dayMonthYear(story.sentencedOn)}}\nJail credit {t|${story.creditDays} days}\nGCT disallowed {t|${story.lostDays} days}`])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name, 'person.dateOfBirth': story.born, ...sectionTruths(story, String), ...Object.fromEntries(story.counts.map(({ term }, i) => [`conviction.counts.${i}.term`, term])), 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'custody.goodTimeLostDays': story.lostDays, ...(story.releaseOn === undefined ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
    w.allows({ 'custody.status': 'in prison', 'conviction.counts.complete': true, ...Object.fromEntries(story.counts.map(({ offense }, i) => [`conviction.counts.${i}.description`, offense.short])) })
    const owed = story.fine + story.restitution
    gridRow(w, [wide * 0.5, wide * 0.5], [`9. Work Detail\n{t|${story.work}}`, `10. Financial Responsibility\n{t|Assessment $${story.assessment}.00 PAID. ${owed > 0 ? `Balance of fine/restitution $${owed.toLocaleString('en-US')}.00` : 'No other obligations'}}`])
    w.saysAll({ 'custody.work': story.work, 'conviction.assessment': story.assessment }).allows({ 'conviction.unpaid': owed, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    if (owed > 0) w.says('conviction.unpaid', owed)
    w.space(0.5).par('{b|11. Programs completed}', { after: 0.2 })
    gridRow(w, [wide * 0.6, wide * 0.4], ['Program', 'Completed'], { cut: 'bold' })
    story.programs.forEach((program, i) => {
      gridRow(w, [wide * 0.6, wide * 0.4], [`{t|${program.name}}`, `{t|${dayMonthYear(program.completedOn)}}`])
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.allows({ 'custody.programs.complete': true })
    w.space(0.5).par(`12. Incident reports since last review: {t|None}`, { after: 0.3 }).par('13. Goals until next review: {t|Maintain clear conduct; enroll in one program; keep family contact.}', { after: 1.2 })
    w.need(40)
    return w.row([{ at: 0, text: 'Chairperson {t|' + dice.pick(['G. Alder, Unit Manager', 'P. Voss, Unit Manager']) + '}', width: 260 }, { at: 270, text: 'Inmate ____________________________' }])
  },
}

function sayOffenses(w: ReturnType<typeof writerFor>, story: Story): void {
  for (const [i, count] of story.counts.entries()) {
    w.saysAll({ [`conviction.counts.${i}.statute`]: count.offense.statute, ...(count.offense.penalty === undefined ? {} : { [`conviction.counts.${i}.penalty`]: count.offense.penalty }), [`conviction.counts.${i}.description`]: count.nature })
    w.allows({ [`conviction.counts.${i}.substance`]: count.offense.substance, 'conviction.sovereign': 'federal' })
  }
}
