import type { Layout } from '../layout.ts'
import { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays } from '../../story/days.ts'
import { dollars, plain, sentryName, spelled } from '../../story/say-name.ts'
import { caseTruths, moneyTruths, sectionTruths } from '../../blind-layouts/parts/case-truths.ts'
import { typedShort } from '../../blind-layouts/parts/day-shapes.ts'
import { gridRow } from '../../blind-layouts/parts/grid.ts'
import { mos, runs } from '../../blind-layouts/parts/term-shapes.ts'

import { allowCourse } from '../../blind-layouts/parts/allow-course.ts'

/** The card on which clerks typed a criminal case before there was a system. */
export const docketTypedCard: Layout = {
  name: 'docket sheet, typed card',
  kind: 'docket sheet',
  years: [1988, 1997],
  rising: true,
  draw(story, dice) {
    const w = new PaperWriter({ family: 'typewriter', size: dice.pick([9.5, 10]), leading: 1.2, filled: 'typewriter', margins: { left: 50, right: 50, top: 48, bottom: 50 } })
    const small = { family: 'sans', size: 6.5 } as const
    w.put('CRIMINAL DOCKET - U.S. District Court', w.left, 38, { family: 'sans', size: 9, cut: 'bold' }).put(`AO 256A`, 562, 38, { ...small, align: 'right' })
    const labelled = (widths: readonly number[], cells: readonly (readonly [string, string])[]): void => {
      const top = w.y
      gridRow(w, widths, cells.map(([, text]) => `\n${text}`))
      let x = w.left + 3
      cells.forEach(([label], i) => {
        w.put(label, x, top + 9, small)
        x += widths[i] ?? 0
      })
    }
    labelled([76, 224, 92, 120], [['Office / Judge', story.court.prefix], ['(LAST, FIRST, MIDDLE)', sentryName(story.name)], ['Case Filed', typedShort(story.indictedOn)], ['Docket No.', story.docket]])
    labelled([300, 212], [['District', plain(story.court.district).toUpperCase()], ['Judge', plain(story.judge).toUpperCase()]])
    const charges = [140, 202, 60, 110]
    w.space(0.5).row([{ at: 0, text: 'I. CHARGES', ...small, cut: 'bold' }])
    gridRow(w, charges, ['U.S. TITLE/SECTION', 'OFFENSES CHARGED', 'COUNT', 'DISPOSITION'], { ...small })
    const outcome = { 'guilty plea': 'PLEA GUILTY', 'jury verdict': 'JURY - GUILTY', 'bench verdict': 'COURT - GUILTY' }[story.decidedBy]
    for (const count of story.counts) gridRow(w, charges, [count.printed, count.nature.toUpperCase(), String(count.number), outcome])
    for (const number of story.dismissed) gridRow(w, charges, [story.counts[0]?.printed ?? '', 'SAME', String(number), 'DISMISSED'])
    w.saysAll({ ...caseTruths(story), 'conviction.judge': story.judge, ...sectionTruths(story, String), 'conviction.decidedBy': story.decidedBy, ...Object.fromEntries(story.counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])) })
    w.space(0.5).row([{ at: 0, text: 'II. KEY DATES', ...small, cut: 'bold' }])
    labelled([102, 102, 102, 103, 103], [['Arrest', typedShort(story.arrestedOn)], ['Indictment', typedShort(story.indictedOn)], ['Arraignment', typedShort(addDays(story.indictedOn, 6))], [story.decidedBy === 'guilty plea' ? 'Plea of guilty' : 'Trial ended', typedShort(story.convictedOn)], ['Sentence', typedShort(story.sentencedOn)]])
    w.saysAll({ 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn })
    w.space(0.5).row([{ at: 0, text: 'III. ATTORNEYS', ...small, cut: 'bold' }], 0.2).row([{ at: 0, text: `U.S.: ${story.prosecutor}`, width: 240 }, { at: 256, text: `DEFENSE: ${story.defender}` }], 0.6)
    const widths = [64, 448]
    gridRow(w, widths, ['DATE', 'IV. PROCEEDINGS'], { ...small })
    const plea = { 'guilty plea': 'CHANGE OF PLEA: deft enters plea of GUILTY', 'jury verdict': 'Jury returns VERDICT OF GUILTY', 'bench verdict': 'Trial by court concluded; court finds deft GUILTY' }[story.decidedBy]
    const sentence = story.counts.map((count) => `Ct ${count.number}: ${mos(count.term)}${runs(count, story.counts) === undefined || count.number === 1 ? '' : runs(count, story.counts) === 'consecutive' ? ' consec.' : ' conc.'}`).join('; ')
    const entries: readonly (readonly [on: string, text: string])[] = [
      [story.indictedOn, 'INDICTMENT filed. Warrant issued.'], [addDays(story.indictedOn, 6), 'ARRAIGNMENT: deft pleads not guilty to all counts. Detained.'], ...(story.notice851 === undefined ? [] : [[addDays(story.indictedOn, 30), 'Information of prior conviction, 21 USC 851, filed by Govt.'] as const]),
      [story.convictedOn, `${plea} ct(s) ${story.counts.map(({ number }) => number).join(', ')}. PSI ordered.`],
      [story.sentencedOn, `SENTENCE: ${sentence.replace(/\.$/, '')}. ${story.counts.length > 1 ? `TOTAL ${mos(story.term).replace('.', '')}. ` : ''}Supv. release ${spelled(story.supervisedYears)} (${story.supervisedYears}) yrs. Assessment ${dollars(story.assessment)}.${story.fine > 0 ? ` Fine ${dollars(story.fine)}.` : ''}${story.restitution > 0 ? ` Restitution ${dollars(story.restitution)}.` : ''} Judge ${story.judge}.`],
      [story.signedOn, 'JUDGMENT AND COMMITMENT filed and entered.'],
      ...(story.appeal === undefined ? [] : [[story.appeal.filedOn, 'NOTICE OF APPEAL filed by deft.'] as const, [story.appeal.decidedOn, `Opinion of USCA decided this date, No. ${story.appeal.number}: AFFIRMED.`] as const]),
      ...(story.collateral === undefined ? [] : [[story.collateral.filedOn, 'MOTION of deft, pro se, to vacate sentence, 28 USC 2255.'] as const, [story.collateral.decidedOn, 'ORDER: motion under 28 USC 2255 DENIED.'] as const]),
    ]
    for (const [on, text] of entries.toSorted(([a], [b]) => a.localeCompare(b))) {
      gridRow(w, widths, [typedShort(on), text])
      if (text.startsWith('Information')) w.says('conviction.notice851', true)
      if (text.startsWith('SENTENCE')) w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...moneyTruths(story), ...Object.fromEntries(story.counts.map(({ term }, i) => [`conviction.counts.${i}.term`, term])) })
      if (text.startsWith('NOTICE')) w.says('litigation.appealTaken', true)
      if (text.startsWith('Opinion')) w.says('litigation.appealDecidedOn', on)
      if (text.startsWith('ORDER')) w.says('litigation.collateralDecided', true)
    }
    return allowCourse(w, story)
  },
}
