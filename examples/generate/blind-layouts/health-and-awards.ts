import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, dayOf, inWords, slashed } from '../story/days.ts'
import { fullName, sentryName, they } from '../story/say-name.ts'
import { slashedLoose, withOrdinal, yearsBetween } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { titled } from './parts/titled.ts'

/** A summary of a stay in a hospital outside the prison. */
export const dischargeSummary: Layout = {
  name: 'medical record, hospital discharge summary',
  kind: 'medical record',
  years: [1998, 2022],
  draw(story, dice) {
    const { who, whose } = they(story)
    const w = writerFor(dice, ['serif', 'sans', 'modern'], { size: 10.5, leading: 1.35 })
    const out = addDays(story.today, -dice.whole(20, 120))
    const hospital = `${dice.pick(['St. Brendan', 'Mercy Ridge', 'Lakeview', 'County General'])} Hospital`
    w.center(`{b|${hospital}}`, { size: 15 }).center(`${story.prison.place}`, { size: 9.5, after: 0.6 }).rule(1).center('{b|DISCHARGE SUMMARY}', { size: 12.5, after: 0.6 })
    const half = w.measure / 2
    gridRow(w, [half, half], [`Patient: {b|${sentryName(story.name)}}`, `MRN: 00${dice.digits(6)}     Custody No.: ${story.register}`])
    gridRow(w, [half, half], [`DOB: ${slashedLoose(story.born)}     Age: ${yearsBetween(story.born, out)}     Sex: ${story.woman ? 'F' : 'M'}`, `Admitted: ${slashedLoose(addDays(out, -dice.whole(2, 9)))}     Discharged: ${slashedLoose(out)}`])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born }).allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.name, 'health.conditions.complete': true })
    w.space(0.6).par('{b|FINAL DIAGNOSES}', { after: 0.3 })
    story.conditions.forEach(({ name, on }, i) => {
      w.row([{ at: 10, text: `${i + 1}.`, width: 18 }, { at: 30, text: `${name}${i === 0 ? ' (principal)' : ''}, diagnosed ${inWords(on)}` }], 0.15)
      w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on })
    })
    w.space(0.5).par('{b|HOSPITAL COURSE}', { after: 0.3 }).par(`The patient was brought in by officers of ${story.prison.name} with shortness of breath and weakness. ${who === 'she' ? 'She' : 'He'} was placed on a monitor, given fluids and seen by the consultant on the second day. The chest film was clear. By the day of discharge ${who} was walking in the hall, and ${whose} appetite had returned.`, { after: 0.5 })
    w.par('{b|CONDITION AT DISCHARGE}  Fair, improved.', { after: 0.5 }).par('{b|MEDICATIONS}  Continue as before admission. Add aspirin 81 mg by mouth daily.', { after: 0.5 }).par('{b|FOLLOW-UP}  Institution physician within one week. Return for fever, chest pain or fainting.', { after: 1.6 })
    w.need(50)
    signed(w, 'A. Verma', w.left + 6, w.y)
    return w.row([{ at: 0, text: `____________________________\nA. Verma, M.D., Attending` }], 0.4).par(`Dictated ${slashed(out)}, transcribed ${slashed(addDays(out, 1))}`, { size: 8.5 })
  },
}

