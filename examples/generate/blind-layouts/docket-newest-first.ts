import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { list, natureTruths, termTruths } from '../layouts/parts/terms.ts'
import { addDays, onWeekday, slashed } from '../story/days.ts'
import { dollars, fullName, spelled } from '../story/say-name.ts'
import type { MadeCount, Story } from '../story/story.ts'
import { allowCourse } from './parts/allow-course.ts'
import { caseTruths, moneyTruths, ofCount, sectionTruths } from './parts/case-truths.ts'
import { gridRow } from './parts/grid.ts'

interface Entry { readonly on: string; readonly text: string; readonly numbered?: false; readonly says?: Readonly<Record<string, unknown>> }

/** The docket of the filing system as a lawyer prints it with the latest entry on top: flags in the corner, minute entries and text orders without a number, and the receipt at the end. */
export const docketNewestFirst: Layout = {
  name: 'docket sheet, newest entry first with a receipt',
  kind: 'docket sheet',
  years: [2004, 2024],
  draw(story, dice) {
    const { counts, court } = story
    const w = writerFor(dice, ['serif', 'sans'], { size: dice.pick([9.5, 10]), leading: 1.22, justified: false, margins: { left: 50, right: 50, top: 56, bottom: 54 } })
    const place = Number(/-0*([1-9])$/.exec(story.docket)?.[1] ?? 1)
    const him = `${fullName(story.name)} (${place})`
    const numbers = counts.map(({ number }) => number).join(',')
    const last = [story.signedOn, story.appeal?.decidedOn ?? '', story.collateral?.decidedOn ?? ''].toSorted().at(-1) ?? story.signedOn
    const printed = onWeekday(addDays(last, dice.whole(60, 700)))
    const clock = `${dice.whole(1, 12)}:${dice.whole(10, 59)}`
    const host = `ecf.${court.state.slice(0, 2).toLowerCase()}d.uscourts.gov/cgi-bin/DktRpt.pl?${dice.digits(12)}`
    w.onEveryPage((page, of) => w.put(`CM/ECF - U.S. District Court`, 50, 30, { size: 7.5, page }).put(host, 50, 770, { size: 7.5, page }).put(`${page}/${of}`, 562, 770, { size: 7.5, align: 'right', page }).put(`${slashed(printed)}, ${clock} PM`, 562, 30, { size: 7.5, align: 'right', page }))
    w.par([...(story.appeal === undefined ? [] : ['APPEAL']), 'CLOSED', ...(story.collateral === undefined ? [] : ['2255']), dice.pick(['CUSTODY', 'JURY', 'PROTO'])].join(','), { align: 'right', size: 8.5, after: 0.6 })
    w.center('{b|U.S. District Court}', { size: 13 }).center(`{b|${court.district}${court.division === undefined ? '' : ` (${court.city})`}}`, { size: 12 }).center(`{b|CRIMINAL DOCKET FOR CASE #: ${story.docket}}`, { size: 11, after: 0.9 })
    const half = w.measure / 2
    w.row([{ at: 0, text: `Case title: USA v. ${story.name.family}${story.co.length > 1 ? ' et al' : ''}\nMagistrate judge case number: ${story.indictedOn.slice(2, 4)}-mj-${dice.whole(1000, 8999)}`, width: half - 10 }, { at: half, text: `Date Filed: ${slashed(story.indictedOn)}\nDate Terminated: ${slashed(story.signedOn)}` }], 0.6).rule(0.5)
    w.row([{ at: 0, text: `Assigned to: Judge ${story.judge}${story.appeal === undefined ? '' : `\nAppeals court case number: ${story.appeal.number}`}` }], 0.7).saysAll({ ...caseTruths(story), 'conviction.judge': story.judge })
    w.row([{ at: 0, text: `{u|Defendant (${place})}` }], 0.2)
    w.row([{ at: 0, text: `{b|${fullName(story.name)}}\n{i|TERMINATED: ${slashed(story.signedOn)}}`, width: half - 20 }, { at: half - 20, text: 'represented by', width: 80, size: 9 }, { at: half + 62, text: `{b|${story.defender}}\n${dice.whole(100, 980)} ${dice.pick(['Court Street', 'Main Street', 'Commerce Avenue'])}, Suite ${dice.whole(2, 40) * 10}\n${court.city}, ${court.state}\n555-555-01${dice.digits(2)}\n{i|LEAD ATTORNEY}\n{i|ATTORNEY TO BE NOTICED}\n{i|Designation: ${dice.pick(['CJA Appointment', 'Public Defender or Community Defender Appointment', 'Retained'])}}` }], 0.8)
    w.row([{ at: 0, text: '{u|Pending Counts}', width: half - 10 }, { at: half, text: '{u|Disposition}' }], 0.3)
    counts.forEach((count, i) => {
      w.need(60).row([{ at: 0, text: `${count.printed} ${count.nature}\n(${count.number})`, width: half - 20 }, { at: half, text: disposition(story, count, i) }], 0.6)
      w.saysAll({ ...ofCount(sectionTruths(story, String), i), [`conviction.counts.${i}.description`]: count.nature, ...ofCount(termTruths(counts), i) })
      if (i === 0) w.saysAll({ 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...moneyTruths(story) })
    })
    w.row([{ at: 0, text: '{u|Highest Offense Level (Opening)}\nFelony' }], 0.6).need(60).row([{ at: 0, text: '{u|Terminated Counts}', width: half - 10 }, { at: half, text: '{u|Disposition}' }], 0.3)
    if (story.dismissed.length === 0) w.row([{ at: 0, text: 'None' }], 0.4)
    else w.row([{ at: 0, text: `${counts[0]?.printed ?? ''}\n(${story.dismissed.join(', ')})`, width: half - 20 }, { at: half, text: "Dismissed on the government's motion." }], 0.4)
    w.row([{ at: 0, text: '{u|Complaints}', width: half - 10 }, { at: half, text: '{u|Disposition}' }], 0.2).row([{ at: 0, text: 'None' }], 0.8)
    w.row([{ at: 0, text: '{u|Plaintiff}' }], 0.2).row([{ at: 0, text: '{b|USA}', width: half - 20 }, { at: half - 20, text: 'represented by', width: 80, size: 9 }, { at: half + 62, text: `{b|${story.prosecutor}}\nU.S. Attorney's Office\n${court.city}, ${court.state}\n{i|LEAD ATTORNEY}` }], 1)
    const before = `held before Judge ${story.judge}`
    const found = {
      'guilty plea': `Minute Entry for Change of Plea Hearing as to ${him} ${before}. Defendant sworn; plea of GUILTY entered to Count(s) ${numbers} and accepted. Referred to Probation for a presentence report.`,
      'jury verdict': `JURY VERDICT as to ${him}: Guilty on Count(s) ${numbers}. Jury polled and excused. Referred to Probation for a presentence report.`,
      'bench verdict': `Minute Entry for Bench Trial as to ${him} ${before}, completed. The Court finds the defendant GUILTY of Count(s) ${numbers} and will file its findings.`,
    }[story.decidedBy]
    const entries: readonly Entry[] = [
      { on: story.indictedOn, text: `INDICTMENT (redacted) as to ${him} count(s) ${[...counts.map(({ number }) => number), ...story.dismissed].join(', ')}. Unredacted copy sealed under the E-Government Act.` },
      { on: addDays(story.indictedOn, 3), numbered: false, text: `Arrest of ${him} in this district.` }, { on: addDays(story.indictedOn, 4), text: `Minute Entry for Arraignment as to ${him}. Plea of NOT GUILTY to all counts. Government's oral motion for detention; hearing waived.` },
      { on: addDays(story.indictedOn, 18), text: `MOTION to Continue Trial by ${fullName(story.name)}.` }, { on: addDays(story.indictedOn, 21), numbered: false, text: `TEXT ORDER granting Motion to Continue as to ${him}. The time is excluded under 18 U.S.C. 3161(h)(7). No document attached.` },
      ...(story.notice851 === undefined ? [] : [{ on: addDays(story.indictedOn, 40), text: `INFORMATION to Establish Prior Conviction under 21 U.S.C. 851 by USA as to ${fullName(story.name)}. (Attachments: # 1 Certified copy)`, says: { 'conviction.notice851': true } }]),
      { on: story.convictedOn, text: found, says: { 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy } },
      { on: addDays(story.sentencedOn, -11), text: `SENTENCING MEMORANDUM by ${fullName(story.name)}. (Attachments: # 1 Letters of family)` },
      { on: story.sentencedOn, text: `Minute Entry for Sentencing ${before} as to ${him}. Presentence report adopted. Defendant committed to the Bureau of Prisons for ${counts.length > 1 ? 'a total of ' : ''}${story.term === 'life' ? 'LIFE' : `${story.term} months`}, Count(s) ${numbers}. Defendant remanded. (Court Reporter ${dice.pick(['P. Hathaway', 'L. Brandt', 'R. Eubanks'])})`, says: { 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term } },
      { on: story.signedOn, text: `JUDGMENT as to ${him}. Signed by Judge ${story.judge}.` }, { on: story.signedOn, text: `STATEMENT OF REASONS (sealed) as to ${him}. Access limited to counsel.` },
      ...(story.appeal === undefined ? [] : [{ on: story.appeal.filedOn, text: `NOTICE OF APPEAL by ${fullName(story.name)} re Judgment. Filing fee waived, CJA.`, says: { 'litigation.appealTaken': true } }, { on: onWeekday(addDays(story.appeal.decidedOn, 23)), text: `MANDATE of USCA, ${court.circuit}, No. ${story.appeal.number}, as to ${fullName(story.name)}. Opinion decided ${slashed(story.appeal.decidedOn)}: the judgment is AFFIRMED.`, says: { 'litigation.appealDecidedOn': story.appeal.decidedOn } }]),
      ...(story.collateral === undefined ? [] : [{ on: story.collateral.filedOn, text: `MOTION to Vacate under 28 U.S.C. 2255 by ${fullName(story.name)}, pro se. Civil case opened.` }, { on: story.collateral.decidedOn, text: `ORDER denying Motion to Vacate under 28 U.S.C. 2255 as to ${him}. No certificate of appealability. Signed by Judge ${story.judge}.`, says: { 'litigation.collateralDecided': true } }]),
    ]
    const widths = [70, 34, w.measure - 104]
    const by = dice.pick(['kmb', 'tjs', 'rhw', 'adf'])
    let number = dice.whole(0, 2)
    const rows = entries.toSorted((a, b) => a.on.localeCompare(b.on)).map((entry) => {
      if (entry.numbered !== false) number += entry.text.startsWith('STATEMENT') ? 1 : dice.whole(1, 6)
      return { ...entry, mark: entry.numbered === false ? '' : String(number) }
    })
    w.need(80)
    gridRow(w, widths, ['Date Filed', '#', 'Docket Text'], { cut: 'bold' })
    for (const { on, text, mark, says } of rows.toReversed()) {
      gridRow(w, widths, [slashed(on), mark, `${text} (${by}) (Entered: ${slashed(onWeekday(addDays(on, dice.whole(0, 2))))})`])
      if (says !== undefined) w.saysAll(says)
    }
    w.space(1).need(90)
    const third = w.measure / 4
    gridRow(w, [w.measure], ['PACER Service Center - Transaction Receipt'], { cut: 'bold', align: 'center' })
    gridRow(w, [third, third, third, third], ['PACER Login:', `lw${dice.digits(4)}`, 'Client Code:', dice.pick(['clemency', 'none', 'pro bono'])], { size: 9 })
    gridRow(w, [third, third, third, third], ['Description:', 'Docket Report, newest date first', 'Search Criteria:', story.docket], { size: 9 })
    return allowCourse(w, story).allows(...natureTruths(counts))
  },
}

/** What a count came to, with the money and what follows prison beside the first. */
function disposition(story: Story, count: MadeCount, i: number): string {
  const { counts } = story
  const given = count.term === 'life' ? 'Imprisonment for LIFE' : `Imprisonment: ${count.term} months`
  const beside = i === 0 ? '' : count.consecutive ? ', consecutive to all other counts' : `, concurrent with Count${i > 1 ? 's' : ''} ${list(counts.slice(0, i).map(({ number }) => String(number)))}`
  if (i > 0) return `${given}${beside}. Supervised release as on Count 1, concurrent.`
  const sums = [`Special assessment${counts.length > 1 ? ' (all counts)' : ''}: ${dollars(story.assessment)}`, ...(story.fine > 0 ? [`Fine: ${dollars(story.fine)}`] : []), ...(story.restitution > 0 ? [`Restitution: ${dollars(story.restitution)}`] : [])]
  return `${given}. Supervised release: ${spelled(story.supervisedYears)} years. ${sums.join('. ')}.`
}
