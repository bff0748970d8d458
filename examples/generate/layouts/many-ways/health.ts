import type { Dice } from '../../dice.ts'
import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, dashed, dayFirst, inWords, short, slashed } from '../../story/days.ts'
import { familyNames } from '../../story/names.table.ts'
import { fullName, initialName, sentryName, shortName, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'

type Condition = Story['conditions'][number]

/** A name in one of the forms a clinic prints, and what a reader must make of it. */
function patientSaid(story: Story, dice: Dice): { readonly printed: string; readonly value: string } {
  const { name } = story
  const { given, middle, family, suffix } = name
  const ending = suffix === undefined ? '' : ` ${suffix}`
  return dice.pick([
    { printed: sentryName(name), value: `${given} ${middle} ${family}${ending}` }, { printed: fullName(name), value: fullName(name) }, { printed: fullName(name).toUpperCase(), value: fullName(name) },
    { printed: `${family}${ending}, ${given} ${middle.charAt(0)}.`, value: initialName(name) }, { printed: `${family}, ${given}`, value: shortName(name) }, { printed: initialName(name), value: initialName(name) },
  ])
}

function clinicDay(on: string, dice: Dice): (day: string) => string {
  return dice.pick([slashed, slashed, dashed, inWords, dayFirst, short, (day: string) => day, (day: string) => dayFirst(day).replace(/([A-Z][a-z]{2})[a-z]*/, '$1'), (day: string) => inWords(day).replace(/([A-Z][a-z]{2})[a-z]*/, '$1')].filter((say) => say !== short || Number(on.slice(0, 4)) > 1995))
}

/** Who the patient is, in a form's head of one of several shapes. */
function head(w: PaperWriter, story: Story, dice: Dice): void {
  const { printed, value } = patientSaid(story, dice)
  const dob = `${dice.pick(['DOB', 'Date of Birth', 'D.O.B.', 'Birth Date', 'Born'])}: ${slashed(story.born)}`
  const reg = `${dice.pick(['Reg. No.', 'Reg #', 'Register Number', 'Inmate No.', 'BOP #'])}: ${story.register}`
  const label = dice.pick(['Patient', 'Patient Name', 'Name', 'Inmate', 'Inmate Name', 'NAME (Last, First, MI)', 'Name of Patient', 'Pt. Name', 'Pt', 'Resident'])
  const seen = `${dice.pick(['Date', 'Date of Service', 'Date of Visit', 'Seen', 'Report Date', 'Printed'])}: ${slashed(addDays(story.today, -9))}`
  const way = dice.pick(['row', 'stacked', 'table', 'line', 'bare', 'foot'])
  if (way === 'row') w.row([{ at: 0, text: `${label}: ${printed}`, width: 270 }, { at: 290, text: reg }], 0.2).row([{ at: 0, text: dob, width: 270 }, { at: 290, text: seen }], 0.6)
  else if (way === 'stacked') for (const [key, text] of [[label, printed], [reg.split(':')[0] ?? '', story.register], [dob.split(':')[0] ?? '', slashed(story.born)], [seen.split(':')[0] ?? '', slashed(addDays(story.today, -9))]] as const) w.row([{ at: 0, text: key, width: 130 }, { at: 150, text }], 0.1)
  else if (way === 'table') w.row([{ at: 0, text: label.toUpperCase(), width: 170 }, { at: 190, text: 'REGISTER NO.', width: 110 }, { at: 310, text: 'DATE OF BIRTH', width: 110 }], 0.1).row([{ at: 0, text: printed, width: 180 }, { at: 190, text: story.register, width: 110 }, { at: 310, text: slashed(story.born), width: 110 }], 0.6)
  else if (way === 'line') w.par(`${printed}  |  ${reg}  |  ${dob}`, { after: 0.6 })
  else if (way === 'bare') w.row([{ at: 0, text: printed, cut: 'bold', width: 260 }, { at: 290, text: reg }], 0.1).row([{ at: 0, text: dob, width: 260 }, { at: 290, text: seen }], 0.6)
  else w.row([{ at: 0, text: `${label}: ${printed}` }], 0.1).row([{ at: 0, text: `${reg}    ${dob}` }], 0.6)
  w.space(0.4)
  w.saysAll({ 'person.name': value, 'person.registerNumber': story.register, 'person.dateOfBirth': story.born })
}

const codes = ['I10', 'E11.9', 'E78.5', 'N18.30', 'M17.9', 'J45.909', 'B18.2', 'C61', 'F33.1', 'H40.9'] as const

/** Diagnoses under heads of columns, by labels, in numbered lines: what a form has. */
function listForm(w: PaperWriter, conditions: readonly Condition[], dice: Dice, say: (day: string) => string): void {
  const title = dice.pick(['Active Problem List', 'CURRENT DIAGNOSES', 'Medical Problems', 'Chronic Conditions', 'Chronic Care Enrollments', 'PROBLEMS', 'Diagnosis Summary', 'Health Conditions', 'Ongoing Medical Conditions', 'ACTIVE MEDICAL ISSUES', 'Conditions under Treatment'])
  w.row([{ at: 0, text: title, cut: dice.pick(['bold', 'regular']) }], 0.3)
  const code = (): string => dice.pick(codes)
  const way = dice.pick(['name first', 'day first', 'code first', 'status', 'labelled', 'labelled lines', 'numbered', 'numbered', 'dashes', 'two lines', 'three lines', 'three lines', 'coded lines', 'inline', 'two days', 'medicine', 'boxes', 'day above', 'day above'])
  const state = dice.pick(['Active', 'Stable', 'Controlled', 'Chronic', 'Ongoing'])
  const heads = { name: dice.pick(['Condition', 'Diagnosis', 'Problem', 'Problem/Diagnosis', 'Disease', 'Medical Condition', 'Disorder']), on: dice.pick(['Date Identified', 'Onset', 'Date of Diagnosis', 'Diagnosed', 'First Noted', 'Dx Date', 'Date Opened', 'Date Added', 'Start Date', 'Since']) }
  if (way === 'name first') {
    w.row([{ at: 0, text: heads.name, width: 200, cut: 'bold' }, { at: 215, text: 'ICD', width: 60, cut: 'bold' }, { at: 285, text: heads.on, width: 110, cut: 'bold' }, { at: 400, text: 'Provider', cut: 'bold' }], 0.2)
    for (const { name, on } of conditions) w.row([{ at: 0, text: name, width: 200 }, { at: 215, text: code(), width: 60 }, { at: 285, text: say(on), width: 110 }, { at: 400, text: 'Purdy, N.' }], 0.2)
  } else if (way === 'day first') {
    w.row([{ at: 0, text: heads.on, width: 100, cut: 'bold' }, { at: 110, text: heads.name, width: 230, cut: 'bold' }, { at: 360, text: 'Treatment', cut: 'bold' }], 0.2)
    for (const { name, on } of conditions) w.row([{ at: 0, text: say(on), width: 104 }, { at: 110, text: name, width: 230 }, { at: 360, text: dice.pick(['Medication', 'Monitoring', 'Diet', 'Referral']) }], 0.2)
  } else if (way === 'code first') {
    w.row([{ at: 0, text: 'Code', width: 60, cut: 'bold' }, { at: 70, text: heads.name, width: 210, cut: 'bold' }, { at: 290, text: heads.on, width: 110, cut: 'bold' }, { at: 405, text: 'Status', cut: 'bold' }], 0.2)
    for (const { name, on } of conditions) w.row([{ at: 0, text: code(), width: 60 }, { at: 70, text: name, width: 210 }, { at: 290, text: say(on), width: 110 }, { at: 405, text: state }], 0.2)
  } else if (way === 'status') {
    w.row([{ at: 0, text: '#', width: 20, cut: 'bold' }, { at: 30, text: heads.name, width: 220, cut: 'bold' }, { at: 260, text: 'Status', width: 80, cut: 'bold' }, { at: 345, text: heads.on, cut: 'bold' }], 0.2)
    conditions.forEach(({ name, on }, i) => w.row([{ at: 0, text: String(i + 1), width: 20 }, { at: 30, text: name, width: 220 }, { at: 260, text: state, width: 80 }, { at: 345, text: say(on) }], 0.2))
  } else if (way === 'labelled') {
    for (const { name, on } of conditions) w.par(`${heads.name}: ${name}   ${heads.on}: ${say(on)}   Status: ${state}`, { after: 0.2 })
  } else if (way === 'labelled lines') {
    for (const { name, on } of conditions) w.par(`${heads.name}: ${name}`).par(`${heads.on}: ${say(on)}`, { left: 14 }).par(`Treatment: ${dice.pick(['per chronic care clinic', 'oral medication', 'observation'])}`, { left: 14, after: 0.3 })
  } else if (way === 'two lines') {
    for (const { name, on } of conditions) w.par(name, { cut: dice.pick(['bold', 'regular']) }).par(dice.pick([`${heads.on}: ${say(on)}. ${state}.`, `${heads.on} ${say(on)}; ${state.toLowerCase()}`, `diagnosed ${say(on)}, followed in clinic`]), { left: 18, after: 0.3 })
  } else if (way === 'three lines') {
    const [first, last] = [dice.pick(['Onset', 'Date of onset', 'Diagnosed', 'Initial Date', 'Start', 'Date Entered']), dice.pick(['Last visit', 'Last reviewed', 'Next visit'])]
    conditions.forEach(({ name, on }, i) => w.par(`${dice.pick([`${i + 1}. `, ''])}${name}`).par(dice.pick([`Code: ${code()}`, `Status: ${state}`, 'Treatment: medication as prescribed']), { left: 18 }).par(dice.pick([`${first}: ${say(on)}   ${last}: ${slashed('2026-01-20')}`, `${last}: ${slashed('2026-01-20')}   ${first}: ${say(on)}`, `${first} ${say(on)}`]), { left: 18, after: 0.3 }))
  } else if (way === 'two days') {
    w.row([{ at: 0, text: heads.name, width: 200, cut: 'bold' }, { at: 205, text: heads.on, width: 95, cut: 'bold' }, { at: 300, text: dice.pick(['Last Seen', 'Last Review', 'Updated']), width: 80, cut: 'bold' }, { at: 390, text: 'Medication', cut: 'bold' }], 0.2)
    for (const { name, on } of conditions) w.row([{ at: 0, text: name, width: 196 }, { at: 205, text: say(on), width: 95 }, { at: 300, text: slashed('2026-01-20'), width: 80 }, { at: 390, text: dice.pick(['lisinopril 20 mg', 'metformin', 'none']) }], 0.2)
  } else if (way === 'medicine') {
    for (const { name, on } of conditions) w.par(dice.pick([`${name} - lisinopril 20 mg daily - since ${say(on)}`, `${name}; seen monthly; dx ${say(on)}`, `${name}, on medication; onset ${say(on)}; last seen 01/20/2026`]), { after: 0.2 })
  } else if (way === 'boxes') {
    for (const { name, on } of conditions) w.row([{ at: 0, text: `[X] ${name}`, width: 230 }, { at: 240, text: `${dice.pick(['Date', 'Onset', 'Dx'])}: ${say(on)}` }], 0.1)
  } else if (way === 'day above') {
    const label = dice.pick(['', 'Date: ', 'Visit of ', 'Encounter date: ', 'Entry of '])
    const note = dice.pick(['Seen in clinic. Continue present care.', 'Plan: follow up as needed.', ''])
    for (const { name, on } of conditions) w.par(`${label}${say(on)}`, { cut: 'bold' }).par(dice.pick([name, `${name}, new`, `Assessment: ${name}`]), { left: 14 }).par(note, { left: 14, after: 0.3 })
  } else if (way === 'coded lines') {
    for (const { name, on } of conditions) w.par(`${code()}  ${name}  ${say(on)}`, { after: 0.1 })
  } else if (way === 'inline') {
    w.par(`${conditions.map(({ name, on }) => dice.pick([`${name} (${say(on)})`, `${name} (dx ${say(on)})`])).join('; ')}.`, { left: dice.pick([0, 14]), after: 0.2 })
  } else {
    const mark = dice.pick([' - ', ', diagnosed ', ' (onset ', ', since ', ': diagnosed on ', ', first documented ', ' [', '; date of onset ', ' — identified '])
    conditions.forEach(({ name, on }, i) => w.par(`${way === 'numbered' ? `${i + 1}${dice.pick(['.', ')'])}` : '-'} ${name}${mark}${say(on)}${mark.includes('(') ? ')' : mark.includes('[') ? ']' : ''}${dice.pick(['', '.', ', stable', '; controlled on current medication'])}`, { left: 14, after: 0.15 }))
  }
}

/** What a record has beside its diagnoses and is none of them. */
function notThese(w: PaperWriter, story: Story, dice: Dice): void {
  const on = slashed(addDays(story.today, -dice.whole(20, 300)))
  const some = dice.some([
    () => w.par('ALLERGIES: No known drug allergies', { after: 0.3 }),
    () => w.par('Medications:', { after: 0.1 }).par(`Lisinopril 20 mg tablet, one daily, start ${on}`, { left: 14 }).par(`Metformin 1000 mg, twice a day, start ${on}`, { left: 14, after: 0.3 }),
    () => w.par('Family history: mother died of a stroke; one brother has diabetes.', { after: 0.3 }),
    () => w.par(`Vital signs ${on}: BP ${dice.whole(118, 168)}/${dice.whole(70, 98)}, pulse ${dice.whole(58, 96)}, weight ${dice.whole(150, 260)} lb`, { after: 0.3 }),
    () => w.par(`Immunizations: Influenza ${on}`, { after: 0.3 }),
    () => w.par(`Resolved: Acute sinusitis, resolved ${on}`, { after: 0.3 }),
    () => w.par(`Labs ${on}: A1c 7.${dice.whole(0, 9)}, creatinine 1.${dice.whole(1, 9)}`, { after: 0.3 }),
  ], dice.whole(1, 3))
  for (const one of some) one()
}

/** A record of a clinic whose parts are laid out now one way, now another. */
export const healthForm: Layout = {
  name: 'medical record, forms of clinics',
  kind: 'medical record',
  years: [1995, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif', 'typewriter'], { size: 10, margins: { left: 60, right: 60, top: 60, bottom: 60 } })
    w.center(dice.pick(['{b|FEDERAL BUREAU OF PRISONS}', '{b|Health Services Unit}', `{b|${story.prison.name} Health Services}`, `{b|${story.court.city} Medical Associates}`, '{b|Department of Corrections Health Care}'])).center(dice.pick(['Medical Summary', 'CHRONIC CARE VISIT', 'Problem List', 'Medical Records Abstract', 'CLINIC NOTE', 'Transfer Summary', 'History and Physical', 'Health Status Report']), { after: 0.8 })
    head(w, story, dice)
    const before = dice.happens(0.5)
    if (before) notThese(w, story, dice)
    listForm(w, story.conditions, dice, clinicDay(story.sentencedOn, dice))
    story.conditions.forEach(({ name, on }, i) => w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on }))
    w.space(0.5)
    if (!before) notThese(w, story, dice)
    w.par(dice.pick([`Provider: N. Purdy, MD`, `Electronically signed by S. Feingold, PA-C`, `Reviewed by: T. Marsh, RN`])).allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.name, 'health.conditions.complete': true })
    return w
  },
}

