import type { Layout } from '../layout.ts'
import { natureTruths } from '../parts/terms.ts'
import { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, dashed, onWeekday, slashedShort } from '../../story/days.ts'
import { dollars, fullName, plain, shortName } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import { allowCourse } from '../../blind-layouts/parts/allow-course.ts'
import { caseTruths, moneyTruths, ofCount, sectionTruths } from '../../blind-layouts/parts/case-truths.ts'
import { gridRow } from '../../blind-layouts/parts/grid.ts'
import { mos, runs } from '../../blind-layouts/parts/term-shapes.ts'

interface Entry { readonly on: string; readonly text: string; readonly says?: Readonly<Record<string, unknown>> }

const long = (term: Story['term']): string => (term === 'life' ? 'LIFE imprisonment' : `${term} months imprisonment`)

function imposed(story: Story): Record<string, unknown> {
  return { 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...moneyTruths(story), ...Object.fromEntries(story.counts.map(({ term }, i) => [`conviction.counts.${i}.term`, term])) }
}

/** The printout of a clerk's own computer before the courts had one system: capitals and small letters of one width, each count with its disposition behind brackets, proceedings by day. */
export const docketOfOwnComputer: Layout = {
  name: 'docket sheet, printout of the clerk with counts in brackets',
  kind: 'docket sheet',
  years: [1992, 2004],
  rising: true,
  draw(story, dice) {
    const { counts, court } = story
    const w = new PaperWriter({ family: 'typewriter', size: 9, leading: 1.2, filled: 'typewriter', margins: { left: 50, right: 50, top: 60, bottom: 50 } })
    w.onEveryPage((page) => w.put(`Docket as of ${dashed(addDays(story.signedOn, 900))}  ${dice.whole(1, 12)}:${dice.whole(10, 59)} pm`, 50, 36, { size: 8.5, page }).put(`Page ${page}`, 560, 36, { size: 8.5, align: 'right', page }))
    w.lines(['Proceedings include all events.', `${story.docket}   USA v. ${plain(story.name.family)}${story.co.length > 1 ? ', et al' : ''}`, '']).center('U.S. District Court').center(plain(court.district), { after: 0.5 }).center('CRIMINAL DOCKET', { after: 0.8 })
    w.lines([`Case number:  ${story.docket}`, `Assigned to:  Judge ${story.judge}`, ''])
    w.lines([`${plain(fullName(story.name)).toUpperCase()}${' '.repeat(Math.max(2, 40 - fullName(story.name).length))}${story.defender}`, `     defendant${' '.repeat(26)}[COR LD NTC ret]`, ''])
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge })
    w.par('Pending Counts:                      Disposition', { after: 0.3 })
    counts.forEach((count, i) => {
      const run = runs(count, counts)
      w.need(50).row([{ at: 0, text: `${count.printed}: ${count.nature} (${count.number})`, width: 235 }, { at: 250, text: `(${count.number}) ${long(count.term)}${run === undefined || i === 0 ? '' : `, ${run} to Count ${counts[0]?.number ?? 1}`}${i === 0 ? `; ${story.supervisedYears} years supervised release` : ''}; ${dollars(story.assessment / counts.length)} special assessment${i === 0 && story.fine > 0 ? `; fine ${dollars(story.fine)}` : ''}${i === 0 && story.restitution > 0 ? `; restitution ${dollars(story.restitution)}` : ''}` }], 0.5)
      w.saysAll(ofCount(sectionTruths(story, String), i)).saysAll({ [`conviction.counts.${i}.description`]: count.nature, [`conviction.counts.${i}.term`]: count.term })
    })
    w.saysAll({ 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 }).allows(imposed(story))
    if (counts.length === 1) w.says('conviction.assessment', story.assessment).says('conviction.term', story.term)
    if (story.fine > 0) w.says('conviction.fine', story.fine)
    if (story.restitution > 0) w.says('conviction.restitution', story.restitution)
    w.par('Offense Level (disposition): 4', { after: 0.6 }).par('Terminated Counts:', { after: 0.2 })
    w.par(story.dismissed.length > 0 ? `(${story.dismissed.join(', ')}) dismissed on motion of the government` : 'NONE', { after: 0.6 }).rule(0.4)
    const entries: Entry[] = [
      { on: story.indictedOn, text: `INDICTMENT by USA Atty. Counts filed against ${shortName(story.name)} (${counts.map(({ number }) => number).join(', ')}) (former Dpty Clerk)` },
      { on: addDays(story.indictedOn, 4), text: `ARRAIGNMENT as to ${shortName(story.name)} held before Magistrate Judge; not guilty plea entered; tape 1` },
      ...(story.notice851 === undefined ? [] : [{ on: addDays(story.indictedOn, 40), text: `NOTICE by USA of enhancement, 21:851 information filed as to ${shortName(story.name)}`, says: { 'conviction.notice851': true } }]),
      { on: story.convictedOn, text: { 'guilty plea': `CHANGE OF PLEA hearing held; ${shortName(story.name)} enters GUILTY PLEA to count(s) ${counts.map(({ number }) => number).join(', ')}; court accepts plea`, 'jury verdict': `JURY VERDICT returned: GUILTY as to ${shortName(story.name)} on count(s) ${counts.map(({ number }) => number).join(', ')}; jury excused`, 'bench verdict': `COURT TRIAL concluded; FINDING OF GUILTY by the court as to ${shortName(story.name)} on count(s) ${counts.map(({ number }) => number).join(', ')}` }[story.decidedBy], says: { 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy } },
      { on: story.sentencedOn, text: `SENTENCING held as to ${shortName(story.name)}; court reporter present`, says: { 'conviction.sentencedOn': story.sentencedOn } },
      { on: story.signedOn, text: `JUDGMENT in a criminal case as to ${shortName(story.name)} (signed by Judge ${story.judge}) (cc: all counsel)` },
      ...(story.appeal === undefined ? [] : [{ on: story.appeal.filedOn, text: `NOTICE OF APPEAL by defendant ${shortName(story.name)}; fee waived`, says: { 'litigation.appealTaken': true } }, { on: onWeekday(addDays(story.appeal.decidedOn, 24)), text: `MANDATE from Circuit Court (${story.appeal.number}): decided ${dashed(story.appeal.decidedOn)}, affirming the judgment`, says: { 'litigation.appealDecidedOn': story.appeal.decidedOn } }]),
      ...(story.collateral === undefined ? [] : [{ on: story.collateral.filedOn, text: `MOTION by ${shortName(story.name)} pro se to vacate under 28 USC 2255` }, { on: story.collateral.decidedOn, text: `ORDER as to ${shortName(story.name)} denying motion to vacate under 28 USC 2255 (signed by Judge ${story.judge})`, says: { 'litigation.collateralDecided': true } }]),
    ]
    entries.toSorted((a, b) => a.on.localeCompare(b.on)).forEach(({ on, text, says }, i) => {
      w.need(34).row([{ at: 0, text: slashedShort(on), width: 62 }, { at: 66, text: i < 2 ? String(i + 1) : String(i * 3 + 1), width: 30 }, { at: 100, text }], 0.5)
      if (says !== undefined) w.saysAll(says)
    })
    return allowCourse(w, story).allows(...natureTruths(counts))
  },
}

