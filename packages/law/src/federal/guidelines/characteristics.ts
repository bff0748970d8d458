import type { CivilDate } from '../../core/civil-date.ts'
import { inForce, type Series } from '../../core/dated.ts'
import { lastFrom } from '../../core/last-from.ts'
import type { Source } from '../../core/source.ts'
import type { Trace } from '../../core/trace.ts'
import { application } from './adjustment-words.ts'
import type { RunningLevel } from './running-level.ts'

/** What one specific offense characteristic does under the manuals of some days. */
export interface CharacteristicRule {
  /** Its subdivision in those manuals, such as `(b)(12)`: they number it anew, its name here stays. */
  readonly at: string
  readonly levels: number
  /** "If the resulting offense level is less than level 26, increase to level 26." */
  readonly atLeast?: number
  /** Of the characteristics with the same words here only the one that leads to the greatest level applies. */
  readonly choice?: string
  /** The adjustment of Chapter Three it asks for: 3B1.1, the four levels of 3B1.2(a), or none under 3B1.2. */
  readonly role?: 'aggravating' | 'minimal' | 'not mitigating'
  /** "Decrease the offense level determined above to level 6": the level it goes down to, instead of `levels`. */
  readonly downTo?: number
  /** Only beside one of these characteristics, which must apply as well. */
  readonly beside?: readonly string[]
  /** Only where the base level is under one of these paragraphs of subsection (a). */
  readonly paragraphs?: readonly string[]
  /** The characteristics with the same words here add no more levels together than this. */
  readonly together?: { readonly of: string; readonly atMost: number }
  /** What the manual of those days asks for beyond what the name says: a finding under another manual does not settle it. */
  readonly asks?: string
}

/** A characteristic over time; `undefined` while the guideline did not have it. */
export type Characteristic = Series<CharacteristicRule | undefined>

/** The characteristics of one guideline by name, in the order the manual applies them. */
export type Characteristics = Readonly<Record<string, Characteristic>>

export interface FoundCharacteristics {
  /** Of which guideline, such as `2D1.1`: the ids of the steps begin with it. */
  readonly guideline: string
  readonly table: Characteristics
  /** The names the court found, of those in `table`. What is not among them is taken as not found: whoever does not know asks first. */
  readonly found: readonly string[]
  /** Levels under 3B1.1 (positive) or 3B1.2 (negative); 0 for neither. */
  readonly roleLevels: number
  /** What is found and not applied because another count accounts for it. */
  readonly accountedFor?: Readonly<Record<string, { readonly source: Source; readonly why: string }>>
  /** The paragraph of subsection (a) the base level is under, where the guideline has rules that go by it. */
  readonly paragraph?: string
}

interface Applying {
  readonly name: string
  readonly rule: CharacteristicRule
  readonly source: Source
}

/**
 * Applies the characteristics found under the manual of a day, in the order in which that manual numbers them (1B1.1(a)(2)): each a step,
 * also one that the manual does not have, one that asks for what is wanting, and one that yields to a greater. What the manual has and the
 * court did not find is one step. A name found on a day whose rule is not encoded is a gap of the trace.
 */
export function applyCharacteristics(of: FoundCharacteristics, on: CivilDate, trace: Trace, running: RunningLevel): void {
  applyFound(of, on, trace, running)
  noteOthers(of, on, trace, running.level)
}

/** Like `applyCharacteristics`, without the step for what was not found; the names of those that apply. For guidelines whose rules stop in between. */
export function applyFound(of: FoundCharacteristics, on: CivilDate, trace: Trace, running: RunningLevel): readonly string[] {
  const { guideline, table, found, accountedFor } = of
  if (found.length === 0) return found
  const applying: Applying[] = []
  for (const name of Object.keys(table).filter((each) => found.includes(each))) {
    const looked = trace.look(table[name] as Characteristic, on)
    if (!looked) continue
    const { value: rule, source } = looked
    const other = accountedFor?.[name]
    const why = rule === undefined ? 'not part of the guideline of that day' : other?.why ?? wanting(rule, of)
    if (rule === undefined || why !== undefined) running.add(`${guideline}(b) ${name}`, sentence(name), other?.source ?? source, ['characteristics'], 0, why)
    else applying.push({ name, rule, source })
  }
  applying.sort((one, other) => number(one.rule) - number(other.rule))
  const applied: Applying[] = []
  const chosen = new Map<string, Applying | undefined>()
  for (const one of applying) {
    const { choice } = one.rule
    if (choice !== undefined && !chosen.has(choice)) chosen.set(choice, greatest(applying.filter(({ rule }) => rule.choice === choice), running.level))
    const yields = choice !== undefined && chosen.get(choice) !== one
    const alone = one.rule.beside?.every((name) => !applied.some((other) => other.name === name)) === true
    const why = yields ? 'only the greatest applies' : alone ? 'only beside another characteristic, which does not apply' : undefined
    applyOne(guideline, one, applied, why, running)
    if (why === undefined) applied.push(one)
  }
  return applied.map(({ name }) => name)
}

