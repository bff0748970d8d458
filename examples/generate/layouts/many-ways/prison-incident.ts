import { addDays, dashed, inWords, slashed } from '../../story/days.ts'
import { acts } from '../../story/prison.table.ts'
import { fullName, sentryName } from '../../story/say-name.ts'
import type { MadeIncident, Story } from '../../story/story.ts'
import type { Dice } from '../../dice.ts'
import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { sayInmate } from '../parts/sentry.ts'

/** The newest report, or one made up for a person who has none. */
function reportOf(story: Story, dice: Dice): MadeIncident {
  const act = dice.pick(acts)
  return story.incidents[0] ?? { number: dice.whole(200_000, 3_600_000), on: addDays(story.today, -200), time: '1410', code: act.code, act: act.act, remarks: act.remarks, sanction: act.sanction, lost: act.lost ?? 0 }
}

/** The form on which an officer reports one incident: numbered boxes, each with its label and what is typed below or behind it. */
export const incidentReport: Layout = {
  name: 'incident report, one form',
  kind: 'discipline log',
  years: [1990, 2023],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif'], { size: 9.5, margins: { left: 54, right: 54, top: 50, bottom: 50 }, filled: dice.pick(['typewriter', 'sans']) })
    const one = reportOf(story, dice)
    const day = dice.pick([dashed, slashed, inWords])
    const below = dice.happens(0.6)
    w.par('BP-A0288          INCIDENT REPORT          CDFRM', { size: 9 }).par('U.S. DEPARTMENT OF JUSTICE          FEDERAL BUREAU OF PRISONS', { size: 9, after: 0.5 })
    w.center(`{b|${dice.pick(['Part I - Incident Report', 'PART I. INCIDENT REPORT'])}}`, { after: 0.4 })
    const boxes: readonly (readonly (readonly [string, string])[])[] = [
      [['1. Institution', story.prison.name], ['Incident Report Number', String(one.number)]],
      [[dice.pick(['2. Inmate’s Name', '2. Name of Inmate', '2. Inmate Name']), dice.pick([fullName, sentryName])(story.name)], ['3. Register Number', story.register]],
      [['4. Date of Incident', day(one.on)], ['5. Time', one.time]],
      [['6. Place of Incident', 'B Unit'], ['7. Assignment', story.work], ['8. Unit', '2 North']],
      [[dice.pick(['9. Incident', '9. Charge', '9. Prohibited Act(s)']), one.act], [dice.pick(['10. Prohibited Act Code(s)', '10. Code', '10. Code(s)']), String(one.code)]],
    ]
    for (const row of boxes) {
      const wide = 500 / row.length
      const top = w.need(40).y
      if (below) w.row(row.map(([label], i) => ({ at: 4 + i * wide, text: label, width: wide - 8, size: 8 }))).row(row.map(([, text], i) => ({ at: 10 + i * wide, text: `{t|${text}}`, width: wide - 14 })), 0.4)
      else w.row(row.map(([label, text], i) => ({ at: 4 + i * wide, text: `${label}: {t|${text}}`, width: wide - 8 })), 0.5)
      row.forEach((_, i) => w.box(w.left + i * wide, top - 2, wide, w.y - top))
    }
    sayInmate(w, story)
    w.saysAll({ 'custody.facility': story.prison.name, 'custody.incidents.0.code': one.code, 'custody.incidents.0.on': one.on, 'custody.incidents.0.act': one.act })
    w.par('11. Description of Incident (Date, time and staff who became aware of it)', { size: 8 }).par(`{t|On ${day(one.on)} at ${one.time} hours ${one.remarks.toLowerCase()}.}`, { left: 10, after: 0.6 })
    w.row([{ at: 0, text: `12. Typed Name/Signature of Reporting Employee: ${story.officer}`, width: 300 }, { at: 310, text: `13. Date and Time: ${day(addDays(one.on, 1))}` }], 0.4).row([{ at: 0, text: `14. Incident Report Delivered to Above Inmate By: ${story.prosecutor}`, width: 300 }, { at: 310, text: `15. Date Delivered: ${day(addDays(one.on, 1))}` }], 0.8)
    w.allows({ 'custody.status': 'in prison', 'history.violence': one.code === 201, 'custody.work': story.work, 'custody.incidents.complete': false })
    return w
  },
}

/** What a hearing officer found in one case. */
export const hearingReport: Layout = {
  name: 'discipline hearing officer report',
  kind: 'discipline log',
  years: [1990, 2023],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif', 'typewriter'], { size: 9.5, margins: { left: 54, right: 54, top: 50, bottom: 50 } })
    const one = reportOf(story, dice)
    const day = dice.pick([dashed, slashed, inWords])
    w.par('BP-A0304          DISCIPLINE HEARING OFFICER REPORT          CDFRM', { size: 9 }).par('U.S. DEPARTMENT OF JUSTICE          FEDERAL BUREAU OF PRISONS', { size: 9, after: 0.6 })
    const rows: readonly (readonly [string, string])[] = [['INSTITUTION', story.prison.name], ['INCIDENT REPORT NUMBER', String(one.number)], ['NAME OF INMATE', dice.pick([fullName, sentryName])(story.name)], ['REG. NO.', story.register], ['UNIT', 'B-2'], [dice.pick(['DATE OF INCIDENT', 'DATE OF OFFENSE']), day(one.on)], ['DATE OF INCIDENT REPORT', day(addDays(one.on, 1))], [dice.pick(['OFFENSE CODE(S)', 'PROHIBITED ACT CODE', 'CODE(S) CHARGED']), String(one.code)], [dice.pick(['SUMMARY OF CHARGES', 'CHARGE', 'PROHIBITED ACT']), one.act]]
    const [short, long] = [rows.filter(([, text]) => text.length < 14), rows.filter(([, text]) => text.length >= 14)]
    for (const [label, text] of long) w.par(`${label}: ${text}`, { after: 0.4 })
    for (let i = 0; i < short.length; i += 2) w.row([short[i], short[i + 1]].flatMap((pair, j) => (pair === undefined ? [] : [{ at: j * 256, text: `${pair[0]}: ${pair[1]}`, width: 250 }])), 0.4)
    sayInmate(w, story)
    w.saysAll({ 'custody.facility': story.prison.name, 'custody.incidents.0.code': one.code, 'custody.incidents.0.on': one.on, 'custody.incidents.0.act': one.act })
    w.par('I. NOTICE OF CHARGE(S)', { after: 0.1 }).par(`A. Advanced written notice of charge (copy of Incident Report) was given to inmate on ${day(addDays(one.on, 1))} at 1400.`, { left: 12, after: 0.2 }).par(`B. The DHO Hearing was held on ${day(addDays(one.on, 12))} at 0900.`, { left: 12, after: 0.4 })
    w.par('IV. FINDINGS OF THE DHO', { after: 0.1 }).par('__X__ A. The act was committed as charged.     _____ C. No prohibited act was committed: expunge according to inmate discipline policy.', { left: 12, after: 0.4 })
    w.par(`VI. SANCTION OR ACTION TAKEN: ${one.lost > 0 ? `Disallow ${one.lost} days good conduct time.` : 'Loss of commissary 60 days.'}`, { after: 0.6 })
    w.allows({ 'custody.status': 'in prison', 'history.violence': one.code === 201, 'custody.goodTimeLostDays': one.lost, 'custody.incidents.complete': false })
    return w
  },
}
