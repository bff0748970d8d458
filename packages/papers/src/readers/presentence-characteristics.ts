import { characteristicsAt, type CivilDate, type NumberedCharacteristic } from '@lenity/law'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { wordsAt, type Spot } from '../reading/spot.ts'

/** A paragraph of the computation under the heading of specific offense characteristics. */
export interface SpecificParagraph {
  readonly spot: Spot
  readonly levels: number | undefined
  /** Its words down to the figure. */
  readonly figure: Spot
}

const reference = /(?<guideline>2[A-X]\d\.\d{1,2})\s*(?<at>\(b\)\s*\(\d{1,2}\)(?:\s*\([A-E]\))?(?:\s*\(i{1,3}\))?)/g
const denied = /\b(?:does|do|did|is|was|are|were|has|have)\s+not\b|\bnot\s+(?:apply|applicable|warranted|met)\b|\bno\s+(?:increase|enhancement|adjustment)\b|\bnor\b/i
/** What is a fact of its own: a weapon, and the criteria of the safety valve. */
const weapon = /2D1\.1\s*\(b\)\s*\(1\)(?!\d)/
const valve = /5C1\.2|safety\s+valve/i

/**
 * The specific offense characteristics the report applies, each by the subdivision it cites under the manual it used: "pursuant to USSG
 * §2D1.1(b)(12), two levels are added". A paragraph that cites none, several, or one that the manual does not have, is left to a person;
 * the list is whole only where every paragraph was understood.
 */
export function readCharacteristics(paragraphs: readonly SpecificParagraph[], edition: string | undefined): Found[] {
  const last = paragraphs.at(-1)
  if (last === undefined) return []
  const read = paragraphs.map((one) => understand(one, edition))
  const found = read.flatMap((one, i) => (typeof one === 'object' ? [{ one, spot: paragraphs[i]?.figure }] : []))
  return [
    ...found.flatMap(({ one, spot }, i) => fact(`guideline.characteristics.${i}.name`, one.name, spot, one.check)),
    ...(read.includes('open') ? [] : fact('guideline.characteristics.complete', true, last.figure)),
  ]
}

interface Applied {
  readonly name: string
  readonly check: string | undefined
}

/** What a paragraph applies; `known` where it applies nothing, or what is a fact of its own; `open` where it cannot be told. */
function understand({ spot, levels }: SpecificParagraph, edition: string | undefined): Applied | 'known' | 'open' {
  const text = wordsAt(spot)
  if (levels === undefined) return 'open'
  if (levels === 0) return 'known'
  const cited = [...new Set([...text.matchAll(reference)].filter((match) => !denied.test(around(text, match.index, match[0].length))).map((match) => `${match.groups?.['guideline']} ${match.groups?.['at']}`))]
  if (cited.some((one) => weapon.test(one.replaceAll(/\s/g, ''))) && levels === 2 && cited.length === 1) return 'known'
  if (levels === -2 && valve.test(text)) return 'known'
  const [only, ...others] = cited.flatMap((one) => {
    const named = atOf(one, edition, text)
    return named === undefined ? [] : [named]
  })
  if (only === undefined || others.length > 0 || cited.length > 1) return 'open'
  const check = only.levels === levels ? undefined : `The report gives ${levels} levels; the manual of ${edition} has ${only.levels} at ${only.at}.`
  return { name: only.name, check }
}

/** The words about a reference, up to the next one. */
function around(text: string, index: number, length: number): string {
  const before = text.slice(Math.max(0, index - 40), index)
  const after = text.slice(index + length, index + length + 60)
  const [near = ''] = after.split(/2[A-X]\d\.\d/)
  return `${before.slice(before.search(/[^.;]*$/))} ${near.split(/[.;](?:\s|$)/)[0] ?? ''}`
}

/** The one characteristic a citation stands for; of alternatives that it does not tell apart, the one whose words the paragraph has. */
function atOf(cited: string, edition: string | undefined, text: string): NumberedCharacteristic | undefined {
  const [guideline = '', ...rest] = cited.split(' ')
  if (edition === undefined) return undefined
  const year = Number(edition)
  // A manual may be changed within its year, as in December 2000 and March 2006: its first day, then its last.
  const days: readonly CivilDate[] = [`${year}-11-01`, `${year + 1}-10-31`]
  for (const day of days) {
    const [only, ...others] = characteristicsAt(guideline, rest.join(''), day)
    if (only === undefined) continue
    const said = others.length === 0 ? [only] : [only, ...others].filter(({ name }) => words(name).every((word) => text.toLowerCase().includes(word)))
    return said.length === 1 ? said[0] : undefined
  }
  return undefined
}

/** The telling words of a name: `aircraft` of `2D1.1 private aircraft`. */
function words(name: string): readonly string[] {
  return /aircraft|submersible|pilot|captain|laboratory|minor|hazardous/.exec(name)?.slice(0, 1) ?? [name]
}
