import { spelled } from '../../story/say-name.ts'
import type { MadeCount, Term } from '../../story/story.ts'

/** one hundred and twenty */
export function spelledWithAnd(count: number): string {
  return spelled(count).replace(/ hundred (?=\S)/, ' hundred and ')
}

/** one hundred and twenty (120) months; life */
export function longTerm(term: Term): string {
  return term === 'life' ? 'life' : `${spelledWithAnd(term)} (${term}) month${term === 1 ? '' : 's'}`
}

/** ten (10) years where the months make whole years; else one hundred twenty-one (121) months; life */
export function typedYears(term: Term): string {
  if (term === 'life') return 'life'
  return term % 12 === 0 ? `${spelled(term / 12)} (${term / 12}) year${term === 12 ? '' : 's'}` : `${spelled(term)} (${term}) months`
}

/** 10 years; 10 years and 1 month; life in prison */
export function plainYears(term: Term): string {
  if (term === 'life') return 'life in prison'
  const [years, months] = [Math.floor(term / 12), term % 12]
  const parts = [years > 0 ? `${years} year${years === 1 ? '' : 's'}` : '', months > 0 ? `${months} month${months === 1 ? '' : 's'}` : '']
  return parts.filter((part) => part !== '').join(' and ')
}

/** 240 mos.; LIFE */
export function mos(term: Term): string {
  return term === 'life' ? 'LIFE' : `${term} mos.`
}

/** How a count runs beside the others: consecutively, concurrently, or nothing to say. */
export function runs(count: MadeCount, counts: readonly MadeCount[]): 'consecutive' | 'concurrent' | undefined {
  if (counts.length === 1) return undefined
  return count.consecutive ? 'consecutive' : 'concurrent'
}
