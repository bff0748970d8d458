import type { Dice } from '../../dice.ts'
import { addDays, dashed, inWords, slashed } from '../../story/days.ts'
import { dollars, fullName, sentryName } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { natureTruths, termTruths } from '../parts/terms.ts'
import { arrangement, setFields, setTable } from './arrangements.ts'
import { cited, imposed, released } from './ways.ts'

/** Who the case is of, as clerks have set it: parties in a line or over one another, a line for the defendant, a table of parties. */
function parties(w: PaperWriter, story: Story, dice: Dice): void {
  const name = dice.pick([fullName(story.name), fullName(story.name).toUpperCase(), sentryName(story.name), sentryName(story.name).toUpperCase()])
  const plain = fullName(story.name)
  const against = dice.pick(['v.', 'vs.', 'versus', '-v-', 'against'])
  const way = dice.pick(['one line', 'over one another', 'defendant line', 'party table', 'case title', 'dft'])
  if (way === 'one line') w.par(`${dice.pick(['USA', 'United States of America', 'U.S.A.', 'UNITED STATES', 'U.S.'])} ${against} ${dice.pick([plain, plain.toUpperCase()])}`, { after: 0.4 })
  else if (way === 'over one another') w.lines([dice.pick(['UNITED STATES OF AMERICA', 'United States', 'USA']), `     ${against}`, dice.pick([plain, plain.toUpperCase(), `1. ${plain.toUpperCase()}`])]).space(0.4)
  else if (way === 'defendant line') w.par(`${dice.pick(['Defendant', 'DEFENDANT', 'Deft', 'Defendant 1', 'Defendant (1)', 'Defendant Name', 'Party'])}: ${name}`, { after: 0.4 })
  else if (way === 'party table') setTable(w, [{ head: 'Party', width: 200, of: (row: readonly string[]) => row[0] ?? '' }, { head: dice.pick(['Role', 'Type', 'Party Type']), width: 100, of: (row) => row[1] ?? '' }, { head: 'Attorney', width: 150, of: (row) => row[2] ?? '' }], [['United States of America', 'Plaintiff', story.prosecutor], [name, 'Defendant', story.defender]])
  else if (way === 'case title') w.par(`${dice.pick(['Case title', 'Title', 'Style', 'Caption', 'Short Style'])}: ${dice.pick(['USA', 'United States', 'U.S.'])} v. ${plain}`, { after: 0.4 })
  else w.row([{ at: 0, text: dice.pick(['DEFENDANT(S)', 'Defendants', 'Dft:', 'Defendant']), width: 120 }, { at: 130, text: name, width: 170 }, { at: 310, text: `${dice.pick(['Atty', 'Counsel', 'Represented by'])}: ${story.defender}` }], 0.4)
}

const termSaid = ({ term }: MadeCount, dice: Dice): string => (term === 'life' ? dice.pick(['LIFE', 'life imprisonment']) : dice.pick([`${term} months`, `${term} mos.`, `${term} MONTHS`, `${term} months imprisonment`]))

