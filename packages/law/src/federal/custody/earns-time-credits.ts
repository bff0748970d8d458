import type { Answer } from '../../core/answer.ts'
import { kleeneAnd, opposite } from '../../core/combine.ts'
import type { Leaf } from '../../core/leaf.ts'
import { needAt } from '../../facts/need-at.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { aggregateRule, ineligible } from './custody-sources.ts'
import { excludedOffense, type ConvictedOffense } from './excluded-offense.ts'

/**
 * Whether the sentence may earn time credits: no count of it is on the list of 18 U.S.C. 3632(d)(4)(D). Terms are one aggregate, so that one
 * count on the list ends them for the whole. Clause (li), which turns on earlier convictions, is not examined; rival readings count as unknown.
 */
export function earnsTimeCredits(facts: CaseFacts): Answer {
  const { counts } = facts.conviction
  const found = counts.items.map((count, i) => {
    const statute = statuteOf(valueOf(count.statute), valueOf(count.penalty))
    const role = valueOf(facts.guideline.roleLevels)
    const death = valueOf(count.deathResulted)
    const offense: ConvictedOffense | undefined = statute === undefined ? undefined : { statute, ...(death === undefined ? {} : { deathResulted: death }), ...(role === undefined ? {} : { leader: role > 0 }) }
    return offense === undefined ? { truth: 'cannot say' as const, why: `The statute of count ${i + 1} is not known.`, source: undefined } : excludedOffense(offense)
  })
  const whole = counts.complete.is === 'known' && counts.complete.value && counts.items.length > 0
  const truth = kleeneAnd([...found.map((one) => opposite(one.truth)), ...(whole ? [] : ['cannot say' as const])])
  const open = found.flatMap((one, i) => (one.truth === 'cannot say' ? [`conviction.counts.${i}.penalty`, `conviction.counts.${i}.deathResulted`, 'guideline.roleLevels'].filter((path) => !knownAt(facts, path, i)) : []))
  const needs = truth === 'cannot say' ? [...new Set([...(whole ? [] : ['conviction.counts.complete']), ...open])].map((path) => needAt(path)) : []
  return {
    id: '3632(d)(4)(D)', question: 'May First Step Act time credits be earned?', decides: truth === 'cannot say' && needs.length === 0 ? 'person' : 'data', truth, sources: [ineligible, aggregateRule], needs, gaps: [], parts: [],
    reasons: found.map(({ why, source }, i) => ({ text: why, read: [`conviction.counts.${i}.statute`, `conviction.counts.${i}.penalty`], ...(source === undefined ? {} : { source }) })),
  }
}

/** The statute that sets the penalty, with its title; a judgment may give the subsection without it: `841(b)(1)(A)` beside `21 U.S.C. § 846`. */
function statuteOf(violated: string | undefined, penalty: string | undefined): string | undefined {
  const title = /^\s*\d+\s*U\.?\s*S\.?\s*C\.?/i
  if (penalty === undefined || title.test(penalty)) return penalty ?? violated
  const [named] = title.exec(violated ?? '') ?? []
  return named === undefined ? penalty : `${named} ${penalty}`
}

function valueOf<T>(leaf: Leaf<T>): T | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}

function knownAt({ conviction, guideline }: CaseFacts, path: string, i: number): boolean {
  const count = conviction.counts.items[i]
  const leaf = path.endsWith('penalty') ? count?.penalty : path.endsWith('deathResulted') ? count?.deathResulted : guideline.roleLevels
  return leaf?.is === 'known'
}
