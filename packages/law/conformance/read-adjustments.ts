import { isRecord, numberAt, textAt, type Facts } from './case.ts'
import type { GuidelineInputs } from '../src/federal/guidelines/guideline-inputs.ts'

export type Adjusted = { -readonly [K in 'weapon' | 'roleLevels' | 'obstruction' | 'acceptanceLevels' | 'otherLevels' | 'zeroPointCriteria' | 'points']?: GuidelineInputs[K] }

/**
 * The adjustments a case found. Role, weapon, obstruction and acceptance go to the rules that have conditions of their own; every other
 * level is taken as found. Undefined when one has no figure, or is a departure and no part of the level. `ofDrugs`: the weapon rule of 2D1.1 is there to take it.
 */
export function readAdjustments(facts: Facts, ofDrugs = true): Adjusted | undefined {
  const list = facts['adjustments'] ?? []
  if (!Array.isArray(list)) return undefined
  const found: Adjusted = {}
  const other: { id: string; rule: string; levels: number }[] = []
  let acceptance = 0
  for (const raw of inOrder(list)) {
    if (!isRecord(raw)) return undefined
    const [section, levels] = [sectionOf(raw), numberAt(raw, 'levels')]
    if (levels === undefined || /^§?(5[HK]|4A1\.3)/.test(section)) return undefined
    const only = new Set(section.match(/\d[A-Z]\d\.\d+/g)).size < 2 && !section.includes('/') && !/safety valve/i.test(section)
    if (only && /3E1\.1/.test(section)) acceptance += levels
    else if (only && /4C1\.1/.test(section) && levels === -2) Object.assign(found, { zeroPointCriteria: true, points: 0 })
    else if (only && /3B1\.[12]/.test(section) && [2, 3, 4].includes(Math.abs(levels)) && found.roleLevels === undefined) found.roleLevels = levels
    else if (only && /3C1\.1/.test(section) && levels === 2) found.obstruction = true
    else if (ofDrugs && only && /2D1\.1\(b\)\(1\)(?!\d)/.test(section) && levels === 2) found.weapon = true
    else other.push({ id: section, rule: section, levels })
  }
  if (acceptance !== 0) found.acceptanceLevels = acceptance
  if (other.length > 0) found.otherLevels = other
  return accepted(found, facts)
}

/** The section an adjustment names; of one that is only in words, that of acceptance. */
function sectionOf(raw: Readonly<Record<string, unknown>>): string {
  const section = textAt(raw, 'section') ?? textAt(raw, 'guideline') ?? ''
  return section === '' && /accept/i.test(textAt(raw, 'reason') ?? textAt(raw, 'type') ?? '') ? '3E1.1' : section
}

/** Those of Chapter Two first, in the order of their paragraphs (1B1.1(a)): a level that is a floor comes after what stands before it. */
function inOrder(list: readonly unknown[]): readonly unknown[] {
  return list.toSorted((a, b) => (paragraph(a) === paragraph(b) ? 0 : paragraph(a) - paragraph(b)))
}

function paragraph(raw: unknown): number {
  const found = /^§?2[A-Z]\d\.\d+\(b\)\((\d+)\)/.exec(isRecord(raw) ? sectionOf(raw).replaceAll(/\s/g, '') : '')
  return found === null ? Number.POSITIVE_INFINITY : Number(found[1])
}

/** Acceptance given as yes or no: two levels, and the third only where a motion for it is named. */
function accepted(found: Adjusted, facts: Facts): Adjusted | undefined {
  const given = facts['acceptance_of_responsibility']
  if (found.acceptanceLevels !== undefined || given === undefined || given === false) return found
  const levels = typeof given === 'number' ? given : isRecord(given) ? numberAt(given, 'levels') : typeof given === 'string' ? levelsInWords(given) : undefined
  if (levels !== undefined) return [0, 2, 3].includes(Math.abs(levels)) ? { ...found, acceptanceLevels: -Math.abs(levels) } : undefined
  const motion = facts['government_motion_3E1_1_b']
  if (given !== true || typeof motion !== 'boolean') return undefined
  return { ...found, acceptanceLevels: motion ? -3 : -2 }
}

function levelsInWords(text: string): number {
  if (/^none|^no\b|not /i.test(text)) return 0
  return Number(/\d/.exec(text)?.[0] ?? (/three/i.test(text) ? 3 : /two/i.test(text) ? 2 : Number.NaN))
}

/** The levels read, acceptance apart, as one figure. */
export function levelsBeforeAcceptance({ weapon, roleLevels, obstruction, otherLevels }: Adjusted): number {
  return (weapon === true ? 2 : 0) + (roleLevels ?? 0) + (obstruction === true ? 2 : 0) + (otherLevels ?? []).reduce((sum, { levels }) => sum + levels, 0)
}
