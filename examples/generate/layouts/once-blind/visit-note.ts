import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, inWords, slashed } from '../../story/days.ts'
import { fullName, plain, they } from '../../story/say-name.ts'
import { slashedLoose, yearsBetween } from '../../blind-layouts/parts/day-shapes.ts'
import { gridRow } from '../../blind-layouts/parts/grid.ts'
import { whileServing } from '../../blind-layouts/parts/while-serving.ts'

/** Codes of the diagnoses before and after the autumn of 2015. */
const codes: Readonly<Record<string, readonly [string, string]>> = {
  'Essential (primary) hypertension': ['401.9', 'I10'], 'Type 2 diabetes mellitus': ['250.00', 'E11.9'], 'Hyperlipidemia': ['272.4', 'E78.5'], 'Chronic kidney disease, stage 3': ['585.3', 'N18.3'], 'Osteoarthritis of knee': ['715.96', 'M17.9'], 'Asthma': ['493.90', 'J45.909'], 'Congestive heart failure': ['428.0', 'I50.9'], 'Chronic obstructive pulmonary disease': ['496', 'J44.9'],
  'Chronic hepatitis C': ['070.54', 'B18.2'], 'Malignant neoplasm of prostate': ['185', 'C61'], 'Atrial fibrillation': ['427.31', 'I48.91'], 'Low back pain': ['724.2', 'M54.5'], 'Major depressive disorder': ['296.20', 'F32.9'], 'Glaucoma': ['365.9', 'H40.9'], 'Hypothyroidism': ['244.9', 'E03.9'], 'Gastro-esophageal reflux disease': ['530.81', 'K21.9'],
}

/** The note of one visit to a clinic outside, as its program prints it, with the list of problems. */
export const visitNote: Layout = {
  name: 'medical record, clinic visit note',
  kind: 'medical record',
  years: [2003, 2022],
  rising: true,
  draw(made, dice) {
    const story = whileServing(made)
    const { who, whose } = they(story)
    const She = who === 'she' ? 'She' : 'He'
    const seen = story.today
    const age = yearsBetween(story.born, seen)
    const clinic = `${dice.pick(['Riverbend', 'Stonegate', 'Prairie View', 'Harborside'])} ${dice.pick(['Internal Medicine', 'Medical Associates', 'Primary Care Clinic'])}`
    const doctor = dice.pick(['Ingrid Solheim, MD', 'Paul Nwosu, DO', 'Renata Koch, MD'])
    const w = writerFor(dice, ['sans', 'modern'], { size: 10, leading: 1.35, margins: { left: 56, right: 56, top: 74, bottom: 60 }, justified: false })
    w.onEveryPage((page, of) => w.put(`${plain(story.name.family)}, ${plain(story.name.given)} (MRN ${story.register.slice(0, 5)}77) DOB: ${slashed(story.born)}`, 56, 40, { size: 8.5, page }).put(`Encounter Date: ${slashed(seen)}`, 556, 40, { size: 8.5, align: 'right', page }).put(`Printed by HIM on ${slashed(addDays(seen, 21))}  Page ${page} of ${of}`, 556, 758, { size: 8, align: 'right', page }))
    w.row([{ at: 0, text: `{b|${clinic}}`, size: 14, width: 300 }, { at: 320, text: `${story.prison.place}\nPhone 555-555-01${dice.digits(2)}`, size: 8.5, width: 180, align: 'right' }], 0.2).rule(1.2).space(0.3)
    w.par(`{b|${fullName(story.name)}}`, { size: 13 }).par(`${age} y.o. ${story.woman ? 'female' : 'male'}, DOB ${slashed(story.born)}     Custody ID: ${story.register}     Referred by: ${story.prison.name}`, { size: 9.5, after: 0.3 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'person.dateOfBirth': story.born }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison', 'health.conditions.complete': true })
    w.par(`{b|Office Visit}   ${inWords(seen)}, ${dice.whole(8, 11)}:${dice.pick(['00', '20', '45'])} AM     Provider: ${doctor}`, { after: 0.6 })
    w.par('{b|Reason for Visit}', { after: 0.1 }).par(`Follow-up of ${story.conditions.length} chronic problems. Comes with two officers, in restraints.`, { after: 0.5 })
    w.need(40 + story.conditions.length * 18).par('{b|Problem List}', { after: 0.1 })
    const widths = [230, 80, 100, 90]
    gridRow(w, widths, ['Problem', seen < '2015-10-01' ? 'ICD-9-CM' : 'ICD-10-CM', 'Noted', 'Last reviewed'], { size: 9, cut: 'bold' })
    const shape = dice.pick([slashed, slashedLoose])
    story.conditions.forEach(({ name, on }, i) => {
      gridRow(w, widths, [name, codes[name]?.[seen < '2015-10-01' ? 0 : 1] ?? '', shape(on), shape(seen)], { size: 9 })
      w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on })
    })
    w.space(0.5).par('{b|Past Surgical History}', { after: 0.1 }).par(`Appendectomy, ${Number(story.born.slice(0, 4)) + dice.whole(8, 17)}. No complications of anesthesia.`, { after: 0.5 })
    w.par('{b|Allergies}', { after: 0.1 }).par(dice.pick(['Penicillin (hives)', 'No known drug allergies', 'Sulfa (rash)']), { after: 0.5 })
    w.par('{b|History of Present Illness}', { after: 0.1 }).par(`${fullName(story.name)} is a ${age} y.o. who is seen at the request of the institution. ${She} states that ${who} has been taking ${whose} medicines at pill line and has missed few. Sleeps five hours. Walks the track when the yard is open. No fever, no weight loss.`, { after: 0.5 })
    w.par('{b|Vitals}', { after: 0.1 })
    gridRow(w, [100, 100, 100, 100, 100], [`BP ${dice.whole(116, 164)}/${dice.whole(68, 98)}`, `Pulse ${dice.whole(58, 96)}`, `Temp 98.${dice.whole(0, 8)} °F`, `Wt ${dice.whole(140, 260)} lb`, `SpO2 ${dice.whole(93, 99)}%`], { size: 9 })
    w.space(0.5).par('{b|Exam}', { after: 0.1 }).par('General: no distress. Lungs: clear to the bases. Heart: no murmur. Abdomen: soft, not tender. Extremities: trace edema at both ankles. Neuro: gait is slow but steady.', { after: 0.5 })
    w.par('{b|Assessment and Plan}', { after: 0.1 })
    story.conditions.forEach(({ name }, i) => w.par(`${i + 1}. ${name}: ${dice.pick(['at goal, no change.', 'not at goal, dose raised.', 'labs today, call with results.', 'refer to specialist.', 'discussed with patient, who agrees with the plan.'])}`, { left: 10, after: 0.1 }))
    w.space(0.4).par(`Return in ${dice.pick(['3', '4', '6'])} months, sooner if worse. Orders sent to the institution for review by its physician.`, { after: 0.8 })
    return w.par(`Electronically signed by ${doctor} on ${slashed(addDays(seen, 1))} at ${dice.whole(1, 5)}:${dice.whole(10, 59)} PM`, { size: 9 })
  },
}
