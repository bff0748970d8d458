/** Kinds of paper that hold facts of a case. `confidential` kinds are never in what goes to a prison by mail, nor anything quoted from them. */
export const paperKinds = {
  'judgment': { confidential: false },
  'indictment': { confidential: false },
  'verdict or plea agreement': { confidential: false },
  'notice under 851': { confidential: false },
  'presentence report': { confidential: true },
  'statement of reasons': { confidential: true },
  'docket sheet': { confidential: false },
  'appellate opinion': { confidential: false },
  'sentence reduction order': { confidential: false },
  'sentence computation': { confidential: false },
  'discipline log': { confidential: false },
  'progress report': { confidential: false },
  'medical record': { confidential: false },
  'letter of support': { confidential: false },
  'press article': { confidential: false },
  'public record': { confidential: false },
  'photograph': { confidential: false },
  'other': { confidential: false },
} as const satisfies Record<string, { confidential: boolean }>

/** The kind of a paper: a key of `paperKinds`. */
export type PaperKind = keyof typeof paperKinds