/** What a rule asks of the role in the offense or of the base level and does not find; undefined where nothing is wanting. */
function wanting(rule: CharacteristicRule, { roleLevels, paragraph }: FoundCharacteristics): string | undefined {
  const { paragraphs } = rule
  if (paragraphs !== undefined && (paragraph === undefined || !paragraphs.includes(paragraph))) return `only where the base level is under (a)(${paragraphs.join('), (')})`
  return wantingRole(rule, roleLevels)
}

/** What a rule asks of the role in the offense and the levels found for it do not give; undefined where nothing is wanting. */
export function wantingRole({ role }: CharacteristicRule, roleLevels: number): string | undefined {
  if (role === 'aggravating' && roleLevels <= 0) return 'without an adjustment under 3B1.1'
  if (role === 'minimal' && roleLevels !== -4) return 'without the four levels of 3B1.2(a)'
  return role === 'not mitigating' && roleLevels < 0 ? 'not with an adjustment under 3B1.2' : undefined
}

/** The place of a rule in its manual: 12 for `(b)(12)(A)`. */
function number({ at }: CharacteristicRule): number {
  return Number(/^\(b\)\((\d+)\)/.exec(at)?.[1] ?? 0)
}

function greatest(choices: readonly Applying[], level: number): Applying | undefined {
  return choices.toSorted((one, other) => resulting(other.rule, level) - resulting(one.rule, level))[0]
}

function resulting({ levels, atLeast = Number.NEGATIVE_INFINITY }: CharacteristicRule, level: number): number {
  return Math.max(level + levels, atLeast)
}

function applyOne(guideline: string, { name, rule, source }: Applying, before: readonly Applying[], why: string | undefined, running: RunningLevel): void {
  const id = `${guideline}(b) ${name}`
  const { at, atLeast, asks } = rule
  const levels = why === undefined ? allowed(rule, before, running.level) : 0
  const note = why ?? (levels === rule.levels || rule.together === undefined ? asks : `${rule.together.of}: ${rule.together.atMost} levels at most together`)
  running.add(id, sentence(name), source, ['characteristics'], levels, note === undefined ? at : `${at}: ${note}`)
  if (why === undefined && atLeast !== undefined) running.add(`${id}, at least`, 'Not below a level', source, ['characteristics'], Math.max(0, atLeast - running.level), `level ${atLeast} at least`)
}

/** The levels of a rule after those that apply before it: down to a level, or as many as its cap leaves. */
function allowed({ levels, downTo, together }: CharacteristicRule, before: readonly Applying[], level: number): number {
  if (downTo !== undefined) return Math.min(0, downTo - level)
  if (together === undefined) return levels
  const given = before.reduce((sum, { rule }) => (rule.together?.of === together.of ? sum + rule.levels : sum), 0)
  return Math.min(levels, Math.max(0, together.atMost - given))
}

/** One step for what the manual has and the court did not find, named. */
export function noteOthers({ guideline, table, found }: FoundCharacteristics, on: CivilDate, trace: Trace, total: number): void {
  const { names, words } = periodOf(table, on)
  const note = found.length === 0 ? words : names.filter((name) => !found.includes(name)).join('; ')
  if (note !== '') trace.step({ id: othersId(guideline), rule: 'Other specific offense characteristics', source: application, read: ['characteristics'], applied: false, change: 'none', total, note: `not found: ${note}` })
}

/** The id of that step, written out once for each guideline. */
function othersId(guideline: string): string {
  const id = othersIds.get(guideline) ?? `${guideline}(b) others`
  othersIds.set(guideline, id)
  return id
}

const othersIds = new Map<string, string>()

interface Period {
  readonly from: CivilDate
  readonly names: readonly string[]
  readonly words: string
}

const periods = new WeakMap<Characteristics, readonly Period[]>()
const noPeriod: Omit<Period, 'from'> = { names: [], words: '' }

/** The names of the characteristics that the manual of a day has, in its order. */
export function namesInForce(table: Characteristics, on: CivilDate): readonly string[] {
  return periodOf(table, on).names
}

/** Tables do not change: which names are in force is told once for each day on which any of them begins. */
function periodOf(table: Characteristics, on: CivilDate): Omit<Period, 'from'> {
  let known = periods.get(table)
  if (known === undefined) {
    const days = [...new Set(Object.values(table).flatMap(({ entries }) => entries.map(({ from }) => from)))].sort()
    known = days.map((from) => {
      const names = Object.keys(table).filter((name) => {
        const looked = inForce(table[name] as Characteristic, from)
        return looked.found && looked.value !== undefined
      })
      return { from, names, words: names.join('; ') }
    })
    periods.set(table, known)
  }
  return lastFrom(known, on) ?? noPeriod
}

function sentence(name: string): string {
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
}