/** The counts with what became of each, in a table of any columns or a line each. */
function counts(w: PaperWriter, story: Story, dice: Dice): void {
  const way = dice.pick(['table', 'lines', 'blocks'])
  w.par(dice.pick(['{b|CHARGES}', '{b|Counts and Dispositions}', '{b|Offenses Charged and Disposition}', '{b|Pending Counts}']), { after: 0.3 })
  const follows = (count: MadeCount): string => (count.consecutive ? dice.pick([', consecutive', ' consecutive to other counts']) : story.counts.length > 1 ? dice.pick([', concurrent', ' concurrent']) : '')
  const served = (count: MadeCount): string => dice.pick([`${termSaid(count, dice)}${follows(count)}`, `Sentenced: ${termSaid(count, dice)}${follows(count)}`, `Guilty; ${termSaid(count, dice)}${follows(count)}`])
  if (way === 'table') setTable(w, [{ head: dice.pick(['Ct', 'Count', 'Cnt']), width: 40, of: (c: MadeCount) => String(c.number) }, { head: dice.pick(['Statute', 'Title & Section', 'Violation']), width: 140, of: (c) => cited(c, dice) }, { head: dice.pick(['Offense', 'Charge', 'Description']), width: 150, of: (c) => c.nature }, { head: dice.pick(['Disposition', 'Sentence', 'Result']), width: 130, of: served }], story.counts, 9.5)
  else for (const count of story.counts) {
    if (way === 'lines') w.par(`Count ${count.number}: ${count.nature}, ${cited(count, dice)}. Disposition: ${served(count)}.`, { after: 0.3 })
    else w.need(60).par(`Count ${count.number}`).par(`Charge: ${count.nature}`, { left: 14 }).par(`Statute: ${cited(count, dice)}`, { left: 14 }).par(`${dice.pick(['Disposition', 'Sentence'])}: ${served(count)}`, { left: 14, after: 0.4 })
  }
  w.saysAll({ ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.number`, String(count.number)], [`conviction.counts.${i}.statute`, count.offense.statute], [`conviction.counts.${i}.description`, count.nature]])), ...termTruths(story.counts) })
  w.allows(...natureTruths(story.counts), Object.fromEntries(story.counts.flatMap(({ offense }, i) => (offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, offense.penalty]]))), { 'conviction.counts.complete': true })
}

/** A docket of a district court in the clerk's own arrangement: an old sheet, a party view, a print of the filing system. */
export const docketOtherwise: Layout = {
  name: 'docket sheet, parties and entries in any arrangement',
  kind: 'docket sheet',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 9.5, margins: { left: 54, right: 54, top: 60, bottom: 54 } })
    w.center(dice.pick(['{b|UNITED STATES DISTRICT COURT}', '{b|U.S. DISTRICT COURT}', '{b|United States District Court}'])).center(`{b|${story.court.district}}`).center(dice.pick(['{b|CRIMINAL DOCKET}', '{b|DOCKET SHEET}', '{b|Criminal Docket Report}', '{b|DOCKET REPORT}']), { after: 0.8 })
    setFields(w, arrangement(dice, ['figures first', 'stacked', 'running', 'numbered']), [[dice.pick(['Case', 'Case Number', 'Docket No.', 'Case No.', 'Criminal Case']), story.docket], [dice.pick(['Judge', 'Assigned to', 'Presiding Judge', 'District Judge']), dice.pick([`Judge ${story.judge}`, story.judge, `Hon. ${story.judge}`])], [dice.pick(['Filed', 'Date Filed', 'Opened']), slashed(story.indictedOn)]])
    w.space(0.4)
    parties(w, story, dice)
    const registered = dice.happens(0.6)
    if (registered) w.par(`${dice.pick(['USM No.', 'USM Number', 'Reg. No.', 'Register Number', 'Marshal No.', 'Inmate No.'])}${dice.pick([':', '', ' -'])} ${story.register}`, { after: 0.4 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.docketNumber': story.docket, ...(registered && { 'person.registerNumber': story.register }) })
    counts(w, story, dice)
    const day = dice.pick([slashed, dashed, inWords])
    const money = dollars(story.assessment)
    const fine = story.fine > 0 ? `Fine ${dollars(story.fine)}.` : dice.pick(['Fine waived.', 'No fine.', 'Fine: none.'])
    const sentence = dice.pick([
      `${dice.pick(['SENTENCING', 'Sentencing', 'SENTENCE'])}: ${imposed(story, dice)} ${released(story, dice)} Special assessment ${money}. ${fine}`,
      `Sentencing held. Defendant sentenced to ${story.term === 'life' ? 'LIFE' : `a total of ${story.term} months`} in custody of the BOP. Supervised release ${story.supervisedYears} years. Special assessment of ${money}. ${fine}`,
      `Minutes of sentencing before Judge ${story.judge}. BOP ${story.term === 'life' ? 'LIFE' : `${story.term} months total`}; SR ${story.supervisedYears} years; SA ${money}. ${fine}`,
    ])
    const { decidedBy } = story
    const verdict = decidedBy === 'guilty plea' ? dice.pick(['CHANGE OF PLEA: defendant pleads guilty. Plea accepted.', 'Plea of guilty entered and accepted by the court.', 'Rearraignment held; defendant enters guilty plea.']) : decidedBy === 'jury verdict' ? dice.pick(['JURY VERDICT: guilty on all counts.', 'Jury trial concluded. Jury returns verdict of guilty.', 'Verdict returned by the jury: GUILTY.']) : dice.pick(['Bench trial concluded; the court finds the defendant guilty.', 'Court finds defendant guilty after bench trial.'])
    const entries: readonly (readonly [string, string])[] = [
      [story.indictedOn, 'INDICTMENT filed.'], [addDays(story.indictedOn, 9), 'Arraignment held. Plea of not guilty entered.'], [story.convictedOn, verdict], [story.sentencedOn, sentence], [story.signedOn, 'JUDGMENT and commitment signed and filed.'],
      ...(story.appeal ? [[story.appeal.filedOn, 'NOTICE OF APPEAL filed by defendant.'] as const, [story.appeal.decidedOn, dice.pick(['MANDATE of the court of appeals: judgment AFFIRMED.', 'Opinion of the court of appeals: AFFIRMED.', 'USCA judgment received: the judgment of the district court is affirmed.'])] as const] : []),
      ...(story.collateral ? [[story.collateral.filedOn, 'MOTION to vacate under 28 U.S.C. 2255 filed by defendant.'] as const, [story.collateral.decidedOn, dice.pick(['ORDER denying motion to vacate under 28 U.S.C. 2255.', 'ORDER: the 2255 motion is denied.', 'MEMORANDUM AND ORDER denying 2255 motion.'])] as const] : []),
    ]
    w.space(0.4)
    const numberedEntries = dice.happens(0.5)
    w.row([{ at: 0, text: dice.pick(['{b|Date}', '{b|DATE}', '{b|Filed}']), width: 90 }, ...(numberedEntries ? [{ at: 92, text: '{b|No.}', width: 30 }] : []), { at: 126, text: dice.pick(['{b|Proceedings}', '{b|Entry}', '{b|Docket Text}', '{b|PROCEEDINGS}']) }], 0.3)
    entries.forEach(([on, text], i) => w.row([{ at: 0, text: day(on), width: 90 }, ...(numberedEntries ? [{ at: 92, text: String(i * 3 + 1), width: 30 }] : []), { at: 126, text }], 0.3))
    w.saysAll({ 'conviction.decidedBy': decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.term': story.term, ...(story.appeal && { 'litigation.appealTaken': true, 'litigation.appealDecidedOn': story.appeal.decidedOn }), ...(story.collateral && { 'litigation.collateralDecided': true }) })
    w.allows({ 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'litigation.collateralPending': false, 'litigation.appealPending': false, 'litigation.appealTaken': story.appeal !== undefined, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.restitution': story.restitution })
    return w
  },
}
