import { addDays, type CivilDate } from '../../core/civil-date.ts'
import { lastFrom } from '../../core/last-from.ts'
import type { CharacteristicName } from '../../facts/characteristics.ts'
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
  readonly reach: CharacteristicReach
  /** Whether the other manual has it as well. */
  readonly before: boolean
  /** Whether the other manual asked more for it: that it was not found under that one then says nothing of this. */
  readonly widened: boolean
}

/** The manual the court used, and the guidelines of Chapter Two the offense was computed under there; none where that is not known. */
export interface OwnManual {
  readonly on: CivilDate | undefined
  readonly guidelines: readonly string[]
}

/** The characteristics of a guideline in the manual of a day, in its order, each beside the manual the court used. Told once for each two manuals. */
export function compareCharacteristics(guideline: string, on: CivilDate, own: OwnManual): readonly ComparedCharacteristic[] {
  const under = ownGuidelines(guideline, own)
  const key = `${guideline} ${lastFrom(changes, on)?.from} ${own.on === undefined ? '' : lastFrom(changes, own.on)?.from} ${under.length === 1 ? under[0] : under.join()}`
  const known = compared.get(key)
  if (known !== undefined) return known
  const before = own.on === undefined ? [] : under.flatMap((each) => characteristicsOn(each, own.on as CivilDate))
  const found = characteristicsOn(guideline, on).map((name): ComparedCharacteristic => {
    const short = shortName(name)
    const rule = characteristicRule(guideline, name, on)
    const { substances, provision = convictionFor[short] }: CharacteristicReach = guideline === '2D1.1' ? drugCharacteristicReach[short as keyof typeof drugCharacteristicReach] ?? {} : {}
    const askedThen = ownRule(guideline, name, own)?.asks
    return { name, short, rule, reach: { ...(substances === undefined ? {} : { substances }), ...(provision === undefined ? {} : { provision }) }, before: before.includes(name), widened: askedThen !== undefined && askedThen !== rule?.asks }
  })
  compared.set(key, found)
  return found
}

const compared = new Map<string, readonly ComparedCharacteristic[]>()

/** The days on which some characteristic changes: between two of them every manual has the same. */
const changes: readonly { readonly from: CivilDate }[] = [...new Set(characteristicTables.flatMap((table) => Object.values(table).flatMap(({ entries }) => entries.flatMap(({ from, to }) => (to === undefined ? [from] : [from, addDays(to, 1)])))))].sort().map((from) => ({ from }))

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
