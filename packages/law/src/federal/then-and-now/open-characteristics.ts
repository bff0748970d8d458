import type { Need } from '../../core/answer.ts'
import type { CivilDate } from '../../core/civil-date.ts'
import type { Step } from '../../core/finding.ts'
import { editionLabel, findEdition } from '../guidelines/1b1-11-one-book/find-edition.ts'
import { application } from '../guidelines/adjustment-words.ts'
import { characteristicRule, characteristicsOn } from '../guidelines/characteristic-at.ts'
import { wantingRole } from '../guidelines/characteristics.ts'
import { compareCharacteristics, listNames, ownRule, shortName, writeNames, type ComparedCharacteristic, type ComparedManuals, type SaidOfNames, type WrittenNames } from '../guidelines/compare-characteristics.ts'
import { needAt } from '../../facts/need-at.ts'
import type { PlainCase } from './read-case.ts'
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
  const found: string[] = []
  for (const { id } of steps) if (id.endsWith(others)) found.push(id.slice(0, -others.length))
  return found
}

const others = '(b) others'

const none: readonly never[] = []

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
  const [ofListed, ofToday, ofMet]: [SaidOfNames[], SaidOfNames[], SaidOfNames[]] = [[], [], []]
  const parts: SaidOfNames[] = []
  const say = (these: SaidOfNames[], part: SaidOfNames): void => {
    these.push(part)
    parts.push(part)
  }
  for (const guideline of guidelines) {
    const compared = compareCharacteristics(guideline, on, own)
    const todays = settledToday ? characteristicsOn(guideline, now) : none
    const isPlain = todays.length === 0 && plain.characteristics.length === 0
    let others = isPlain && !ownSettled ? compared.before : 0
    let added = isPlain ? compared.added : 0
    for (const one of isPlain ? compared.bound : compared.characteristics) {
      const isOther = one.before && !ownSettled
      const isAdded = !one.before || one.widened
      if ((!isOther && !isAdded) || todays.includes(one.name) || !mayBeFound(plain, one)) continue
      if (isOther) others += one.bit
      if (isAdded) added += one.bit
    }
    if (others > 0) say(ofListed, saidOf(compared, 'listed', others, guideline, own))
    if (added > 0) say(ofToday, saidOf(compared, 'today', added, guideline, own))
    const narrowed = settledToday || plain.characteristics.length === 0 ? none : narrowedSince(plain, guideline, own, on)
    if (narrowed.length > 0) say(ofMet, said('met', 'what the manual asks of a characteristic beyond what the court found is met', listNames(narrowed)))
  }
  if (parts.length === 0) return undefined
  const unexplained = difference !== undefined && difference !== 0 && ofListed.length > 0 ? `; the ${count(difference)} than the facts known here come to are left out` : ''
  return {
    words: oneAfterAnother(parts.map(({ words }) => words)) + unexplained,
    brief: oneAfterAnother(parts.map(({ brief }) => brief)) + unexplained,
    needs: [...needsOf(listed, ofListed), ...needsOf(today, ofToday, ofMet)],
  }
}

/** What is said of some of the characteristics of two manuals, by the sum of their bits. */
function saidOf(compared: ComparedManuals, asks: 'listed' | 'today', bits: number, guideline: string, own: OwnLevel): SaidOfNames {
  const known = compared.said[asks].get(bits)
  if (known !== undefined) return known
  const edition = own.on === undefined ? undefined : findEdition(own.on)
  const brief = asks === 'listed' ? `no other characteristic of ${guideline}(b) in the manual the court used applies`
    : `none of the characteristics ${edition === undefined ? 'of' : 'added to'} ${guideline}(b)${edition === undefined ? '' : ` since the manual of ${editionLabel(edition)}`} applies`
  const part = said(asks, brief, writeNames(compared, bits))
  if (compared.said[asks].size < mostSaid) compared.said[asks].set(bits, part)
  return part
}

const mostSaid = 1024

const questions = { listed: 'Did the court find any of these', today: 'Would any of these be found', met: 'Is this so' } as const

function said(asks: keyof typeof questions, brief: string, names: WrittenNames): SaidOfNames {
  return { brief, words: `${brief}: ${names.brief}`, names, need: { ...needAt(asks === 'listed' ? listed : today), question: question(asks, [names.whole]) } }
}

function question(asks: keyof typeof questions, names: readonly string[]): string {
  return `${questions[asks]}: ${names.join('; ')}?`
}

/** The facts that would settle what is taken as not found, and what is taken as met: one for both. */
function needsOf(path: string, open: readonly SaidOfNames[], met: readonly SaidOfNames[] = []): readonly Need[] {
  const [only] = [...open, ...met]
  if (only === undefined || open.length + met.length === 1) return only === undefined ? [] : [only.need]
  const asked = [open.length === 0 ? [] : [question(path === listed ? 'listed' : 'today', open.map(({ names }) => names.whole))], met.length === 0 ? [] : [question('met', met.map(({ names }) => names.whole))]].flat()
  return [{ ...needAt(path), question: asked.join(' ') }]
}

/** Texts as one: most are alone, and are taken as they are. */
function oneAfterAnother(texts: readonly string[]): string {
  return texts.reduce((all, text) => `${all}; ${text}`)
}

/** The characteristics found of which the manual of the run asks what the manual of then did not: that they were found then does not say it is met. */
function narrowedSince({ characteristics }: PlainCase, guideline: string, own: OwnLevel, on: CivilDate): readonly string[] {
  return characteristics.flatMap((name) => {
    const asks = name === undefined ? undefined : characteristicRule(guideline, name, on)?.asks
    return name === undefined || asks === undefined || own.on === undefined || ownRule(guideline, name, own)?.asks === asks ? [] : [`${shortName(name)} (${asks})`]
  })
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

/** Whether a characteristic of a manual may have been found: neither is it listed, nor do the role, the drugs or the counts of conviction rule it out or account for it. */
function mayBeFound(plain: PlainCase, { name, rule, reach: { substances, names } }: ComparedCharacteristic): boolean {
  if (plain.characteristics.includes(name) || (name === '2D1.1 violence' && plain.counts.some(isFirearmCount))) return false
  if (rule?.role !== undefined && plain.roleLevels !== undefined && wantingRole(rule, plain.roleLevels) !== undefined) return false
  if (substances !== undefined && plain.drugsComplete === true && plain.drugs.every(({ substance }) => substance !== undefined && !substances.includes(substance))) return false
  return !(names !== undefined && plain.countsComplete === true && plain.counts.every(({ cited }) => cited !== undefined && !names(cited)))
}
