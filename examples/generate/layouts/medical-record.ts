import type { Layout } from './layout.ts'
import { writerFor } from './parts/looks.ts'
import { dashed, slashed } from '../story/days.ts'
import { sentryName } from '../story/say-name.ts'

/** The health summary of the Bureau's electronic record. */
export const healthSummary: Layout = {
  name: 'medical record, problem list',
  kind: 'medical record',
  years: [1995, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 10, margins: { left: 54, right: 54, top: 60, bottom: 60 } })
    w.onEveryPage((page, of) => w.put(`Generated ${slashed(story.today)} 10:14 by Records, Health    Bureau of Prisons - ${story.prison.code}    Page ${page} of ${of}`, 306, 766, { size: 8, align: 'center', page }))
    w.center('{b|Bureau of Prisons}').center('{b|Health Services}').center('{b|Health Problems}', { after: 0.8 })
    w.row([{ at: 0, text: `Inmate Name: ${sentryName(story.name)}`, width: 300 }, { at: 320, text: `Reg #: ${story.register}` }], 0.1).row([{ at: 0, text: `Date of Birth: ${slashed(story.born)}`, width: 180 }, { at: 190, text: `Sex: ${story.woman ? 'F' : 'M'}`, width: 60 }, { at: 320, text: `Facility: ${story.prison.code}` }], 0.3).rule()
    w.saysAll({ 'person.name': `${story.name.given} ${story.name.middle} ${story.name.family}${story.name.suffix === undefined ? '' : ` ${story.name.suffix}`}`, 'person.registerNumber': story.register, 'person.dateOfBirth': story.born })
    w.par('{b|Current}', { after: 0.2 }).row([{ at: 0, text: '{b|Health Problem}', width: 210 }, { at: 225, text: '{b|Axis Code Type}', width: 70 }, { at: 305, text: '{b|Code}', width: 50 }, { at: 360, text: '{b|Diag. Date}', width: 70 }, { at: 440, text: '{b|Status}', width: 60 }], 0.3)
    story.conditions.forEach(({ name, on }, i) => {
      w.row([{ at: 0, text: name, width: 210 }, { at: 225, text: 'ICD-10', width: 70 }, { at: 305, text: `${dice.pick(['I', 'E', 'M', 'J'])}${dice.digits(2)}.${dice.digits(1)}`, width: 50 }, { at: 360, text: slashed(on), width: 70 }, { at: 440, text: 'Current', width: 60 }], 0.3)
      w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on })
    })
    w.allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.code, 'health.conditions.complete': true })
    return w
  },
}

/** A note of an encounter in the clinic. */
export const clinicalEncounter: Layout = {
  name: 'medical record, encounter',
  kind: 'medical record',
  years: [1995, 2022],
  draw(story, dice) {
    const [first] = story.conditions
    const w = writerFor(dice, ['sans'], { size: 10, margins: { left: 54, right: 54, top: 60, bottom: 60 } })
    w.center('{b|Bureau of Prisons}').center('{b|Health Services}').center('{b|Clinical Encounter}', { after: 0.8 })
    w.row([{ at: 0, text: `Inmate Name:  ${sentryName(story.name)}`, width: 300 }, { at: 340, text: `Reg #:  ${story.register}` }]).row([{ at: 0, text: `Date of Birth:  ${slashed(story.born)}`, width: 150 }, { at: 170, text: `Sex:  ${story.woman ? 'F' : 'M'}    Race: BLACK`, width: 150 }, { at: 340, text: `Facility:  ${story.prison.code}` }]).row([{ at: 0, text: `Encounter Date:  ${slashed(story.today)} 09:30`, width: 200 }, { at: 220, text: 'Provider:  Purdy, N. MD' }], 0.3).rule()
    w.saysAll({ 'person.registerNumber': story.register, 'person.dateOfBirth': story.born, 'person.name': `${story.name.given} ${story.name.middle} ${story.name.family}${story.name.suffix === undefined ? '' : ` ${story.name.suffix}`}` })
    w.par('{b|SUBJECTIVE:}', { after: 0.2 }).par('COMPLAINT 1   Provider: Purdy, N. MD   Chief Complaint: Chronic Care Clinic', { left: 12 }).par(`Subjective: Patient seen for follow up. Takes medication as prescribed. Denies chest pain.`, { left: 12, after: 0.5 })
    w.par('{b|OBJECTIVE:}', { after: 0.2 }).par(`Temperature: 98.${dice.whole(0, 9)} F   Pulse: ${dice.whole(58, 96)}   Blood Pressure: ${dice.whole(118, 168)}/${dice.whole(70, 98)}   SpO2: ${dice.whole(92, 99)}%`, { left: 12, after: 0.5 })
    w.par('{b|ASSESSMENT:}', { after: 0.2 })
    if (first) w.par(`${first.name}, I10 - Current, Chronic, Not Improved/Same - Initial Date: ${dashed(first.on).replaceAll('-', '/')}`, { left: 12, after: 0.5 })
    story.conditions.slice(0, 1).forEach(({ name, on }, i) => w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on }))
    w.par('{b|PLAN:}', { after: 0.2 }).par('Follow-up at chronic care clinic as needed. Return immediately if condition worsens.', { left: 12 })
    w.allows({ 'custody.status': 'in prison', 'custody.facility': story.prison.code, 'health.conditions.complete': false })
    return w
  },
}
