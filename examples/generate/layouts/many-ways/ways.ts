import type { Dice } from '../../dice.ts'
import { dayFirst, dayOf, inWords, slashed } from '../../story/days.ts'
import { dollars, fullName, inCapital, roman, spelled, they } from '../../story/say-name.ts'
import type { MadeCount, Story, Term } from '../../story/story.ts'
import { list } from '../parts/terms.ts'

/** The ways courts write a term: in figures, in words, in both, in years where it is whole years. */
export function termSaid(term: Term, dice: Dice): string {
  if (term === 'life') return dice.pick(['life', 'life imprisonment', 'his natural life'])
  const whole = term % 12 === 0 && term > 0
  const years = term / 12
  return dice.pick([`${term} months`, `${spelled(term)} (${term}) months`, `${spelled(term)} months`, ...(whole ? [`${years} years`, `${spelled(years)} (${years}) years`, `${spelled(years)} years`] : [`${Math.floor(years)} years and ${term % 12} months`].filter(() => term > 12 && term % 12 > 1))])
}

export function yearsSaid(years: number, dice: Dice): string {
  return dice.pick([`${years} years`, `${spelled(years)} (${years}) years`, `${spelled(years)} years`, `${years * 12} months`])
}

export function daySaid(day: string, dice: Dice): string {
  return dice.pick([inWords(day), inWords(day), slashed(day), dayFirst(day), dayOf(day)])
}

/** How the sentence of imprisonment is pronounced. */
export function imposed(story: Story, dice: Dice): string {
  const { who, whose, title } = they(story)
  const said = termSaid(story.term, dice)
  const life = story.term === 'life'
  if (story.counts.length > 1 && typeof story.term === 'number' && dice.happens(0.4)) {
    const each = list(story.counts.map((count) => `${dice.pick(['', 'a term of '])}${count.term} months on Count ${count.number}${count.consecutive ? dice.pick([', to run consecutively,', ', consecutive,']) : ''}`))
    return dice.pick([`The court sentences the defendant to ${each}, for a total of ${story.term} months of imprisonment.`, `It is ordered that the defendant be imprisoned for ${each}. The total term is ${story.term} months.`, `The sentence is an aggregate of ${story.term} months in prison: ${each}.`])
  }
  const person = dice.pick(['the defendant', `${title} ${story.name.family}`, fullName(story.name)])
  return dice.pick([
    `IT IS THE JUDGMENT OF THIS COURT that ${person} be confined in the custody of the Attorney General or ${whose} authorized representative for ${life ? 'a period of life' : `a period of ${said}`}.`,
    `Upon ${whose} conviction, ${person} is sentenced to serve ${life ? 'a life term' : `a term of ${said}`} in an institution designated by the Bureau of Prisons.`,
    `The court imposes ${life ? 'a sentence of life in prison' : `a sentence of ${said} in prison`}.`,
    `${person.charAt(0).toUpperCase()}${person.slice(1)} shall serve ${life ? 'a term of life imprisonment' : `${said} in the custody of the Bureau of Prisons`}.`,
    `The sentence of the court is that ${who} be incarcerated for ${life ? 'life' : `a total of ${said}`}.`,
    `CUSTODY: The defendant is placed in the custody of the Bureau of Prisons for ${life ? 'life' : `an aggregate term of ${said}`}.`,
    `It is ordered that ${person} be remanded to the Bureau of Prisons to serve ${life ? 'life in prison' : said}.`,
  ])
}

export function released(story: Story, dice: Dice): string {
  const said = yearsSaid(story.supervisedYears, dice)
  return dice.pick([
    `Following ${they(story).whose} imprisonment the defendant shall be under supervision for a period of ${said} of supervised release.`,
    `A term of supervised release of ${said} shall follow.`,
    `A ${said.replace(/s$/, '').replaceAll(' ', '-').replace(/-\(\d+\)/, '')} term of supervised release follows the custodial term.`,
    `Supervised release is imposed for ${said}.`,
    `When released the defendant will be supervised by the probation office for ${said}.`,
    `SUPERVISED RELEASE: ${said}.`,
  ])
}

