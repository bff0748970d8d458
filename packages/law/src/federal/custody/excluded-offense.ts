import type { Truth } from '../../core/answer.ts'
import type { Source } from '../../core/source.ts'
import { exclusions, type Exclusion } from './time-credit-exclusions.table.ts'

/** What is known of one offense of conviction, as far as the list asks. */
export interface ConvictedOffense {
  /** As a judgment writes it, such as `18 U.S.C. § 924(c)` or `21 U.S.C. 841(b)(1)(A)(viii)`. */
  readonly statute: string
  readonly deathResulted?: boolean
  /** An organizer, leader, manager or supervisor of others, as the sentencing court found. */
  readonly leader?: boolean
}

/** Whether an offense is on the list of 18 U.S.C. 3632(d)(4)(D), and which clause says so. */
export interface Excluded {
  /** `met` when a sentence for this offense earns no time credits. */
  readonly truth: Truth
  readonly why: string
  readonly source: Source | undefined
}

/**
 * Whether 18 U.S.C. 3632(d)(4)(D) lists an offense, so that a sentence for it earns no time credits. Clause (li), which turns on an
 * earlier conviction, is not examined. `cannot say` where the statute is named less closely than the list names it, or the clause asks
 * for more than a statute shows.
 */
export function excludedOffense(offense: ConvictedOffense): Excluded {
  const named = readStatute(offense.statute)
  if (named === undefined) return { truth: 'cannot say', why: `${offense.statute} is not read as a statute`, source: undefined }
  const reached = exclusions.flatMap((one): readonly Excluded[] => reach(one, named, offense))
  return reached.find(({ truth }) => truth === 'met') ?? reached.find(({ truth }) => truth === 'cannot say') ?? { truth: 'not met', why: `${offense.statute} is not on the list`, source: undefined }
}

interface Named {
  readonly title: string
  readonly section: string
  readonly rest: string
}

/** Title, section and paragraphs; of `21 U.S.C. 846/841(b)(1)(A)` the last statute named, which sets the penalty. */
function readStatute(text: string): Named | undefined {
  const title = /^\s*(\d+)\s*U\.?\s*S\.?\s*C\.?/i.exec(text)?.[1]
  const parts = [...text.replaceAll(/^\s*\d+\s*U\.?\s*S\.?\s*C\.?[\s§]*/gi, '').matchAll(/(\d+[A-Z]?)((?:\(\w+\))*)/g)].at(-1)
  return title === undefined || parts?.[1] === undefined ? undefined : { title, section: parts[1], rest: parts[2] ?? '' }
}

function reach(clause: Exclusion, named: Named, offense: ConvictedOffense): readonly Excluded[] {
  if (clause.except?.some((one) => covers(one, named) === 'met') === true) return []
  const truths = clause.offenses.map((one) => covers(one, named))
  const covered = truths.includes('met') ? 'met' : truths.includes('cannot say') ? 'cannot say' : 'not met'
  const found = clause.fact === undefined ? undefined : offense[clause.fact]
  if (covered === 'not met' || found === false) return []
  const open = covered === 'cannot say' || clause.when !== undefined || (clause.fact !== undefined && found === undefined)
  const why = clause.when === undefined ? `${offense.statute} ${open ? 'may be' : 'is'} on the list` : `${offense.statute} is on the list if ${clause.when}`
  return [{ truth: open ? 'cannot say' : 'met', why, source: clause.source }]
}

/** Whether an entry of the list covers the statute; `cannot say` when the statute is named less closely than the entry. */
function covers(entry: string, { title, section, rest }: Named): Truth {
  const [entryTitle, provision = ''] = entry.split(' ')
  if (entryTitle !== title) return 'not met'
  const span = /^(\d+)[A-Z]?-(\d+)[A-Z]?$/.exec(provision)
  if (span) return Number.parseInt(section, 10) >= Number(span[1]) && Number.parseInt(section, 10) <= Number(span[2]) ? 'met' : 'not met'
  const [, entrySection, entryRest = ''] = /^(\d+[A-Z]?)(.*)$/.exec(provision) ?? []
  if (entrySection !== section) return 'not met'
  if (rest.startsWith(entryRest)) return 'met'
  return entryRest.startsWith(rest) ? 'cannot say' : 'not met'
}
