import type { Term } from '../../story/story.ts'

/** 188 to 235 months; 360 months to life; life */
export function showRange([low, high]: readonly [Term, Term], dash = ' to '): string {
  if (low === 'life') return 'life'
  return high === 'life' ? `${low} months to life` : `${low}${dash}${high} months`
}
