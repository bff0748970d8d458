import type { Layout } from '../layout.ts'
import { sayInmate } from '../parts/sentry.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, dashed, inWords, slashed } from '../../story/days.ts'
import { fullName, sentryName } from '../../story/say-name.ts'

const inPrison = { 'custody.status': 'in prison' }

/** A sentence computation as the records office sends it: a table with a letterhead. */
export const computationLetter: Layout = {
  name: 'sentence computation, table',
  kind: 'sentence computation',
  years: [1988, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 10.5 })
    const life = story.term === 'life'
    w.center('{b|Federal Bureau of Prisons}').center('Designation and Sentence Computation Center, Grand Prairie, Texas', { size: 9, after: 0.8 }).center('{b|SENTENCE COMPUTATION RECORD}', { size: 13, after: 1 })
    const rows: readonly (readonly [string, string])[] = [['Name', sentryName(story.name)], ['Register No.', story.register], ['Date of Birth', slashed(story.born)], ['Sentencing Court', story.court.district], ['Docket No.', story.docket], ['Date Sentence Imposed', slashed(story.sentencedOn)], ['Sentence Imposed', life ? 'Life' : `${story.term} months`], ['Supervised Release', `${story.supervisedYears} years`], ['Sentence Began', slashed(story.sentencedOn)], ['Prior Custody Credit', `${story.creditDays} days${story.creditDays > 0 ? ` (${slashed(story.arrestedOn)} to ${slashed(addDays(story.sentencedOn, -1))})` : ''}`], ['Good Conduct Time Disallowed', `${story.lostDays} days`], ['Full Term Date', life ? 'Life' : slashed(story.fullTermOn ?? '')], ['Projected Release Date', life ? 'None (life)' : slashed(story.releaseOn ?? '')], ['Projected Release Method', life ? 'Life' : 'Good Conduct Time']]
    for (const [label, text] of rows) {
      const top = w.y
      w.row([{ at: 6, text: label, width: 190, cut: 'bold' }, { at: 210, text, width: 250 }], 0.3)
      w.box(w.left, top - 2, w.measure, w.y - top)
    }
    sayInmate(w, story)
    w.saysAll({ 'person.dateOfBirth': story.born, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'custody.goodTimeLostDays': story.lostDays, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows({ ...inPrison, 'conviction.sovereign': 'federal' })
    w.space(1).par(`Prepared ${slashed(story.today)}. Computations are reviewed and may change.`, { size: 9 })
    return w
  },
}

/** Discipline as a hearing officer's table. */
export const disciplineTable: Layout = {
  name: 'discipline log, table',
  kind: 'discipline log',
  years: [1989, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'typewriter'], { size: 9.5, margins: { left: 54, right: 54, top: 64, bottom: 54 } })
    w.center('{b|INMATE DISCIPLINARY HISTORY}', { size: 12, after: 0.6 }).row([{ at: 0, text: `Inmate: ${sentryName(story.name)}`, width: 260 }, { at: 280, text: `Reg. No.: ${story.register}` }], 0.2).row([{ at: 0, text: `Institution: ${story.prison.name}`, width: 260 }, { at: 280, text: `As of: ${slashed(story.today)}` }], 0.8)
    sayInmate(w, story)
    w.row([{ at: 0, text: 'Date', width: 70, cut: 'bold' }, { at: 76, text: 'Code', width: 34, cut: 'bold' }, { at: 116, text: 'Prohibited Act', width: 180, cut: 'bold' }, { at: 306, text: 'Hearing', width: 60, cut: 'bold' }, { at: 372, text: 'Sanction', width: 130, cut: 'bold' }], 0.2).rule()
    story.incidents.forEach((incident, i) => {
      w.row([{ at: 0, text: slashed(incident.on), width: 70 }, { at: 76, text: String(incident.code), width: 34 }, { at: 116, text: incident.act, width: 184 }, { at: 306, text: incident.code < 300 ? 'DHO' : 'UDC', width: 60 }, { at: 372, text: incident.lost > 0 ? `${incident.lost} days GCT disallowed` : 'Loss of privileges, 30 days', width: 132 }], 0.2)
      w.saysAll({ [`custody.incidents.${i}.code`]: incident.code, [`custody.incidents.${i}.on`]: incident.on, [`custody.incidents.${i}.act`]: incident.act })
    })
    w.space(0.6).par(story.incidents.length === 0 ? 'No incident reports on file.' : `Total incident reports: ${story.incidents.length}. End of record.`).says('custody.incidents.complete', true).allows({ ...inPrison, 'custody.goodTimeLostDays': story.lostDays, 'custody.facility': story.prison.name })
    return w
  },
}

