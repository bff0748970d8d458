import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { addDays, dashed, inWords, slashed } from '../story/days.ts'
import { courses } from '../story/prison.table.ts'
import { dollars, fullName, plain, sentryName } from '../story/say-name.ts'
import { dayMonthYear, slashedLoose, withOrdinal, yearsBetween } from './parts/day-shapes.ts'
import { boxed, gridRow } from './parts/grid.ts'
import { titled } from './parts/titled.ts'
import { whileServing } from './parts/while-serving.ts'

/** A face sheet of the central file, with the place of a photograph. */
export const faceSheet: Layout = {
  name: 'inmate profile, face sheet',
  kind: 'inmate profile',
  years: [1990, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const w = writerFor(dice, ['sans', 'serif', 'modern'], { size: 10.5, leading: 1.4 })
    w.par(`{b|${story.prison.name}}`, { size: 15 }).par(`${story.prison.place}     Unit Team`, { size: 9.5, after: 0.3 }).rule(1.2).center('{b|INMATE PROFILE}', { size: 14, after: 0.8 })
    const top = w.y
    w.box(w.right - 110, top, 110, 132)
    w.put('PHOTO', w.right - 55, top + 70, { size: 9, align: 'center', gray: 0.5 })
    const { right } = w
    w.right -= 130
    const life = story.releaseOn === undefined
    const facts: readonly (readonly [string, string])[] = [
      ['Name', sentryName(story.name)], ['Register Number', story.register], ['Born', `${withOrdinal(story.born)} (age ${yearsBetween(story.born, story.today)})`], ['Sex', story.woman ? 'Female' : 'Male'], ['Citizenship', 'United States'], ['Quarters', `${dice.pick(['A', 'B', 'C'])}${dice.whole(1, 4)}-${dice.whole(100, 299)}`], ['Work detail', story.work], ['Security level', story.prison.level],
    ]
    for (const [label, text] of facts) w.row([{ at: 0, text: `${label} . . .`, width: 120 }, { at: 126, text: `{b|${text}}` }], 0.2)
    w.right = right
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born, 'person.citizenship': 'United States', 'custody.work': story.work, 'custody.facility': story.prison.name }).allows({ 'custody.status': 'in prison' })
    w.y = Math.max(w.y, top + 140)
    w.space(0.4).par('{b|Sentence}', { size: 11.5 }).rule(0.5)
    for (const [label, text] of [['Court', story.court.district], ['Docket', story.docket], ['Judge', story.judge], ['Sentenced', slashedLoose(story.sentencedOn)], ['Term', story.term === 'life' ? 'Life' : `${story.term} months`], ['Projected release', life ? 'None' : slashedLoose(story.releaseOn ?? '')]] as const) w.row([{ at: 0, text: `${label} . . .`, width: 120 }, { at: 126, text: `{b|${text}}` }], 0.2)
    w.saysAll({ 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows({ 'conviction.sovereign': 'federal' })
    w.space(0.4).par('{b|Remarks}', { size: 11.5 }).rule(0.5).par(`Medical duty status: ${dice.pick(['regular duty', 'lower bunk', 'no prolonged standing'])}. Religious preference: ${dice.pick(['none stated', 'Protestant', 'Catholic', 'Muslim'])}. Detainers: none. Separatees: see Central Inmate Monitoring.`, { after: 1 })
    return w.par(`Printed ${slashed(story.today)} for official use. Not to be copied to the inmate.`, { size: 8.5 })
  },
}

