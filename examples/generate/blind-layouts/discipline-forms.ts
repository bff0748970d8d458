import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { sayInmate } from '../layouts/parts/sentry.ts'
import { addDays, dashed, inWords, onWeekday } from '../story/days.ts'
import { acts } from '../story/prison.table.ts'
import { fullName, plain, sentryName, they } from '../story/say-name.ts'
import { dayMonthYear } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { whileServing } from './parts/while-serving.ts'

/** The report of a discipline hearing officer on one incident. */
export const hearingReport: Layout = {
  name: 'discipline log, hearing officer report',
  kind: 'discipline log',
  years: [1992, 2022],
  draw(story, dice) {
    const act = dice.pick(acts.filter(({ lost }) => lost !== undefined))
    const incident = story.incidents.find(({ lost }) => lost > 0) ?? { ...act, on: addDays(story.sentencedOn, dice.whole(200, 900)), time: '1915', number: dice.whole(200_000, 3_600_000), lost: act.lost ?? 27 }
    const heard = onWeekday(addDays(incident.on, dice.whole(9, 30)))
    const { who, whose } = they(story)
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, leading: 1.25, filled: dice.pick(['sans', 'typewriter', 'serif']), margins: { left: 54, right: 54, top: 62, bottom: 56 } })
    w.put('BP-A0304', 54, 40, { size: 8 }).put('DISCIPLINE HEARING OFFICER REPORT', 306, 40, { size: 10, cut: 'bold', align: 'center' }).put('U.S. DEPARTMENT OF JUSTICE', 558, 36, { size: 7.5, align: 'right' }).put('FEDERAL BUREAU OF PRISONS', 558, 46, { size: 7.5, align: 'right' })
    const widths = [126, 126, 126, 126]
    gridRow(w, [252, 252], [`INSTITUTION  {t|${story.prison.name}}`, `INCIDENT REPORT NUMBER  {t|${incident.number}}`])
    gridRow(w, [200, 152, 152], [`INMATE NAME  {t|${sentryName(story.name)}}`, `REG NO  {t|${story.register}}`, `UNIT  {t|${dice.pick(['B-2', '2 NORTH', 'D-A', 'J'])}}`])
    gridRow(w, [200, 304], [`DATE OF INCIDENT REPORT  {t|${dashed(incident.on)}}`, `OFFENSE CODE(S)  {t|${incident.code}}`])
    gridRow(w, [200, 304], [`DATE OF INCIDENT  {t|${dashed(incident.on)}}`, `SUMMARY OF CHARGES  {t|${incident.act}}`])
    sayInmate(w, story)
    w.saysAll({ 'custody.facility': story.prison.name, 'custody.incidents.0.code': incident.code, 'custody.incidents.0.on': incident.on, 'custody.incidents.0.act': incident.act }).allows({ 'custody.status': 'in prison', 'history.violence': incident.code === 201, 'custody.goodTimeLostDays': incident.lost })
    const part = (title: string, lines: readonly string[]): void => {
      w.space(0.6).need(40).par(`{b|${title}}`, { after: 0.2 })
      for (const text of lines) w.par(text, { left: 14, after: 0.3 })
    }
    part('I.    NOTICE OF CHARGE(S)', [`A. Advanced written notice of charge (copy of Incident Report) was given to inmate on (date) {t|${dashed(incident.on)}} at (time) {t|${Number(incident.time) + 100 > 2359 ? '2330' : String(Number(incident.time) + 100).padStart(4, '0')}} (by staff member) {t|Lt. ${dice.pick(['Farrow', 'Beckwith', 'Ocampo'])}}`, `B. The DHO Hearing was held on (date) {t|${dashed(heard)}} at (time) {t|0${dice.whole(8, 9)}${dice.pick(['15', '30', '45'])}}`, `C. The inmate was advised of ${whose} rights before the DHO.`])
    part('II.   STAFF REPRESENTATIVE', ['A. Inmate waived right to staff representative.   {t|Yes}     B. Inmate requested staff representative.   {t|No}'])
    part('III.  PRESENTATION OF EVIDENCE', [`A. Inmate {t|${dice.pick(['admits', 'admits', 'denies'])}} the charge(s).`, `B. Summary of inmate statement:  {t|${who === 'she' ? 'She' : 'He'} stated that ${who} had nothing to add to the report.}`, 'C. Witnesses:  {t|The inmate requested no witnesses.}'])
    part('IV.   FINDINGS OF THE DHO', [`{t|X}  A. The act was committed as charged.        ___  B. The following act was committed:        ___  C. No prohibited act was committed.`])
    part('V.    SPECIFIC EVIDENCE RELIED ON TO SUPPORT FINDINGS', [`{t|The DHO relied on the report of the reporting officer, which states: ${incident.remarks.toLowerCase()}. The DHO gave this greater weight than the inmate's statement and finds that Code ${incident.code} was violated by the greater weight of the evidence.}`])
    part('VI.   SANCTION OR ACTION TAKEN', [`{t|Disallow ${incident.lost} days Good Conduct Time. ${dice.pick(['30', '60', '90'])} days loss of commissary.}`])
    part('VII.  REASON FOR SANCTION OR ACTION TAKEN', [`{t|Conduct of this kind threatens the orderly running of the institution. The sanction is to impress upon inmate ${plain(story.name.family)} that ${who} will be held responsible for ${whose} actions.}`])
    part('VIII. APPEAL RIGHTS', ['The inmate has been advised of the findings, specific evidence relied on, action and reasons for the action, and of the right to appeal this action within 20 calendar days under the Administrative Remedy Procedure.'])
    w.need(50).space(0.6)
    gridRow(w, widths, ['Printed Name of DHO', 'Signature of DHO', 'Date', 'Delivered to inmate'], { size: 8 })
    gridRow(w, widths, ['{t|' + dice.pick(['S. Kettering', 'T. Mabry', 'D. Quiroz']) + '}', '', `{t|${dashed(heard)}}`, `{t|${dashed(addDays(heard, 5))}}`])
    return w
  },
}

