import type { Layout } from '../layout.ts'
import { sayInmate } from '../parts/sentry.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, dashed, dayFirst, inWords, slashed } from '../../story/days.ts'
import { familyNames, kinNames, streetNames } from '../../story/names.table.ts'
import { fullName, sentryName, shortName, they } from '../../story/say-name.ts'

const inPrison = { 'custody.status': 'in prison' }

/** A computation told in a letter from the records office. */
export const computationProse: Layout = {
  name: 'sentence computation, letter',
  kind: 'sentence computation',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11.5, leading: 1.4 })
    const life = story.term === 'life'
    w.row([{ at: 0, text: '{b|U.S. Department of Justice}\nFederal Bureau of Prisons\nDesignation and Sentence Computation Center' }], 0.8).par(inWords(story.today), { after: 0.6 }).par(`RE: Sentence computation of ${fullName(story.name)}, Register Number ${story.register}`, { after: 0.6 })
    sayInmate(w, story)
    w.par(`You asked how the sentence was computed. A sentence of ${life ? 'life' : `${story.term} months`} was imposed on ${inWords(story.sentencedOn)} in the United States District Court for the ${story.court.district}, Docket Number ${story.docket}. The computation commences the sentence on ${inWords(story.sentencedOn)} and awards ${story.creditDays} days of prior custody credit.${life ? ' There is no projected release date for a life sentence.' : ` With good conduct time, the projected release date is ${inWords(story.releaseOn ?? '')}; the full term expires on ${inWords(story.fullTermOn ?? '')}.`} To date ${story.lostDays} days of good conduct time have been disallowed.`, { after: 0.8 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.sentencedOn': story.sentencedOn, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'custody.commencedOn': story.sentencedOn, 'custody.priorCreditDays': story.creditDays, 'custody.goodTimeLostDays': story.lostDays, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows({ ...inPrison, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par('Management Analyst')
    return w
  },
}

/** Discipline told act by act in sentences. */
export const disciplineProse: Layout = {
  name: 'discipline log, in sentences',
  kind: 'discipline log',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 11, leading: 1.35 })
    w.center('{b|DISCIPLINARY RECORD}', { after: 0.6 }).par(`${sentryName(story.name)}, ${story.register}, ${story.prison.name}`, { after: 0.6 })
    sayInmate(w, story)
    if (story.incidents.length === 0) w.par('This inmate has no incident reports.')
    story.incidents.forEach((incident, i) => {
      w.par(`${dayFirst(incident.on)}.  Code ${incident.code}, ${incident.act}. Found guilty; ${incident.lost > 0 ? `${incident.lost} days of good conduct time disallowed` : '30 days loss of privileges'}.`, { after: 0.5 })
      w.saysAll({ [`custody.incidents.${i}.code`]: incident.code, [`custody.incidents.${i}.on`]: incident.on, [`custody.incidents.${i}.act`]: incident.act })
    })
    w.allows({ ...inPrison, 'custody.incidents.complete': true, 'custody.goodTimeLostDays': story.lostDays, 'custody.facility': story.prison.name })
    return w
  },
}

/** Courses two to a line, as a college's registrar prints them. */
export const collegeTranscript: Layout = {
  name: 'education transcript, registrar',
  kind: 'education transcript',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 10 })
    w.center('{b|RECORD OF COURSES COMPLETED}', { size: 13 }).center(`Education Department, ${story.prison.name}`, { after: 0.8 }).par(`Inmate: ${fullName(story.name)} (${story.register})`, { after: 0.6 })
    sayInmate(w, story)
    w.row([{ at: 0, text: 'COMPLETION DATE', width: 110, cut: 'bold' }, { at: 120, text: 'COURSE TITLE', width: 240, cut: 'bold' }, { at: 380, text: 'GRADE', width: 60, cut: 'bold' }], 0.3)
    story.programs.forEach((program, i) => {
      w.row([{ at: 0, text: dashed(program.completedOn), width: 110 }, { at: 120, text: program.name, width: 240 }, { at: 380, text: dice.pick(['A', 'B', 'PASS']), width: 60 }], 0.15)
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.allows({ ...inPrison, 'custody.facility': story.prison.name, 'custody.programs.complete': true })
    return w
  },
}

