/** Where a row goes on the first day, in the order in which an office works: each row into exactly one. Those set apart get a letter. */
export const triageGroups = [
  { id: 'filed now', label: 'Can be filed now', apart: false },
  { id: 'one paper more', label: 'Needs one paper more', apart: false },
  { id: 'more papers', label: 'Needs more than one paper', apart: false },
  { id: 'becomes eligible', label: 'Becomes eligible when', apart: false },
  { id: 'cannot say', label: 'Cannot say: for a person to look at', apart: false },
  { id: 'likely duplicate', label: 'Likely a duplicate', apart: true },
  { id: 'state prisoner', label: 'State prisoner', apart: true },
  { id: 'out of scope', label: 'Out of scope', apart: true },
  { id: 'too early', label: 'Too early', apart: true },
] as const

export type TriageGroup = (typeof triageGroups)[number]['id']

/** Why somebody is set apart: each has a letter of its own. */
export type ApartKind = 'duplicate' | 'state' | 'military' | 'foreign' | 'deceased' | 'no sentence' | 'served' | 'challenge pending' | 'pardon waiting'
