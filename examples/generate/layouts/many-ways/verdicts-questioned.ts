import { dayOf, inWords } from '../../story/days.ts'
import { fullName } from '../../story/say-name.ts'
import type { Layout } from '../layout.ts'
import { caption } from '../parts/caption.ts'
import { chargedTruths } from '../parts/charges.ts'
import { numbered, writerFor } from '../parts/looks.ts'
import { natureTruths } from '../parts/terms.ts'
import { crimeOf } from './plea-parts.ts'
import { cited, numberings } from './ways.ts'

const uses = ['used, carried or possessed', 'brandished', 'discharged'] as const

/** A verdict whose findings are answers to questions, each with its weight of drugs and what was done with the firearm. */
export const verdictQuestioned: Layout = {
  name: 'verdict, questions for each count',
  kind: 'verdict or plea agreement',
  years: [1995, 2024],
  rising: true,
  draw(story, dice) {
    const tried = { ...story, decidedBy: 'jury verdict' as const }
    const w = writerFor(dice, ['serif', 'book', 'sans'], { size: 12, leading: 1.35 })
    const named = dice.pick(numberings)
    numbered(w, (page) => String(page))
    caption(w, tried, dice, dice.pick(['VERDICT', 'VERDICT FORM', 'SPECIAL VERDICT', 'JURY VERDICT FORM', 'SPECIAL INTERROGATORIES AND VERDICT']))
    const name = fullName(story.name)
    w.par(dice.pick([`We, the jury in the above-entitled case, unanimously return the following verdict as to defendant ${name}:`, 'We, the Jury, answer the questions put to us as follows:', `WE, THE JURY, being duly empaneled and sworn, find as follows as to the defendant, ${name}:`]), { after: 0.6 })
    const box = dice.pick([(on: boolean) => (on ? '_X_' : '___'), (on: boolean) => (on ? '[X]' : '[ ]'), (on: boolean) => (on ? '( X )' : '(   )'), (on: boolean) => (on ? '__X__' : '_____')])
    const law = dice.happens(0.7)
    let question = 0
    const asking = (): string => `Question ${++question}. `
    const answers = (options: readonly string[], right: string): void => {
      const first = dice.happens(0.5)
      for (const option of options) w.par(first ? `${box(option === right)}  ${option}` : `${option}  ${box(option === right)}`, { left: 50, after: 0.15 })
      w.space(0.4)
    }
    const used: [string, string][] = []
    const weighed = new Set<number>()
    const asked = (text: string): void => void w.need(90).par(text, { after: 0.3 })
    const way = dice.pick(['question', 'head', 'sentence'])
    for (const [i, count] of tried.counts.entries()) {
      const n = named(count.number)
      const by = law ? `, in violation of ${cited(count, dice)}` : ''
      if (way === 'question') asked(`${asking()}${dice.pick([`As to Count ${n}, which charges ${crimeOf(count)}${by}, how do you find the defendant?`, `On Count ${n} of the Indictment, ${count.nature}${by}, do you find the defendant ${name} guilty or not guilty?`])}`)
      else if (way === 'head') {
        w.need(110).center(`{b|COUNT ${n}}`).center(`(${count.nature})`, { after: 0.4 })
        asked(`With respect to the charge in Count ${n}${by}, we find the defendant, ${name}:`)
      } else asked(`${i + 1}. We find the defendant ${dice.pick([`on the charge of ${crimeOf(count)} in Count ${n}${by}`, `as to Count ${n}, charging ${crimeOf(count)}${by}`])}:`)
      const [guilty, not] = dice.pick([['GUILTY', 'NOT GUILTY'], ['Guilty', 'Not Guilty'], ['guilty', 'not guilty']] as const)
      answers(dice.happens(0.5) ? [not, guilty] : [guilty, not], guilty)
      const { threshold } = count.offense
      if (threshold !== undefined && dice.happens(0.8)) {
        weighed.add(count.number)
        asked(dice.pick([`If you found the defendant guilty of Count ${n}, what quantity was involved? Check one.`, `We further find that the offense in Count ${n} involved:`, `${asking()}If your answer as to Count ${n} is guilty, state whether the offense involved the following weight:`]))
        answers([threshold.words, `less than that weight but a measurable amount`], threshold.words)
      }
      if (count.offense.statute.includes('924(c)') && dice.happens(0.8)) {
        const use = dice.pick(uses)
        asked(dice.pick([`As to Count ${n}, do you find that the firearm was:`, `If guilty of Count ${n}, mark what the defendant did with the firearm:`]))
        answers(['used, carried or possessed', 'brandished', 'discharged'], use)
        used.push([`conviction.counts.${i}.firearmUse`, use])
      }
    }
    const truths = Object.entries(chargedTruths(tried, named)).filter(([path]) => (law || !/statute|penalty/.test(path)) && (!/substance|foundGrams/.test(path) || weighed.has(tried.counts[Number(path.split('.')[2])]?.number ?? 0)))
    w.saysAll({ 'conviction.decidedBy': 'jury verdict', ...Object.fromEntries(truths), ...Object.fromEntries(tried.counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])), ...Object.fromEntries(used) }).allows(...natureTruths(tried.counts))
    w.need(60).par(dice.pick([`Dated this ${dayOf(story.convictedOn).replace(/^the /, '')}.`, `DATE: ${inWords(story.convictedOn)}`, `Signed on ${inWords(story.convictedOn)} at ${story.court.city}.`]), { after: 0.5 }).row([{ at: 240, text: '____________________' }]).row([{ at: 240, text: 'FOREPERSON' }])
    w.says('conviction.convictedOn', story.convictedOn)
    return w
  },
}
