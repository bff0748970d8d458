import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { addDays, onWeekday, slashed } from '../story/days.ts'
import { fullName } from '../story/say-name.ts'
import { gridRow } from './parts/grid.ts'

/** The docket of the court of appeals. */
export const appealDocket: Layout = {
  name: 'docket sheet, court of appeals',
  kind: 'docket sheet',
  years: [2002, 2022],
  draw(story, dice) {
    const filedOn = story.appeal?.filedOn ?? onWeekday(addDays(story.sentencedOn, 9))
    const appeal = story.appeal ?? { number: `${filedOn.slice(2, 4)}-${dice.whole(1000, 6999)}`, filedOn, decidedOn: onWeekday(addDays(filedOn, dice.whole(220, 480))) }
    const mandateOn = onWeekday(addDays(appeal.decidedOn, 23))
    const w = writerFor(dice, ['sans', 'serif'], { size: 10, leading: 1.25, margins: { left: 54, right: 54, top: 58, bottom: 54 } })
    w.onEveryPage((page, of) => w.put(`PACER   ${appeal.number} Docket`, 54, 32, { size: 8, page }).put(`Page ${page} of ${of}`, 558, 32, { size: 8, align: 'right', page }))
    w.center('{b|General Docket}', { size: 13 }).center(`{b|United States Court of Appeals for the ${story.court.circuit}}`, { size: 12, after: 0.7 })
    const half = w.measure / 2
    gridRow(w, [half, half], [`{b|Court of Appeals Docket #:} ${appeal.number}\nUnited States v. ${story.name.given} ${story.name.family}\n{b|Appeal From:} ${story.court.district}, ${story.court.city}\n{b|Fee Status:} CJA`, `{b|Docketed:} ${slashed(addDays(appeal.filedOn, 4))}\n{b|Termed:} ${slashed(appeal.decidedOn)}`])
    gridRow(w, [w.measure], ['{b|Case Type Information:}\n   1) Criminal   2) Direct Criminal   3) -'])
    gridRow(w, [w.measure], [`{b|Originating Court Information:}\n   {b|District:} ${story.court.district} : ${story.docket}\n   {b|Sentencing Judge:} ${story.judge}, U.S. District Judge\n   {b|Date Filed:} ${slashed(story.indictedOn)}        {b|Date Sentenced:} ${slashed(story.sentencedOn)}\n   {b|Date Order/Judgment:} ${slashed(story.signedOn)}        {b|Date NOA Filed:} ${slashed(appeal.filedOn)}`])
    gridRow(w, [w.measure], ['{b|Prior Cases:} None        {b|Current Cases:} None'])
    w.saysAll({ 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'litigation.appealTaken': true })
    w.space(0.6)
    gridRow(w, [half, half], ['{b|United States of America}\n        Plaintiff - Appellee', `${story.prosecutor}\n[COR NTC Asst. U.S. Attorney]\nUNITED STATES ATTORNEY'S OFFICE\n${story.court.city}, ${story.court.state}`])
    gridRow(w, [half, half], ['v.', ''])
    gridRow(w, [half, half], [`{b|${fullName(story.name)}} (Federal Prisoner: ${story.register})\n        Defendant - Appellant`, `${story.defender}\n[COR NTC CJA Appointment]\n${story.court.city}, ${story.court.state}`])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
    w.space(0.8)
    const widths = [70, w.measure - 70]
    const names = `${story.name.given} ${story.name.family}`
    const entries: readonly (readonly [string, string])[] = [
      [addDays(appeal.filedOn, 4), `Criminal case docketed. Notice of appeal filed by Appellant ${names}. [${dice.digits(7)}]`], [addDays(appeal.filedOn, 16), `BRIEFING SCHEDULE SET. CJA appointment of ${story.defender} continued.`], [addDays(appeal.filedOn, 30), 'ORIGINATING COURT TRANSCRIPT filed. Presentence report filed under seal.'],
      [addDays(appeal.filedOn, 92), `APPELLANT BRIEF filed by ${names}.`], [addDays(appeal.filedOn, 130), 'APPELLEE BRIEF filed by United States of America.'], [addDays(appeal.decidedOn, -40), 'SCREENED for submission on the briefs without oral argument.'],
      [appeal.decidedOn, `OPINION FILED - THE COURT: per curiam, UNPUBLISHED. The judgment of the district court is AFFIRMED.`], [appeal.decidedOn, 'JUDGMENT FILED in accordance with the opinion.'], [mandateOn, 'MANDATE ISSUED.'],
    ]
    gridRow(w, widths, ['{b|Date}', '{b|Docket Text}'])
    for (const [on, text] of entries) {
      gridRow(w, widths, [slashed(on), text])
      if (text.startsWith('OPINION')) w.says('litigation.appealDecidedOn', appeal.decidedOn)
    }
    return w.allows({ 'litigation.appealPending': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
  },
}