/** A plan to pay, signed by the inmate. */
export const paymentContract: Layout = {
  name: 'financial responsibility plan, signed form',
  kind: 'financial responsibility plan',
  years: [1990, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 10, leading: 1.35, filled: dice.pick(['typewriter', 'sans', 'serif']) })
    const owed = story.restitution + story.fine
    const paid = Math.min(owed, dice.whole(0, 9) * 25)
    const each = dice.pick([25, 25, 50, 75, 100])
    w.put('BP-A0377   INMATE FINANCIAL PLAN   CDFRM', w.left, 44, { size: 8 }).put('U.S. DEPARTMENT OF JUSTICE - FEDERAL BUREAU OF PRISONS', w.right, 44, { size: 8, align: 'right' })
    w.center('{b|INMATE FINANCIAL RESPONSIBILITY PROGRAM}', { size: 13 }).center('{b|Inmate Financial Plan}', { after: 0.8 })
    const wide = w.measure
    gridRow(w, [wide * 0.42, wide * 0.24, wide * 0.34], [`Inmate's Name\n{t|${fullName(story.name)}}`, `Register No.\n{t|${story.register}}`, `Institution\n{t|${story.prison.name}}`])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name }).allows({ 'custody.status': 'in prison' })
    w.space(0.6).par('Staff have provided me with information regarding the potential impact of the Financial Responsibility Program, and the consequences of refusal have been explained. I have the following financial obligations:', { after: 0.5 })
    const widths = [wide * 0.34, wide * 0.22, wide * 0.22, wide * 0.22]
    gridRow(w, widths, ['Type of obligation', 'Amount imposed', 'Paid to date', 'Balance'], { cut: 'bold' })
    const line = (type: string, amount: number, part: number): void => gridRow(w, widths, [`{t|${type}}`, `{t|${dollars(amount)}}`, `{t|${dollars(part)}}`, `{t|${dollars(amount - part)}}`])
    line('Felony assessment', story.assessment, story.assessment)
    if (story.fine > 0) line('Fine', story.fine, story.restitution > 0 ? 0 : paid)
    if (story.restitution > 0) line('Restitution', story.restitution, paid)
    gridRow(w, widths, ['{b|Total}', '', '', `{t|${dollars(owed - paid)}}`])
    w.saysAll({ 'conviction.assessment': story.assessment, ...(story.fine > 0 ? { 'conviction.fine': story.fine } : {}), ...(story.restitution > 0 ? { 'conviction.restitution': story.restitution } : {}), 'conviction.unpaid': owed - paid }).allows({ 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    w.space(0.6)
    w.tick(owed > 0, `I agree to submit payments of {t|$${each}.00} {t|${dice.pick(['quarterly', 'monthly'])}} toward satisfaction of the above, beginning {t|${inWords(addDays(story.sentencedOn, 200))}}, until the obligations are paid in full.`).tick(false, 'I refuse to take part in the Program. I understand that my pay, housing and custody may be affected.').tick(owed === 0, 'All obligations are satisfied; no further payment is required at this time.')
    w.space(1.6).row([{ at: 0, text: '____________________________\nInmate signature', width: 200 }, { at: 250, text: `____________________________\nStaff witness        Date {t|${slashed(addDays(story.sentencedOn, 195))}}` }], 1)
    return w.par('Record Copy - Central File; Copy - Inmate', { size: 8 })
  },
}

