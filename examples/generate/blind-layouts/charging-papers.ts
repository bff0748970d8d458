import type { Layout } from '../layouts/layout.ts'
import { chargedTruths, sectionsInProse } from '../layouts/parts/charges.ts'
import { filingLine, writerFor } from '../layouts/parts/looks.ts'
import { stampOf } from '../layouts/parts/stamps.ts'
import { natureTruths } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { dayFirst, inWords, slashed, stamped } from '../story/days.ts'
import { fullName, inCapital } from '../story/say-name.ts'
import type { MadeCount } from '../story/story.ts'
import { caseTruths, ofCount } from './parts/case-truths.ts'
import { withOrdinal } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'

/** An indictment on pleading paper: twenty-eight numbered lines between rules. */
export const indictmentPleading: Layout = {
  name: 'indictment, pleading paper',
  kind: 'indictment',
  years: [1990, 2023],
  draw(story, dice) {
    const step = 24
    const w = new PaperWriter({ family: dice.pick(['typewriter', 'serif'] as const), size: 12, leading: 2, filled: 'typewriter', margins: { left: 100, right: 50, top: 58, bottom: 58 } })
    const size = w.look.size
    w.onEveryPage((page) => {
      for (let i = 1; i <= 28; i++) w.put(String(i), 78, w.look.margins.top + (i - 1) * step + size, { size: 11, align: 'right', page })
    })
    const ruled = (): void => {
      w.box(86, 30, 0, 732).box(89, 30, 0, 732).box(572, 30, 0, 732)
    }
    const typed = (text: string, indent = 0): void => {
      const { page } = w
      w.par(text, { indent })
      if (w.page !== page) ruled()
    }
    ruled()
    stampOf(w, dice, ['FILED', 'CLERK, U.S. DISTRICT COURT', stamped(story.indictedOn)], 440, 60)
    w.y += step * 7
    w.center('UNITED STATES DISTRICT COURT').center(`FOR THE ${story.court.district.toUpperCase()}`)
    const laws = story.counts.map(({ printed, nature }) => `${printed}: ${nature}`).join('; ')
    const top = w.y
    w.row([{ at: 0, text: `UNITED STATES OF AMERICA,\n\n          Plaintiff,\n\n          v.\n\n${fullName(story.name).toUpperCase()},\n\n          Defendant.`, width: 206, leading: 1 }, { at: 224, text: `CR No. ${story.docket}\n\n{u|I N D I C T M E N T}\n\n[${laws}]`, width: 236, leading: 1.05 }])
    const lines = Math.max(5, Math.ceil((w.y - top + 10) / step))
    for (let y = top; y < top + lines * step - 6; y += 12) w.put(')', w.left + 212, y + size, { size })
    w.y = top + lines * step
    w.saysAll(caseTruths(story)).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    typed('The Grand Jury charges:', 36)
    for (const [i, count] of story.counts.entries()) {
      w.need(step * 4)
      if (w.y === w.look.margins.top) ruled()
      w.center(`COUNT ${inCapital(count.number).toUpperCase()}`).center(`[${count.printed}]`)
      if (i === 0) w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
      w.saysAll(ofCount(chargedTruths(story, inCapital), i))
      const when = count.number === 1 ? `Beginning on ${inWords(story.beganOn)}, and continuing to on or about ${inWords(count.endedOn)},` : `On or about ${inWords(count.endedOn)},`
      typed(`${when} in ${story.court.city}, within the ${story.court.district}, and elsewhere, defendant ${fullName(story.name).toUpperCase()}${count.number === 1 && story.co[0] !== undefined ? `, together with ${story.co[0]} and others known and unknown to the Grand Jury,` : ''} ${deed(count)}, in violation of ${sectionsInProse(count.offense)}.`, 36)
    }
    w.allows(...natureTruths(story.counts)).need(step * 6)
    if (w.y === w.look.margins.top) ruled()
    w.row([{ at: 230, text: 'A TRUE BILL' }]).row([{ at: 230, text: '_______________________' }]).row([{ at: 230, text: 'Foreperson' }]).row([{ at: 0, text: `${story.prosecutor}\nAssistant United States Attorney`, leading: 1 }])
    return w
  },
}

/** An information by the United States Attorney, its counts in a table. */
export const informationTable: Layout = {
  name: 'information, counts in a table',
  kind: 'indictment',
  years: [1990, 2023],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 11.5, leading: 1.45 })
    if (story.indictedOn > '2003') filingLine(w, dice, story.docket, 1, slashed(story.indictedOn))
    w.center(`{b|IN THE UNITED STATES DISTRICT COURT FOR THE}`).center(`{b|${story.court.district.toUpperCase()}}`)
    if (story.court.division !== undefined) w.center(`{b|${story.court.division.toUpperCase()}}`)
    w.space(1)
    const rows: readonly (readonly [string, string])[] = [['UNITED STATES OF AMERICA', ''], ['', `CRIMINAL NO. ${story.docket}`], ['v.', ''], ['', 'I N F O R M A T I O N'], [fullName(story.name).toUpperCase(), '']]
    for (const [left, right] of rows) w.row([{ at: 0, text: left === '' ? ' ' : left, width: 220 }, { at: 222, text: '§', width: 12 }, { at: 246, text: right === '' ? ' ' : right }])
    w.space(1).saysAll(caseTruths(story)).allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par('THE UNITED STATES ATTORNEY CHARGES THAT:', { after: 0.6 })
    w.par(`From ${dice.pick(['on or about', 'about'])} ${dayFirst(story.beganOn)} until ${dayFirst(story.endedOn)}, in the ${story.court.district}, ${fullName(story.name)}, the defendant, did knowingly, willfully and unlawfully commit the offenses set out in the following table, each entry of which is a separate count of this Information:`, { indent: 36, after: 0.8 })
    w.saysAll({ 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn })
    const widths = [50, 84, 150, w.measure - 284]
    gridRow(w, widths, ['COUNT', 'DATE', 'STATUTE', 'CHARGE'], { cut: 'bold', size: 10 })
    for (const count of story.counts) gridRow(w, widths, [String(count.number), slashed(count.endedOn), count.printed, `${count.nature}${count.offense.threshold === undefined ? '' : `, that is, ${count.offense.threshold.words}`}`], { size: 10 })
    w.saysAll({ ...chargedTruths(story, String), ...Object.fromEntries(story.counts.map((count, i) => [`conviction.counts.${i}.description`, count.nature])) }).allows(...natureTruths(story.counts))
    w.space(0.8).par(`The defendant has been advised of the nature of the charge and of the right to be proceeded against by indictment, and has waived that right in open court under Rule 7(b) of the Federal Rules of Criminal Procedure.`, { indent: 36, after: 1.4 })
    return w.need(90).row([{ at: 0, text: `Filed ${withOrdinal(story.indictedOn)}`, width: 200 }, { at: 230, text: 'Respectfully submitted,' }], 1.6).row([{ at: 230, text: story.prosecutor.toUpperCase() }]).row([{ at: 230, text: `Assistant United States Attorney\n${story.court.city}, ${story.court.state}` }])
  },
}

function deed({ offense, nature }: MadeCount): string {
  if (offense.substance === undefined) return `knowingly and unlawfully engaged in ${nature.toLowerCase()}`
  const what = offense.threshold?.words ?? `a mixture and substance containing a detectable amount of ${offense.substance}`
  return offense.statute.endsWith('846') ? `conspired and agreed to possess with intent to distribute ${what}` : `knowingly possessed with intent to distribute ${what}`
}
