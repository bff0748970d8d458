import type { Layout } from './layout.ts'
import { countTruths, natureTruths, months, needsTotal, termOnCounts, termTruths } from './parts/terms.ts'
import { newConditions, special } from './parts/conditions.table.ts'
import { filingLine, writerFor } from './parts/looks.ts'
import { slashed } from '../story/days.ts'
import { dollars, fullName } from '../story/say-name.ts'

/** AO 245B since its revision of 2016: "you", mandatory conditions by number, and assessments of two more kinds. */
export const judgment2019: Layout = {
  name: 'judgment, form of 2019',
  kind: 'judgment',
  years: [2017, 2025],
  draw(story, dice) {
    const w = writerFor(dice, ['serif'], { filled: dice.pick(['sans', 'serif']), size: 10.5, margins: { left: 60, right: 60, top: 66, bottom: 50 } })
    const total = 7
    w.onEveryPage((page) => w.put(`AO 245B (Rev. ${story.sentencedOn < '2019-09' ? '11/16' : '09/19'})   Judgment in a Criminal Case`, 60, 40, { size: 8, page }))
    filingLine(w, dice, story.docket, dice.whole(40, 190), slashed(story.signedOn))
    const head = (title: string): void => {
      w.newPage()
      w.row([{ at: 380, text: `Judgment—Page   ${w.page}   of   ${total}`, width: 112, size: 9.5 }])
      w.row([{ at: 0, text: `DEFENDANT:  {t|${fullName(story.name)}}` }]).row([{ at: 0, text: `CASE NUMBER:  {t|${story.docket}}` }], 1)
      w.center(`{b|${title}}`, { size: 13, after: 1 })
    }
    w.center('{b|UNITED STATES DISTRICT COURT}', { size: 18 }).center(`{t|${story.court.district}}`, { after: 0.6 })
    const half = 262
    const right = ['{b|JUDGMENT IN A CRIMINAL CASE}', `Case Number:  {t|${story.docket}}`, `USM Number:  {t|${story.register}}`, `{t|${story.defender}}`, "Defendant's Attorney"]
    const left = ['UNITED STATES OF AMERICA', 'v.', `{t|${fullName(story.name)}}`, '', '']
    right.forEach((text, i) => w.row([...(left[i] === '' ? [] : [{ at: 0, text: left[i] ?? '', width: 230, align: 'center' as const }]), { at: 240, text: ')', width: 10 }, { at: half, text }]))
    w.space(0.5)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    // The form does not tell a jury's finding from a judge's.
    if (story.decidedBy === 'guilty plea') w.says('conviction.decidedBy', story.decidedBy)
    else w.allows({ 'conviction.decidedBy': story.decidedBy })
    const pleaded = story.decidedBy === 'guilty plea'
    const which = story.counts.map(({ number }) => String(number)).join(', ')
    w.par('{b|THE DEFENDANT:}', { after: 0.3 })
    w.tick(pleaded, `pleaded guilty to count(s)  {t|${pleaded ? which : ''}}`).tick(false, 'pleaded nolo contendere to count(s)  which was accepted by the court.').tick(!pleaded, `was found guilty on count(s)  {t|${pleaded ? '' : which}}  after a plea of not guilty.`)
    w.par('The defendant is adjudicated guilty of these offenses:', { after: 0.5 })
    w.row([{ at: 0, text: '{u|Title & Section}', cut: 'bold', width: 140 }, { at: 160, text: '{u|Nature of Offense}', cut: 'bold', width: 180 }, { at: 350, text: '{u|Offense Ended}', cut: 'bold', width: 80 }, { at: 440, text: '{u|Count}', cut: 'bold', width: 50 }], 0.3)
    for (const count of story.counts) w.row([{ at: 0, text: `{t|${count.printed}}`, width: 150, size: 9.5 }, { at: 160, text: `{t|${count.nature}}`, width: 180, size: 9.5 }, { at: 352, text: `{t|${slashed(count.endedOn)}}`, width: 80, size: 9.5 }, { at: 446, text: `{t|${count.number}}`, width: 40, size: 9.5 }], 0.3)
    w.saysAll(countTruths(story.counts, String)).allows(...natureTruths(story.counts)).says('conviction.counts.complete', true).says('conviction.offenseEndedOn', story.endedOn)
    w.par(`The defendant is sentenced as provided in pages 2 through  ${total}  of this judgment. The sentence is imposed pursuant to the Sentencing Reform Act of 1984.`, { indent: 24, after: 0.4 })
    w.tick(story.dismissed.length > 0, `Count(s)  {t|${story.dismissed.join(', ')}}   is   are dismissed on the motion of the United States.`)
    w.par('It is ordered that the defendant must notify the United States attorney for this district within 30 days of any change of name, residence, or mailing address until all fines, restitution, costs, and special assessments imposed by this judgment are fully paid.', { indent: 24, after: 0.7 })
    for (const [filled, under] of [[slashed(story.sentencedOn), 'Date of Imposition of Judgment'], [`/s/ ${story.judge}`, 'Signature of Judge'], [`${story.judge}, United States District Judge`, 'Name and Title of Judge'], [slashed(story.signedOn), 'Date']] as const) w.row([{ at: half, text: `{t|${filled}}` }]).rule(0.5, { left: half }).row([{ at: half, text: under, size: 8 }], 0.3)
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    head('IMPRISONMENT')
    w.par('The defendant is hereby committed to the custody of the Federal Bureau of Prisons to be imprisoned for a total term of:', { indent: 24 })
    w.par(`{t|${months(story.term)}${needsTotal(story) ? `; ${termOnCounts(story, String)}` : ''}}`, { left: 24, after: 1 })
    w.saysAll({ 'conviction.term': story.term, ...termTruths(story.counts) })
    w.tick(false, 'The court makes the following recommendations to the Bureau of Prisons:').tick(true, 'The defendant is remanded to the custody of the United States Marshal.')
    head('SUPERVISED RELEASE')
    w.par('Upon release from imprisonment, you will be on supervised release for a term of:', { indent: 24 }).par(`{t|${story.supervisedYears} years${story.counts.length > 1 ? ' per count, to run concurrently' : ''}}`, { left: 24, after: 0.8 })
    w.says('conviction.supervisedReleaseMonths', story.supervisedYears * 12)
    w.center('{b|MANDATORY CONDITIONS}', { after: 0.4 })
    for (const [i, text] of ['You must not commit another federal, state or local crime.', 'You must not unlawfully possess a controlled substance.', 'You must refrain from any unlawful use of a controlled substance. You must submit to one drug test within 15 days of release from imprisonment and at least two periodic drug tests thereafter, as determined by the court.', 'You must cooperate in the collection of DNA as directed by the probation officer.'].entries()) w.par(`${i + 1}.   ${text}`, { left: 14 })
    head('STANDARD CONDITIONS OF SUPERVISION')
    w.par('As part of your supervised release, you must comply with the following standard conditions of supervision.', { after: 0.4 })
    newConditions.forEach((text, i) => w.par(`${i + 1}.   ${text}`, { left: 14, size: 9.5 }))
    head('SPECIAL CONDITIONS OF SUPERVISION')
    for (const text of dice.some(special, 2)) w.par(`{t|${text.replaceAll('The defendant shall', 'You must')}}`, { after: 0.5 })
    head('CRIMINAL MONETARY PENALTIES')
    w.par('The defendant must pay the total criminal monetary penalties under the schedule of payments on Sheet 6.', { indent: 24, after: 0.6 })
    const columns = ['Assessment', 'Restitution', 'Fine', 'AVAA Assessment*', 'JVTA Assessment**']
    const values = [dollars(story.assessment), dollars(story.restitution), dollars(story.fine), '$0.00', '$0.00']
    w.row(columns.map((text, i) => ({ at: 68 + i * 86, text: `{u|${text}}`, width: 84, size: 8.5, cut: 'bold' as const })), 0.3)
    w.row([{ at: 0, text: '{b|TOTALS}', width: 66 }, ...values.map((text, i) => ({ at: 68 + i * 86, text: `$ {t|${text.slice(1)}}`, width: 84, size: 9.5 }))], 1)
    w.saysAll({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    w.tick(false, 'The determination of restitution is deferred until').tick(story.restitution > 0, 'The defendant must make restitution (including community restitution) to the following payees in the amount listed below.')
    w.par('* Amy, Vicky, and Andy Child Pornography Victim Assistance Act of 2018, Pub. L. No. 115-299.', { size: 8 }).par('** Justice for Victims of Trafficking Act of 2015, Pub. L. No. 114-22.', { size: 8 })
    head('SCHEDULE OF PAYMENTS')
    w.tick(true, `A   Lump sum payment of $ {t|${story.assessment}.00} due immediately, balance due`).tick(false, 'B   Payment to begin immediately (may be combined with C, D, or F below); or')
    return w
  },
}