/** A profile as a unit team types it. */
export const profileSheet: Layout = {
  name: 'inmate profile, unit team sheet',
  kind: 'inmate profile',
  years: [1989, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5 })
    const life = story.term === 'life'
    w.center('{b|INMATE PROFILE}', { size: 14 }).center(`Unit Team, ${story.prison.name}, ${slashed(story.today)}`, { size: 9, after: 1 })
    const left: readonly (readonly [string, string])[] = [['Name:', fullName(story.name)], ['Register Number:', story.register], ['DOB:', slashed(story.born)], ['Security Level:', story.prison.level], ['Custody:', dice.pick(['In', 'Out'])]]
    const right: readonly (readonly [string, string])[] = [['Institution:', story.prison.name], ['Work Assignment:', story.work], ['Projected Release:', life ? 'Life' : slashed(story.releaseOn ?? '')], ['Detainers:', 'None'], ['FRP Status:', 'Participates']]
    left.forEach(([label, text], i) => w.row([{ at: 0, text: label, width: 100, cut: 'bold' }, { at: 104, text, width: 130 }, { at: 244, text: right[i]?.[0] ?? '', width: 100, cut: 'bold' }, { at: 348, text: right[i]?.[1] ?? '', width: 120 }], 0.4))
    sayInmate(w, story)
    w.saysAll({ 'person.dateOfBirth': story.born, 'custody.facility': story.prison.name, 'custody.work': story.work, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows(inPrison)
    return w
  },
}

/** A school's transcript with terms and grades. */
export const schoolTranscript: Layout = {
  name: 'education transcript, table',
  kind: 'education transcript',
  years: [1989, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 10.5 })
    w.center('{b|Education Department}', { size: 13 }).center(`${story.prison.name}, ${story.prison.place}`, { after: 0.4 }).center('{b|Official Inmate Education Transcript}', { after: 0.8 })
    w.row([{ at: 0, text: `Student: ${fullName(story.name)}`, width: 260 }, { at: 280, text: `Register No. ${story.register}` }], 0.7)
    sayInmate(w, story)
    w.row([{ at: 0, text: '{u|Course}', width: 210 }, { at: 220, text: '{u|Began}', width: 80 }, { at: 310, text: '{u|Completed}', width: 80 }, { at: 400, text: '{u|Hours}', width: 60 }], 0.3)
    story.programs.forEach((program, i) => {
      w.row([{ at: 0, text: program.name, width: 215 }, { at: 220, text: slashed(program.startedOn), width: 80 }, { at: 310, text: slashed(program.completedOn), width: 80 }, { at: 408, text: String(dice.whole(8, 200)), width: 50 }], 0.1)
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.allows({ ...inPrison, 'custody.facility': story.prison.name, 'custody.programs.complete': true })
    w.space(1).par(`Issued ${inWords(story.today)}`)
    return w
  },
}

