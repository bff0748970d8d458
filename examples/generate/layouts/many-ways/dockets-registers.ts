import type { Dice } from '../../dice.ts'
import { addDays, dashed, dayFirst, inWords, short, slashed } from '../../story/days.ts'
import { dollars, fullName, sentryName } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { natureTruths, termTruths } from '../parts/terms.ts'
import { setTable } from './arrangements.ts'
import { cited } from './ways.ts'

const held = ({ term }: Pick<Story, 'term'>, dice: Dice): string => (term === 'life' ? dice.pick(['LIFE', 'life']) : dice.pick([`${term} months`, `${term} mos`, `${term} mths.`]))

/** What was entered, in whole sentences or as clerks shorten it. */
function entries(story: Story, dice: Dice): readonly (readonly [string, string])[] {
  const terse = dice.happens(0.5)
  const { decidedBy, judge } = story
  const decided = terse
    ? { 'guilty plea': 'COP hrg held; deft pleads guilty, plea accepted', 'jury verdict': 'JT concl; verdict of guilty rtnd by jury, all cts', 'bench verdict': 'Bench trial concl; ct finds deft guilty' }[decidedBy]
    : { 'guilty plea': 'Change of plea hearing. The defendant enters a plea of guilty, which the court accepts.', 'jury verdict': 'Jury trial ends. The jury returns a verdict of guilty on every count.', 'bench verdict': 'Trial to the court ends. The court finds the defendant guilty.' }[decidedBy]
  const sentence = terse ? `SENT: ${held(story, dice)} total BOP; SR ${story.supervisedYears} yrs; SA ${dollars(story.assessment)}` : `Sentencing hearing before Judge ${judge}. Defendant is sentenced to a total of ${story.term === 'life' ? 'life' : `${story.term} months`} in the custody of the Bureau of Prisons, supervised release for ${story.supervisedYears} years, and a special assessment of ${dollars(story.assessment)}.`
  const all: (readonly [string, string])[] = [
    [story.indictedOn, terse ? 'IND fld' : 'Indictment returned and filed.'],
    [addDays(story.indictedOn, 8), terse ? 'Arr held; PNG entd; dft remanded' : 'Arraignment held before the magistrate judge; plea of not guilty entered.'],
    [addDays(story.indictedOn, 33), terse ? 'MOT for discovery fld by dft' : 'Motion for discovery by defendant.'],
    ...(story.notice851 ? [[addDays(story.indictedOn, 60), terse ? 'NOTICE of enhancement, 21 USC 851, fld by USA' : 'Information to establish a prior conviction under 21 U.S.C. § 851 filed by the government.'] as const] : []),
    [story.convictedOn, decided], [addDays(story.sentencedOn, -20), terse ? 'PSR fld under seal' : 'Presentence report filed under seal.'], [story.sentencedOn, sentence], [story.signedOn, terse ? 'J&C fld' : 'Judgment in a criminal case filed.'],
    ...(story.appeal ? [[story.appeal.filedOn, terse ? 'NOTICE OF APPEAL by dft' : 'Notice of appeal filed by the defendant.'] as const, [story.appeal.decidedOn, terse ? 'OPINION of USCA: judgment affirmed' : 'Opinion of the court of appeals received: the judgment is affirmed.'] as const] : []),
    ...(story.collateral ? [[story.collateral.filedOn, terse ? 'MOT to vacate, 28 USC 2255' : 'Motion to vacate under 28 U.S.C. § 2255 by the defendant.'] as const, [story.collateral.decidedOn, terse ? 'ORDER denying 2255 motion' : 'Order denying the motion to vacate under 28 U.S.C. § 2255.'] as const] : []),
  ]
  return all.toSorted(([a], [b]) => a.localeCompare(b))
}

/** The entries in one of the ways registers print them: the day in its column, alone on a line, behind a number, at the end. */
function register(w: PaperWriter, story: Story, dice: Dice): void {
  const day = dice.pick([slashed, dashed, inWords, dayFirst, short, (on: string) => on])
  const way = dice.pick(['line', 'alone', 'numbered', 'columns', 'bars', 'at the end'])
  const newest = dice.happens(0.2)
  const listed = newest ? entries(story, dice).toReversed() : entries(story, dice)
  w.par(dice.pick(['{b|Proceedings}', '{b|EVENTS AND ORDERS OF THE COURT}', '{b|Filings and proceedings}', '{b|Entries}']), { after: 0.3 })
  listed.forEach(([on, text], i) => {
    const n = (newest ? listed.length - i : i + 1) * 2
    if (way === 'line') w.par(`${day(on)}  ${text}`, { after: 0.2 })
    else if (way === 'alone') w.par(day(on), { after: 0.05 }).par(text, { left: 30, after: 0.25 })
    else if (way === 'numbered') w.par(`${n}.  ${day(on)}  ${text}`, { after: 0.2 })
    else if (way === 'columns') w.row([{ at: 0, text: String(n), width: 30 }, { at: 36, text: day(on), width: 96 }, { at: 140, text }], 0.2)
    else if (way === 'bars') w.par(`${day(on)} | ${n} | ${text}`, { after: 0.2 })
    else w.par(`[${n}] ${text.replace(/\.$/, '')} (${dice.pick(['entered', 'filed'])} ${slashed(on)})`, { after: 0.2 })
  })
}

