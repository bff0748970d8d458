import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import type { Term, TermRange } from '../../../facts/shape.ts'
import type { OffenseClass } from '../../statutes/18-usc-3583/supervised-release.table.ts'
import { zoneOf } from './find-zone.ts'
import { firstOffenders, probationTerms, zoneRules, zoneWords, type Zone, type ZoneRules } from './zones.table.ts'

/** A range and what bears on whether probation may be imposed. What is not given is not looked at. */
export interface ZoneInputs {
  /** The range by the Sentencing Table, months or life. */
  readonly range: TermRange
  readonly offenseLevel?: number
  /** Of the most serious count; probation is barred for Class A and B. Not given: not looked at. */
  readonly offenseClass?: OffenseClass
  /** The statute of conviction precludes probation, as 21 U.S.C. 841(b) does for its minima. */
  readonly probationPrecluded?: boolean
  /** Sentenced to imprisonment for another offense at the same time. */
  readonly imprisonedBesides?: boolean
  readonly statutoryMin?: Term
  /** 4C1.1 lowered the level. */
  readonly zeroPointOffender?: boolean
}

/** What a sentence within the guidelines may be made of. */
export interface SentenceOptions {
  readonly zone: Zone
  readonly probation: 'authorized' | 'with confinement as a condition' | 'not authorized'
  /** The term of probation in months, where it is authorized and the level is given. */
  readonly probationMonths: readonly [number, number] | undefined
  /** How much imprisonment a sentence within the guidelines asks for at the least, whichever of its forms is chosen. */
  readonly leastImprisonment: Term
  /** What may stand for the rest of the lowest term. */
  readonly substitutes: readonly ('intermittent confinement' | 'community confinement' | 'home detention')[]
}

/** What the zone of a range allows beside imprisonment (5B1.1, 5B1.2, 5C1.1) under the manual in force on a day. */
export function sentenceOptions(inputs: ZoneInputs, on: CivilDate): Finding<SentenceOptions> {
  const trace = new Trace()
  const title = 'What the zone allows'
  const [rules, terms, first] = [trace.look(zoneRules, on), trace.look(probationTerms, on), trace.look(firstOffenders, on)]
  if (!rules || !terms || !first) return trace.finish<SentenceOptions>('5C1.1', title, undefined)
  const [low] = inputs.range
  const zone = zoneOf(low, rules.value)
  trace.step({ id: '5C1.1', rule: 'Zone of the Sentencing Table', source: on < '1992-11-01' ? rules.source : zoneWords[zone], read: ['range'], applied: true, change: `zone ${zone}`, ...(on < '1992-11-01' ? { note: 'not yet named so: by the lowest term' } : {}) })
  const bar = barOf(inputs)
  const open = zone === 'A' || zone === 'B'
  if (open && bar) trace.step({ id: '5B1.1(b)', rule: 'Where probation may not be imposed', source: bar.source, read: ['counts'], applied: true, change: 'no probation', note: bar.why })
  const probation = !open || bar ? 'not authorized' : zone === 'A' ? 'authorized' : 'with confinement as a condition'
  if (open && first.value !== 'nothing') {
    const meant = first.value !== 'generally appropriate after 4C1.1' || inputs.zeroPointOffender === true
    trace.step({ id: '5C1.1 first offenders', rule: 'A sentence other than imprisonment for a first offender', source: first.source, read: ['zeroPointOffender'], applied: meant && !bar, change: first.value })
  }
  const least = leastTerm(low, zone, probation === 'not authorized', rules.value)
  return trace.finish<SentenceOptions>('5C1.1', title, {
    zone, probation, probationMonths: probation === 'not authorized' || inputs.offenseLevel === undefined ? undefined : inputs.offenseLevel >= terms.value.fromLevel ? terms.value.from : terms.value.below,
    leastImprisonment: greater(least, inputs.statutoryMin ?? 0),
    substitutes: zone === 'D' ? [] : [...(zone === 'C' || probation === 'not authorized' ? [] : ['intermittent confinement' as const]), 'community confinement', ...(rules.value.homeDetention ? ['home detention' as const] : [])],
  })
}

function barOf({ offenseClass, probationPrecluded, imprisonedBesides, statutoryMin }: ZoneInputs) {
  if (offenseClass === 'A' || offenseClass === 'B') return { source: zoneWords.classes, why: `a Class ${offenseClass} felony` }
  if (probationPrecluded === true) return { source: zoneWords.precluded, why: 'the statute of conviction precludes it' }
  if (imprisonedBesides === true) return { source: zoneWords.together, why: 'imprisonment is imposed at the same time' }
  return statutoryMin !== undefined && statutoryMin !== 0 ? { source: zoneWords.precluded, why: 'the statute requires imprisonment' } : undefined
}

function leastTerm(low: Term, zone: Zone, noProbation: boolean, { splitInB }: ZoneRules): Term {
  if (zone === 'D' || low === 'life') return low
  if (zone === 'C') return low / 2
  if (zone === 'A' || !noProbation) return 0
  return splitInB === 'a month' ? 1 : Math.max(1, low / 2)
}

function greater(one: Term, other: Term): Term {
  return one === 'life' || other === 'life' ? 'life' : Math.max(one, other)
}
