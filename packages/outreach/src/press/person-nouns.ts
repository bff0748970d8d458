import { heNouns, personNouns, sheNouns, unnamedNouns } from './name-words.table.ts'

/** Whether a word is a noun for one person: `nurse`, `mother`. */
export const isPersonNoun = (word: string): boolean => personNouns.has(word) || sheNouns.has(word) || heNouns.has(word)

/** Whether a word is a noun for whoever may be quoted, one or several: also `sources`, `opponents`, `the motion`. */
export const isQuotable = (word: string): boolean => [word, word.replace(/s$/, '')].some((one) => isPersonNoun(one) || unnamedNouns.has(one))

/** No word of a noun phrase that names its head last: what stands behind is no longer who is meant. */
export const endsPhrase = (word: string): boolean => /^(?:was|were|is|are|had|has|have|from|of|at|in|on|by|with|for|to|who|that|and|said|says)$/.test(word)
