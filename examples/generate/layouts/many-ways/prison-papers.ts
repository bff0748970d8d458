import type { PaperKind } from '@lenity/law'
import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, dashed, inWords } from '../../story/days.ts'
import { fullName, sentryName } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { Layout } from '../layout.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { sayInmate, sentryPaper } from '../parts/sentry.ts'
import { countsSaid, obligationsSaid } from './prison-counts.ts'
import { codeOfRisk, dayWriter, fieldsOf, type FieldName } from './prison-fields.ts'
import { setForm } from './prison-forms.ts'
import { incidentsSaid, programsSaid } from './prison-lists.ts'
import { custodyTold, sentenceTold } from './prison-told.ts'

/** What papers of a prison may say beside what they are for. */
function alsoTrue(story: Story): Record<string, unknown> {
  return { 'custody.status': 'in prison', 'custody.facility': story.prison.name, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'custody.goodTimeLostDays': story.lostDays, 'history.violence': story.incidents.some(({ code }) => code === 201), 'custody.incidents.complete': true, 'custody.programs.complete': true, 'conviction.unpaid': story.fine + story.restitution, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution }
}

const title = (w: PaperWriter, dice: Dice, words: readonly string[]): PaperWriter => w.center(dice.pick(['U.S. Department of Justice', 'FEDERAL BUREAU OF PRISONS', 'Federal Bureau of Prisons']), { size: 9 }).center(`{b|${dice.pick(words)}}`, { size: 13, after: 0.8 })

function look(dice: Dice): PaperWriter {
  return writerFor(dice, ['sans', 'serif', 'typewriter', 'modern', 'book'], { size: dice.pick([9.5, 10, 10.5]), margins: { left: 66, right: 66, top: 60, bottom: 56 } })
}

/** A sheet that is first of all a form, and what stands below it. */
function form(name: string, kind: PaperKind, titles: readonly string[], always: readonly FieldName[], some: readonly FieldName[], rest: (w: PaperWriter, story: Story, dice: Dice, day: (day: string) => string) => void = () => undefined): Layout {
  return {
    name, kind, years: [1990, 2023], rising: true,
    draw(story, dice) {
      const w = look(dice)
      const day = dayWriter(dice)
      const fields = fieldsOf(story, dice, day)
      title(w, dice, titles)
      numbered(w, (page, of) => `${page} of ${of}`)
      setForm(w, [...always, ...dice.some(some, Math.ceil(some.length * 0.7))].map((one) => fields[one]), dice)
      w.space(0.6)
      w.allows(alsoTrue(story))
      rest(w, story, dice, day)
      return w
    },
  }
}

const computed: readonly FieldName[] = ['commenced', 'credit', 'lost', 'projected', 'fullTerm', 'supervised', 'born', 'printed', 'detainers']

/** A computation whose form, labels and list of counts are now of one kind, now of another. */
export const computationOtherwise = form('sentence computation in many forms', 'sentence computation', ['SENTENCE COMPUTATION', 'Sentence Computation Summary', 'SENTENCE DATA SHEET', 'Sentence Monitoring Data'], ['name', 'register', 'term', 'sentencedOn'], [...computed, 'district', 'docket', 'judge', 'facility', 'assessment', 'fine', 'restitution'], (w, story, dice) => countsSaid(w, story, dice))

/** A profile with who, where, the court and the work. */
export const profileOtherwise = form('inmate profile in many forms', 'inmate profile', ['INMATE PROFILE', 'Inmate Profile Sheet', 'INMATE PROFILE REPORT', 'Profile of Inmate'], ['name', 'register', 'facility'], ['born', 'citizen', 'work', 'district', 'docket', 'judge', 'sentencedOn', 'term', 'projected', 'age', 'sex', 'level', 'custody', 'unit', 'detainers', 'printed'])

/** A review of progress: a form, then what is listed under its headings. */
export const progressOtherwise = form('progress report in many forms', 'progress report', ['PROGRESS REPORT', 'Program Review Report', 'SUMMARY REENTRY PLAN - PROGRESS REPORT', 'Individualized Needs Plan - Program Review', 'Triennial Progress Report'], ['name', 'register', 'facility', 'printed'], [...computed, 'work', 'risk', 'term', 'sentencedOn', 'district', 'level', 'custody', 'age'], (w, story, dice, day) => {
  const sections = [() => countsSaid(w, story, dice), () => programsSaid(w, story, dice, day), () => incidentsSaid(w, story, dice, day)]
  for (const section of dice.some(sections, 3)) section()
  w.par(`{b|RELEASE PLANNING}`, { after: 0.2 }).par(`The release residence will be investigated. Next review: ${day(addDays(story.today, 180))}.`, { after: 1 }).par(`${story.officer}, Case Manager`)
})

/** Misconduct alone. */
export const disciplineOtherwise = form('discipline log in many forms', 'discipline log', ['INMATE DISCIPLINE RECORD', 'Chronological Disciplinary Record', 'DISCIPLINARY HISTORY', 'Discipline Log'], ['name', 'register'], ['facility', 'unit', 'printed', 'born'], (w, story, dice, day) => incidentsSaid(w, story, dice, day, false))

/** What is to be paid, and what was agreed. */
export const planOtherwise = form('financial responsibility plan in many forms', 'financial responsibility plan', ['INMATE FINANCIAL RESPONSIBILITY PROGRAM', 'Inmate Financial Plan', 'INMATE FINANCIAL CONTRACT', 'Financial Responsibility Plan'], ['name', 'register'], ['facility', 'unit', 'printed', 'manager'], obligationsSaid)