/** A review of a person's progress typed in labelled lines by a unit team. */
export const teamReview: Layout = {
  name: 'progress report, team review',
  kind: 'progress report',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'typewriter'], { size: 10.5, leading: 1.3 })
    const life = story.term === 'life'
    w.center('{b|PROGRAM REVIEW REPORT}', { after: 0.6 })
    for (const [label, text] of [['INMATE', sentryName(story.name)], ['REG. NO.', story.register], ['INSTITUTION', story.prison.sentry], ['REVIEW DATE', slashed(story.today)], ['D.O.B.', slashed(story.born)], ['TERM', life ? 'LIFE' : `${story.term} MONTHS`], ['PROJECTED RELEASE', life ? 'NONE' : `${slashed(story.releaseOn ?? '')} GCT`], ['JOB', story.work], ['RISK LEVEL', story.risk.toUpperCase()]] as const) w.row([{ at: 0, text: `${label}:`, width: 130 }, { at: 140, text }], 0.1)
    sayInmate(w, story)
    w.saysAll({ 'custody.facility': story.prison.sentry, 'person.dateOfBirth': story.born, 'conviction.term': story.term, 'custody.work': story.work, 'custody.risk': story.risk, ...(life ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) }).allows(inPrison)
    w.space(0.5).par('PROGRAMS COMPLETED SINCE ARRIVAL:', { after: 0.2 })
    story.programs.forEach((program, i) => {
      w.par(`${slashed(program.completedOn)}  ${program.name}`, { left: 14 })
      w.saysAll({ [`custody.programs.${i}.name`]: program.name, [`custody.programs.${i}.completedOn`]: program.completedOn })
    })
    w.space(0.5).par('TEAM COMMENTS: Continue with current plan. Next review in six months.')
    return w
  },
}

/** A sheet of what is owed, by the court's clerk. */
export const paymentSheet: Layout = {
  name: 'financial responsibility plan, statement',
  kind: 'financial responsibility plan',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 10.5 })
    const owed = story.fine + story.restitution
    w.center('{b|INMATE FINANCIAL RESPONSIBILITY PROGRAM}').center('Statement of court-ordered obligations', { after: 0.6 }).par(`${fullName(story.name)}   Reg. No. ${story.register}   ${slashed(story.today)}`, { after: 0.6 })
    sayInmate(w, story)
    for (const [what, amount] of [['Felony assessment', story.assessment], ['Criminal fine', story.fine], ['Restitution', story.restitution], ['Paid to date on fine and restitution', 0], ['Balance outstanding', owed]] as const) w.row([{ at: 0, text: what, width: 230 }, { at: 240, text: `$${amount.toLocaleString('en-US')}.00`, width: 120, align: 'right' }], 0.2)
    w.saysAll({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'conviction.unpaid': owed }).allows(inPrison)
    return w
  },
}

/** A clinic's list with the date before the diagnosis. */
export const chronicCare: Layout = {
  name: 'medical record, chronic care list',
  kind: 'medical record',
  years: [1995, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'typewriter'], { size: 10.5 })
    w.center('{b|HEALTH SERVICES - CHRONIC CARE CLINIC}', { after: 0.6 }).row([{ at: 0, text: `Patient: ${sentryName(story.name)}`, width: 250 }, { at: 270, text: `Reg. No.: ${story.register}` }], 0.2).row([{ at: 0, text: `DOB: ${slashed(story.born)}`, width: 200 }, { at: 270, text: `Seen: ${slashed(story.today)}` }], 0.6)
    sayInmate(w, story)
    w.says('person.dateOfBirth', story.born).par('Onset        Diagnosis', { after: 0.2, cut: 'bold' })
    story.conditions.forEach(({ name, on }, i) => {
      w.row([{ at: 0, text: slashed(on), width: 74 }, { at: 84, text: name }], 0.2)
      w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on })
    })
    w.allows(inPrison)
    return w
  },
}

