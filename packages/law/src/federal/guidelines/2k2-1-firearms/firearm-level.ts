import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import { Trace } from '../../../core/trace.ts'
import { lineFor } from '../amount-ladder.ts'
import { applyFound, noteOthers, type Characteristics } from '../characteristics.ts'
import { RunningLevel } from '../running-level.ts'
import { firearmCharacteristicsAfterCeiling, firearmCharacteristicsUnderCeiling, recordsOfFirearms } from './characteristics.table.ts'
import { firearmBases, firearmCeiling, firearmNumbers, firearmWords } from './firearms.table.ts'

/** What 2K2.1(a) asks of a person and a firearm, since 1 November 1991. Each as found; what is not given is not part of the computation. */
export interface FirearmOffense {
  /** The paragraph of 2K2.1(a) the court applied, such as `4` for (a)(4)(B); goes before what follows. Before 1 November 1991 that manual's own paragraph. */
  readonly paragraph?: string
  /** Felony convictions of a crime of violence or a controlled substance offense sustained before the offense. */
  readonly priorConvictions?: number
  /** A firearm of 26 U.S.C. 5845(a). */
  readonly nationalFirearm?: boolean
  /** A semiautomatic that accepts a large magazine (a semiautomatic assault weapon before 1 November 2006). */
  readonly largeMagazine?: boolean
  readonly prohibitedPerson?: boolean
  /** Convicted of transferring to, or buying for, a prohibited person: 18 U.S.C. 922(d), and the straw purchases the edition names. */
  readonly transferToProhibited?: boolean
  /** How many firearms, for 2K2.1(b)(1). */
  readonly firearms?: number
  /** The names of the characteristics found, of those of 2K2.1(b); what is not among them is taken as not found. */
  readonly characteristics?: readonly string[]
  /** The level of the firearms offense that a record was kept to conceal. */
  readonly concealedLevel?: number
  /** Levels of 2K2.1(b)(2) to (4), since November 2025 to (5), as found; they and those for the number do not pass the ceiling together. */
  readonly otherLevels?: number
}

/** The base level of a firearms offense, and the level with what 2K2.1(b) adds below its ceiling. */
export interface FirearmLevel {
  readonly base: number
  readonly level: number
}

const both: Characteristics = { ...firearmCharacteristicsUnderCeiling, ...firearmCharacteristicsAfterCeiling }

/** The base level of the firearms guideline, the greatest of its paragraphs that apply, with the levels for the number of firearms and the characteristics found. */
export function firearmLevel(offense: FirearmOffense, on: CivilDate): Finding<FirearmLevel> {
  const trace = new Trace()
  const bases = trace.look(firearmBases, on)
  const paragraph = offense.paragraph ?? (on >= '1991-11-01' ? paragraphOf(offense, on) : on < '1989-11-01' ? '' : undefined)
  const base = paragraph === undefined ? undefined : bases?.value[paragraph]
  if (bases && base === undefined) trace.gaps.push({ of: `paragraph ${paragraph ?? 'of these facts'} of 2K2.1(a)`, on, why: 'the manual of that day has no such paragraph, or its conditions were others' })
  if (!bases || base === undefined || paragraph === undefined) return trace.finish<FirearmLevel>('2K2.1', 'Firearms', undefined)
  const words = on >= '1991-11-01' ? firearmWords[Number(paragraph) as keyof typeof firearmWords] : bases.source
  trace.step({ id: '2K2.1(a)', rule: 'Base offense level, the greatest that applies', source: words, read: ['firearms'], applied: true, change: `level ${base}`, total: base })
  const running = new RunningLevel(trace, base)
  if (offense.firearms !== undefined) addNumber(offense.firearms, on, trace, running)
  if (offense.otherLevels !== undefined) running.add('2K2.1(b)(2) to (4)', 'Other characteristics below the ceiling', bases.source, ['otherLevels'], offense.otherLevels, 'as found')
  const found = { guideline: '2K2.1', found: offense.characteristics ?? [], roleLevels: 0, paragraph }
  const under = applyFound({ ...found, table: firearmCharacteristicsUnderCeiling }, on, trace, running)
  if (on >= '1991-11-01') keepCeiling(base, under.includes('rocket or missile'), on, trace, running)
  applyFound({ ...found, table: firearmCharacteristicsAfterCeiling }, on, trace, running)
  if (offense.concealedLevel !== undefined) addConcealed(offense.concealedLevel, on, trace, running)
  if (offense.characteristics !== undefined) noteOthers({ ...found, table: both }, on, trace, running.level)
  return trace.finish('2K2.1', 'Firearms', { base, level: running.level })
}

function addNumber(firearms: number, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const table = trace.look(firearmNumbers, on)
  if (!table) return
  const line = lineFor(table.value, firearms)
  running.add('2K2.1(b)(1)', 'Number of firearms', line?.source ?? table.source, ['firearms'], line?.add ?? 0, `${firearms}`)
}

/** The ceiling, which does not hold for a rocket or missile since there are fifteen levels for one. */
function keepCeiling(base: number, rocket: boolean, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const ceiling = trace.look(firearmCeiling, on)
  if (!ceiling) return
  const lifted = rocket && on >= '2004-11-01'
  const over = lifted ? 0 : Math.min(0, Math.max(ceiling.value, base) - running.level)
  running.add('2K2.1(b) ceiling', 'Not above a level', ceiling.source, ['firearms', 'characteristics', 'otherLevels'], over, lifted ? 'not with a rocket or missile' : over < 0 ? undefined : `level ${running.level} does not pass ${ceiling.value}`)
}

function addConcealed(level: number, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const rule = trace.look(recordsOfFirearms, on)
  if (!rule) return
  const add = rule.value === undefined ? 0 : Math.max(0, level - running.level)
  running.add('2K2.1(b) record', 'The level of the offense that the record was to conceal', rule.source, ['concealedLevel'], add, rule.value?.at ?? 'not part of the guideline of that day')
}

/** A semiautomatic counted since 1 November 1995 (Amendment 522), by itself until 1 November 2006 (Amendment 691). */
function paragraphOf({ priorConvictions = 0, nationalFirearm = false, largeMagazine = false, prohibitedPerson = false, transferToProhibited = false }: FirearmOffense, on: CivilDate): string {
  const semiautomatic = largeMagazine && on >= '1995-11-01'
  const special = nationalFirearm || semiautomatic
  if (special && priorConvictions >= 2) return '1'
  if (priorConvictions >= 2) return '2'
  if (special && priorConvictions === 1) return '3'
  if (priorConvictions === 1 || (special && (prohibitedPerson || transferToProhibited))) return '4'
  if (nationalFirearm || (semiautomatic && on < '2006-11-01')) return '5'
  return prohibitedPerson || transferToProhibited ? '6' : '7'
}
