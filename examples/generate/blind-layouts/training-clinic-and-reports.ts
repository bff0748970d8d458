import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { sayInmate } from '../layouts/parts/sentry.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, dashed, dayFirst, dayOf, daysBetween, inWords, onWeekday, slashed } from '../story/days.ts'
import { acts } from '../story/prison.table.ts'
import { fullName, plain, sentryName, they } from '../story/say-name.ts'
import { gridRow } from './parts/grid.ts'
import { whileServing } from './parts/while-serving.ts'

const trades: readonly (readonly [trade: string, modules: readonly string[]])[] = [
  ['Building Trades: Carpentry', ['Hand and power tools', 'Reading of plans', 'Framing of floors and walls', 'Roofs and stairs', 'Finish work']],
  ['Welding Technology', ['Shop safety', 'Oxy-fuel cutting', 'Shielded metal arc', 'Gas metal arc', 'Blueprints and symbols']],
  ['Automotive Service', ['Safety and tools', 'Brakes', 'Engine repair', 'Electrical systems', 'Steering and suspension']],
  ['Cosmetology', ['Sanitation', 'Hair cutting', 'Color and chemistry', 'Care of skin and nails', 'Running a salon']],
  ['Horticulture', ['Soils', 'Plant propagation', 'Greenhouse care', 'Pests and disease', 'Landscape design']],
]

/** A certificate of a trade, broad, with the hours of each part of the training. */
export const tradeCertificate: Layout = {
  name: 'certificate, vocational training with hours',
  kind: 'certificate',
  years: [1990, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { completedOn } = dice.pick(story.programs)
    const begun = addDays(completedOn, -Math.min(dice.whole(120, 230), Math.max(21, daysBetween(story.sentencedOn, completedOn) - 20)))
    const [trade, modules] = dice.pick(trades.filter(([name]) => story.woman || name !== 'Cosmetology'))
    const each = Math.max(6, Math.round((daysBetween(begun, completedOn) / 7) * 6))
    const hours = modules.map((_, i) => each + i * 2)
    const issued = onWeekday(addDays(completedOn, dice.whole(4, 30)))
    const w = new PaperWriter({ family: dice.pick(['serif', 'sans', 'book'] as const), size: 11.5, leading: 1.35, filled: dice.pick(['serif', 'typewriter', 'hand'] as const), width: 792, height: 612, margins: { left: 90, right: 90, top: 66, bottom: 60 } })
    w.box(30, 30, 732, 552, 3).box(38, 38, 716, 536, 0.6)
    w.center('{b|VOCATIONAL TRAINING DEPARTMENT}', { size: 15 }).center(`Federal Bureau of Prisons     ${story.prison.name}     ${story.prison.place}`, { size: 10, after: 0.8 })
    w.center('{i|Certificate of Vocational Training}', { size: 26, after: 0.5 }).center('This certificate is presented to', { after: 0.3 })
    w.center(`{t|${fullName(story.name)}}`, { size: 22, after: 0.1 }).center(`Reg. No. ${story.register}`, { size: 10, after: 0.4 })
    w.center(`who has met the standards of the trade in ${hours.reduce((sum, one) => sum + one, 0)} clock hours of shop and classroom training in`, { after: 0.2 }).center(`{b|${trade}}`, { size: 19, after: 0.5 })
    const widths = [330, 100, 182]
    gridRow(w, widths, ['Unit of instruction', 'Hours', 'Grade'], { size: 9.5, cut: 'bold' })
    modules.forEach((name, i) => gridRow(w, widths, [name, String(hours[i]), dice.pick(['Satisfactory', 'Good', 'Excellent'])], { size: 9.5 }))
    const shape = dice.pick([inWords, slashed, dayFirst])
    w.space(0.5).row([{ at: 0, text: `Date enrolled: ${shape(begun)}`, width: 204 }, { at: 208, text: `{b|Date completed: ${shape(completedOn)}}`, width: 208 }, { at: 424, text: `Date issued: ${shape(issued)}`, width: 188 }], 1.8)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.programs.0.name': trade, 'custody.programs.0.completedOn': completedOn }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    signed(w, dice.pick(['W. Tolland', 'R. Espinal', 'K. Obi']), w.left + 10, w.y - 3)
    signed(w, dice.pick(['M. Haverty', 'D. Stroud']), w.left + 330, w.y - 3)
    return w.row([{ at: 0, text: '______________________________\nVocational Training Instructor', size: 9.5, width: 250 }, { at: 320, text: '______________________________\nSupervisor of Education', size: 9.5, width: 250 }])
  },
}

