import { addDays, dashed, inWords, slashed } from '../../story/days.ts'
import { fullName, sentryName } from '../../story/say-name.ts'
import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { arrangement, setFields, setTable } from './arrangements.ts'

/** The docket of a court of appeals with its parties and counsel in any arrangement. */
export const appealDocketArranged: Layout = {
  name: 'docket sheet of an appeal, counsel beside the parties',
  kind: 'docket sheet',
  years: [1990, 2023],
  rising: true,
  draw(story, dice) {
    const decidedOn = story.appeal?.decidedOn ?? addDays(story.sentencedOn, 400)
    const filedOn = addDays(story.signedOn, 9)
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 10 })
    const number = story.appeal?.number ?? `${story.sentencedOn.slice(2, 4)}-${dice.whole(1000, 4000)}`
    w.center(dice.pick(['{b|General Docket}', '{b|GENERAL DOCKET}'])).center(`{b|United States Court of Appeals for the ${story.court.circuit}}`, { after: 0.6 })
    const way = arrangement(dice, ['figures first', 'stacked', 'running', 'numbered'])
    setFields(w, way, [[dice.pick(['Court of Appeals Docket #', 'Docket No.', 'Appeal No.']), number], [dice.pick(['Docketed', 'Filed']), slashed(filedOn)], [dice.pick(['Termed', 'Closed']), slashed(decidedOn)], [dice.pick(['Short Title', 'Short Caption', 'Case Name']), dice.pick([`USA v. ${story.name.family}`, `United States v. ${fullName(story.name)}`, `USA v. ${story.name.given} ${story.name.family}`])], ['Appeal From', dice.pick([story.court.district, `United States District Court for the ${story.court.district}`])], ['Case Type', 'criminal - direct criminal']])
    w.space(0.4).par(dice.pick(['Originating Court Information', 'Lower Court', 'Lower Court or Agency Information']))
    setFields(w, way, [[dice.pick(['District', 'Court']), story.court.district], [dice.pick(['District Court No.', 'Lower Court Case No.', 'Docket No. Below']), story.docket], [dice.pick(['Trial Judge', 'Presiding Judge', 'Judge', 'Sentencing Judge']), dice.pick([`${story.judge}, U.S. District Judge`, story.judge, `Hon. ${story.judge}`])], [dice.pick(['Date of Sentence', 'Sentenced', 'Date Sentenced']), slashed(story.sentencedOn)]])
    w.space(0.5)
    const name = fullName(story.name)
    const shown = dice.pick([name.toUpperCase(), name, sentryName(story.name).toUpperCase()])
    const prisoner = dice.pick([`(Federal Prisoner: ${story.register})`, `(Reg. No. ${story.register})`, `#${story.register}`, `Reg. No. ${story.register}`, `[${story.register}]`])
    const parties = dice.pick(['beside', 'table', 'below', 'appellant first', 'labels'])
    const counsel = (who: string): string => `${who}\n${dice.pick(['[COR LD NTC CJA]', 'Direct: 555-0100\n[COR NTC Retained]', 'Attorney for Appellant', 'Assistant Federal Public Defender'])}`
    if (parties === 'beside') {
      w.row([{ at: 0, text: 'UNITED STATES OF AMERICA', width: 240 }, { at: 260, text: `${story.prosecutor}\nAssistant U.S. Attorney\n[COR LD NTC]` }], 0.2).row([{ at: 20, text: dice.pick(['Plaintiff - Appellee', 'Plaintiff-Appellee']) }], 0.3).row([{ at: 0, text: dice.pick(['v.', '-v-']) }], 0.3)
      w.row([{ at: 0, text: `${shown} ${prisoner}`, width: 240 }, { at: 260, text: counsel(story.defender) }], 0.2).row([{ at: 20, text: dice.pick(['Defendant - Appellant', 'Defendant-Appellant']) }], 0.5)
    } else if (parties === 'table') setTable(w, [{ head: dice.pick(['Party', 'Party Name']), width: 220, of: (row: readonly string[]) => row[0] ?? '' }, { head: dice.pick(['Party Type', 'Role']), width: 110, of: (row) => row[1] ?? '' }, { head: dice.pick(['Counsel', 'Attorney']), width: 130, of: (row) => row[2] ?? '' }], [['United States of America', 'Plaintiff - Appellee', story.prosecutor], [`${shown} ${prisoner}`, 'Defendant - Appellant', story.defender]])
    else if (parties === 'below') w.lines(['UNITED STATES OF AMERICA,', '     Plaintiff - Appellee', 'v.', `${shown} ${prisoner},`, '     Defendant - Appellant']).space(0.3).par(`${story.prosecutor}, for Appellee`).par(`${story.defender}, for Appellant`, { after: 0.4 })
    else if (parties === 'appellant first') w.row([{ at: 0, text: `Appellant: ${shown}`, width: 240 }, { at: 260, text: prisoner }], 0.2).row([{ at: 0, text: `Counsel: ${story.defender}` }], 0.3).row([{ at: 0, text: 'Appellee: United States of America' }], 0.2).row([{ at: 0, text: `Counsel: ${story.prosecutor}` }], 0.4)
    else setFields(w, 'colon', [['Defendant - Appellant', `${shown} ${prisoner}`], ['Counsel for Appellant', story.defender], ['Plaintiff - Appellee', 'United States of America'], ['Counsel for Appellee', story.prosecutor]])
    const day = dice.pick([slashed, dashed, inWords])
    for (const [on, text] of [[filedOn, 'DIRECT CRIMINAL APPEAL docketed. Notice of appeal filed.'], [addDays(filedOn, 70), `BRIEF filed for appellant ${name}.`], [decidedOn, dice.pick(['OPINION filed. AFFIRMED.', 'UNPUBLISHED OPINION filed: the judgment is affirmed.', 'JUDGMENT entered; affirmed.'])], [addDays(decidedOn, 21), 'MANDATE issued.']] as const) w.row([{ at: 0, text: day(on), width: 100 }, { at: 110, text }], 0.2)
    w.saysAll({ 'person.name': name, 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'litigation.appealTaken': true, 'litigation.appealDecidedOn': decidedOn })
    w.allows({ 'litigation.appealPending': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    return w
  },
}
