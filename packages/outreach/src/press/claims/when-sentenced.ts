import type { ClaimRule } from './claim-rule.ts'

/** The year of the sentence. */
export const sentencedIn: ClaimRule = {
  path: 'conviction.sentencedOn',
  pattern: /\bsentenced\b(?:(?!\bconvicted\b)[^.;]){0,110}?\bin ((?:19|20)\d{2})\b|\bin ((?:19|20)\d{2}),?[^.;]{0,60}?\bsentenced\b/gi,
  value: (m) => Number(m[1] ?? m[2]),
  about: 'prisoner',
}

export const convictedIn: ClaimRule = {
  path: 'conviction.convictedOn',
  pattern: /\bconvict(?:ed|ion)\b(?:(?!\bsentenced\b)[^.;]){0,80}?\bin ((?:19|20)\d{2})\b|\bin ((?:19|20)\d{2}),?(?:(?!\bsentenced\b)[^.;]){0,60}?\bconvicted\b/gi,
  value: (m) => Number(m[1] ?? m[2]),
  about: 'prisoner',
}

export const insideSince: ClaimRule = {
  path: 'in prison since',
  pattern: /\b(?:imprisoned|incarcerated|behind bars|in (?:federal )?prison|in custody|locked up)[^.;]{0,30}?\bsince ((?:19|20)\d{2})\b/gi,
  value: (m) => Number(m[1]),
  about: 'prisoner',
}
