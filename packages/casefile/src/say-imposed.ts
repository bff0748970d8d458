import type { CaseFacts } from '@lenity/law'
import { termInWords } from './months-in-words.ts'

/** The term and the year it was imposed: `life in 1997`. */
export function sayImposed({ conviction: { term, sentencedOn } }: CaseFacts): string {
  if (term.is === 'unknown') return 'the sentence is not known yet'
  const terms = term.is === 'known' ? termInWords(term.value) : `${term.readings.map(termInWords).join(' or ')} (the papers differ)`
  if (sentencedOn.is === 'unknown') return `${terms}, imposed on a day not known yet`
  const days = sentencedOn.is === 'known' ? [sentencedOn.value] : sentencedOn.readings
  return `${terms} in ${[...new Set(days.map((day) => day.slice(0, 4)))].sort().join(' or ')}`
}
