import type { Layout } from './layout.ts'
import { countTruths, natureTruths, months, monthsInWords, needsTotal, termOnCounts, termTruths } from './parts/terms.ts'
import { special, standardConditions } from './parts/conditions.table.ts'
import { filingLine, writerFor } from './parts/looks.ts'
import { inWords, slashed } from '../story/days.ts'
import { dollars, fullName, spelled } from '../story/say-name.ts'

/** AO 245B as it has been filled in on the screen since 2003, until the revision of 2016. */
export const judgment2003: Layout = {
  name: 'judgment, form of 2003',
  kind: 'judgment',
  years: [2003, 2016],
  draw(story, dice) {
    const w = writerFor(dice, ['serif'], { filled: dice.pick(['sans', 'serif', 'typewriter']), size: 10.5, margins: { left: 64, right: 64, top: 70, bottom: 50 } })
    const named = dice.happens(0.3) ? (count: number): string => `${count}s` : String
    const total = 6
    const revised = dice.pick(['(Rev. 12/03)', '(Rev. 06/05)', '(Rev. 09/08)', '(Rev. 09/11)'])
    const sheets = ['Sheet 1', 'Sheet 2 — Imprisonment', 'Sheet 3 — Supervised Release', 'Sheet 3C — Supervised Release', 'Sheet 5 — Criminal Monetary Penalties', 'Sheet 6 — Schedule of Payments']
    w.onEveryPage((page) => w.put(`AO 245B      ${revised} Judgment in a Criminal Case`, 64, 42, { size: 8, page }).put(sheets[page - 1] ?? '', 118, 52, { size: 8, page }))
    filingLine(w, dice, story.docket, dice.whole(40, 190), slashed(story.signedOn))
    const head = (title: string): void => {
      w.newPage()
      w.row([{ at: 0, text: `DEFENDANT:   {t|${fullName(story.name).toUpperCase()}}`, width: 330 }, { at: 340, text: `Judgment — Page  {u| ${w.page} }  of  {u| ${total} }`, width: 144, align: 'right' }])
      w.row([{ at: 0, text: `CASE NUMBER:   {t|${story.docket}}` }], 1)
      w.center(`{b|${title}}`, { size: 13, after: 1 })
    }
    w.center('{b|UNITED STATES DISTRICT COURT}', { size: 18 })
    const [kind, place] = story.court.district.split(' of ')
    if (dice.happens(0.5) && kind !== 'District') w.row([{ at: 60, text: `{t|${kind?.replace(' District', '')}}`, width: 110, align: 'right' }, { at: 180, text: 'District of', width: 70 }, { at: 250, text: `{t|${place}}`, width: 180 }], 0.6)
    else w.center(`{t|${story.court.district}}`, { after: 0.6 })
    const half = 250
    w.row([{ at: 20, width: 200, text: 'UNITED STATES OF AMERICA' }, { at: half - 24, text: ')', width: 10 }, { at: half, text: '{b|JUDGMENT IN A CRIMINAL CASE}', size: 12 }])
    w.row([{ at: 90, width: 60, text: 'v.' }, { at: half - 24, text: ')', width: 10 }, { at: half, text: `Case Number:   {t|${story.docket}}` }])
    w.row([{ at: 20, width: 200, text: `{t|${fullName(story.name)}}` }, { at: half - 24, text: ')', width: 10 }, { at: half, text: `USM Number:   {t|${story.register}}` }])
    w.row([{ at: half - 24, text: ')', width: 10 }, { at: half, text: `{t|${story.defender}}` }])
    w.row([{ at: half - 24, text: ')', width: 10 }, { at: half, text: "Defendant's Attorney", size: 8 }], 0.5)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    // The form does not tell a jury's finding from a judge's.
    if (story.decidedBy === 'guilty plea') w.says('conviction.decidedBy', story.decidedBy)
    else w.allows({ 'conviction.decidedBy': story.decidedBy })
    const pleaded = story.decidedBy === 'guilty plea'
    const which = story.counts.map(({ number }) => named(number)).join(', ')
    w.par('{b|THE DEFENDANT:}', { after: 0.3 })
    w.tick(pleaded, `pleaded guilty to count(s)   {t|${pleaded ? `${which} of the Indictment` : ''}}`)
    w.tick(false, 'pleaded nolo contendere to count(s)\nwhich was accepted by the court.')
    w.tick(!pleaded, `was found guilty on count(s)   {t|${pleaded ? '' : which}}\nafter a plea of not guilty.`)
    w.par('The defendant is adjudicated guilty of these offenses:', { after: 0.5 })
    w.row([{ at: 0, text: '{u|Title & Section}', cut: 'bold', width: 130 }, { at: 150, text: '{u|Nature of Offense}', cut: 'bold', width: 180 }, { at: 345, text: '{u|Offense Ended}', cut: 'bold', width: 80 }, { at: 435, text: '{u|Count}', cut: 'bold', width: 50 }], 0.3)
    for (const count of story.counts) w.row([{ at: 0, text: `{t|${count.printed}}`, width: 140 }, { at: 150, text: `{t|${count.nature}}`, width: 185 }, { at: 345, text: `{t|${slashed(count.endedOn)}}`, width: 80 }, { at: 440, text: `{t|${named(count.number)}}`, width: 40 }], 0.3)
    w.saysAll(countTruths(story.counts, named)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.offenseEndedOn', story.endedOn)
    w.par(`The defendant is sentenced as provided in pages 2 through {u| ${total} } of this judgment. The sentence is imposed pursuant to the Sentencing Reform Act of 1984.`, { indent: 24, after: 0.4 })
    w.tick(false, 'The defendant has been found not guilty on count(s) ______________')
    w.tick(story.dismissed.length > 0, `Count(s)  {t|${story.dismissed.map(named).join(', ')}}   is   are dismissed on the motion of the United States.`)
    w.par('It is ordered that the defendant must notify the United States attorney for this district within 30 days of any change of name, residence, or mailing address until all fines, restitution, costs, and special assessments imposed by this judgment are fully paid. If ordered to pay restitution, the defendant must notify the court and United States attorney of material changes in economic circumstances.', { indent: 24, after: 0.7 })
    const slots: readonly [string, string][] = [[dice.happens(0.5) ? inWords(story.sentencedOn) : slashed(story.sentencedOn), 'Date of Imposition of Judgment'], [' ', 'Signature of Judge'], [`${story.judge}, ${dice.pick(['U.S. District Judge', 'United States District Judge', 'Chief U.S. District Judge'])}`, 'Name and Title of Judge'], [inWords(story.signedOn), 'Date']]
    for (const [filled, under] of slots) w.row([{ at: half, text: `{t|${filled}}` }]).rule(0.5, { left: half }).row([{ at: half, text: under, size: 8 }], 0.3)
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })

    head('IMPRISONMENT')
    w.par('The defendant is hereby committed to the custody of the United States Bureau of Prisons to be imprisoned for a total term of:', { indent: 24, after: 0.4 })
    const words = dice.happens(0.5) ? months(story.term) : story.term === 'life' ? 'Life' : monthsInWords(story.term)
    w.par(`{t|${needsTotal(story) ? `${words}. This term consists of ${termOnCounts(story, named)}.` : words}}`, { left: 24, after: 1 })
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.tick(true, 'The court makes the following recommendations to the Bureau of Prisons:\n{t|That the defendant participate in the 500-hour Residential Drug Abuse Program.}')
    w.tick(true, 'The defendant is remanded to the custody of the United States Marshal.')
    w.tick(false, 'The defendant shall surrender to the United States Marshal for this district:').tick(false, 'at _________ a.m. p.m. on _______________ .', { left: 24 }).tick(false, 'as notified by the United States Marshal.', { left: 24 })

    head('SUPERVISED RELEASE')
    w.par(`Upon release from imprisonment, the defendant shall be on supervised release for a term of:   {t|${dice.happens(0.5) ? `${story.supervisedYears} years` : `${spelled(story.supervisedYears)} (${story.supervisedYears}) years`}${story.counts.length > 1 ? ' on each count, to run concurrently' : ''}}`, { indent: 24, after: 0.6 })
    w.says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    w.par('The defendant must report to the probation office in the district to which the defendant is released within 72 hours of release from the custody of the Bureau of Prisons.', { after: 0.4 })
    w.par('The defendant shall not commit another federal, state or local crime.', { after: 0.4 })
    w.tick(true, 'The defendant shall not possess a firearm, ammunition, destructive device, or any other dangerous weapon.').tick(true, 'The defendant shall cooperate in the collection of DNA as directed by the probation officer.')
    w.center('{b|STANDARD CONDITIONS OF SUPERVISION}', { after: 0.4 })
    standardConditions.forEach((text, i) => w.par(`${i + 1})   ${text}`, { left: 14, size: 9.5 }))

    head('SPECIAL CONDITIONS OF SUPERVISION')
    for (const text of dice.some(special, 3)) w.par(`{t|${text}}`, { after: 0.6 })

    head('CRIMINAL MONETARY PENALTIES')
    w.par('The defendant must pay the total criminal monetary penalties under the schedule of payments on Sheet 6.', { indent: 24, after: 0.7 })
    w.row([{ at: 120, text: '{u|Assessment}', cut: 'bold', width: 90 }, { at: 240, text: '{u|Fine}', cut: 'bold', width: 90 }, { at: 360, text: '{u|Restitution}', cut: 'bold', width: 110 }], 0.3)
    const gap = dice.pick(['$ ', '$'])
    const shown = (amount: number): string => `${gap}{t|${amount === 0 && dice.happens(0.3) ? '0' : dollars(amount).slice(1)}}`
    w.row([{ at: 0, text: '{b|TOTALS}', width: 100 }, { at: 120, text: shown(story.assessment), width: 110 }, { at: 240, text: shown(story.fine), width: 110 }, { at: 360, text: shown(story.restitution), width: 120 }], 1)
    w.saysAll({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    w.tick(false, 'The determination of restitution is deferred until ____________ . An Amended Judgment in a Criminal Case (AO 245C) will be entered after such determination.')
    w.tick(story.restitution > 0, 'The defendant must make restitution (including community restitution) to the following payees in the amount listed below.')
    w.tick(story.restitution === 0, 'The court determined that the defendant does not have the ability to pay interest and it is ordered that:')

    head('SCHEDULE OF PAYMENTS')
    w.par("Having assessed the defendant's ability to pay, payment of the total criminal monetary penalties is due as follows:", { after: 0.5 })
    w.tick(true, `A   Lump sum payment of $ {t|${story.assessment}.00} due immediately, balance due`).tick(story.restitution > 0, 'B   Payment to begin immediately (may be combined with C, D, or F below); or').tick(false, 'C   Payment in equal ________ (e.g., weekly, monthly, quarterly) installments of $ ________ over a period of ________ (e.g., months or years)')
    return w
  },
}