/** What a public terminal prints of a case on paper laid across: a box of the case, a table of charges with what became of each, a table of events. */
export const docketTables: Layout = {
  name: 'docket sheet, case summary with tables across the page',
  kind: 'docket sheet',
  years: [2006, 2024],
  rising: true,
  draw(story, dice) {
    const { counts, court } = story
    const w = new PaperWriter({ family: 'sans', size: dice.pick([8.5, 9]), leading: 1.3, filled: 'sans', width: 792, height: 612, margins: { left: 46, right: 46, top: 56, bottom: 46 } })
    w.onEveryPage((page, of) => w.put(`${court.district} | Case Summary`, 46, 32, { size: 8, page }).put(`${page} of ${of}`, 746, 32, { size: 8, align: 'right', page }))
    w.par(`{b|${story.docket}  United States v. ${fullName(story.name)}}`, { size: 13, after: 0.5 })
    const half = w.measure / 2
    gridRow(w, [half, half], [`Presider: ${story.judge}\nOffice: ${court.city}\nFiled: ${dashed(story.indictedOn)}`, `Defendant: ${fullName(story.name)}\nStatus: Terminated ${dashed(story.signedOn)}\nCounsel: ${story.defender}`])
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge }).space(0.5).par('{b|Charges}', { after: 0.2 })
    const columns = [50, 150, 200, 90, w.measure - 490]
    gridRow(w, columns, ['Count', 'Citation', 'Offense', 'Outcome', 'Sentence'], { cut: 'bold' })
    counts.forEach((count, i) => {
      const run = runs(count, counts)
      gridRow(w, columns, [String(count.number), count.printed, count.nature, story.decidedBy === 'guilty plea' ? 'Pled guilty' : 'Found guilty', `BOP ${mos(count.term)}${run === undefined || i === 0 ? '' : ` ${run}`}`])
      w.saysAll(ofCount(sectionTruths(story, String), i)).saysAll({ [`conviction.counts.${i}.description`]: count.nature, [`conviction.counts.${i}.term`]: count.term })
    })
    story.dismissed.forEach((number) => gridRow(w, columns, [String(number), counts[0]?.printed ?? '', counts[0]?.nature ?? '', 'Dismissed', '']))
    w.space(0.5).par('{b|Sentence}', { after: 0.2 })
    const line = (label: string, text: string): void => gridRow(w, [160, w.measure - 160], [label, text])
    line('Sentenced', dashed(story.sentencedOn))
    line('Total custody', mos(story.term))
    line('Supervised release', `${story.supervisedYears * 12} mos.`)
    line('Assessment', dollars(story.assessment))
    if (story.fine > 0) line('Fine', dollars(story.fine))
    if (story.restitution > 0) line('Restitution', dollars(story.restitution))
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, ...imposed(story) }).space(0.5).par('{b|Events}', { after: 0.2 })
    const wide = [40, 80, 130, w.measure - 250]
    gridRow(w, wide, ['#', 'Date', 'Event', 'Text'], { cut: 'bold' })
    const entries: (Entry & { readonly event: string })[] = [
      { on: story.indictedOn, event: 'Indictment', text: `Returned as to ${shortName(story.name)} and others.` },
      { on: addDays(story.indictedOn, 6), event: 'Minute Entry', text: 'Initial appearance and arraignment. Plea of not guilty. Detention ordered.' },
      ...(story.notice851 === undefined ? [] : [{ on: addDays(story.indictedOn, 45), event: 'Information', text: 'By USA, to establish a prior conviction (21 U.S.C. § 851).', says: { 'conviction.notice851': true } }]),
      { on: story.convictedOn, event: { 'guilty plea': 'Plea Hearing', 'jury verdict': 'Jury Verdict', 'bench verdict': 'Bench Verdict' }[story.decidedBy], text: { 'guilty plea': 'Defendant sworn; plea of guilty accepted; referred for presentence report.', 'jury verdict': 'Jury returns guilty verdict after deliberation; jury discharged.', 'bench verdict': 'The court, sitting without a jury, finds the defendant guilty.' }[story.decidedBy], says: { 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy } },
      { on: story.sentencedOn, event: 'Sentencing', text: `Sentence pronounced by ${story.judge}. Rights on appeal stated.` },
      { on: story.signedOn, event: 'Judgment', text: 'Entered.' },
      ...(story.appeal === undefined ? [] : [{ on: story.appeal.filedOn, event: 'Notice of Appeal', text: `By ${shortName(story.name)}.`, says: { 'litigation.appealTaken': true } }, { on: story.appeal.decidedOn, event: 'USCA Judgment', text: `Judgment of the court of appeals in ${story.appeal.number}: affirmed.`, says: { 'litigation.appealDecidedOn': story.appeal.decidedOn } }]),
      ...(story.collateral === undefined ? [] : [{ on: story.collateral.filedOn, event: 'Motion to Vacate', text: 'Under 28 U.S.C. § 2255, filed by defendant.' }, { on: story.collateral.decidedOn, event: 'Order', text: 'Motion to vacate under § 2255 denied; no certificate of appealability.', says: { 'litigation.collateralDecided': true } }]),
    ]
    entries.toSorted((a, b) => a.on.localeCompare(b.on)).forEach(({ on, event, text, says }, i) => {
      gridRow(w, wide, [String(i * 2 + 1), dashed(on), event, text])
      if (says !== undefined) w.saysAll(says)
    })
    return allowCourse(w, story).allows(...natureTruths(counts))
  },
}
