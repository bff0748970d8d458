import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Step } from '../../core/finding.ts'
import { editionLabel, findEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { application } from '../guidelines/adjustment-words.ts'
import { drugCharacteristicReach } from '../guidelines/2d1-1-drugs/characteristic-reach.ts'
import { characteristicRule, characteristicsOn } from '../guidelines/characteristic-at.ts'
import { convictionFor } from '../guidelines/chapter-two/conviction-for.table.ts'
import { wantingRole, type CharacteristicRule } from '../guidelines/characteristics.ts'
import type { CharacteristicName } from '../../facts/characteristics.ts'
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
  /** The guidelines of Chapter Two it was computed under, where it was. */
  readonly guidelines: readonly string[]
}

/** The guidelines whose characteristics a computation went through: each leaves a step for those not found. */
export function guidelinesOf(steps: readonly Step[]): readonly string[] {
  return steps.flatMap(({ id }) => (id.endsWith(others) ? [id.slice(0, -others.length)] : []))
}

const others = '(b) others'

const [listed, today] = ['guideline.characteristics.complete', 'guideline.characteristicsToday'] as const

/** Whether a run rests on characteristics taken as not found, of which that is not known. */
export function restsOnCharacteristics(needs: readonly Need[]): boolean {
  return needs.some(({ path }) => path === listed || path === today)
}

/**
 * Which characteristics the manual of a run has, under the guidelines it is computed under, and nobody knows whether they would be found.
 * Those of the manual the court used are settled where all it found are listed, or where the level it found is the one its findings come
 * to, but for one that the manual of then asked more for; those of the manual of today where that was asked: `now`, the day a sentence of
 * today is imposed on. Left out is what the role, the drugs and the counts of conviction rule out, or account for.
 */
export function openCharacteristics(plain: PlainCase, guidelines: readonly string[], on: CivilDate, own: OwnLevel, now: CivilDate | undefined): OpenCharacteristics | undefined {
  const difference = levelsUnaccounted(plain, own)
  const ownSettled = plain.characteristicsComplete === true || difference === 0
  const settledToday = plain.characteristicsToday === true && now !== undefined
  const asked = { listed: [] as string[], today: [] as string[], met: [] as string[] }
  const parts: { readonly brief: string; readonly names: readonly string[] }[] = []
  const edition = own.on === undefined ? undefined : findEdition(own.on)
  for (const guideline of guidelines) {
    const before = own.on === undefined ? [] : ownCharacteristics(guideline, own, own.on)
    const todays = settledToday ? characteristicsOn(guideline, now) : []
    const open = characteristicsOn(guideline, on).filter((name) => !todays.includes(name) && mayBeFound(plain, guideline, name, on))
    const others = ownSettled ? [] : open.filter((name) => before.includes(name)).map(short)
    const added = open.filter((name) => !before.includes(name) || widened(guideline, name, own, on)).map(short)
    if (others.length > 0) parts.push({ brief: `no other characteristic of ${guideline}(b) in the manual the court used applies`, names: others })
    if (added.length > 0) parts.push({ brief: `none of the characteristics ${edition === undefined ? 'of' : 'added to'} ${guideline}(b)${edition === undefined ? '' : ` since the manual of ${editionLabel(edition)}`} applies`, names: added })
    const narrowed = settledToday ? [] : narrowedSince(plain, guideline, own, on)
    if (narrowed.length > 0) parts.push({ brief: 'what the manual asks of a characteristic beyond what the court found is met', names: narrowed })
    asked.listed.push(...others)
    asked.today.push(...added)
    asked.met.push(...narrowed)
  }
  if (parts.length === 0) return undefined
  const unexplained = asked.listed.length > 0 && difference !== undefined && difference !== 0 ? [`the ${count(difference)} than the facts known here come to are left out`] : []
  return {
    words: [...parts.map(({ brief, names }) => `${brief}: ${some(names)}`), ...unexplained].join('; '),
    brief: [...parts.map(({ brief }) => brief), ...unexplained].join('; '),
    needs: [...ask(listed, ['Did the court find any of these', asked.listed]), ...ask(today, ['Would any of these be found', asked.today], ['Is this so', asked.met])],
  }
}

/** No more names than these are said with a range; the question names them all. */
const said = 12

function some(names: readonly string[]): string {
  return names.length <= said ? names.join(', ') : `${names.slice(0, said - 1).join(', ')} and ${names.length - said + 1} more`
}

const short = (name: CharacteristicName): string => name.slice(name.indexOf(' ') + 1)

/** What the manual the court used had, under the guideline the offense was computed under then: fraud and theft share their names. */
function ownCharacteristics(guideline: string, own: OwnLevel, on: CivilDate): readonly CharacteristicName[] {
  const then = own.guidelines.length === 0 || own.guidelines.includes(guideline) ? [guideline] : own.guidelines
  return then.length === 1 ? characteristicsOn(then[0] as string, on) : then.flatMap((each) => characteristicsOn(each, on))
}

/** Whether the manual of then asked more for it than the manual of the run: that it was not found then says nothing of now. */
function widened(guideline: string, name: CharacteristicName, own: OwnLevel, on: CivilDate): boolean {
  const then = ownRule(guideline, name, own)?.asks
  return then !== undefined && then !== characteristicRule(guideline, name, on)?.asks
}

/** The characteristics found of which the manual of the run asks what the manual of then did not: that they were found then does not say it is met. */
function narrowedSince({ characteristics }: PlainCase, guideline: string, own: OwnLevel, on: CivilDate): readonly string[] {
  return characteristics.flatMap((name) => {
    const asks = name === undefined ? undefined : characteristicRule(guideline, name, on)?.asks
    return name === undefined || asks === undefined || own.on === undefined || ownRule(guideline, name, own)?.asks === asks ? [] : [`${short(name)} (${asks})`]
  })
}

function ownRule(guideline: string, name: CharacteristicName, { on, guidelines }: OwnLevel): CharacteristicRule | undefined {
  if (on === undefined) return undefined
  for (const each of guidelines.length === 0 || guidelines.includes(guideline) ? [guideline] : guidelines) {
    const rule = characteristicRule(each, name, on)
    if (rule !== undefined) return rule
  }
  return undefined
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

function ask(path: string, ...questions: readonly (readonly [question: string, names: readonly string[]])[]): readonly Need[] {
  const asked = questions.filter(([, names]) => names.length > 0)
  return asked.length === 0 ? [] : [{ ...needAt(path), question: asked.map(([question, names]) => `${question}: ${names.join('; ')}?`).join(' ') }]
}

function mayBeFound(plain: PlainCase, guideline: string, name: CharacteristicName, on: CivilDate): boolean {
  if (plain.characteristics.includes(name) || (name === '2D1.1 violence' && plain.counts.some(isFirearmCount))) return false
  const rule = characteristicRule(guideline, name, on)
  if (rule !== undefined && plain.roleLevels !== undefined && wantingRole(rule, plain.roleLevels) !== undefined) return false
  const { substances, provision = convictionFor[short(name)] } = guideline === '2D1.1' ? drugCharacteristicReach[short(name) as keyof typeof drugCharacteristicReach] ?? {} : {}
  if (substances !== undefined && plain.drugsComplete === true && plain.drugs.every(({ substance }) => substance !== undefined && !substances.includes(substance))) return false
  return !(provision !== undefined && plain.countsComplete === true && plain.counts.every(({ statute, penalty }) => statute !== undefined && !provision.test(`${statute} ${penalty ?? ''}`)))
}
