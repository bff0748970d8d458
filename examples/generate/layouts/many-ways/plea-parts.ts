import type { Dice } from '../../dice.ts'
import { addDays, inWords } from '../../story/days.ts'
import { fullName, spelled } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { chargedTruths } from '../parts/charges.ts'
import { list, natureTruths } from '../parts/terms.ts'
import { cited, type Numbering } from './ways.ts'

/** The longest term the law allows for a count, in words of an agreement. */
export const mostOf = ({ offense: { limits: [, top] } }: MadeCount): string => (top === 'life' ? 'life' : `${top / 12} years`)

/** The least term: in years, in words and figures, or that there is none. */
export function leastOf({ offense: { limits: [least] } }: MadeCount, dice: Dice): string {
  if (least === 0) return dice.pick(['no mandatory minimum', 'no mandatory minimum term of imprisonment'])
  const [years, said] = [least / 12, spelled(least / 12)]
  return dice.pick([`a mandatory minimum of ${years} years`, `a mandatory minimum term of imprisonment of ${said} (${years}) years`, `not less than ${said} years`, `a ${said}-year mandatory minimum`, `a statutory mandatory minimum sentence of ${years} years’ imprisonment`])
}

/** Least and most in one breath. */
export function punished(count: MadeCount, dice: Dice): string {
  const [least, most] = [count.offense.limits[0] / 12, mostOf(count)]
  const life = most === 'life'
  if (least === 0) return dice.pick([`a maximum term of imprisonment of ${most}`, `imprisonment for not more than ${most}`, `up to ${most} in prison`, `a maximum sentence of ${most} of imprisonment`])
  return dice.pick([
    `a mandatory minimum term of imprisonment of ${spelled(least)} years and a maximum term of ${life ? 'life' : `${most}`} imprisonment`,
    `a maximum sentence of ${life ? 'life imprisonment' : `${most}’ imprisonment`}, and a statutory mandatory minimum sentence of ${least} years`,
    `imprisonment of not less than ${least} years nor more than ${most}`,
    `a minimum of ${spelled(least)} (${least}) years and a maximum of ${most} in prison`,
    `a minimum mandatory sentence of ${least} years imprisonment and up to ${most}`,
  ])
}

/** What is charged, in words of a sentence. */
export const crimeOf = ({ nature }: MadeCount): string => nature.charAt(0).toLowerCase() + nature.slice(1)

/** `Counts One and Two`, `counts one and two of the indictment`. */
export function pleadedTo({ counts }: Story, named: Numbering): string {
  return `Count${counts.length > 1 ? 's' : ''} ${list(counts.map(({ number }) => named(number)))}`
}

/** Each count with what it charges and the law. */
export function chargeOf(count: MadeCount, named: Numbering, dice: Dice, whom = 'the defendant'): string {
  const [n, law, crime] = [named(count.number), cited(count, dice), crimeOf(count)]
  return dice.pick([`Count ${n} charges ${whom} with ${crime}, in violation of ${law}`, `Count ${n}, which charges ${whom} with ${crime}, in violation of ${law}`, `Count ${n} (${count.nature}, ${law})`, `Count ${n}: ${count.nature}, in violation of ${law}`, `Count ${n}, charging a violation of ${law} (${count.nature})`, `Count ${n}, ${crime}, contrary to ${law}`])
}

/** What must be proved, item by item. */
export function elements(w: PaperWriter, count: MadeCount, dice: Dice, head: string): void {
  w.par(head, { after: 0.3 })
  const marks = dice.pick([(i: number) => `${i}. `, (i: number) => `(${i}) `, (i: number) => `${String.fromCodePoint(96 + i)}. `, (i: number) => `${['First', 'Second', 'Third'][i - 1]}, `])
  const proved = count.offense.substance === undefined ? ['the defendant knowingly did what the count charges', 'the defendant acted with the intent the law requires', 'the conduct affected interstate commerce'] : ['two or more persons agreed to violate the narcotics laws of the United States, or the defendant possessed the substance', 'the defendant knew of the unlawful purpose', 'the defendant intended to distribute the substance']
  proved.forEach((one, i) => w.par(`${marks(i + 1)}${one}${i < 2 ? ';' : '.'}`, { left: 40, after: 0.2 }))
  w.space(0.4)
}

