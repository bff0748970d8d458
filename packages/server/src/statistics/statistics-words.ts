import type { Fate, TimedStep } from '@lenity/casefile'

/** What became of people, as a row of the table says it. */
export const fateInWords: Readonly<Record<Fate, string>> = {
  'came': 'Came to the office',
  'waiting': 'Wait for our answer',
  'screened': 'Screened',
  'turned down': 'Turned down',
  'taken on': 'Taken on',
  'nothing filed yet': 'Nothing filed yet',
  'closed before filing': 'Closed before anything was filed',
  'filed': 'Petition filed',
  'not decided yet': 'No decision known yet',
  'decided': 'Decided',
  'granted': 'Granted',
  'denied': 'Denied',
  'closed without action or withdrawn': 'Closed without action, or withdrawn',
}

/** A step whose time is told. */
export const stepInWords: Readonly<Record<TimedStep, string>> = {
  'from the request to the decision on it': 'From the request to our answer',
  'from opening the case to the first filing': 'From opening the case to the first filing',
  'from the first filing to the first decision': 'From the first filing to the first decision',
}
