/**
 * What can have become of someone who came to an office, each with what it is a part of. Whoever came is at the end of exactly one branch, so
 * that the numbers of a branch add up to the number above them.
 */
export const fates = {
  'came': undefined,
  'waiting': 'came',
  'screened': 'came',
  'turned down': 'screened',
  'taken on': 'screened',
  'nothing filed yet': 'taken on',
  'closed before filing': 'taken on',
  'filed': 'taken on',
  'not decided yet': 'filed',
  'decided': 'filed',
  'granted': 'decided',
  'denied': 'decided',
  'closed without action or withdrawn': 'decided',
} as const satisfies Readonly<Record<string, string | undefined>>

export type Fate = keyof typeof fates

/** What may not be seen to have become of everyone: whoever knew that somebody had come would know it of them. */
export const neverOfAll: readonly Fate[] = ['turned down', 'closed before filing', 'denied', 'closed without action or withdrawn']

/** The steps whose time is told, with the fate everyone who took it has. */
export const timedSteps = {
  'from the request to the decision on it': 'screened',
  'from opening the case to the first filing': 'filed',
  'from the first filing to the first decision': 'decided',
} as const satisfies Readonly<Record<string, Fate>>

export type TimedStep = keyof typeof timedSteps
