import type { Layout } from '../layouts/layout.ts'
import { allowFederal } from '../layouts/parts/caption.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { countTruths, natureTruths, termTruths } from '../layouts/parts/terms.ts'
import { dayOf } from '../story/days.ts'
import { dollars, fullName, inCapital, roman } from '../story/say-name.ts'
import type { Story } from '../story/story.ts'

/** A judgment read out by the court and typed as it was read. */
export const judgmentBench: Layout = {
  name: 'judgment, bench order',
  kind: 'judgment',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 11.5, leading: 1.4 })
    w.center('UNITED STATES DISTRICT COURT').center(`DISTRICT: ${story.court.district}`, { after: 0.8 })
    w.par(`The United States of America against ${fullName(story.name)} (Marshal no. ${story.register}). Criminal action ${story.docket}.`, { after: 0.6 }).center('JUDGMENT OF CONVICTION AND SENTENCE', { after: 0.6 })
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket })
    allowFederal(w)
    const how = { 'guilty plea': 'pleaded guilty', 'jury verdict': 'been convicted by a jury', 'bench verdict': 'been convicted by the court without a jury' }[story.decidedBy]
    w.par(`Now on ${dayOf(story.sentencedOn)}, the defendant having ${how}, the court sentences the defendant as follows.`, { after: 0.5 }).says('conviction.sentencedOn', story.sentencedOn).says('conviction.decidedBy', story.decidedBy)
    for (const count of story.counts) w.par(`${inCapital(count.number)}. ${count.nature}, ${count.printed}: ${months(count.term)}${count.consecutive ? ', consecutive' : count.number > 1 ? ', concurrent' : ''}.`, { left: 20, after: 0.3 })
    w.saysAll(countTruths(story.counts, inCapital)).saysAll(termTruths(story.counts)).allows(...natureTruths(story.counts)).allows({ 'conviction.counts.complete': true })
    w.par(`Total to be served: ${months(story.term)}. Supervised release: ${story.supervisedYears} years. Assessment: ${dollars(story.assessment)}. Fine: ${sum(story.fine)}. Restitution: ${sum(story.restitution)}.`, { after: 1 })
    w.saysAll({ 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution })
    return w.par(`${story.judge}, District Judge`).says('conviction.judge', story.judge)
  },
}

/** Reasons in two sentences. */
export const reasonsList: Layout = {
  name: 'statement of reasons, two sentences',
  kind: 'statement of reasons',
  years: [1990, 2022],
  draw(story, dice) {
    const { guideline } = story
    const w = writerFor(dice, ['serif', 'sans'], { size: 11 })
    w.center('REASONS FOR SENTENCE', { after: 0.6 }).par(`United States v. ${fullName(story.name)}, ${story.docket}, ${story.court.district}`, { after: 0.6 })
    w.saysAll({ 'person.name': fullName(story.name), 'conviction.docketNumber': story.docket, 'conviction.district': story.court.district })
    w.par(`Findings: offense level ${guideline.total}; history category ${roman(guideline.category)}; guideline range ${rangeOf(story, '-')}.`, { after: 0.5 }).par('Sentence within range. Presentence report adopted.')
    return w.saysAll({ 'guideline.totalLevel': guideline.total, 'guideline.category': guideline.category, 'guideline.range': guideline.range })
  },
}

function sum(amount: number): string {
  return amount > 0 ? dollars(amount) : 'none'
}

function months(term: Story['term']): string {
  return term === 'life' ? 'life' : `${term} months`
}

function rangeOf({ guideline: { range: [low, high] } }: Story, to: string): string {
  if (low === 'life') return 'life'
  return high === 'life' ? `${low} months to life` : `${low}${to}${high} months`
}