/** A certificate of a treatment unit, upright, with the days of its phases. */
export const treatmentCertificate: Layout = {
  name: 'certificate, treatment program with phases',
  kind: 'certificate',
  years: [1994, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { whose, title } = they(story)
    const [program, hours, parts] = dice.pick([
      ['Residential Drug Abuse Program', 500, ['Orientation', 'Core treatment', 'Transition']],
      ['Challenge Program', 360, ['Orientation', 'Core treatment', 'Transition']],
      [story.woman ? 'Resolve Program' : 'BRAVE Program', 240, ['Welcome', 'Skills', 'Practice']],
    ] as const)
    const done = story.programs[0]?.completedOn ?? story.today
    const length = Math.min(dice.whole(230, 290), Math.max(45, daysBetween(story.sentencedOn, done) - 20))
    const ends = [0.2, 0.75, 1].map((share) => addDays(done, Math.round(length * (share - 1))))
    const w = writerFor(dice, ['book', 'serif', 'modern'], { size: 12.5, leading: 1.4, filled: dice.pick(['serif', 'book', 'hand']), margins: { left: 92, right: 92, top: 92, bottom: 80 }, justified: false })
    w.box(40, 40, 532, 712, 1.2).box(46, 46, 520, 700, 1.2).box(58, 58, 496, 676, 0.4)
    w.center('U.S. Department of Justice', { size: 10 }).center('Federal Bureau of Prisons', { size: 10 }).center(`${story.prison.name}, Psychology Services`, { size: 10, after: 1.2 })
    w.center(`{b|${program.toUpperCase()}}`, { size: 19, after: 0.4 }).center('CERTIFICATE OF COMPLETION', { size: 13, after: 1 })
    w.center('Let it be known to all that', { after: 0.4 }).center(`{t|${fullName(story.name)}}`, { size: 21, after: 0.2 })
    const numbered = dice.happens(0.6)
    if (numbered) w.center(`No. ${story.register}`, { size: 10, after: 0.4 })
    const opening = dice.happens(0.5) ? dayOf(done) : inWords(done)
    w.par(`having entered the treatment community on ${inWords(addDays(done, -length))}, has completed the ${hours}-hour ${program} at this institution on ${opening}. ${title} ${story.name.family} gave honest work to ${whose} own recovery and help to others in the community.`, { align: 'center', after: 0.8 })
    w.saysAll({ 'person.name': fullName(story.name), ...(numbered ? { 'person.registerNumber': story.register } : {}), 'custody.programs.0.name': program, 'custody.programs.0.completedOn': done }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    parts.forEach((name, i) => w.row([{ at: 54, text: `Phase ${'I'.repeat(i + 1)}`, width: 70 }, { at: 128, text: name, width: 130 }, { at: 262, text: slashed(ends[i] ?? done), width: 110 }], 0.1))
    w.space(0.8).center('{i|Honesty     Willingness     Open-mindedness     Responsibility}', { size: 10.5 }).center('{i|Caring     Humility     Objectivity     Gratitude}', { size: 10.5, after: 2.4 })
    signed(w, dice.pick(['L. Ferrante, Psy.D.', 'N. Achebe, Ph.D.']), w.left + 6, w.y - 3)
    signed(w, dice.pick(['C. Rudd', 'T. Villalobos']), w.left + 240, w.y - 3)
    w.row([{ at: 0, text: '_______________________\nDrug Abuse Program\nCoordinator', size: 10, width: 190 }, { at: 232, text: '_______________________\nDrug Treatment\nSpecialist', size: 10, width: 190 }], 0.8)
    return w.center(`A copy is kept in the central file. Follow-up treatment is to begin by ${inWords(onWeekday(addDays(done, 30)))}.`, { size: 8.5 })
  },
}

function mark(is: boolean): string {
  return `{t|${is ? 'X' : '_'}}`
}

/** The report of one incident as the officer writes it, with what the committee of the unit and the investigator add. */
export const incidentForm: Layout = {
  name: 'discipline log, incident report form',
  kind: 'discipline log',
  years: [1990, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const fallen = dice.pick(acts)
    const found = story.incidents[0] ?? { ...fallen, on: addDays(story.sentencedOn, Math.floor(daysBetween(story.sentencedOn, story.today) * dice.between(0.3, 0.8))), time: '1420', number: dice.whole(200_000, 3_600_000) }
    const { on, time, code, act, remarks, number } = found
    const { who, whose, whom } = they(story)
    const name = sentryName(story.name)
    const [place, unit] = [dice.pick(['Housing unit, lower tier', 'Dining hall', 'Compound walk', 'Recreation yard', 'Unit laundry room']), dice.pick(['A-East', 'C-2', 'Rosewood', '3 South'])]
    const [officer, lieutenant] = [dice.pick(['J. Castleman', 'P. Nakagawa', 'R. Odum', 'V. Szabo']), dice.pick(['Lt. Marchetti', 'Lt. Boone', 'Lt. Ives'])]
    const committeeOn = onWeekday(addDays(on, dice.whole(2, 4)))
    const later = (hours: number): string => `${String((Number(time.slice(0, 2)) + hours) % 24).padStart(2, '0')}${time.slice(2)}`
    const reported = Number(time.slice(0, 2)) + 3 > 23 ? addDays(on, 1) : on
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, leading: 1.25, filled: dice.pick(['typewriter', 'sans', 'hand']), margins: { left: 54, right: 54, top: 82, bottom: 60 }, justified: false })
    w.onEveryPage((page) => w.put('BP-A288.052  INCIDENT REPORT  CDFRM', 54, 40, { size: 9, cut: 'bold', page }).put('U.S. DEPARTMENT OF JUSTICE', 54, 56, { size: 8.5, page }).put('FEDERAL BUREAU OF PRISONS', 558, 56, { size: 8.5, align: 'right', page }).put('Record Copy - Central File Record; Copy - DHO; Copy - Inmate after UDC Action', 54, 752, { size: 7.5, page }))
    if (dice.happens(0.6)) w.par(`Incident Report Number: {t|${number}}`, { size: 9, after: 0.2 })
    w.center('{b|Part I - Incident Report}', { after: 0.2 })
    gridRow(w, [w.measure], [`1. Name of Institution:  {t|${story.prison.name}}`])
    gridRow(w, [206, 126, 100, 72], [`2. Name of Inmate\n{t|${name}}`, `3. Register Number\n{t|${story.register}}`, `4. Date of Incident\n{t|${dashed(on)}}`, `5. Time\n{t|${time}}`])
    gridRow(w, [206, 226, 72], [`6. Place of Incident\n{t|${place}}`, `7. Assignment\n{t|${story.work}}`, `8. Unit\n{t|${unit}}`])
    gridRow(w, [332, 172], [`9. Incident\n{t|${act}}`, `10. Code\n{t|${code}}`])
    sayInmate(w, story)
    w.saysAll({ 'custody.facility': story.prison.name, 'custody.incidents.0.code': code, 'custody.incidents.0.on': on, 'custody.incidents.0.act': act }).allows({ 'custody.status': 'in prison', 'custody.work': story.work, 'history.violence': code === 201 })
    gridRow(w, [w.measure], [`11. Description of Incident  (Date: {t|${dashed(on)}}  Time: {t|${time}}  Staff become aware of incident)\n{t|On the above date and time, while making rounds in the area named in item 6, I observed the following: ${remarks.toLowerCase()}. I asked inmate ${plain(story.name.family)} to explain and ${who} made no statement. I identified ${whom} by ${whose} photo card. The Operations Lieutenant was told.}`])
    gridRow(w, [206, 166, 132], [`12. Signature of Reporting Employee\n{t|${officer}}`, `Date And Time\n{t|${dashed(reported)}  ${later(1)}}`, `13. Name And Title (Printed)\n{t|${officer}, SOS}`])
    gridRow(w, [206, 166, 132], [`14. Incident Report Delivered to Above Inmate By\n{t|${lieutenant}}`, `15. Date Incident Report Delivered\n{t|${dashed(reported)}}`, `16. Time\n{t|${later(3)}}`])
    w.space(0.6).center('{b|Part II - Committee Action}', { after: 0.2 })
    const serious = code < 300
    gridRow(w, [w.measure], [`17. Comments of Inmate to Committee Regarding Above Incident\n{t|${dice.pick(['Inmate had no comment.', 'I was not the only one there.', 'It is true. I am sorry for it.'])}}`])
    gridRow(w, [300, 204], [`18. A. It is the finding of the committee that you:\n${mark(!serious)} Committed the Prohibited Act as charged.\n_ Did not Commit a Prohibited Act.\n_ Committed Prohibited Act Code(s) ______`, `B. ${mark(serious)} The Committee is referring the Charge(s) to the DHO for further Hearing.\nC. {t|X} The Committee advised the inmate of the right to file an appeal within 20 calendar days.`])
    gridRow(w, [w.measure], [`19. Committee Decision is Based on Following Information\n{t|${serious ? 'The sanctions open to this committee would not be enough for an act of this severity.' : `The report of the officer in section 11 and the ${who === 'she' ? 'words' : 'statement'} of the inmate.`}}`])
    gridRow(w, [w.measure], [`20. Committee action and/or recommendation if referred to DHO\n{t|${serious ? 'If found guilty, committee recommends sanctions as fit.' : `${dice.pick([15, 30, 45, 60])} days loss of ${dice.pick(['commissary', 'telephone', 'visits'])}.`}}`])
    gridRow(w, [w.measure], [`21. Date And Time Of Action  {t|${dashed(committeeOn)}  0${dice.whole(8, 9)}${dice.pick(['10', '25', '50'])}}  (The UDC Chairman's signature certifies who sat on the UDC)\n{t|${dice.pick(['B. Hollis', 'F. Arredondo', 'G. Penn'])}}  Chairman          {t|${dice.pick(['M. Tate', 'S. Lindgren'])}}  Member`])
    w.need(180).space(0.6).center('{b|Part III - Investigation}', { after: 0.2 })
    gridRow(w, [252, 252], [`22. Date And Time Investigation Began\n{t|${dashed(reported)}  ${later(3)}}`, '23. Inmate Advised of Right To Remain Silent\n{t|Yes, and understands.}'])
    gridRow(w, [w.measure], [`24. Inmate Statement and Attitude\n{t|Inmate ${plain(story.name.family)} displayed a ${dice.pick(['fair', 'good', 'poor'])} attitude. ${who === 'she' ? 'She' : 'He'} said: "${dice.pick(['No comment.', 'I will talk to the committee.', 'I did what it says.'])}"}`])
    gridRow(w, [w.measure], ['25. Other facts about the incident, statements of those persons present at scene, disposition of evidence, etc.\n{t|None.}'])
    gridRow(w, [w.measure], [`26. Investigator's Comments And Conclusions\n{t|From the facts above the charge is supported.}`])
    gridRow(w, [w.measure], ['27. Action Taken\n{t|Referred to the UDC.}'])
    w.need(40)
    signed(w, lieutenant.replace('Lt. ', ''), w.left + 120, w.y + 20)
    return w.space(1).par(`Signature of Investigator: ______________________     Date And Time Investigation Completed: {t|${dashed(reported)} ${later(4)}}`)
  },
}