/** Assessment, fine and restitution, in sentences or one line. */
export function moneySaid(story: Story, dice: Dice): string {
  const [assessment, fine, restitution] = [story.assessment, story.fine, story.restitution].map((amount) => dollars(amount, dice.happens(0.7)))
  return dice.pick([
    `A special assessment of ${assessment} is due at once. ${story.fine > 0 ? `The court imposes a fine of ${fine}.` : 'No fine is imposed.'}${story.restitution > 0 ? ` Restitution is ordered in the sum of ${restitution}.` : ''}`,
    `The defendant shall pay ${assessment} as a special assessment${story.fine > 0 ? `, ${fine} as a fine` : ''}${story.restitution > 0 ? `, and ${restitution} in restitution` : ''}.${story.fine > 0 ? '' : ' The court finds no ability to pay and waives the fine.'}`,
    `Special assessment: ${assessment}. Fine: ${story.fine > 0 ? fine : 'waived'}.${story.restitution > 0 ? ` Restitution: ${restitution}.` : ''}`,
    `The mandatory assessment (18 U.S.C. § 3013) totals ${assessment}.${story.fine > 0 ? ` The fine is fixed at ${fine}.` : ' The fine is waived.'}${story.restitution > 0 ? ` The defendant owes restitution totaling ${restitution}.` : ''}`,
  ])
}

/** How guilt was decided, with its day. */
export function decided(story: Story, dice: Dice, counts: string): string {
  const on = daySaid(story.convictedOn, dice)
  if (story.decidedBy === 'guilty plea') return dice.pick([`On ${on}, the defendant pleaded guilty to ${counts}.`, `The defendant's plea of guilty to ${counts} was accepted on ${on}.`, `A plea of guilty having been entered on ${on} to ${counts}, the defendant stands convicted.`, `The defendant admitted guilt as to ${counts} at a change of plea hearing on ${on}.`])
  if (story.decidedBy === 'jury verdict') return dice.pick([`On ${on}, a jury convicted the defendant of ${counts}.`, `The jury returned a verdict of guilty on ${counts} on ${on}.`, `After a jury trial the defendant was convicted on ${on} on ${counts}.`, `Following trial, jurors found the defendant guilty of ${counts} on ${on}.`])
  return dice.pick([`On ${on}, after a bench trial, the court found the defendant guilty of ${counts}.`, `The court, sitting without a jury, found the defendant guilty on ${on} of ${counts}.`, `After a trial to the court the defendant was convicted on ${on} of ${counts}.`])
}

export type Numbering = (count: number) => string
export const numberings: readonly Numbering[] = [String, inCapital, roman, (count) => inCapital(count).toUpperCase()]

/** `Counts One and Two of the Indictment`. */
export function countsSaid(counts: readonly MadeCount[], named: Numbering): string {
  return `Count${counts.length > 1 ? 's' : ''} ${list(counts.map(({ number }) => named(number)))} of the ${'Indictment'}`
}

/** A citation as districts print it. */
export function cited({ offense }: Pick<MadeCount, 'offense'>, dice: Dice): string {
  const [title = '', section = ''] = offense.statute.split(' U.S.C. ')
  const more = offense.penalty
  return dice.pick([
    `${title} U.S.C. §${more === undefined ? '' : '§'} ${section}${more === undefined ? '' : ` and ${more}`}`,
    `Title ${title}, United States Code, Section${more === undefined ? '' : 's'} ${section}${more === undefined ? '' : ` and ${more}`}`,
    `${title} USC ${section}${more === undefined ? '' : `, ${more}`}`,
    `${title} U.S.C. Section ${section}${more === undefined ? '' : ` and ${more}`}`,
    `${title}:${section}${more === undefined ? '' : ` and ${more}`}`,
    `Section${more === undefined ? '' : 's'} ${section}${more === undefined ? '' : ` and ${more}`} of Title ${title}, United States Code`,
  ])
}

/** A level, a category and a range as they are spoken and written. */
export function guidelinesSaid({ guideline: g }: Story, dice: Dice): string {
  const [low, high] = g.range
  const range = low === 'life' ? 'life' : high === 'life' ? dice.pick([`${low} months to life`, `${low} to life`]) : dice.pick([`${low} to ${high} months`, `${low}-${high} months`, `${low} months to ${high} months`, `between ${low} and ${high} months`])
  const level = dice.pick([String(g.total), spelled(g.total)])
  const category = dice.pick([roman(g.category), roman(g.category), spelled(g.category), String(g.category)])
  return dice.pick([
    `With a total offense level of ${level} and a criminal history category of ${category}, the advisory range was ${range}${low === 'life' ? '' : ' of imprisonment'}.`,
    `The total offense level comes to ${level}; the criminal history category is ${category}; the guidelines call for ${range}.`,
    `At offense level ${level} and criminal history category ${category} the guideline range is ${range}.`,
    `The guidelines produced a range of ${range}, based on a total offense level of ${level} and criminal history category ${category}.`,
    `I find that the total offense level is ${level}, criminal history is category ${category}, and that yields a guideline range of ${range}.`,
    `Total offense level ${level}, Category ${category}, range of imprisonment ${range}.`,
  ])
}