/** The name as it stands within a sentence. */
function low({ name }: Condition): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name
}

/** A doctor's letter or a note dictated in sentences, of a patient whom the first line or the first sentence names. */
export const healthTold: Layout = {
  name: 'medical record, told in sentences',
  kind: 'medical record',
  years: [1995, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 11, leading: 1.3 })
    const { who, whose, title } = they(story)
    const Who = who === 'she' ? 'She' : 'He'
    const say = dice.pick([inWords, inWords, slashed, dayFirst])
    const doctor = `${dice.pick(['Anita', 'Noel', 'Samir', 'Joan'])} ${dice.pick(familyNames)}, ${dice.pick(['M.D.', 'MD', 'D.O.', 'NP'])}`
    w.center(dice.pick([`{b|${story.court.city} Internal Medicine Group}`, '{b|Valley Cardiology and Kidney Clinic}', '{b|Memorial Hospital, Department of Medicine}'])).center(dice.pick(['Consultation Report', 'MEDICAL EVALUATION', 'Summary of Medical Condition', 'Physician Statement']), { after: 0.8 })
    w.par(inWords(addDays(story.today, -30)), { after: 0.6 })
    const named = dice.pick(['re', 'patient', 'sentence'])
    const age = Number(story.today.slice(0, 4)) - Number(story.born.slice(0, 4))
    if (named === 're') w.par(`RE: ${fullName(story.name)}, ${dice.pick(['DOB', 'date of birth', 'born'])} ${slashed(story.born)}, Reg. No. ${story.register}`, { after: 0.6 })
    if (named === 'patient') w.row([{ at: 0, text: `Patient: ${fullName(story.name)}`, width: 260 }, { at: 280, text: `DOB: ${slashed(story.born)}` }]).row([{ at: 0, text: `Register number: ${story.register}` }], 0.6)
    if (named === 'sentence') w.par(dice.pick([`I examined ${title} ${fullName(story.name)} (register number ${story.register}, born ${inWords(story.born)}) at the request of counsel.`, `${fullName(story.name)}, register number ${story.register}, date of birth ${slashed(story.born)}, is a ${age}-year-old ${story.woman ? 'woman' : 'man'} who is seen today in follow-up.`, `This is a ${age} year old inmate, ${fullName(story.name)}, Reg. No. ${story.register}, DOB ${slashed(story.born)}, with several chronic illnesses.`]), { after: 0.6 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born })
    const way = dice.pick(['sentences', 'sentences', 'one sentence', 'history'])
    const said = (one: Condition, i: number): string => dice.pick([
      `${Who} was diagnosed with ${low(one)} on ${say(one.on)}.`, `On ${say(one.on)}, ${who} was found to have ${low(one)}.`, `${one.name} was diagnosed on ${say(one.on)}.`, `${i === 0 ? 'The patient' : Who} has suffered from ${low(one)} since ${say(one.on)}.`,
      `${Who} carries a diagnosis of ${low(one)}, made on ${say(one.on)}.`, `${one.name} has been treated here since ${say(one.on)}.`, `A diagnosis of ${low(one)} was made on ${say(one.on)}.`,
    ])
    if (way === 'sentences') w.par(story.conditions.map(said).join(' '), { after: 0.6 })
    if (way === 'one sentence') w.par(`${dice.pick(['Past medical history is significant for', `${title} ${story.name.family}'s diagnoses are`, 'The patient has a history of', 'Medical history includes'])} ${story.conditions.map((one, i) => `${i === story.conditions.length - 1 ? 'and ' : ''}${low(one)} (${dice.pick(['', 'diagnosed ', 'since '])}${say(one.on)})`).join(', ')}.`, { after: 0.6 })
    if (way === 'history') {
      w.par(dice.pick(['PAST MEDICAL HISTORY', 'Medical history:', 'DIAGNOSES AND COURSE']), { after: 0.2 })
      for (const one of story.conditions) w.par(`${one.name}. ${dice.pick(['Diagnosed', 'First diagnosed', 'Identified', 'Onset'])} ${say(one.on)}${dice.pick(['', ' and treated since', '; currently stable'])}.`, { after: 0.3 })
    }
    story.conditions.forEach(({ name, on }, i) => w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on }))
    w.par(`${dice.pick([`There is no history of stroke. ${Who} denies chest pain today.`, `${Who} takes ${whose} medication as prescribed and was last seen on ${say(addDays(story.today, -60))}.`, `Blood pressure on ${say(addDays(story.today, -31))} was 142/88.`])} ${dice.pick(['The illness can be expected to worsen with age.', 'Continued follow-up is needed.', ''])}`, { after: 0.8 })
    w.par('Sincerely,', { after: 1 }).par(doctor).allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.name, 'health.conditions.complete': false })
    return w
  },
}
