import type { Need } from '../../core/answer.ts'
import { addDays, type CivilDate } from '../../core/civil-date.ts'
import { lastFrom } from '../../core/last-from.ts'
import { remember } from '../../core/remember.ts'
import type { CharacteristicName } from '../../facts/characteristics.ts'
import { editions } from './1b1-11-one-book/editions.table.ts'
import { drugCharacteristicReach, type CharacteristicReach } from './2d1-1-drugs/characteristic-reach.ts'
import { convictionFor } from './chapter-two/conviction-for.table.ts'
import { characteristicRule, characteristicsOn, characteristicTables } from './characteristic-at.ts'
import type { CharacteristicRule } from './characteristics.ts'

/** A characteristic that a manual has, beside another manual. */
export interface ComparedCharacteristic {
  readonly name: CharacteristicName
  /** The name without its guideline. */
  readonly short: string
  readonly rule: CharacteristicRule | undefined
  /** What it cannot be found without: one of these substances, or a conviction that names its provision. */
  readonly reach: { readonly substances: readonly string[] | undefined; readonly names: ((cited: string) => boolean) | undefined }
  /** Whether the other manual has it as well. */
  readonly before: boolean
  /** Whether the other manual asked more for it: that it was not found under that one then says nothing of this. */
  readonly widened: boolean
  /** Whether something else that is known of a case may rule it out: the role, the drugs, the counts. */
  readonly bound: boolean
  /** A power of two, its own among those of the manual: some of them are told by their sum. */
  readonly bit: number
}

/** The characteristics of a guideline in one manual, in its order, each beside another manual. */
export interface ComparedManuals {
  readonly characteristics: readonly ComparedCharacteristic[]
  /** Those of them that are bound, and the sums of the bits of the others: of those the other manual has, and of those it has not or asked more for. */
  readonly bound: readonly ComparedCharacteristic[]
  readonly before: number
  readonly added: number
  /** What is said of some of them, by the sum of their bits: most cases leave the same ones open. */
  readonly said: { readonly listed: Map<number, SaidOfNames>; readonly today: Map<number, SaidOfNames> }
}

/** What is said of some characteristics, and the question that would settle it. */
export interface SaidOfNames {
  readonly brief: string
  readonly words: string
  readonly names: WrittenNames
  readonly need: Need
}

/** Names without their guideline, written out. */
export interface WrittenNames {
  /** All of them. */
  readonly whole: string
  /** The first of them, and how many more there are. */
  readonly brief: string
}

/** No more names than these are said with a range; the question names them all. */
const said = 12

/** The manual the court used, and the guidelines of Chapter Two the offense was computed under there; none where that is not known. */
export interface OwnManual {
  readonly on: CivilDate | undefined
  readonly guidelines: readonly string[]
}

/** The characteristics of a guideline in the manual of a day beside those of the manual the court used. Told once for each two manuals. */
export function compareCharacteristics(guideline: string, on: CivilDate, own: OwnManual): ComparedManuals {
  const under = ownGuidelines(guideline, own)
  const pair = spanOf(on) * (changes.length + 2) + (own.on === undefined ? changes.length + 1 : spanOf(own.on))
  const key = under.length === 1 && under[0] === guideline ? guideline : `${guideline} beside ${under.join()}`
  const pairs = compared.get(key) ?? new Map<number, ComparedManuals>()
  const known = pairs.get(pair)
  if (known !== undefined) return known
  const found = compare(guideline, on, own, under)
  compared.set(key, pairs.set(pair, found))
  return found
}

const compared = new Map<string, Map<number, ComparedManuals>>()

function compare(guideline: string, on: CivilDate, own: OwnManual, under: readonly string[]): ComparedManuals {
  const before = own.on === undefined ? [] : under.flatMap((each) => characteristicsOn(each, own.on as CivilDate))
  const characteristics = characteristicsOn(guideline, on).map((name, i): ComparedCharacteristic => {
    const short = shortName(name)
    const rule = characteristicRule(guideline, name, on)
    const { substances, provision = convictionFor[short] }: CharacteristicReach = guideline === '2D1.1' ? drugCharacteristicReach[short as keyof typeof drugCharacteristicReach] ?? {} : {}
    const askedThen = ownRule(guideline, name, own)?.asks
    return {
      name, short, rule, reach: { substances, names: provision === undefined ? undefined : remember((cited: string) => provision.test(cited)) }, before: before.includes(name), widened: askedThen !== undefined && askedThen !== rule?.asks,
      bound: substances !== undefined || provision !== undefined || rule?.role !== undefined || name === '2D1.1 violence', bit: 2 ** i,
    }
  })
  const sum = (those: (one: ComparedCharacteristic) => boolean): number => characteristics.reduce((all, one) => (!one.bound && those(one) ? all + one.bit : all), 0)
  return { characteristics, bound: characteristics.filter(({ bound }) => bound), before: sum((one) => one.before), added: sum((one) => !one.before || one.widened), said: { listed: new Map(), today: new Map() } }
}

/** Those of the characteristics whose bits make up a sum, written out; a manual has no more of them than a number has bits. */
export function writeNames({ characteristics }: ComparedManuals, bits: number): WrittenNames {
  return listNames(characteristics.filter(({ bit }) => Math.floor(bits / bit) % 2 === 1).map(({ short }) => short))
}

/** Names written out, the first of them for what is said with a range. */
export function listNames(names: readonly string[]): WrittenNames {
  return { whole: names.join('; '), brief: names.length <= said ? names.join(', ') : `${names.slice(0, said - 1).join(', ')} and ${names.length - said + 1} more` }
}

/** The days on which some characteristic changes, or a manual begins: between two of them every manual has the same. */
const changes: readonly { readonly from: CivilDate; readonly span: number }[] = [...new Set([...editions.map(({ from }) => from), ...characteristicTables.flatMap((table) => Object.values(table).flatMap(({ entries }) => entries.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)]))))])].sort().map((from, i) => ({ from, span: i + 1 }))

/** Which stretch of unchanged characteristics a day lies in. */
function spanOf(on: CivilDate): number {
  return lastFrom(changes, on)?.span ?? 0
}

/** The rule of a characteristic in the manual the court used. */
export function ownRule(guideline: string, name: CharacteristicName, own: OwnManual): CharacteristicRule | undefined {
  if (own.on === undefined) return undefined
  for (const each of ownGuidelines(guideline, own)) {
    const rule = characteristicRule(each, name, own.on)
    if (rule !== undefined) return rule
  }
  return undefined
}

/** The guidelines the offense was computed under in the manual the court used: fraud and theft share the names of their characteristics. */
function ownGuidelines(guideline: string, { guidelines }: OwnManual): readonly string[] {
  return guidelines.length === 0 || guidelines.includes(guideline) ? [guideline] : guidelines
}

/** The name of a characteristic without its guideline. */
export function shortName(name: CharacteristicName): string {
  return name.slice(name.indexOf(' ') + 1)
}
