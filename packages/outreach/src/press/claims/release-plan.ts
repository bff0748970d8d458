import type { ClaimRule } from './claim-rule.ts'

/** What waits for the person outside, as far as the article says. */
const plan = (path: string, words: string): ClaimRule => ({
  path,
  pattern: new RegExp(`\\b(?:has|have|had|with|there[’']s|there is|and|got) (${words})\\b`, 'gi'),
  value: (m) => (m[1] as string).toLowerCase(),
  about: 'prisoner',
})

export const jobWaiting = plan('release.job', '(?:an? |her |his )?job (?:waiting|lined up|offer|promised)')
export const homeWaiting = plan('release.home', '(?:a|her own|his own) (?:home|room|place|bed|house) (?:to go to|to live|waiting|ready)')
export const familyWaiting = plan('release.family', '(?:such )?an? (?:[a-z]+ ){0,2}?(?:supportive|loving|close|large) family')