/** A typed record of school and shop, with a course that was left before its end. */
export const schoolRecord: Layout = {
  name: 'education transcript, school record',
  kind: 'education transcript',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'serif', 'sans'], { size: 10.5, leading: 1.3 })
    w.center('{b|EDUCATION DEPARTMENT}', { size: 13 }).center(`${story.prison.name}, ${story.prison.place}`).center('Record of Courses', { after: 0.8 })
    boxed(w, 60, () => {
      w.row([{ at: 4, text: `Student: ${sentryName(story.name)}`, width: 270 }, { at: 290, text: `No. ${story.register}` }]).row([{ at: 4, text: `Record printed: ${inWords(story.today)}`, width: 270 }, { at: 290, text: 'GED: on file' }])
    })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name }).allows({ 'custody.status': 'in prison', 'custody.programs.complete': true })
    const columns = [0, 210, 300, 390] as const
    w.row([{ at: columns[0], text: '{u|Course}', width: 200 }, { at: columns[1], text: '{u|Began}', width: 86 }, { at: columns[2], text: '{u|Ended}', width: 86 }, { at: columns[3], text: '{u|Result}', width: 80 }], 0.4)
    const left = dice.pick(courses.filter((course) => story.programs.every(({ name }) => name !== course)))
    const place = dice.whole(0, story.programs.length - 1)
    story.programs.forEach((program, i) => {
      if (i === place) w.row([{ at: columns[0], text: titled(left), width: 200 }, { at: columns[1], text: dayMonthYear(addDays(program.startedOn, -9)), width: 86 }, { at: columns[2], text: dayMonthYear(addDays(program.startedOn, 12)), width: 86 }, { at: columns[3], text: 'withdrew', width: 80 }], 0.15)
      w.row([{ at: columns[0], text: titled(program.name), width: 200 }, { at: columns[1], text: dayMonthYear(program.startedOn), width: 86 }, { at: columns[2], text: dayMonthYear(program.completedOn), width: 86 }, { at: columns[3], text: `completed, ${dice.pick(['A', 'B', 'P'])}`, width: 80 }], 0.15)
      w.saysAll({ [`custody.programs.${i}.name`]: titled(program.name), [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.space(1).par(`Courses completed: ${story.programs.length}. Courses not completed: 1.`, { after: 1.6 })
    return w.need(40).row([{ at: 230, text: '________________________' }]).row([{ at: 230, text: 'Supervisor of Education' }])
  },
}

/** A worksheet of the risk tool, item by item, with two scores. */
export const riskWorksheet: Layout = {
  name: 'risk classification, two scores',
  kind: 'risk or custody classification',
  years: [1995, 2021],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'typewriter'], { size: 9.5, leading: 1.35 })
    const level = story.risk.toUpperCase()
    const { name } = story
    w.center(`{b|${story.woman ? 'FEMALE' : 'MALE'} PATTERN RISK SCORING}`, { size: 13, after: 0.8 })
    const left = [`Register Number.....: ${story.register}`, 'Inmate Name', `   Last.............: ${plain(name.family)}`, `   First............: ${plain(name.given)}`, `   Middle...........: ${plain(name.middle)}`, `   Suffix...........: ${name.suffix ?? ''}`, `Assessed............: ${dashed(addDays(story.today, -60))}`]
    const general = { minimum: dice.whole(-4, 8), low: dice.whole(10, 28), medium: dice.whole(31, 42), high: dice.whole(46, 70) }[story.risk]
    const right = [`Risk Level Inmate....: ${level}`, `  General Score......: ${general}`, `  Violent Score......: ${Math.floor(general / 2)}`, `Security Level Inmate: ${story.prison.level}`, `Responsible Facility.: ${story.prison.code}`, `Start Incarceration..: ${dashed(story.sentencedOn)}`]
    left.forEach((text, i) => w.row([{ at: 0, text, width: 240 }, { at: 250, text: right[i] ?? ' ' }]))
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.risk': story.risk }).allows({ 'custody.facility': story.prison.code, 'custody.status': 'in prison', 'custody.commencedOn': story.sentencedOn, 'guideline.points': story.guideline.points, 'history.violence': false })
    w.space(0.8).par('{b|Worksheet Summary}', { after: 0.3 })
    const widths = [w.measure - 250, 110, 70, 70]
    gridRow(w, widths, ['Item', 'Value', 'General', 'Violent'], { cut: 'bold' })
    const items: readonly (readonly [string, string])[] = [['Current Age', String(yearsBetween(story.born, story.today))], ['Walsh with Conviction', 'FALSE'], ['Violent Offense', 'FALSE'], ['Criminal History Points', String(story.guideline.points)], ['History of Escapes', '0'], ['History of Violence', '0'], ['Education Score', 'HighSchoolOrGED'], ['Drug Program Status', 'NoNeed'], ['All Incident Reports (120 months)', String(story.incidents.filter(({ on }) => yearsBetween(on, story.today) < 10).length)], ['Serious Incident Reports (120 months)', String(story.incidents.filter(({ on, code }) => code < 300 && yearsBetween(on, story.today) < 10).length)], ['FRP Refuse', 'FALSE'], ['Programs Completed', String(story.programs.length)], ['Work Programs', '1']]
    for (const [item, value] of items) {
      const scores = value === 'FALSE' || value === '0' ? 0 : item.includes('Program') || item.includes('Education') ? -dice.whole(2, 9) : dice.whole(1, 16)
      gridRow(w, widths, [item, value, String(scores), String(Math.trunc(scores / 2))])
    }
    return w.space(0.8).par('A score is made at each program review. The level shown is the higher of the two.', { size: 8.5 })
  },
}