/** A contract to pay, signed in the unit. */
export const financialContract: Layout = {
  name: 'financial responsibility plan, contract',
  kind: 'financial responsibility plan',
  years: [1990, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11 })
    const owed = story.restitution + story.fine
    w.par('BP-A0445          INMATE FINANCIAL PLAN          CDFRM', { size: 9 }).par('U.S. DEPARTMENT OF JUSTICE          FEDERAL BUREAU OF PRISONS', { size: 9, after: 0.8 })
    w.row([{ at: 0, text: `Inmate's Name: ${fullName(story.name)}`, width: 260 }, { at: 270, text: `Register Number: ${story.register}` }], 0.8)
    sayInmate(w, story)
    w.par('As an inmate in the Inmate Financial Responsibility Program I have been advised of the obligations below and agree to submit payments toward their satisfaction.', { after: 0.7 })
    w.row([{ at: 0, text: `Special assessment: $${story.assessment}.00`, width: 230 }, { at: 240, text: 'Status: paid in full' }], 0.2).row([{ at: 0, text: `Fine: $${story.fine.toLocaleString('en-US')}.00`, width: 230 }, { at: 240, text: `Restitution: $${story.restitution.toLocaleString('en-US')}.00` }], 0.2).row([{ at: 0, text: `Total remaining balance: $${owed.toLocaleString('en-US')}.00` }], 0.8)
    w.saysAll({ 'conviction.unpaid': owed, 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution }).allows(inPrison)
    w.par(`I agree to pay $${dice.pick([25, 50, 75])}.00 per quarter beginning ${inWords(addDays(story.today, 60))}.`, { after: 1.5 }).row([{ at: 0, text: '_____________________', width: 200 }, { at: 240, text: slashed(story.today) }]).row([{ at: 0, text: "Inmate's signature", size: 9, width: 200 }, { at: 240, text: 'Date', size: 9 }])
    return w
  },
}

/** A classification on a form filled in by hand of the case manager. */
export const classificationForm: Layout = {
  name: 'risk and custody classification, form',
  kind: 'risk or custody classification',
  years: [1990, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 10.5, filled: 'typewriter' })
    w.center('{b|SECURITY DESIGNATION AND CUSTODY CLASSIFICATION}', { size: 12 }).center('First Step Act Risk and Needs', { after: 0.8 })
    for (const [label, text] of [['1. Inmate', fullName(story.name)], ['2. Register number', story.register], ['3. Date classified', slashed(story.today)], ['4. Security level', story.prison.level], ['5. Custody level', dice.pick(['IN', 'OUT', 'COMMUNITY'])], ['6. Public safety factors', 'None'], ['7. Risk of recidivism (PATTERN)', story.risk.toUpperCase()], ['8. Needs identified', dice.pick(['Work, finance', 'Substance use', 'None'])], ['9. Next review', slashed(addDays(story.today, 180))]] as const) w.row([{ at: 0, text: label, width: 190 }, { at: 200, text: `{t|${text}}` }], 0.5)
    sayInmate(w, story)
    w.says('custody.risk', story.risk).allows(inPrison)
    return w
  },
}

/** A report of progress as a memorandum to the warden. */
export const progressMemorandum: Layout = {
  name: 'progress report, memorandum',
  kind: 'progress report',
  years: [1990, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book'], { size: 11.5, leading: 1.35 })
    const life = story.term === 'life'
    w.row([{ at: 0, text: '{b|UNITED STATES GOVERNMENT MEMORANDUM}' }], 0.8).row([{ at: 0, text: `DATE:     ${inWords(story.today)}` }], 0.3).row([{ at: 0, text: 'REPLY TO: Unit Manager' }], 0.3).row([{ at: 0, text: `SUBJECT:  Progress Report, ${fullName(story.name)}, Reg. No. ${story.register}` }], 0.8)
    sayInmate(w, story)
    w.par(`The above inmate, born ${inWords(story.born)}, is housed at ${story.prison.name}, ${story.prison.place}, serving ${life ? 'a life sentence' : `a sentence of ${story.term} months`} that commenced on ${inWords(story.sentencedOn)}, with ${story.creditDays} days of prior custody credit.${life ? '' : ` The projected release date is ${inWords(story.releaseOn ?? '')}.`}`, { after: 0.6 })
    w.saysAll({ 'person.dateOfBirth': story.born, 'custody.facility': story.prison.name, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'conviction.term': story.term, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows(inPrison)
    w.par(`The inmate works in ${story.work} and earns good evaluations. Programs completed are:`, { after: 0.4 }).says('custody.work', story.work)
    story.programs.forEach((program, i) => {
      w.par(`•  ${program.name} (${inWords(program.completedOn)})`, { left: 24 })
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.space(0.6).par(`The Bureau's assessment of the risk of recidivism is ${story.risk}. Disciplinary record: ${story.incidents.length === 0 ? 'clear conduct' : `${story.incidents.length} incident report${story.incidents.length > 1 ? 's' : ''}, latest ${dashed(story.incidents[0]?.on ?? '')}`}.`).says('custody.risk', story.risk)
    return w
  },
}
