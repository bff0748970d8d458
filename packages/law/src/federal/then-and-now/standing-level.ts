import type { Finding } from '../../core/finding.ts'
import type { OpenCharacteristics } from './open-characteristics.ts'
import { levelAsFound } from './level-as-found.ts'
import { otherOffense } from './other-offense.ts'
import { needAt } from '../../facts/need-at.ts'
import type { PlainCase } from './read-case.ts'

/** Statutes whose offenses are under a guideline that is computed here: where it is not known which one was applied, it is worth asking. */
const computedHere = /\b(?:844|848|856|858|859|860|861|641|656|659|922|924\(a\)|1014|1028|1029|134[1347]|1326|1951|1956|1957|1962|2113|2119|2312|2314)\b|\b841\([cd]\)/

/**
 * Where the level the court found stands in a run of now though facts would let it be computed again: that it does, and those facts.
 * Undefined where it is computed, or where nothing that could be known would change it.
 */
export function standingLevel(plain: PlainCase, guideline: Finding<unknown>): OpenCharacteristics | undefined {
  const { others } = plain.sorted
  if (guideline.status !== 'computed' || others.length === 0) return undefined
  if (!guideline.steps.some(({ id, change }) => id.startsWith('other count') && change === 'level as found')) return undefined
  const other = otherOffense(plain)
  const needs = other.is === 'as found' ? other.needs : askedBy(guideline)
  const worth = plain.offense.guideline !== undefined || others.every(({ statute, penalty }) => computedHere.test(`${statute ?? ''} ${penalty ?? ''}`))
  return needs.length === 0 || !worth ? undefined : { words, brief: words, needs: needs.map((path) => needAt(path)) }
}

const words = 'the level the court found stands for Chapters Two and Three'

/** The facts that the manual of the run asks for, and nobody knows. */
function askedBy({ steps }: Finding<unknown>): readonly string[] {
  return steps.find(({ id }) => id === levelAsFound.id)?.read.filter((path) => !levelAsFound.read.includes(path)) ?? []
}
