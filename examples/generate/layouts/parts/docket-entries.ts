import type { Dice } from '../../dice.ts'
import { addDays } from '../../story/days.ts'
import { fullName } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import { months } from './terms.ts'

export interface DocketEntry {
  readonly on: string
  readonly text: string
  readonly says?: Readonly<Record<string, unknown>>
}

/** The course of a case as the clerk enters it, oldest first. */
export function docketEntries(story: Story, dice: Dice): DocketEntry[] {
  const name = fullName(story.name)
  const numbers = story.counts.map(({ number }) => number)
  const entries: DocketEntry[] = [
    { on: story.indictedOn, text: `INDICTMENT as to ${name} (1) count(s) ${[...numbers, ...story.dismissed].join(', ')}.` },
    { on: addDays(story.indictedOn, 5), text: `Minute Entry for proceedings held before Magistrate Judge: Arraignment as to ${name} (1) Count ${numbers.join(',')} held. Plea of not guilty entered.` },
  ]
  if (story.notice851) entries.push({ on: addDays(story.indictedOn, 30), text: `INFORMATION TO ESTABLISH PRIOR CONVICTION pursuant to 21 U.S.C. 851 by USA as to ${name}.`, says: { 'conviction.notice851': true } })
  const decided = {
    'guilty plea': { text: `Minute Entry for proceedings held before Judge ${story.judge}: Change of Plea Hearing as to ${name} held. Plea of GUILTY entered as to Count ${numbers.join(', ')}.` },
    'jury verdict': { text: `JURY VERDICT as to ${name} (1) Guilty on Count ${numbers.join(', ')}.` },
    'bench verdict': { text: `Minute Entry: Bench Trial concluded. The Court finds ${name} GUILTY on Count ${numbers.join(', ')}.` },
  }[story.decidedBy]
  entries.push({ on: story.convictedOn, text: decided.text, says: { 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn } })
  entries.push({ on: addDays(story.sentencedOn, -12), text: `PRESENTENCE INVESTIGATION REPORT (Sealed) as to ${name}.` })
  entries.push({ on: story.sentencedOn, text: `Minute Entry for proceedings held before Judge ${story.judge}: Sentencing held on ${story.sentencedOn.slice(5, 7)}/${story.sentencedOn.slice(8)}/${story.sentencedOn.slice(0, 4)} for ${name} (1).`, says: { 'conviction.sentencedOn': story.sentencedOn } })
  entries.push({ on: story.signedOn, text: `JUDGMENT as to ${name} (1), Count(s) ${numbers.join(', ')}, ${months(story.term)}. Signed by Judge ${story.judge}.` })
  if (story.appeal) {
    entries.push({ on: story.appeal.filedOn, text: `NOTICE OF APPEAL by ${name} re Judgment.`, says: { 'litigation.appealTaken': true } })
    entries.push({ on: story.appeal.decidedOn, text: `MANDATE of USCA as to ${name} re Notice of Appeal. The judgment of the district court is AFFIRMED.` })
  }
  if (story.collateral) {
    entries.push({ on: story.collateral.filedOn, text: `MOTION to Vacate under 28 U.S.C. 2255 by ${name}.` })
    entries.push({ on: story.collateral.decidedOn, text: `ORDER denying Motion to Vacate (2255) as to ${name}. No certificate of appealability shall issue.`, says: { 'litigation.collateralDecided': true } })
  }
  if (dice.happens(0.4)) entries.push({ on: addDays(story.sentencedOn, 2600), text: `MOTION for copies by ${name}.` })
  return entries.sort((a, b) => a.on.localeCompare(b.on))
}