/** Courses alone. */
export const transcriptOfCourses = form('education transcript in many forms', 'education transcript', ['INMATE EDUCATION TRANSCRIPT', 'Education Transcript', 'TRANSCRIPT OF COURSES', 'Inmate Education Data - Transcript'], ['name', 'register'], ['facility', 'printed', 'born'], (w, story, dice, day) => programsSaid(w, story, dice, day, false))

/** A classification with the level of risk. */
export const classificationOtherwise = form('custody classification in many forms', 'risk or custody classification', ['CUSTODY CLASSIFICATION FORM', 'Security/Custody Classification', 'FSA RISK ASSESSMENT (PATTERN)', 'Inmate Load and Security Designation'], ['name', 'register', 'risk'], ['facility', 'level', 'custody', 'printed', 'age', 'born', 'detainers'])

/** A letter or memorandum that tells the sentence in paragraphs. */
function told(name: string, kind: PaperKind, titles: readonly string[], rest: (w: PaperWriter, story: Story, dice: Dice, day: (day: string) => string) => void): Layout {
  return {
    name, kind, years: [1990, 2023], rising: true,
    draw(story, dice) {
      const w = writerFor(dice, ['serif', 'book', 'typewriter', 'sans'], { size: 11, leading: 1.3 })
      const day = dayWriter(dice)
      title(w, dice, titles)
      w.par(dice.pick([`RE: ${fullName(story.name)}, Register No. ${story.register}`, `Inmate: ${sentryName(story.name)}   Reg. No. ${story.register}`, `SUBJECT: ${fullName(story.name)}, Reg. No. ${story.register}`, `This report concerns ${fullName(story.name)}, Register Number ${story.register}.`]), { after: 0.3 }).par(`Date: ${day(story.today)}`, { after: 0.7 })
      sayInmate(w, story)
      w.allows(alsoTrue(story))
      if (dice.happens(0.5)) w.par(dice.pick([`Date of birth: ${day(story.born)}.`, `The inmate was born ${day(story.born)}.`, `DOB ${day(story.born)}`]), { after: 0.4 }).says('person.dateOfBirth', story.born)
      sentenceTold(w, story, dice, day)
      rest(w, story, dice, day)
      w.space(0.5).par(`${story.officer}, ${dice.pick(['Case Manager', 'Unit Manager', 'Management Analyst'])}`)
      return w
    },
  }
}

export const computationTold = told('sentence computation told', 'sentence computation', ['SENTENCE COMPUTATION', 'Sentence Computation Explanation', 'Response: Sentence Computation'], () => undefined)

export const progressTold = told('progress report told', 'progress report', ['PROGRESS REPORT', 'MEMORANDUM: PROGRESS REPORT', 'Progress Report for Clemency Review'], (w, story, dice, day) => {
  custodyTold(w, story, dice)
  programsSaid(w, story, dice, day, dice.happens(0.6))
  incidentsSaid(w, story, dice, day, dice.happens(0.6))
})

/** What the First Step Act has earned, with the levels of the tool as SENTRY shortens them. */
export const timeCredits: Layout = {
  name: 'time credits, sheet of the First Step Act',
  kind: 'sentence computation',
  years: [1992, 2023],
  draw(story, dice) {
    const w = sentryPaper(dice)
    const earned = dice.whole(2, 50) * 15
    const code = codeOfRisk(story.risk)
    w.lines(['FSA Time Credit Assessment', `Register Number:${story.register}, Last Name:${story.name.family.toUpperCase()}`, '', 'U.S. DEPARTMENT OF JUSTICE                 FEDERAL BUREAU OF PRISONS', '', `Register Number....: ${story.register}          Responsible Facility: ${story.prison.code}`, `Inmate Name                              Assessment Date.....: ${dashed(story.today)}`, `Last.............: ${story.name.family.toUpperCase().padEnd(20)}  Period Start/Stop...: ${dashed(addDays(story.today, -700))} to ${dashed(story.today)}`, `First............: ${story.name.given.toUpperCase().padEnd(20)}  Accrued Pgm Days....: ${earned * 2}`, `Middle...........: ${story.name.middle.toUpperCase().padEnd(20)}  Disallowed Pgm Days.: 0`, `Suffix...........: ${(story.name.suffix ?? '').toUpperCase().padEnd(20)}  FTC Towards RRC/HC..: ${earned - 15 > 365 ? earned - 365 : 0}`, `Gender...........: ${story.woman ? 'FEMALE' : 'MALE'}                  FTC Towards Release.: ${Math.min(365, earned)}`, `Start Incarcerat.: ${dashed(story.sentencedOn)}            Can Apply FTC.......: Yes`, '', 'Start       Stop        Pgm Status       Pgm Days', `${dashed(addDays(story.today, -700))}  ${dashed(story.today)}  accrue           ${earned * 2}`, '', 'FSA Assessment(s)', 'Facility   Category   Assignment  Description                    Start', `${story.prison.code}        FSA        ${code.padEnd(10)}  ${dice.pick([`FSA RECIDIVISM ${story.risk.toUpperCase()}`, `${story.risk.toUpperCase()} RISK RECIDIVISM LEVEL`, `RECIDIVISM RISK ${story.risk.toUpperCase()}`])}     ${dashed(addDays(story.today, -90))}`, '', `${dice.pick(['Time Credits Earned', 'FTC Earned', 'Total FSA Time Credits'])}..: ${earned}`])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.timeCreditDays': earned, 'custody.risk': story.risk }).allows({ ...alsoTrue(story), 'custody.commencedOn': story.sentencedOn, 'person.name': `${story.name.given} ${story.name.middle} ${story.name.family}` })
    w.allows({ 'custody.facility': story.prison.code })
    w.par(`Printed ${inWords(story.today)}`)
    return w
  },
}
