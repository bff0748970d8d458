import type { Source } from '@lenity/law'
import type { Desk } from '../../compose/desk.ts'
import { openNeeds } from '../../compose/say-needs.ts'
import { outlastsBy } from '../../parts/comparison.ts'
import { showReadings } from '../../parts/range-sentences.ts'
import { both, yearsInBoth } from '../in-both.ts'
import { asked, ofComputation, ofLaw, stillOpen, type PlainLine } from '../plain-line.ts'
import { plainGuideline, plainStatute } from '../plain-ranges.ts'

/** The range then and today, the same numbers as the worksheet; where one may not be told, the same words whatever the reason. */
export function thenAndToday(desk: Desk): readonly (PlainLine | undefined)[] {
  const { found, then, sameOffense } = desk.input.thenAndNow
  const [asFound, computed, today] = [plainGuideline(desk, found), plainGuideline(desk, then), plainGuideline(desk, sameOffense)]
  const statute = today === undefined ? plainStatute(desk, sameOffense) : undefined
  const before = asFound ?? computed
  const force = found.force ?? then.force
  const lines = [
    before === undefined ? undefined : ofComputation(before === asFound ? both(`The court found a range of ${before.en}. It comes from the sentencing guidelines.`, `El tribunal fijó un rango de ${before.es}. Sale de las pautas de sentencia.`) : both(`At the time, the range under the sentencing guidelines comes to ${before.en}.`, `En ese tiempo el rango de las pautas de sentencia era de ${before.es}.`), before),
    before === undefined || force === undefined ? undefined : forceLine(force.word === 'bound the judge', force.source, false),
    today === undefined ? undefined : ofComputation(both(`If the same offense were sentenced today, the range would be ${today.en}.`, `Si el mismo delito se sentenciara hoy, el rango sería de ${today.es}.`), today),
    today?.several === true ? stillOpen(both('Your papers can be read in more than one way. So there is more than one range.', 'Sus papeles se pueden leer de más de una manera. Por eso hay más de un rango.'), needsOf(desk)) : taken(desk),
    today === undefined || sameOffense.force === undefined ? undefined : forceLine(sameOffense.force.word === 'bound the judge', sameOffense.force.source, true),
    longer(desk),
    statute === undefined ? undefined : ofComputation(both(`For the same offense, the law of today allows ${statute.en} in prison.`, `Para el mismo delito, la ley de hoy permite una pena de ${statute.es}.`), statute),
  ]
  if (lines.every((line) => line === undefined)) return [notHere(desk)]
  return [...lines, ...(today === undefined ? [notHere(desk)] : []), asked(both('This is not a new sentence. Do not read it as one.', 'Esto no es una sentencia nueva. No lo lea como tal.'))]
}

function forceLine(bound: boolean, source: Source, today: boolean): PlainLine {
  if (bound) return ofLaw(today ? both('The guidelines bind the judge.', 'Las pautas obligan al juez.') : both('Back then the guidelines bound the judge.', 'En ese tiempo las pautas obligaban al juez.'), source)
  return ofLaw(today ? both('Today the guidelines advise the judge. They do not bind.', 'Hoy las pautas son una recomendación. No obligan al juez.') : both('The guidelines advised the judge. They did not bind.', 'Las pautas eran una recomendación. No obligaban al juez.'), source)
}

function longer(desk: Desk): PlainLine | undefined {
  const over = outlastsBy(desk)
  if (over === undefined) return undefined
  const time = yearsInBoth(over.months)
  return ofComputation(both(`You have served ${time.en} more than the top of that range.`, `Usted ya ha cumplido ${time.es} más que lo más alto de ese rango.`), over)
}

/** What the one reading takes as so though nobody knows it. */
function taken(desk: Desk): PlainLine | undefined {
  const run = desk.input.thenAndNow.sameOffense
  const [only] = showReadings(desk, run)
  if (only?.assuming === undefined || only.guideline.is !== 'value' || openNeeds(run.needs).length === 0) return undefined
  return stillOpen(both('One thing behind this number is still open. Ask us what it is.', 'Falta aclarar algo detrás de este número. Pregúntenos qué es.'), needsOf(desk))
}

function needsOf(desk: Desk) {
  const [first, ...rest] = openNeeds(desk.input.thenAndNow.sameOffense.needs)
  return [first ?? { of: 'the range of today', on: desk.input.asOf, why: 'the papers can be read in more than one way' }, ...rest] as const
}

function notHere(desk: Desk): PlainLine {
  return stillOpen(both('This paper does not give the range of today. Ask us about it when we meet.', 'Este papel no dice el rango de hoy. Pregúntenos cuando nos veamos.'), [{ of: 'the guideline range today', on: desk.input.asOf, why: 'it is not shown in this copy' }])
}
