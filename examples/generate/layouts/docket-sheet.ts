import type { Layout } from './layout.ts'
import { docketEntries } from './parts/docket-entries.ts'
import { months } from './parts/terms.ts'
import { writerFor } from './parts/looks.ts'
import { slashed } from '../story/days.ts'
import { dollars, fullName } from '../story/say-name.ts'

/** The docket as the courts' system prints it. */
export const docketSheet: Layout = {
  name: 'docket sheet, printed from the system',
  kind: 'docket sheet',
  years: [1996, 2024],
  draw(story, dice) {
    const { court } = story
    const w = writerFor(dice, ['serif', 'sans'], { size: 9.5, margins: { left: 54, right: 54, top: 60, bottom: 54 } })
    w.onEveryPage((page, of) => w.put(`CM/ECF - U.S. District Court`, 54, 34, { size: 8, page }).put(`${page} of ${of}`, 558, 34, { size: 8, align: 'right', page }))
    w.row([{ at: 380, text: 'CLOSED', width: 120, align: 'right', cut: 'bold' }])
    w.center('{b|U.S. District Court}', { size: 12 }).center(`{b|${court.district} (${court.city})}`, { size: 11 }).center(`{b|CRIMINAL DOCKET FOR CASE #: ${story.docket}}`, { size: 11, after: 1 })
    w.row([{ at: 0, text: `Case title: USA v. ${story.name.family}${story.co.length > 0 ? ' et al' : ''}`, width: 260 }, { at: 300, text: `Date Filed: ${slashed(story.indictedOn)}` }]).row([{ at: 300, text: `Date Terminated: ${slashed(story.signedOn)}` }], 0.8).rule()
    w.row([{ at: 0, text: `Assigned to: ${dice.pick(['Judge', 'Chief Judge', 'District Judge'])} ${story.judge}` }], 0.8)
    w.par('{b|Defendant (1)}', { after: 0.3 })
    w.row([{ at: 0, text: `{b|${fullName(story.name)}}`, width: 220 }, { at: 260, text: `represented by {b|${story.defender}}\nLEAD ATTORNEY\nATTORNEY TO BE NOTICED\n{i|Designation: ${dice.pick(['CJA Appointment', 'Retained', 'Public Defender or Community Defender Appointment'])}}` }], 0.8)
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge }).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.row([{ at: 0, text: '{b|Pending Counts}', width: 240 }, { at: 260, text: '{b|Disposition}' }], 0.3)
    for (const count of story.counts) {
      const term = count.term === 'life' ? 'LIFE' : months(count.term)
      const money = count.number === 1 ? `; ${story.supervisedYears} years supervised release; ${dollars(story.assessment)} special assessment${story.restitution > 0 ? `; ${dollars(story.restitution)} restitution` : ''}${story.fine > 0 ? `; ${dollars(story.fine)} fine` : ''}` : ''
      w.row([{ at: 0, text: `${count.nature.toUpperCase()} (${count.number})`, width: 240 }, { at: 260, text: `${term} imprisonment${count.consecutive ? ' consecutive' : count.number > 1 ? ' concurrent' : ''}${money}` }], 0.4)
    }
    w.saysAll({ 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment })
    if (story.counts.length === 1) w.says('conviction.term', story.term)
    for (const [i, count] of story.counts.entries()) w.allows({ [`conviction.counts.${i}.number`]: String(count.number), [`conviction.counts.${i}.description`]: count.nature, [`conviction.counts.${i}.term`]: count.term })
    w.allows({ 'conviction.term': story.term, 'conviction.restitution': story.restitution, 'conviction.fine': story.fine, 'conviction.counts.complete': true })
    w.row([{ at: 0, text: '{b|Highest Offense Level (Opening)}' }]).row([{ at: 0, text: 'Felony' }], 0.6)
    w.row([{ at: 0, text: '{b|Terminated Counts}', width: 240 }, { at: 260, text: '{b|Disposition}' }], 0.3)
    w.row([{ at: 0, text: story.dismissed.length > 0 ? `DISTRIBUTION OF A CONTROLLED SUBSTANCE (${story.dismissed.join(', ')})` : 'None', width: 240 }, { at: 260, text: story.dismissed.length > 0 ? 'Dismissed on motion of the United States' : ' ' }], 0.8).rule()
    w.row([{ at: 0, text: '{b|Plaintiff}' }], 0.3).row([{ at: 0, text: '{b|USA}', width: 200 }, { at: 260, text: `represented by {b|${story.prosecutor}}\nU.S. Attorney's Office` }], 1)
    w.row([{ at: 0, text: '{b|Date Filed}', width: 60 }, { at: 70, text: '{b|#}', width: 30 }, { at: 104, text: '{b|Docket Text}' }], 0.4)
    docketEntries(story, dice).forEach(({ on, text, says }, i) => {
      w.row([{ at: 0, text: slashed(on), width: 60 }, { at: 70, text: String(1 + i * 7 + (i > 0 ? (i * 3) % 5 : 0)), width: 30 }, { at: 104, text: `${text} (Entered: ${slashed(on)})` }], 0.4)
      w.saysAll(says ?? {})
    })
    w.allows({ 'litigation.collateralPending': false, 'litigation.appealPending': false, 'litigation.appealTaken': story.appeal !== undefined, 'litigation.collateralDecided': story.collateral !== undefined, 'conviction.notice851': story.notice851 !== undefined })
    return w
  },
}
