import type { CivilDate } from '../../core/civil-date.ts'
import { inForce, type Series } from '../../core/dated.ts'
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
}

interface Applying {
  readonly name: string
  readonly rule: CharacteristicRule
  readonly source: Source
}

/**
 * Applies the characteristics found under the manual of a day, in the manual's order (1B1.1(a)(2)): each a step, also one that the manual
 * does not have, one whose role is wanting, and one that yields to a greater. What the manual has and the court did not find is one step.
 * A name found on a day whose rule is not encoded is a gap of the trace.
 */
export function applyCharacteristics(of: FoundCharacteristics, on: CivilDate, trace: Trace, running: RunningLevel): void {
  const { guideline, table, found, roleLevels, accountedFor } = of
  const applying: Applying[] = []
  for (const name of found.length === 0 ? found : Object.keys(table).filter((each) => found.includes(each))) {
    const looked = trace.look(table[name] as Characteristic, on)
    if (!looked) continue
    const { value: rule, source } = looked
    const other = accountedFor?.[name]
    const why = rule === undefined ? 'not part of the guideline of that day' : other?.why ?? wanting(rule, roleLevels)
    if (rule === undefined || why !== undefined) running.add(`${guideline}(b) ${name}`, sentence(name), other?.source ?? source, ['characteristics'], 0, why)
    else applying.push({ name, rule, source })
  }
  for (const one of applying) {
    const yields = one.rule.choice !== undefined && greatest(applying.filter(({ rule }) => rule.choice === one.rule.choice), running.level) !== one
    applyOne(guideline, one, yields, running)
  }
  noteOthers(of, on, trace, running.level)
}

/** What a rule asks of the role in the offense and the levels found for it do not give; undefined where nothing is wanting. */
function wanting({ role }: CharacteristicRule, roleLevels: number): string | undefined {
  if (role === 'aggravating' && roleLevels <= 0) return 'without an adjustment under 3B1.1'
  if (role === 'minimal' && roleLevels !== -4) return 'without the four levels of 3B1.2(a)'
  return role === 'not mitigating' && roleLevels < 0 ? 'not with an adjustment under 3B1.2' : undefined
}

function greatest(choices: readonly Applying[], level: number): Applying | undefined {
  return choices.toSorted((one, other) => resulting(other.rule, level) - resulting(one.rule, level))[0]
}

function resulting({ levels, atLeast = Number.NEGATIVE_INFINITY }: CharacteristicRule, level: number): number {
  return Math.max(level + levels, atLeast)
}

function applyOne(guideline: string, { name, rule, source }: Applying, yields: boolean, running: RunningLevel): void {
  const id = `${guideline}(b) ${name}`
  const { at, levels, atLeast } = rule
  running.add(id, sentence(name), source, ['characteristics'], yields ? 0 : levels, yields ? `${at}: only the greatest applies` : at)
  if (!yields && atLeast !== undefined) running.add(`${id}, at least`, 'Not below a level', source, ['characteristics'], Math.max(0, atLeast - running.level), `level ${atLeast} at least`)
}

/** One step for what the manual has and the court did not find, named. */
function noteOthers({ guideline, table, found }: FoundCharacteristics, on: CivilDate, trace: Trace, total: number): void {
  const { names, words } = periodOf(table, on)
  const note = found.length === 0 ? words : names.filter((name) => !found.includes(name)).join('; ')
  if (note !== '') trace.step({ id: `${guideline}(b) others`, rule: 'Other specific offense characteristics', source: application, read: ['characteristics'], applied: false, change: 'none', total, note: `not found: ${note}` })
}

interface Period {
  readonly from: CivilDate
  readonly names: readonly string[]
  readonly words: string
}

const periods = new WeakMap<Characteristics, readonly Period[]>()
const noPeriod: Omit<Period, 'from'> = { names: [], words: '' }

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
  return known.findLast(({ from }) => from <= on) ?? noPeriod
}

function sentence(name: string): string {
  return `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`
}