/** Notes of the clinic one below the other, each with its date and time at the left. */
export const chronologicalNotes: Layout = {
  name: 'medical record, chronological notes',
  kind: 'medical record',
  years: [1992, 2012],
  draw(story, dice) {
    const w = writerFor(dice, ['typewriter', 'serif'], { size: 10.5, leading: 1.3, margins: { left: 60, right: 60, top: 64, bottom: 110 } })
    w.put('HEALTH RECORD', 60, 46, { size: 9, cut: 'bold', family: 'sans' }).put('CHRONOLOGICAL RECORD OF MEDICAL CARE', 306, 46, { size: 9, cut: 'bold', align: 'center', family: 'sans' }).put('STANDARD FORM 600', 552, 46, { size: 8, align: 'right', family: 'sans' })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born, 'custody.facility': story.prison.name })
    const widths = [88, w.measure - 88]
    gridRow(w, widths, ['DATE', 'SYMPTOMS, DIAGNOSIS, TREATMENT, TREATING ORGANIZATION (Sign each entry)'], { size: 8, family: 'sans' })
    const found = story.conditions.toSorted((a, b) => a.on.localeCompare(b.on))
    const later = found.flatMap(({ name, on }) => Array.from({ length: dice.whole(1, 3) }, (_, i) => ({ name: `${name}, ${dice.pick(['stable', 'unchanged', 'controlled'])}`, on: addDays(on, 80 + i * 95), first: -1 }))).filter(({ on }) => on < story.today)
    const visits = [...found.map(({ name, on }, first) => ({ name: `${name}, new diagnosis`, on, first })), ...later].toSorted((a, b) => a.on.localeCompare(b.on) || b.first - a.first)
    for (const { name, on, first } of visits) {
      const said = first < 0 ? dice.pick(['No new complaints.', 'Takes medication as told.', 'Asks for a lower bunk.']) : dice.pick(['Here for results.', 'Complains of being tired for several weeks.', 'Seen at sick call, no distress.'])
      gridRow(w, widths, [`${slashed(on)}\n${String(dice.whole(7, 14)).padStart(2, '0')}${dice.pick(['05', '20', '40'])}`, `S: ${said}\nO: BP ${dice.whole(118, 166)}/${dice.whole(70, 98)}, P ${dice.whole(60, 96)}, afebrile.\nA: ${name}.\nP: ${dice.pick(['Labs in 3 months. Diet explained.', first < 0 ? 'Continue.' : 'Start treatment, recheck in 30 days.', 'Refer to consultant.'])}   ${dice.pick(['J. Munro, PA', 'L. Sato, NP', 'E. Grady, RN'])}`])
      if (first >= 0) w.saysAll({ [`health.conditions.${first}.name`]: found[first]?.name, [`health.conditions.${first}.on`]: on })
    }
    w.onEveryPage((page) => {
      w.put("PATIENT'S IDENTIFICATION", 60, 706, { size: 7.5, page, family: 'sans' }).put(sentryName(story.name), 66, 722, { size: 10, page }).put(`Reg. No. ${story.register}`, 66, 736, { size: 10, page }).put(`DOB ${slashed(story.born)}   ${story.prison.name}`, 66, 750, { size: 10, page })
      w.sheets[page - 1]?.strokes.push({ x: 58, y: 696, width: 300, height: 62, weight: 0.6 })
    })
    return w.allows({ 'custody.status': 'in prison', 'health.conditions.complete': true })
  },
}

/** A diploma of a college, upright, in the words diplomas use. */
export const diploma: Layout = {
  name: 'certificate, diploma of a college',
  kind: 'certificate',
  years: [1992, 2022],
  draw(story, dice) {
    const program = dice.pick(story.programs)
    const course = titled(program.name)
    const family = dice.pick(['serif', 'book', 'modern'] as const)
    const w = new PaperWriter({ family, size: 14, leading: 1.5, filled: dice.pick(['serif', 'hand', 'sans']), margins: { left: 96, right: 96, top: 120, bottom: 90 } })
    w.box(48, 48, 516, 696, 2).box(56, 56, 500, 680, 0.6)
    w.center(`{b|${dice.pick(['Three Forks', 'Cedar Valley', 'Palmetto', 'Northgate'])} Community College}`, { size: 24, after: 0.3 }).center(`Correctional Education Program at ${story.prison.name}`, { size: 11, after: 2 })
    w.center('{i|Be it known that}', { after: 0.8 }).center(`{t|${fullName(story.name)}}`, { size: 24, after: 0.8 }).center('{i|having fulfilled all requirements of the course of study in}', { after: 0.8 }).center(`{b|${course}}`, { size: 20, after: 0.8 }).center('{i|is awarded this}', { after: 0.8 }).center('{b|DIPLOMA}', { size: 28, after: 0.8 }).center(`{i|Given on ${dice.happens(0.5) ? dayOf(program.completedOn) : withOrdinal(program.completedOn)}}`, { after: 3 })
    w.saysAll({ 'person.name': fullName(story.name), 'custody.programs.0.name': course, 'custody.programs.0.completedOn': program.completedOn }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    w.row([{ at: 0, text: '___________________\nDean', size: 11, width: 180 }, { at: 240, text: '___________________\nWarden', size: 11, width: 180 }])
    signed(w, dice.pick(['H. Lindqvist', 'B. Arceneaux']), w.left + 8, w.y - 36)
    return w
  },
}