/** A friend offers a room and the family its help, with the person named only in the middle. */
export const friendLetter: Layout = {
  name: 'release plan letter, friend',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter', 'sans'], { size: 12, leading: 1.45 })
    const home = `${dice.whole(100, 9900)} ${dice.pick(streetNames)}, ${story.court.city}, ${story.court.state}`
    const who = `${dice.pick(kinNames)} ${dice.pick(familyNames)}`
    const on = addDays(story.today, -50)
    w.par(slashed(on), { after: 0.8 }).par('To the Bureau of Prisons and the Probation Office:', { after: 0.6 }).par(`I have a spare bedroom at ${home}, and I am offering it to ${fullName(story.name)}, Reg. No. ${story.register}, for as long as it is needed after release. I have no criminal record and I work at the county library.`, { after: 0.6 }).par(`I understand that an officer will visit before ${they(story).who} moves in.`, { after: 0.8 }).par(who)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'release.home': home, 'release.letters.0.writer': who, 'release.letters.0.on': on })
    return w
  },
}

/** Short praise from someone who works in the prison's school. */
export const teacherLetter: Layout = {
  name: 'letter of support, teacher',
  kind: 'letter of support',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['book', 'serif'], { size: 12, leading: 1.45 })
    const on = addDays(story.today, -70)
    w.par(dayFirst(on), { after: 0.7 }).par(`Clemency petition of ${fullName(story.name)}`, { after: 0.7 }).par('Dear Pardon Attorney:', { after: 0.6 }).par(`As a volunteer teacher I had ${they(story).title} ${story.name.family} in my writing class for three years. I recommend ${they(story).whom} for clemency without reservation. Nobody in that room worked harder or listened better.`, { after: 0.8 }).par('With respect,', { after: 1 }).par(`Prof. ${dice.pick(familyNames)}`)
    w.says('person.name', fullName(story.name)).says('release.letters.0.on', on)
    return w
  },
}

/** A certificate of a line or two, typed. */
export const typedCertificate: Layout = {
  name: 'certificate, typed',
  kind: 'certificate',
  years: [1990, 2022],
  draw(story, dice) {
    const program = dice.pick(story.programs)
    const w = writerFor(dice, ['typewriter', 'sans'], { size: 12, leading: 1.6 })
    w.space(4).center('CERTIFICATE OF PARTICIPATION', { size: 18, after: 1 }).par(`${fullName(story.name)} completed ${program.name} at ${story.prison.name} on ${inWords(program.completedOn)}, and is commended for it.`, { after: 2 }).par('Staff Psychologist')
    w.saysAll({ 'person.name': fullName(story.name), 'custody.programs.0.name': program.name, 'custody.programs.0.completedOn': program.completedOn }).allows({ ...inPrison, 'custody.facility': story.prison.name })
    return w
  },
}

/** An opinion page. */
export const opinionPiece: Layout = {
  name: 'press article, opinion',
  kind: 'press article',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans'], { size: 11, leading: 1.4 })
    w.par('OPINION | Commentary', { size: 9, after: 0.4 }).par(`{b|Mercy delayed: the case of ${shortName(story.name)}}`, { size: 19, after: 0.4 }).par(`By Walter Igoe, columnist for the ${story.court.city} Observer    ${inWords(addDays(story.today, -12))}`, { size: 9, after: 0.7 })
    w.par(`There is a stack of letters on the desk of ${story.defender}, and all of them ask the same thing. The readers of this newspaper may remember the trial.`, { after: 0.5 }).par(`"Nobody came out of that courtroom thinking it was right," a former juror told this reporter.`, { after: 0.5 }).par('The president can act today. He should.')
    w.allows({ ...inPrison, 'person.name': shortName(story.name) })
    return w
  },
}
