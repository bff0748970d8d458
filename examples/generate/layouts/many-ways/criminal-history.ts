import type { Dice } from '../../dice.ts'
import { dashed, dayFirst, inWords, short, slashed, slashedShort } from '../../story/days.ts'
import { inCapital, spelled } from '../../story/say-name.ts'
import type { MadePrior, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'

type DayForm = (day: string) => string

function sentenceSaid({ months }: MadePrior, dice: Dice): string {
  if (months === 0) return dice.pick(['12 months probation', "1 year's probation", 'One year of probation', 'probation, 1 year', 'fined $250', '$500 fine and costs', '30 days jail, suspended; 1 year probation'])
  const whole = months % 12 === 0 ? [`${months / 12} years in prison`, `${spelled(months / 12)} years’ imprisonment`, `${months / 12} yrs. confinement`] : []
  return dice.pick([`${months} months in custody`, `${months} mos. state prison`, `${months} months imprisonment`, `${months} months jail`, `${spelled(months)} (${months}) months in the Department of Corrections`, ...whole])
}

function sectionOf({ points }: MadePrior): string {
  return `4A1.1(${points === 3 ? 'a' : points === 2 ? 'b' : 'c'})`
}

/** What a report tells of an earlier act after it has named the sentence: days that are neither of the sentence nor of the arrest. */
function told(prior: MadePrior, dice: Dice): string {
  return dice.pick([
    'The defendant was represented by counsel.', 'Details of the offense were not available.', 'According to the police report, the defendant and two others were stopped in a stolen car.',
    `Court records reflect that the defendant was released on parole and completed it without incident. Attorney representation was waived.`,
  ])
}

/** Tables: heads in one or two lines, columns in any order. */
function asTable(w: PaperWriter, story: Story, dice: Dice, date: DayForm): void {
  const columns: readonly { readonly head: string; readonly width: number; readonly of: (prior: MadePrior, i: number) => string }[] = dice.pick([
    [{ head: 'No.', width: 30, of: (_, i) => String(i + 1) }, { head: dice.pick(['Offense', 'Conviction', 'Crime', 'Charge']), width: 130, of: (p) => p.offense }, { head: dice.pick(['Court', 'Jurisdiction', 'Court & Case No.']), width: 110, of: (p) => p.court }, { head: dice.pick(['Date Sentenced', 'Sentenced', 'Sent. Date', 'Sentencing Date', 'Date of Disposition']), width: 70, of: (p) => date(p.sentencedOn) }, { head: dice.pick(['Sentence', 'Disposition', 'Sentence Received']), width: 90, of: (p) => sentenceSaid(p, dice) }, { head: dice.pick(['Pts', 'Points', 'Pts.', 'CH Pts']), width: 30, of: (p) => String(p.points) }],
    [{ head: 'Arrest', width: 70, of: (p) => date(p.arrestedOn) }, { head: dice.pick(['Offense of Conviction', 'Charge/Court', 'Conviction/Court']), width: 150, of: (p) => p.offense }, { head: dice.pick(['Sentenced', 'Imposed', 'Sentence Date']), width: 70, of: (p) => date(p.sentencedOn) }, { head: dice.pick(['Sentence', 'Sentence Imposed', 'Punishment']), width: 90, of: (p) => sentenceSaid(p, dice) }, { head: dice.pick(['USSG', 'Guideline', '4A1.1']), width: 50, of: (p) => sectionOf(p) }, { head: dice.pick(['Pts', 'Points', 'Score']), width: 34, of: (p) => String(p.points) }],
    [{ head: dice.pick(['Pts.', 'Points']), width: 40, of: (p) => String(p.points) }, { head: dice.pick(['Date', 'Sentence Date', 'Date Imposed']), width: 70, of: (p) => date(p.sentencedOn) }, { head: dice.pick(['Crime of Conviction', 'Offense', 'Prior Offense']), width: 140, of: (p) => p.offense }, { head: dice.pick(['Term', 'Sentence', 'Sentence/Disposition']), width: 100, of: (p) => sentenceSaid(p, dice) }, { head: 'Court', width: 120, of: (p) => p.court }],
  ])
  let left = 0
  const at = columns.map(({ width }) => (left += width) - width)
  w.row(columns.map(({ head, width }, i) => ({ at: at[i] ?? 0, text: head, width: width - 6, size: 9.5 })), 0.3)
  for (const [i, prior] of story.priors.entries()) w.row(columns.map(({ width, of }, j) => ({ at: at[j] ?? 0, text: of(prior, i), width: width - 6, size: 9.5 })), 0.3)
}

/** Items each of whose parts has its label, in an order of their own. */
function asLabels(w: PaperWriter, story: Story, dice: Dice, date: DayForm): void {
  const sign = dice.pick([':', ' -', ':', ' ....'])
  const [offense, court, arrest, sentenced, sentence, points] = [dice.pick(['Offense', 'Charge', 'Conviction', 'Crime', 'Convicted Of', 'Offense of Conviction']), dice.pick(['Court', 'Jurisdiction', 'Sentencing Court', 'Convicting Court', 'Where']), dice.pick(['Arrested', 'Date of Arrest', 'Arrest Date', 'Arrest']), dice.pick(['Sentenced', 'Date of Sentence', 'Sentence Date', 'Date Sentence Imposed', 'Date of Sentencing', 'Sentence Imposed On', 'Disposition Date']), dice.pick(['Sentence', 'Disposition', 'Sentence Received', 'Punishment', 'Term Imposed']), dice.pick(['Points', 'Criminal History Points', 'Points Assigned', 'Score', 'Pts', 'Guideline Points'])]
  const order = dice.pick(['offense first', 'arrest first', 'court first', 'points last', 'in a row'])
  const titled = dice.pick([(i: number) => `Prior Conviction No. ${i + 1}`, (i: number) => `Prior ${inCapital(i + 1)}`, (i: number) => `Conviction #${i + 1}`, undefined])
  for (const [i, prior] of story.priors.entries()) {
    const given = dice.pick([String(prior.points), `${prior.points} [${sectionOf(prior)}]`, `${prior.points} under USSG §${sectionOf(prior)}`, `${inCapital(prior.points)}`])
    const parts: [string, string][] = [[offense, prior.offense], [court, `${prior.court}, No. ${prior.docket}`], [arrest, date(prior.arrestedOn)], [sentenced, date(prior.sentencedOn)], [sentence, sentenceSaid(prior, dice)], [points, given]]
    const [o, c, a, d, s, p] = parts as [[string, string], [string, string], [string, string], [string, string], [string, string], [string, string]]
    const lines = { 'offense first': [o, c, a, d, s, p], 'arrest first': [a, o, c, d, s, p], 'court first': [c, o, d, s, p], 'points last': [d, o, s, c, a, p], 'in a row': [d, o, s, p] }[order] as [string, string][]
    w.need(100)
    if (titled !== undefined) w.par(titled(i), { after: 0.1 })
    if (order === 'in a row') {
      w.row([{ at: 0, text: `${lines[0]?.join(`${sign} `)}`, width: 200 }, { at: 210, text: `${lines[1]?.join(`${sign} `)}`, width: 240 }])
      w.row([{ at: 0, text: `${lines[2]?.join(`${sign} `)}`, width: 200 }, { at: 210, text: `${lines[3]?.join(`${sign} `)}`, width: 240 }], 0.5)
    } else if (dice.happens(0.5)) for (const [n, [label, text]] of lines.entries()) w.row([{ at: 10, text: `${label}${sign}`, width: 140 }, { at: 160, text }], n === lines.length - 1 ? 0.5 : 0)
    else for (const [n, [label, text]] of lines.entries()) w.par(`${label}${sign} ${text}`, { left: 10, after: n === lines.length - 1 ? 0.5 : 0 })
    if (dice.happens(0.4)) w.par(told(prior, dice), { left: 10, after: 0.5 })
  }
}

/** Items in prose, numbered or lettered, with the sentence, the court and the points in whatever order. */
function asProse(w: PaperWriter, story: Story, dice: Dice, date: DayForm): void {
  const mark = dice.pick([(i: number) => `${i + 1}.`, (i: number) => `(${String.fromCodePoint(97 + i)})`, (i: number) => `${i + 31}.`, (i: number) => `${String.fromCodePoint(65 + i)}.`, (i: number) => `¶ ${i + 40}.`, (i: number) => `${inCapital(i + 1)}:`, () => '•', () => '-'])
  const way = dice.whole(0, 7)
  for (const [i, prior] of story.priors.entries()) {
    const { offense, court, docket, points } = prior
    const [on, sentence] = [date(prior.sentencedOn), sentenceSaid(prior, dice)]
    const s = points === 1 ? '' : 's'
    const words = [
      `${offense}, ${court}, Docket No. ${docket}. Arrested ${date(prior.arrestedOn)}. Sentenced ${on} to ${sentence}. ${told(prior, dice)} ${points} point${s}, USSG §${sectionOf(prior)}.`,
      `On ${on}, the defendant was sentenced in ${court} (${docket}) to ${sentence} following ${story.woman ? 'her' : 'his'} conviction for ${offense.toLowerCase()}. ${told(prior, dice)} Pursuant to §${sectionOf(prior)}, ${spelled(points)} point${s} ${points === 1 ? 'is' : 'are'} assigned.`,
      `${court}, case ${docket}: ${offense}. The defendant was arrested on ${date(prior.arrestedOn)} and, on ${on}, received ${sentence}. Under USSG §${sectionOf(prior)} this conviction is assigned ${points} criminal history point${s}.`,
      `${on} - ${offense} - ${court} - ${sentence} - ${points} pt${s}`,
      `${offense} (${court}, ${docket}; arrested ${date(prior.arrestedOn)}; sentenced ${on}): ${sentence}. [${points} point${s}]`,
      `The defendant was convicted of ${offense} in ${court}, under docket ${docket}. Sentence was imposed on ${on}: ${sentence}. ${told(prior, dice)} This sentence counts for ${spelled(points)} point${s}.`,
      `${prior.sentencedOn.slice(0, 4)} ${offense}. ${told(prior, dice)} ${story.woman ? 'She' : 'He'} was sentenced in ${court} on ${on} to ${sentence}. Points: ${points}.`,
      `${date(prior.arrestedOn)}: arrested for ${offense}, ${court} (${docket}). ${on}: sentenced to ${sentence}. §${sectionOf(prior)}: ${points}.`,
    ][way] ?? ''
    w.row([{ at: 0, text: mark(i), width: 36 }, { at: 38, text: words }], 0.5)
  }
}

/** The form of four columns under heads that stand once, each entry over several lines, the story of the act below it. */
function asEntries(w: PaperWriter, story: Story, dice: Dice, date: DayForm): void {
  const at = [0, 90, 250, 420]
  const [one, two, three, four] = dice.pick([['Date of\nArrest', 'Conviction/\nCourt', 'Date Sentence\nImposed/Disposition', 'Guideline/\nPoints'], ['Arrest\nDate', 'Charge &\nCourt', 'Sentence Date &\nSentence', 'Points'], ['Arrested', 'Offense, Court, Docket', 'Sentenced, Disposition', 'Section & Points']]) as [string, string, string, string]
  w.row([one, two, three, four].map((text, i) => ({ at: at[i] ?? 0, text, width: 150 })), 0.5)
  for (const [i, prior] of story.priors.entries()) {
    const numbered = dice.happens(0.5) ? `${i + 21}. ` : ''
    w.need(80).row([{ at: 0, text: `${numbered}${date(prior.arrestedOn)}`, width: 86 }, { at: 90, text: `${prior.offense}\n${prior.court}\n${dice.pick(['Dkt. #', 'Case No. ', 'Docket No.: '])}${prior.docket}`, width: 152 }, { at: 250, text: `${date(prior.sentencedOn)}${dice.pick([':', ',', ';', '\n'])} ${sentenceSaid(prior, dice)}`, width: 160 }, { at: 420, text: dice.pick([`${sectionOf(prior)}   ${prior.points}`, `${prior.points}`, `${prior.points} (${sectionOf(prior)})`]), width: 70 }], 0.3)
    w.par(told(prior, dice), { left: 90, after: 0.5 })
  }
}

/** Groups by what a sentence counts: the points stand over the group and not beside its items. */
function asGroups(w: PaperWriter, story: Story, dice: Dice, date: DayForm): void {
  for (const points of [3, 2, 1]) {
    const mine = story.priors.filter((prior) => prior.points === points)
    if (mine.length === 0) continue
    const letter = points === 3 ? 'a' : points === 2 ? 'b' : 'c'
    w.need(60).par(`Sentences counted under USSG §4A1.1(${letter}) (${points} point${points === 1 ? '' : 's'} each):`, { after: 0.2 })
    for (const prior of mine) w.par(`${dice.pick(['- ', '* '])}${prior.offense}, ${prior.court}, ${prior.docket}. Sentenced ${date(prior.sentencedOn)} to ${sentenceSaid(prior, dice)}.`, { left: 20, after: 0.2 })
    w.space(0.3)
  }
}

/** One paragraph in which each conviction follows on the last. */
function asRunning(w: PaperWriter, story: Story, dice: Dice, date: DayForm): void {
  const way = dice.whole(0, 2)
  const who = story.woman ? 'She' : 'He'
  w.par(story.priors.map((prior, i) => {
    const [s, be] = prior.points === 1 ? ['', 'is'] : ['s', 'are']
    return [
      `${i === 0 ? 'The defendant' : who} was convicted of ${prior.offense} in ${prior.court}, and was sentenced on ${date(prior.sentencedOn)} to ${sentenceSaid(prior, dice)} (${prior.points} point${s}).`,
      `On ${date(prior.sentencedOn)} ${who.toLowerCase()} was sentenced by the ${prior.court}, to ${sentenceSaid(prior, dice)} for ${prior.offense}. ${inCapital(prior.points)} point${s} ${be} assigned.`,
      `${prior.offense} (${prior.court}, ${date(prior.sentencedOn)}), ${sentenceSaid(prior, dice)}, ${prior.points} point${s};`,
    ][way]
  }).join(' '), { after: 0.4 })
}

/** The earlier convictions of a report, in one of the ways probation offices set them; without words where there are none. */
export function writeHistory(w: PaperWriter, story: Story, dice: Dice): void {
  const date = dice.pick([slashed, inWords, slashedShort, dashed, dayFirst, short])
  if (story.priors.length === 0) return void w.par(dice.pick(['None.', 'The defendant has no prior convictions.', 'None known.']), { after: 0.4 })
  dice.pick([asTable, asLabels, asLabels, asProse, asProse, asProse, asEntries, asGroups, asRunning])(w, story, dice, date)
}
