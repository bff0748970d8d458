import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import { inForce } from '../../core/dated.ts'
import type { Step } from '../../core/finding.ts'
import { editionLabel, findEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { application } from '../guidelines/adjustment-words.ts'
import { drugCharacteristicReach } from '../guidelines/2d1-1-drugs/characteristic-reach.ts'
import { drugCharacteristicTable } from '../guidelines/2d1-1-drugs/characteristics.table.ts'
import { namesInForce, wantingRole, type Characteristics } from '../guidelines/characteristics.ts'
import { needAt, type PlainCase } from './read-case.ts'
import { isFirearmCount } from './sort-counts.ts'

/** What a run takes as not found, though nobody knows it: in words, and the facts that would settle it. */
export interface OpenCharacteristics {
  readonly words: string
  /** The same without the names. */
  readonly brief: string
  readonly needs: readonly Need[]
}

/** The manual the court used, and what its findings come to under it: whether it found more than is known here shows in the level. */
export interface OwnLevel {
  readonly on: CivilDate | undefined
  readonly computed: number | undefined
}

const [listed, today] = ['guideline.characteristics.complete', 'guideline.characteristicsToday'] as const
const table: Characteristics = drugCharacteristicTable

/** Whether a run rests on characteristics taken as not found, of which that is not known. */
export function restsOnCharacteristics(needs: readonly Need[]): boolean {
  return needs.some(({ path }) => path === listed || path === today)
}

/**
 * Which characteristics of 2D1.1(b) the manual of a run has and nobody knows whether they would be found. Those of the manual the court
 * used are settled where all it found are listed, or where the level it found is the one its findings come to; those of the manual of
 * today where that was asked: `now`, the day a sentence of today is imposed on. Left out is what the role, the drugs and the counts of conviction rule out, or account for.
 */
export function openCharacteristics(plain: PlainCase, on: CivilDate, own: OwnLevel, now: CivilDate | undefined): OpenCharacteristics | undefined {
  const difference = levelsUnaccounted(plain, own)
  const ownSettled = plain.characteristicsComplete === true || difference === 0
  const ownNames = own.on === undefined ? [] : namesInForce(table, own.on)
  const nowNames = plain.characteristicsToday === true && now !== undefined ? namesInForce(table, now) : []
  const open = namesInForce(table, on).filter((name) => !(ownSettled && ownNames.includes(name)) && !nowNames.includes(name) && mayBeFound(plain, name, on))
  if (open.length === 0) return undefined
  const [others, added] = [open.filter((name) => ownNames.includes(name)), open.filter((name) => !ownNames.includes(name))]
  const edition = own.on === undefined ? undefined : findEdition(own.on)
  const since = edition === undefined ? 'of 2D1.1(b)' : `added to 2D1.1(b) since the manual of ${editionLabel(edition)}`
  const parts = [
    ...(others.length === 0 ? [] : [{ brief: 'no other characteristic of 2D1.1(b) in the manual the court used applies', names: others, need: ask(listed, 'Did the court find any of these', others) }]),
    ...(added.length === 0 ? [] : [{ brief: `none of the characteristics ${since} applies`, names: added, need: ask(today, 'Would any of these be found', added) }]),
  ]
  const unexplained = others.length > 0 && difference !== undefined && difference !== 0 ? [`the ${count(difference)} than the facts known here come to are left out`] : []
  return {
    words: [...parts.map(({ brief, names }) => `${brief}: ${names.join(', ')}`), ...unexplained].join('; '),
    brief: [...parts.map(({ brief }) => brief), ...unexplained].join('; '),
    needs: parts.map(({ need }) => need),
  }
}

/**
 * How many levels more the court found than its findings come to; undefined where that says nothing: a level is not known, that of a career
 * offender stands above the characteristics, or the court wrote 43 for what lay above it.
 */
function levelsUnaccounted({ totalLevel, careerOffender }: PlainCase, { computed }: OwnLevel): number | undefined {
  if (totalLevel === undefined || computed === undefined || careerOffender === true || (totalLevel === 43 && computed > 43)) return undefined
  return totalLevel - computed
}

/** The step that sets the level the court found beside the level computed under the same manual. */
export function levelBeside(plain: PlainCase, own: OwnLevel): Step | undefined {
  const difference = levelsUnaccounted(plain, own)
  if (difference === undefined) return undefined
  const note = difference === 0 ? `both are ${own.computed}: the court applied no other characteristic of its manual than those known here` : `the court found ${plain.totalLevel}, and the facts known here come to ${own.computed}: ${Math.abs(difference)} ${Math.abs(difference) === 1 ? 'level is' : 'levels are'} not accounted for`
  return { id: levelBesideId, rule: 'The level computed, beside the level the court found', source: application, read: ['totalLevel'], applied: false, change: 'none', note }
}

/** It is about then alone, and no part of a comparison with now. */
export const levelBesideId = 'level found'

function count(difference: number): string {
  const size = Math.abs(difference)
  return `${size} ${size === 1 ? 'level' : 'levels'} the court found ${difference > 0 ? 'more' : 'less'}`
}

function ask(path: string, question: string, names: readonly string[]): Need {
  return { ...needAt(path), question: `${question}: ${names.join('; ')}?` }
}

function mayBeFound(plain: PlainCase, name: string, on: CivilDate): boolean {
  if (plain.characteristics.some((found) => found === `2D1.1 ${name}`) || (name === 'violence' && plain.counts.some(isFirearmCount))) return false
  const looked = inForce(table[name] as Characteristics[string], on)
  if (looked.found && looked.value !== undefined && plain.roleLevels !== undefined && wantingRole(looked.value, plain.roleLevels) !== undefined) return false
  const { substances, provision } = drugCharacteristicReach[name as keyof typeof drugCharacteristicReach] ?? {}
  if (substances !== undefined && plain.drugsComplete === true && plain.drugs.every(({ substance }) => substance !== undefined && !substances.includes(substance))) return false
  return !(provision !== undefined && plain.countsComplete === true && plain.counts.every(({ statute, penalty }) => statute !== undefined && !provision.test(`${statute} ${penalty ?? ''}`)))
}
