/**
 * Kinds of paper that hold facts of a case. `confidential` kinds are never in what goes to a prison by mail, nor anything quoted from
 * them: the presentence report and the statement of reasons, which the court keeps from the public and the Bureau of Prisons forbids
 * the people in its custody to hold. No other kind is confidential as a kind. A sentencing was held in open court; orders and opinions
 * are public; what the Bureau wrote about a person is theirs to ask for; letters belong to those who wrote and received
 * them. What such a paper quotes from a report, or says of a sealed matter, is held back by its words, not by its kind.
 */
export const paperKinds = {
  'judgment': { confidential: false },
  'indictment': { confidential: false },
  'verdict or plea agreement': { confidential: false },
  'notice under 851': { confidential: false },
  'presentence report': { confidential: true },
  'statement of reasons': { confidential: true },
  'sentencing transcript': { confidential: false },
  'docket sheet': { confidential: false },
  'appellate opinion': { confidential: false },
  'sentence reduction order': { confidential: false },
  'order under 2255': { confidential: false },
  'sentence computation': { confidential: false },
  'inmate profile': { confidential: false },
  'discipline log': { confidential: false },
  'progress report': { confidential: false },
  'financial responsibility plan': { confidential: false },
  'education transcript': { confidential: false },
  'certificate': { confidential: false },
  'risk or custody classification': { confidential: false },
  'medical record': { confidential: false },
  'letter of support': { confidential: false },
  'release plan letter': { confidential: false },
  'Pardon Attorney letter': { confidential: false },
  'press article': { confidential: false },
  'public record': { confidential: false },
  'photograph': { confidential: false },
  'other': { confidential: false },
} as const satisfies Record<string, { confidential: boolean }>

/** The kind of a paper: a key of `paperKinds`. */
export type PaperKind = keyof typeof paperKinds
