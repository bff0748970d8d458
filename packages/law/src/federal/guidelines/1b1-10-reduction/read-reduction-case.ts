import type { CivilDate } from '../../../core/civil-date.ts'
import type { Leaf } from '../../../core/leaf.ts'
import type { CaseFacts } from '../../../facts/case-facts.ts'
import type { Term } from '../../../facts/shape.ts'
import type { PlainCase, PlainDrug, Taken } from '../../then-and-now/read-case.ts'
import type { CaseReading } from '../../then-and-now/rival-readings.ts'
import type { DrugInput } from '../2d1-1-drugs/drug-input.ts'
import { dayOfEdition } from '../1b1-11-one-book/find-edition.ts'
import { months } from './amended-range.ts'
import { listedOn } from './find-covered.ts'
import type { AmendmentName, ReductionInputs } from './reduction-inputs.ts'

/** One way to fill in what is not known and would else stand for nothing. `undefined`: it is known. */
export interface Guess {
  readonly minimum: Term | undefined
  readonly careerOffender: boolean | undefined
  readonly minimumPaths: readonly string[]
}

/** What is asked: on which day, by which amendments (undefined: all that have a rule), and whether sealed facts may be read. */
export interface Asking {
  readonly reducedOn: CivilDate
  readonly amendments: readonly AmendmentName[] | undefined
  readonly counsel: boolean
}

/** What of a case is unknown and has to be tried each way. */
export function unknownOf(plain: PlainCase): { readonly minimum: readonly string[]; readonly careerOffender: boolean } {
  const open = plain.counts.filter((count) => !isFirearm(count) && count.statedMinimum === undefined).map(({ at }) => `${at}.statedMinimum`)
  return { minimum: plain.counts.length === 0 ? ['conviction.counts.complete'] : open, careerOffender: plain.careerOffender === undefined }
}

/** A case as inputs of 1B1.10 under each guess. Terms under 18 U.S.C. 924(c) are taken off the total and kept apart. */
export function readReductionCase(facts: CaseFacts, { plain, taken }: Pick<CaseReading, 'plain' | 'taken'>, { reducedOn, amendments, counsel }: Asking): (guess: Guess) => ReductionInputs {
  const { term, consecutive } = terms(facts, plain, taken)
  const stated = plain.counts.filter((count) => !isFirearm(count)).map(({ statedMinimum }) => statedMinimum ?? 0).reduce<Term>((most, one) => (months(one) > months(most) ? one : most), 0)
  const [low] = plain.range ?? []
  const same: Given = {
    reducedOn, amendments: amendments ?? askedOn(reducedOn), manualOn: plain.edition === undefined ? undefined : dayOfEdition(plain.edition, plain.sentencedOn),
    term, consecutiveMonths: consecutive, level: plain.totalLevel, category: plain.category,
    drugs: drugs(plain), mitigatingRole: plain.roleLevels !== undefined && plain.roleLevels < 0 ? plain.roleLevels : undefined,
    points: plain.points, statusPoints: plain.statusPoints, recencyPoints: plain.recencyPoints, assistance: counsel ? at('conviction.substantialAssistance', facts.conviction.substantialAssistance, taken) : undefined,
    zeroPoint: clean({ criteriaMet: plain.zeroPointCriteria, aggravatingRole: plain.roleLevels, weapon: plain.counts.some(isFirearm) ? true : plain.weaponOwn }),
  }
  return (guess) => {
    const minimum = guess.minimum ?? stated
    const reaches = low !== undefined && months(low) < months(minimum)
    const given: Given = {
      ...same, range: reaches ? undefined : plain.range, tableRange: reaches ? plain.range : undefined, statutoryMin: minimum === 0 ? undefined : minimum, careerOffender: guess.careerOffender ?? plain.careerOffender,
    }
    return given as ReductionInputs
  }
}

/** Every input a case may give, those it does not give undefined: what is not known is not given. */
type Given = { readonly [K in keyof ReductionInputs]: ReductionInputs[K] | undefined }

/** The amendments a case is asked about: those that have a rule here and need no finding of their own. */
function askedOn(on: CivilDate): readonly AmendmentName[] {
  return listedOn(on).filter(({ touches, ordersFrom }) => (touches === 'drug quantity' || touches === 'status points' || touches === 'zero-point offenders') && (ordersFrom === undefined || on >= ordersFrom)).map(({ number, part }) => (part === undefined ? { number } : { number, part }))
}

function terms(facts: CaseFacts, plain: PlainCase, taken: Taken): { readonly term: Term | undefined; readonly consecutive: number | undefined } {
  const total = at('conviction.term', facts.conviction.term, taken)
  const firearm = facts.conviction.counts.items.flatMap((count, i) => (plain.counts[i] !== undefined && isFirearm(plain.counts[i]) ? [at(`conviction.counts.${i}.term`, count.term, taken)] : []))
  if (firearm.length === 0) return { term: total, consecutive: undefined }
  if (firearm.some((one) => one === undefined || one === 'life')) return { term: undefined, consecutive: undefined }
  const consecutive = firearm.reduce<number>((sum, one) => sum + months(one ?? 0), 0)
  return { term: total === undefined || total === 'life' ? total : Math.max(0, total - consecutive), consecutive }
}

function isFirearm({ statute, penalty }: PlainCase['counts'][number]): boolean {
  return /924\s*\(\s*c\s*\)/i.test(`${statute ?? ''} ${penalty ?? ''}`)
}

/** The drugs the court attributed; none where the list is whole and empty; unknown where it is not known to be whole. */
function drugs(plain: PlainCase): readonly DrugInput[] | undefined {
  if (plain.drugsComplete !== true && (plain.drugs.length === 0 || plain.drugsComplete === false)) return undefined
  return plain.drugs.some(({ substance }) => substance === undefined) ? undefined : plain.drugs.map(asInput)
}

function asInput(drug: PlainDrug): DrugInput {
  return clean({ ...drug }) as unknown as DrugInput
}

function at<T>(path: string, leaf: Leaf<T>, taken: Taken): T | undefined {
  return leaf.is === 'known' ? leaf.value : leaf.is === 'rival' && taken.has(path) ? (taken.get(path) as T) : undefined
}

function clean(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