/** The counts with what became of them. */
function charged(w: PaperWriter, story: Story, dice: Dice): void {
  const way = dice.pick(['table', 'lines', 'left and right', 'sentence each'])
  const follows = (count: MadeCount): string => (count.consecutive ? ' consecutive' : story.counts.length > 1 ? ' concurrent' : '')
  const became = (count: MadeCount): string => `${held(count, dice)}${dice.pick([' BOP', ' imprisonment', ' custody'])}${follows(count)}`
  w.par(dice.pick(['{b|Charges and what became of them}', '{b|CHARGES}', '{b|Counts of conviction}', '{b|Charge(s) / Sentence}']), { after: 0.3 })
  if (way === 'table') setTable(w, [{ head: dice.pick(['No.', 'Count', 'Ct.']), width: 44, of: ({ number }: MadeCount) => String(number) }, { head: dice.pick(['Law', 'Statute', 'Code section']), width: 130, of: (count) => cited(count, dice) }, { head: dice.pick(['Charge', 'Offense']), width: 150, of: ({ nature }) => nature }, { head: dice.pick(['Sentence', 'Term imposed', 'Disposition']), width: 130, of: became }], story.counts, 9.5)
  else for (const count of story.counts) {
    const law = cited(count, dice)
    if (way === 'lines') w.par(`Ct. ${count.number}  ${law}  ${count.nature} - ${became(count)}`, { after: 0.25 })
    else if (way === 'left and right') w.row([{ at: 0, text: `${law} ${count.nature.toUpperCase()} (${count.number})`, width: 250 }, { at: 270, text: became(count), width: 190 }], 0.3)
    else w.par(`Count ${count.number} (${law}, ${count.nature}): convicted; sentenced to ${became(count)}.`, { after: 0.25 })
  }
  w.saysAll({ ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.number`, String(count.number)], [`conviction.counts.${i}.statute`, count.offense.statute], [`conviction.counts.${i}.description`, count.nature]])), ...termTruths(story.counts) })
  w.allows(...natureTruths(story.counts), Object.fromEntries(story.counts.flatMap(({ offense }, i) => (offense.penalty === undefined ? [] : [[`conviction.counts.${i}.penalty`, offense.penalty]]))), { 'conviction.counts.complete': true })
}

/** A register of a criminal case under another name than docket, or under none. */
export const docketRegister: Layout = {
  name: 'register of a criminal case',
  kind: 'docket sheet',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 9.5, margins: { left: 54, right: 54, top: 60, bottom: 54 } })
    const title = dice.pick(['REGISTER OF ACTIONS', 'CASE HISTORY', 'CHRONOLOGICAL RECORD OF PROCEEDINGS', 'CLERK’S RECORD', 'CASE SUMMARY', 'HISTORY OF THE CASE', 'MASTER RECORD'])
    w.center(dice.pick(['{b|UNITED STATES DISTRICT COURT}', '{b|United States District Court, Office of the Clerk}'])).center(`{b|${story.court.district}}`)
    if (dice.happens(0.85)) w.center(`{b|${title}}`)
    w.space(0.8)
    const name = dice.pick([fullName(story.name), sentryName(story.name), fullName(story.name).toUpperCase()])
    const who = dice.pick(['title', 'line', 'party'])
    if (who === 'title') w.par(`${story.docket}   ${dice.pick(['USA v.', 'United States v.', 'U.S. vs.'])} ${fullName(story.name)}`, { after: 0.3 })
    else w.par(`${dice.pick(['Case', 'Number', 'Docket no.'])}: ${story.docket}`, { after: 0.2 })
    if (who === 'line') w.par(`${dice.pick(['Defendant', 'Dft 01', 'Deft'])}: ${name}   ${dice.pick(['Counsel', 'Atty'])}: ${story.defender}`, { after: 0.3 })
    if (who === 'party') w.row([{ at: 0, text: 'United States of America', width: 200 }, { at: 210, text: 'Plaintiff', width: 90 }, { at: 310, text: story.prosecutor }], 0.1).row([{ at: 0, text: name, width: 200 }, { at: 210, text: 'Defendant', width: 90 }, { at: 310, text: story.defender }], 0.3)
    w.par(`${dice.pick(['Judge', 'Assigned to', 'District judge'])}: ${dice.pick([story.judge, `Hon. ${story.judge}`])}`, { after: 0.4 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.docketNumber': story.docket })
    charged(w, story, dice)
    w.space(0.4)
    register(w, story, dice)
    w.saysAll({ 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn, 'conviction.sentencedOn': story.sentencedOn, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.term': story.term, ...(story.appeal && { 'litigation.appealTaken': true, 'litigation.appealDecidedOn': story.appeal.decidedOn }), ...(story.collateral && { 'litigation.collateralDecided': true }) })
    w.allows({ 'conviction.notice851': story.notice851 !== undefined, 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'litigation.collateralPending': false, 'litigation.appealPending': false, 'litigation.appealTaken': story.appeal !== undefined, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'conviction.restitution': story.restitution })
    return w
  },
}
