import type { ClaimRule } from './claim-rule.ts'

/** Where the person is held, as far as the article says. */
export const facility: ClaimRule = {
  path: 'custody.facility',
  pattern: /\b(?:imprisoned|incarcerated|held|jailed|locked up|prisons?|inmate|serving|correctional (?:institution|facility)|penitentiary)\b(?:(?! at | in \p{Lu})[^.;“”"]){0,60}? (?:in|at|outside|near) ((?:FCI |FPC |USP |FMC )?\p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?(?:, \p{Lu}[\p{L}]+(?: \p{Lu}[\p{L}]+)?)?)/gu,
  value: (m) => (/^(?:January|February|March|April|May|June|July|August|September|October|November|December|The|Trump|Congress|President)/.test(m[1] as string) ? undefined : m[1]),
  about: 'prisoner',
}
