import type { CivilDate } from '../../core/civil-date.ts'

export type DrugSection = '841' | '960'

/** A penalty provision this program has the text of. */
export type Penalty =
  | { readonly kind: 'drug'; readonly section: DrugSection; readonly tier: 'A' | 'B' | 'C' | 'D' | undefined; readonly conspiracy: boolean }
  | { readonly kind: '848'; readonly subsection: 'a' | 'b' | undefined }
  | { readonly kind: '924(c)'; readonly clause: string }
  | { readonly kind: '924(e)' }
  | { readonly kind: '922(g)' }
  | { readonly kind: '924(j)' }
  | { readonly kind: 'unknown'; readonly text: string }

const paragraphs960 = { '1': 'A', '2': 'B', '3': 'C', '4': 'D' } as const

/**
 * Reads a citation as judgments and opinions write it: with or without periods and section signs, several sections joined by `and` or
 * `/`. The penalty subsection decides, not the section violated: `21 U.S.C. 846 and 841(b)(1)(A)` is a conspiracy under (A).
 * Sections that double another's penalty (849, 859 to 861) are not read.
 */
export function parsePenalty(text: string): Penalty {
  const remembered = remember.get(text)
  if (remembered !== undefined) return remembered
  const penalty = readPenalty(text)
  if (remember.size < mostRemembered) remember.set(text, penalty)
  return penalty
}

/** Citations read before: a case asks for the same few dozens of times. */
const remember = new Map<string, Penalty>()
const mostRemembered = 1024

function readPenalty(text: string): Penalty {
  const flat = text.replaceAll(/[\s.,§]+/g, '').toLowerCase()
  if (/18usc/.test(flat)) return parseFirearm(flat, text)
  if (/849|859|860|861/.test(flat)) return { kind: 'unknown', text }
  const conspiracy = /84[6]|963/.test(flat)
  const tier = /841\(b\)\(1\)\(([a-d])\)/.exec(flat) ?? /841\(b\)\(1\)()/.exec(flat)
  if (tier) return { kind: 'drug', section: '841', tier: (tier[1] === '' ? undefined : tier[1]?.toUpperCase()) as 'A' | 'B' | 'C' | 'D' | undefined, conspiracy }
  const paragraph = /960\(b\)(?:\(([1-4])\))?/.exec(flat)
  if (paragraph) return { kind: 'drug', section: '960', tier: paragraph[1] === undefined ? undefined : paragraphs960[paragraph[1] as keyof typeof paragraphs960], conspiracy }
  const enterprise = /848(?:\(([ab])\))?/.exec(flat)
  if (enterprise) return { kind: '848', subsection: enterprise[1] as 'a' | 'b' | undefined }
  if (/841(?!\()|841\(a\)|846/.test(flat)) return { kind: 'drug', section: '841', tier: undefined, conspiracy }
  if (/960|963|952/.test(flat)) return { kind: 'drug', section: '960', tier: undefined, conspiracy }
  return { kind: 'unknown', text }
}

function parseFirearm(flat: string, text: string): Penalty {
  if (/924\(e\)/.test(flat)) return { kind: '924(e)' }
  const clause = /924\(c\)((?:\([0-9a-z]+\))*)/.exec(flat)
  if (clause) return { kind: '924(c)', clause: clause[1] ?? '' }
  if (/924\(j\)/.test(flat)) return { kind: '924(j)' }
  if (/922\(g\)|924\(a\)\([28]\)/.test(flat)) return { kind: '922(g)' }
  return { kind: 'unknown', text }
}

/**
 * The first day a conviction under the very clause cited can be for, where the clause came into the law later than its section:
 * 924(c)(1)(A) to (D) on 13 November 1998, 841(b)(1)(A)(viii) and (B)(viii) on 18 November 1988.
 */
export function earliestOffense(text: string): CivilDate | undefined {
  const flat = text.replaceAll(/[\s.,§]+/g, '').toLowerCase()
  if (/924\(c\)\(1\)\([a-d]\)/.test(flat)) return '1998-11-13'
  return /841\(b\)\(1\)\([ab]\)\(viii\)/.test(flat) ? '1988-11-18' : undefined
}
