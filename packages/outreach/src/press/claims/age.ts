import { countWord, numberWord } from '../numbers.ts'
import type { ClaimRule } from './claim-rule.ts'

export const age: ClaimRule = {
  path: 'age',
  pattern: new RegExp(`(?<=\\p{L}[,—(] ?(?:now |then )?)(\\d{1,3})(?=[,;)—])|\\b(${countWord})[- ]years?[- ]old\\b|\\b(?:turned|turns|is now|aged?|at age) (\\d{1,3})\\b(?! (?:years|months|days|times))`, 'gu'),
  value: (m) => {
    const n = numberWord((m[1] ?? m[2] ?? m[3]) as string)
    return n !== undefined && n >= 10 && n < 110 ? n : undefined
  },
  about: 'named',
}