/** A history of misconduct in a wide table, as a unit prints it from a spreadsheet. */
export const misconductTable: Layout = {
  name: 'discipline log, wide table',
  kind: 'discipline log',
  years: [1992, 2023],
  draw(made, dice) {
    const story = whileServing(made)
    const w = writerFor(dice, ['sans', 'modern', 'serif'], { size: 10, leading: 1.25, width: 792, height: 612, margins: { left: 46, right: 46, top: 62, bottom: 54 } })
    w.onEveryPage((page, of) => w.put(`Misconduct history of ${fullName(story.name)}, ${story.register}`, 46, 40, { size: 8.5, page }).put(`${story.prison.name}, printed ${dayMonthYear(story.today)}, sheet ${page} of ${of}`, 746, 40, { size: 8.5, align: 'right', page }))
    w.center('{b|HISTORY OF PROHIBITED ACTS}', { size: 14 }).center(`Inmate: ${fullName(story.name)}     Register No.: ${story.register}     Institution: ${story.prison.name}`, { after: 0.8 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name })
    const widths = [34, 90, 86, 52, 206, 130, 102]
    gridRow(w, widths, ['#', 'Report', 'Date', 'Code', 'Prohibited act', 'Remarks', 'Sanction'], { cut: 'bold', size: 9.5 })
    if (story.incidents.length === 0) w.space(0.4).par('None. There are no incident reports for this inmate, and no good conduct time was lost.')
    story.incidents.forEach((incident, i) => {
      gridRow(w, widths, [String(i + 1), String(incident.number), dayMonthYear(incident.on), String(incident.code), incident.act, incident.remarks.toLowerCase(), incident.lost > 0 ? `${incident.lost} days GCT` : `${incident.sanction}, ${dice.pick([15, 30, 60])} days`], { size: 9.5 })
      w.saysAll({ [`custody.incidents.${i}.code`]: incident.code, [`custody.incidents.${i}.on`]: incident.on, [`custody.incidents.${i}.act`]: incident.act })
    })
    if (story.incidents.length > 0) w.space(0.8).par(`Total good conduct time lost: ${story.lostDays} days. This list is complete as of ${inWords(story.today)}.`)
    return w.saysAll({ 'custody.incidents.complete': true, 'custody.goodTimeLostDays': story.lostDays }).allows({ 'custody.status': 'in prison', 'history.violence': story.incidents.some(({ code }) => code === 201) })
  },
}
