import type { SentenceRun } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import { lowerFirst, sayHeldBack, showFinding, type Shown } from '../compose/show-finding.ts'
import { sayDate } from '../say/say-date.ts'
import { openNeeds } from '../compose/say-needs.ts'
import { law, openQuestion, type Sentence } from '../sentence.ts'
import { guidelineInWords, rangeSentence, showReadings, statutoryInWords } from './range-sentences.ts'

/** What a run is and comes to, in sentences: what it takes on which day, whether the guidelines bind, the statute, the range. */
export function aboutRun(desk: Desk, run: SentenceRun): readonly (Sentence | undefined)[] {
  const readings = showReadings(desk, run)
  const [guideline, statute] = [guidelineInWords(readings), statutoryInWords(readings)]
  const day = run.sentencedOn === undefined ? undefined : sayDate(run.sentencedOn)
  const takes = takesWords(run, day)
  return [
    takes === undefined || guideline === undefined || run.force === undefined ? undefined : law(takes, run.force.source),
    statute === undefined ? undefined : rangeSentence(`The statutes ${run.name.startsWith('then') ? 'then allowed' : 'allow'} ${statute.words}.`, statute),
    guideline === undefined || run.name === 'then, computed' ? undefined : rangeSentence(`The guideline range ${run.name.startsWith('then') ? 'was' : 'is'} ${guideline.words}.`, guideline),
  ]
}

function takesWords(run: SentenceRun, day: string | undefined): string | undefined {
  if (day === undefined || run.force === undefined) return undefined
  const advised = run.force.word === 'advised the judge'
  switch (run.name) {
    case 'then, as the court found': return `On ${day} the guidelines ${advised ? 'advised' : 'bound'} the judge.`
    case 'then, computed': return undefined
    case 'now, same offense sentenced today': return `This reading leaves the offense on its own date${run.offenseOn === undefined ? '' : `, ${sayDate(run.offenseOn)},`} and sentences it on ${day}, when the guidelines ${advised ? 'advise the judge' : 'bind the judge'}.`
    case 'now, same conduct committed and sentenced today': return `This reading takes the same conduct as committed and sentenced on ${day}, so that all of today’s law applies; it is never mixed with the reading above.`
  }
}

/** The manual of a run, and why that one. */
export function manualSentence(desk: Desk, run: SentenceRun): Sentence | undefined {
  if (run.edition === undefined || !showReadings(desk, run).some((reading) => reading.guideline.is === 'value')) return undefined
  const why = lowerFirst(run.edition.why).replace(/\.$/, '').replaceAll(/\d{4}-\d{2}-\d{2}/g, (day) => sayDate(day))
  return law(`${run.edition.label}: ${why}.`, run.edition.source)
}

/** What the only reading of a run takes as so, though nobody knows it: an open question beside its range. Of several readings each says its own. */
export function takenSentence(desk: Desk, run: SentenceRun): Sentence | undefined {
  const [only, ...others] = showReadings(desk, run)
  const [first, ...rest] = openNeeds(run.needs)
  if (only?.assuming === undefined || others.length > 0 || only.guideline.is !== 'value' || first === undefined) return undefined
  return openQuestion(`This range assumes that ${lowerFirst(only.assuming)}.`, [first, ...rest])
}

/** What stands where a computation is left out: which facts are still open, or that this copy does not show it. */
export function heldBack(desk: Desk, title: string, run: SentenceRun): readonly Sentence[] {
  const barred = barredOf(desk, run)
  return barred === undefined ? [] : [sayHeldBack(desk, `“${title}”`, barred)]
}

/** What bars a run, or undefined when nothing does. */
export function barredOf(desk: Desk, run: SentenceRun): Extract<Shown<unknown>, { is: 'barred' }> | undefined {
  const [first] = run.readings
  if (first === undefined) return undefined
  const findings: readonly Shown<unknown>[] = [showFinding(desk, first.guideline), showFinding(desk, first.statutory)]
  return findings.find((finding) => finding.is === 'barred')
}
