import { leafShapeAt, type Need } from '@lenity/law'
import { count } from '../say/say-term.ts'
import { openQuestion, type Sentence } from '../sentence.ts'
import type { Desk } from './desk.ts'

/** How many missing facts a sentence names before it counts them instead and leaves the list to the end of its section. */
export const namedNeeds = 4

/**
 * `… until the papers settle: weight charged and found (a verdict or plea agreement, or an indictment).` Where many facts are missing,
 * their number and the papers that would show them. Sealed needs are not said, nor counted. The copy by mail says only that it is so in this copy:
 * which facts are missing would tell which stand in what does not travel.
 */
export function sayNeeds({ input }: Desk, opening: string, needs: readonly Need[]): readonly Sentence[] {
  const [first, ...rest] = openNeeds(needs)
  if (first === undefined) return []
  const all = [first, ...rest]
  if (input.variant === 'person by mail') return [openQuestion(`${opening} in this copy.`, [first, ...rest])]
  if (all.length > namedNeeds) {
    const papers = [...new Set(all.map((need) => need.papers[0]).filter((paper) => paper !== undefined))]
    return [openQuestion(`${opening}: ${count(all.length, 'fact')} are missing, which ${orOf(papers, 'and')} would show.`, [first, ...rest])]
  }
  return [openQuestion(`${opening} until the papers settle: ${[...new Set(all.map(sayNeed))].join('; ')}.`, [first, ...rest])]
}

/** The needs that may be named: those of no sealed fact, each path once. */
export function openNeeds(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.filter((need) => leafShapeAt(need.path)?.sealed !== true).map((need) => [need.path, need])).values()]
}

function sayNeed(need: Need): string {
  const differ = need.because === 'rival readings' ? ', on which sources differ' : ''
  return `${need.label}${differ} (${orOf(need.papers.slice(0, 2), 'or')})`
}

/** `a judgment or an indictment`; a comma where a paper's own name has an `or`. */
export function orOf(papers: readonly string[], word: 'and' | 'or'): string {
  const all = papers.map((paper) => `${/^[aeiou]/.test(paper) ? 'an' : 'a'} ${paper}`)
  if (all.length === 0) return 'further papers'
  const comma = all.length > 2 || papers.some((paper) => paper.includes(' or ')) ? ',' : ''
  return all.length === 1 ? all.join('') : `${all.slice(0, -1).join(', ')}${comma} ${word} ${all.at(-1) ?? ''}`
}
