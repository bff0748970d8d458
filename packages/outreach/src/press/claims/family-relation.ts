import type { ClaimRule } from './claim-rule.ts'

/** What the person is to their family. */
export const familyRelation: ClaimRule = {
  path: 'family relation',
  pattern: /\b(great-great-|great-)?(grandmother|grandfather|mother|father|mom|dad|grandma|grandpa)(?: of (\w+))?\b/gi,
  value: (m) => {
    const before = m.input.slice(Math.max(0, m.index - 24), m.index)
    if (/(?:\b(?:her|his|their|my|our|your)|[’']s)\s(?:[\w-]+\s)?$/i.test(before)) return undefined
    if (!m[1] && !/^grand/i.test(m[2] as string) && m[3] === undefined) return undefined
    return `${m[1] ?? ''}${m[2]}`.toLowerCase().replace('grandma', 'grandmother').replace('grandmotherther', 'grandmother').replace('grandpa', 'grandfather').replace('grandfatherther', 'grandfather') + (m[3] ? ` of ${m[3].toLowerCase()}` : '')
  },
  about: 'named',
}
