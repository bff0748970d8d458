import type { Layout } from './layout.ts'
import { writerFor } from './parts/looks.ts'
import { sayInmate } from './parts/sentry.ts'
import { months } from './parts/terms.ts'
import { addDays, dashed, slashed } from '../story/days.ts'
import { sentryName } from '../story/say-name.ts'

/** The Bureau's progress report or program review as its case managers print it today. */
export const programReview: Layout = {
  name: 'program review',
  kind: 'progress report',
  years: [1992, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, margins: { left: 50, right: 50, top: 64, bottom: 54 } })
    const review = dice.happens(0.5)
    const title = review ? 'Individualized Needs Plan - Program Review' : 'Summary Reentry Plan - Progress Report'
    const sequence = `SEQUENCE: 0${dice.whole(1_000_000, 1_999_999)}`
    w.onEveryPage((page, of) => w.put(title, 50, 30, { size: 9, page }).put(sequence, 562, 30, { size: 9, align: 'right', page }).put(`Page ${page} of ${of}`, 562, 770, { size: 8, align: 'right', page }))
    w.center(`{b|${title}}`, { size: 13 }).center('Dept. of Justice / Federal Bureau of Prisons', { size: 9 }).center(`Plan is for inmate: ${sentryName(story.name)} ${story.register}`, { after: 0.8 })
    sayInmate(w, story)
    const facts: readonly (readonly [string, string, string, string])[] = [
      ['Facility:', `${story.prison.code} ${story.prison.sentry}`, 'Proj. Rel. Date:', story.term === 'life' ? 'LIFE' : dashed(story.releaseOn ?? '')],
      ['Name:', sentryName(story.name), 'Proj. Rel. Mthd:', story.term === 'life' ? 'LIFE' : 'GCT REL'],
      ['Register No.:', story.register, 'DNA Status:', 'ALE0212 / 06-12-2011'],
      ['Age:', String(Number(story.today.slice(0, 4)) - Number(story.born.slice(0, 4))), 'Date of Birth:', dashed(story.born)],
    ]
    for (const [a, b, c, d] of facts) w.row([{ at: 0, text: a, width: 70, cut: 'bold' }, { at: 76, text: b, width: 170 }, { at: 260, text: c, width: 84, cut: 'bold' }, { at: 350, text: d, width: 150 }], 0.1)
    w.saysAll({ 'person.dateOfBirth': story.born, 'custody.facility': story.prison.sentry, ...(story.term === 'life' ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
    const section = (name: string): void => {
      w.space(0.5).need(40).par(`{b|${name}}`).rule(0.5)
    }
    section('Offenses and Sentences Imposed')
    w.row([{ at: 0, text: 'Charge', width: 300, cut: 'bold' }, { at: 320, text: 'Terms In Effect', width: 150, cut: 'bold' }])
    for (const count of story.counts) w.row([{ at: 0, text: `CT ${count.number}: ${count.offense.sentry} ${count.offense.short}`, width: 300 }, { at: 320, text: months(count.term).toUpperCase(), width: 150 }], 0.1)
    w.row([{ at: 0, text: `Date Sentence Computation Began: ${dashed(story.sentencedOn)}` }], 0.1).row([{ at: 0, text: `Days FSGT / WSGT / DGCT:   0 / 0 / ${story.lostDays}` }], 0.1).row([{ at: 0, text: `Days GCT or EGT / SGT:   ${Math.floor(story.goodTimeDays / 2)}` }], 0.1).row([{ at: 0, text: `Jail Credit / InOp Time:   +${story.creditDays} JC` }], 0.1)
    w.saysAll({ 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays }).allows({ 'custody.goodTimeLostDays': story.lostDays, 'conviction.term': story.counts.length === 1 ? story.term : undefined, 'custody.status': 'in prison' })
    for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.statute`]: count.offense.statute, [`conviction.counts.${i}.penalty`]: count.offense.penalty, [`conviction.counts.${i}.term`]: count.term, [`conviction.counts.${i}.description`]: count.offense.short })
    section('Detainers')
    w.par('** NO DETAINER **')
    section('Current Work Assignments')
    w.row([{ at: 0, text: 'Facl', width: 30, cut: 'bold' }, { at: 40, text: 'Assignment', width: 90, cut: 'bold' }, { at: 140, text: 'Description', width: 190, cut: 'bold' }, { at: 340, text: 'Start', width: 80, cut: 'bold' }]).row([{ at: 0, text: story.prison.code, width: 30 }, { at: 40, text: story.work.split(' ')[0] ?? '', width: 90 }, { at: 140, text: story.work, width: 190 }, { at: 340, text: dashed(addDays(story.today, -210)), width: 80 }])
    w.says('custody.work', story.work)
    section('Current Education Information')
    w.row([{ at: 0, text: story.prison.code, width: 30 }, { at: 40, text: 'GED HAS', width: 90 }, { at: 140, text: 'COMPLETED GED OR HS DIPLOMA', width: 190 }, { at: 340, text: dashed(addDays(story.sentencedOn, 420)), width: 80 }])
    section('Education Courses')
    w.row([{ at: 0, text: 'SubFacl', width: 40, cut: 'bold' }, { at: 44, text: 'Action', width: 40, cut: 'bold' }, { at: 140, text: 'Description', width: 190, cut: 'bold' }, { at: 340, text: 'Start', width: 80, cut: 'bold' }, { at: 430, text: 'Stop', width: 80, cut: 'bold' }])
    story.programs.forEach((program, i) => {
      w.row([{ at: 0, text: story.prison.code, width: 40 }, { at: 44, text: 'C', width: 40 }, { at: 140, text: program.name, width: 195 }, { at: 340, text: dashed(program.startedOn), width: 80 }, { at: 430, text: dashed(program.completedOn), width: 80 }])
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    section('Discipline History (Last 6 months)')
    w.par('** NO INCIDENT REPORTS FOUND IN LAST 6 MONTHS **')
    section('FSA Assessment')
    const level = story.risk.toUpperCase()
    w.row([{ at: 0, text: story.prison.code, width: 30 }, { at: 40, text: `R-${level.slice(0, 3)}`, width: 90 }, { at: 140, text: `${level} RISK RECIDIVISM LEVEL`, width: 190 }, { at: 340, text: dashed(addDays(story.today, -100)), width: 80 }])
    w.says('custody.risk', story.risk)
    section('FRP Details')
    w.row([{ at: 0, text: `Most Recent Payment Plan   FRP Assignment: PART  FINANC RESP-PARTICIPATES   Start: ${dashed(addDays(story.sentencedOn, 500))}` }]).row([{ at: 0, text: 'Inmate Decision: AGREED   $25.00   Frequency: QUARTERLY' }])
    section('Progress since last review')
    w.par(`${story.woman ? 'Ms.' : 'Mr.'} ${story.name.family} has maintained clear conduct and satisfactory work reports.`)
    section('Next Program Review Goals')
    w.par(`Enroll in an FSA program by ${slashed(addDays(story.today, 180))}. Continue payments toward court obligations.`)
    return w
  },
}

/** The progress report of earlier years, typed in numbered sections for the parole commission and the court. */
export const progressReport1990: Layout = {
  name: 'progress report, typed',
  kind: 'progress report',
  years: [1988, 2004],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter'], { size: 10, leading: 1.25 })
    w.lines(['U.S. Department of Justice                              PROGRESS REPORT', 'Federal Bureau of Prisons', '']).rule()
    const rows: readonly string[] = [`1. Institution:  ${story.prison.sentry}`, `2. Date:  ${dashed(story.today)}`, `3. Inmate's Name:  ${sentryName(story.name)}`, `4. Register Number:  ${story.register}`, `5. Date of Birth:  ${dashed(story.born)}`, `6. Custody Classification:  ${dice.pick(['IN', 'OUT', 'COMMUNITY'])}`, `7. Offense:  ${story.counts.map(({ nature }) => nature).join('; ')}`, `8. Sentence:  ${story.term === 'life' ? 'LIFE' : `${story.term} MONTHS`}; ${story.supervisedYears} YEARS SUPERVISED RELEASE`, `9. Sentence Began:  ${dashed(story.sentencedOn)}`, `10. Days Credit:  ${story.creditDays} days jail credit`, `11. Projected Release:  ${story.term === 'life' ? 'LIFE' : `${dashed(story.releaseOn ?? '')} via GCT release`}`, '12. Detainers:  None', '13. Co-Defendants:  Yes']
    for (const text of rows) w.par(text, { after: 0.4 })
    sayInmate(w, story)
    w.saysAll({ 'person.dateOfBirth': story.born, 'custody.facility': story.prison.sentry, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...(story.term === 'life' ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows({ 'custody.status': 'in prison' })
    w.par('14. Institutional Adjustment:', { after: 0.4 })
    w.par(`a. Work Assignments:  ${story.name.given} ${story.name.family} is currently assigned to ${story.work}, where the detail supervisor rates performance as good.`, { left: 24, after: 0.4 })
    w.says('custody.work', story.work)
    w.par('b. Educational/Vocational Participation: The following courses have been completed:', { left: 24, after: 0.4 })
    story.programs.forEach((program, i) => {
      w.row([{ at: 40, text: program.name, width: 260 }, { at: 310, text: `completed ${dashed(program.completedOn)}` }])
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.space(0.5).par(`c. Incident Reports:  ${story.incidents.length === 0 ? 'None.' : `${story.incidents.length}, the last on ${dashed(story.incidents[0]?.on ?? '')}.`}`, { left: 24, after: 0.4 }).par('d. Physical and Mental Health: Regular duty with no restrictions.', { left: 24, after: 1 })
    w.row([{ at: 0, text: '15. Dictated by:  R. Pelletier, Case Manager' }]).row([{ at: 0, text: `16. Date Typed:  ${dashed(story.today)}` }])
    return w
  },
}
