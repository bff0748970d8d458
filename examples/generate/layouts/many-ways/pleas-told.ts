import type { Dice } from '../../dice.ts'
import { inWords } from '../../story/days.ts'
import { fullName, inCapital, roman, spelled, they } from '../../story/say-name.ts'
import type { MadeCount, Story } from '../../story/story.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { chargedTruths } from '../parts/charges.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { list, natureTruths } from '../parts/terms.ts'
import { cited, numberings } from './ways.ts'

const most = ({ offense: { limits: [, top] } }: MadeCount): string => (top === 'life' ? 'life' : `${top / 12} years`)
const leastYears = ({ offense: { limits: [least] } }: MadeCount): number => least / 12

/** The penalties of a count as agreements tell them. */
function penalty(count: MadeCount, dice: Dice): string {
  const years = leastYears(count)
  if (years === 0) return dice.pick([`a term of imprisonment of 0 to ${most(count)}`, `imprisonment for up to ${most(count)}, with no mandatory minimum`, `no mandatory minimum sentence and a maximum sentence of ${most(count)}`])
  const said = spelled(years)
  return dice.pick([`a mandatory minimum sentence of ${said} years and a maximum sentence of ${most(count)} imprisonment`, `imprisonment of not less than ${said} (${years}) years and not more than ${most(count)}`, `a minimum term of ${years} years and a maximum term of ${most(count)}`, `${years} years to ${most(count)} imprisonment`, `a term of at least ${years} years and up to ${most(count)}`, `a ${said}-year mandatory minimum and a maximum of ${most(count)}`])
}

function letterHead(w: PaperWriter, story: Story, dice: Dice): void {
  w.center('{b|U.S. Department of Justice}').center(`{i|United States Attorney}`).center(`{i|${story.court.district}}`, { after: 0.8 })
  w.par(inWords(story.convictedOn), { after: 0.5 }).lines([`${story.defender}, Esq.`, '200 Main Street', story.court.city]).space(0.5)
  w.par(`Re: ${dice.pick(['United States v. ', 'U.S. v. '])}${fullName(story.name)}${dice.pick([', ', ', Case No. ', ', Criminal No. '])}${story.docket}`, { after: 0.5 })
  w.par('Dear Counsel:', { after: 0.5 })
  w.par(dice.pick(['This letter sets forth the plea agreement between your client and this office.', 'This letter confirms the plea agreement which this office offers to your client. Please have your client read it before signing.']), { after: 0.5 })
  w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district }).allows({ 'conviction.sovereign': 'federal' })
}

/** A plea agreement, in a caption or as a letter, that tells charge and penalties in numbered paragraphs. */
export const pleaTold: Layout = {
  name: 'plea agreement, charge and penalties told',
  kind: 'verdict or plea agreement',
  years: [1988, 2024],
  rising: true,
  draw(story, dice) {
    const pleading = { ...story, decidedBy: 'guilty plea' as const }
    const { whose } = they(story)
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 12, leading: 1.3 })
    const named = dice.pick(numberings)
    numbered(w, (page) => String(page))
    if (dice.happens(0.35)) letterHead(w, pleading, dice)
    else caption(w, pleading, dice, dice.pick(['PLEA AGREEMENT', 'WRITTEN PLEA AGREEMENT', 'PLEA AGREEMENT AND STIPULATION OF FACTS']))
    const head = dice.pick([(n: number, title: string) => `${n}. {b|${title}.} `, (n: number, title: string) => `{b|${roman(n)}. ${title.toUpperCase()}}\n`, (n: number) => `${n}. `, (n: number, title: string) => `${String.fromCodePoint(64 + n)}. ${title}: `])
    const many = story.counts.length > 1
    const all = list(story.counts.map(({ number }) => named(number)))
    const charges = story.counts.map((count) => dice.pick([`Count ${named(count.number)} charges the defendant with ${count.nature.toLowerCase()}, in violation of ${cited(count, dice)}.`, `Count ${named(count.number)}: ${count.nature} (${cited(count, dice)}).`, `In Count ${named(count.number)} the defendant is charged with ${count.nature.toLowerCase()}, contrary to ${cited(count, dice)}.`, `Count ${named(count.number)} alleges a violation of ${cited(count, dice)}, ${count.nature.toLowerCase()}.`])).join(' ')
    w.par(`${head(1, 'Charges')}${dice.pick([`The defendant agrees to plead guilty to Count${many ? 's' : ''} ${all} of the Indictment.`, `${fullName(story.name)} will plead guilty to Count${many ? 's' : ''} ${all}.`, `The defendant offers to enter a plea of guilty to Count${many ? 's' : ''} ${all} of the indictment, and the government accepts.`])} ${charges}`, { after: 0.6 })
    const penalties = many ? story.counts.map((count) => dice.pick([`Count ${named(count.number)} carries ${penalty(count, dice)}.`, `The penalty for Count ${named(count.number)} is ${penalty(count, dice)}.`, `As to Count ${named(count.number)}, the defendant faces ${penalty(count, dice)}.`])).join(' ') : story.counts.map((count) => dice.pick([`The offense carries ${penalty(count, dice)}.`, `The defendant understands that the offense is punishable by ${penalty(count, dice)}.`, `The statutory penalty is ${penalty(count, dice)}.`])).join(' ')
    w.par(`${head(2, 'Penalties')}${penalties} ${dice.pick(['A term of supervised release of at least three years follows any term of imprisonment.', 'The court may also impose a fine and must impose a special assessment of $100 for each count.', 'Supervised release of not less than 3 years must follow.'])}`, { after: 0.6 })
    w.par(`${head(3, 'Facts')}The defendant admits that from on or about ${inWords(story.beganOn)}, ${dice.pick(['through', 'until', 'and continuing to', 'to'])} ${inWords(story.endedOn)}, ${whose} conduct met the elements of the offense${many ? 's' : ''}.`, { after: 0.6 })
    w.saysAll({ 'conviction.decidedBy': 'guilty plea', 'conviction.offenseBeganOn': story.beganOn, 'conviction.offenseEndedOn': story.endedOn, ...Object.fromEntries(Object.entries(chargedTruths(story, named)).filter(([path]) => !/substance|foundGrams/.test(path))), ...Object.fromEntries(story.counts.flatMap((count, i) => [[`conviction.counts.${i}.description`, count.nature], [`conviction.counts.${i}.statedMinimum`, count.offense.limits[0]]])) })
    w.allows(...natureTruths(story.counts), { 'conviction.convictedOn': story.convictedOn, 'conviction.notice851': false }, ...story.counts.flatMap(({ offense }, i) => (offense.threshold === undefined ? [] : [{ [`conviction.counts.${i}.foundGrams`]: offense.threshold.grams }])))
    w.par(`${head(4, 'Sentence')}No promise has been made as to the sentence, which is for the court. ${inCapital(1)} assistant United States attorney has signed for the government.`, { after: 1 })
    w.need(60).row([{ at: 0, text: '____________________', width: 200 }, { at: 240, text: '____________________' }]).row([{ at: 0, text: fullName(story.name), width: 200 }, { at: 240, text: story.defender }]).row([{ at: 0, text: 'Defendant', width: 200 }, { at: 240, text: 'Counsel for defendant' }])
    return w
  },
}