/** The facts admitted, with the days of the offense. */
export function admitted(story: Story, dice: Dice, whom: string): string {
  const [from, to] = [inWords(story.beganOn), inWords(story.endedOn)]
  const span = dice.pick([`From on or about ${from}, through on or about ${to},`, `Beginning on or about ${from} and continuing until on or about ${to},`, `Between ${from} and ${to},`, `From at least ${from}, up to and including ${to},`])
  return `${span} in the ${story.court.district}, ${whom} ${dice.pick(['knowingly and intentionally took part in the offense charged', 'did the acts that the charge describes', 'committed each element of the crime'])}. On ${inWords(addDays(story.endedOn, -40))} agents observed one meeting at a house, and on ${inWords(addDays(story.endedOn, 12))} they searched it under a warrant.`
}

/** How far the guidelines are agreed upon: nothing here was found by a court. */
export function stipulated(story: Story, dice: Dice): string {
  const g = story.guideline
  return dice.pick([
    `The parties agree that the base offense level is ${g.base + 2} under U.S.S.G. § 2D1.1, and that three levels come off for acceptance of responsibility. There is no agreement as to the criminal history category.`,
    'The parties have no agreement as to the guidelines, which the court will compute after the presentence report.',
    'The parties stipulate to a base offense level under § 2D1.1(c), to no adjustment for role, and to a reduction under § 3E1.1(a). These stipulations do not bind the court.',
  ])
}

/** What is said and what may be read of the counts pleaded to. */
export function saysPlea(w: PaperWriter, story: Story, named: Numbering, also: Readonly<Record<string, unknown>> = {}): void {
  w.saysAll({ 'conviction.decidedBy': 'guilty plea', ...Object.fromEntries(Object.entries(chargedTruths(story, named)).filter(([path]) => !/substance|foundGrams/.test(path))), ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.description`, count.nature]])), ...also })
  w.allows(...natureTruths(story.counts), { 'conviction.convictedOn': story.convictedOn, 'conviction.notice851': story.notice851 !== undefined }, ...story.counts.flatMap(({ offense }, i) => (offense.threshold === undefined ? [] : [{ [`conviction.counts.${i}.foundGrams`]: offense.threshold.grams, [`conviction.counts.${i}.substance`]: offense.substance }])))
}

/** The least terms of the counts, as truths. */
export function leastTruths({ counts }: Story): Record<string, unknown> {
  return Object.fromEntries(counts.map(({ offense }, i) => [`conviction.counts.${i}.statedMinimum`, offense.limits[0]]))
}

/** Weight and drug of the count whose amount is told, as truths. */
export function drugTruths({ counts }: Story, told: MadeCount | undefined): Record<string, unknown> {
  return Object.fromEntries(counts.flatMap((count, i) => (count !== told || count.offense.threshold === undefined ? [] : [[`conviction.counts.${i}.substance`, count.offense.substance], [`conviction.counts.${i}.foundGrams`, count.offense.threshold.grams]])))
}

/** Who signs. */
export function signatures(w: PaperWriter, story: Story, dice: Dice): void {
  w.par('The defendant understands the right to plead not guilty, to a trial by a jury whose verdict must be unanimous, and to be found not guilty unless guilt is proved beyond a reasonable doubt.', { after: 0.6 })
  const on = inWords(story.convictedOn)
  w.need(90).row([{ at: 0, text: `Dated: ${dice.happens(0.6) ? on : '______________'}`, width: 200 }, { at: 240, text: '____________________' }], 0.2)
  w.row([{ at: 0, text: dice.pick(['Assistant United States Attorney', 'Trial Attorney']), width: 220 }, { at: 240, text: dice.pick([fullName(story.name).toUpperCase(), fullName(story.name)]) }], 0.1).row([{ at: 0, text: story.prosecutor, width: 220 }, { at: 240, text: 'Defendant' }], 0.3)
  w.row([{ at: 240, text: story.defender }], 0.1).row([{ at: 240, text: dice.pick(['Attorney for Defendant', 'Counsel for the defendant']) }])
}
