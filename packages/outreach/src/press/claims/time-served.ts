import { yearsPattern, yearsValue, type ClaimRule } from './claim-rule.ts'

const inside = '(?:behind bars|in (?:a )?(?:federal |state )?(?:prison|custody|jail|lockup)|incarcerated|imprisoned|locked (?:up|away)|of (?:her|his|a|the|their) (?:[\\w-]+ )?(?:sentence|term)|inside)'

export const timeServed: ClaimRule = {
  path: 'time served',
  pattern: new RegExp(`\\b(?:served|spent|spending|done)(?: the last| the past)? ${yearsPattern}(?: ${inside})?|\\b(?:imprisoned|incarcerated|jailed|locked (?:up|away)|behind bars|in (?:federal )?(?:prison|custody)) (?:for |the (?:last|past) )?${yearsPattern}|\\b${yearsPattern} (?:${inside}|into (?:her|his|a|the) (?:[\\w-]+ )?(?:sentence|term))`, 'gi'),
  value: (m) => {
    if (/\b(?:sentenced|condemned) to\s*$/i.test(m.input.slice(Math.max(0, m.index - 24), m.index))) return undefined
    const first = [1, 5, 9].find((i) => m[i + 1] !== undefined)
    return first === undefined ? undefined : yearsValue(m.slice(first, first + 4))
  },
  about: 'prisoner',
}
