import type { CivilDate } from '../../core/civil-date.ts'
import { remember } from '../../core/remember.ts'
import type { DrugTier } from './21-usc-841/penalties.table.ts'

export type DrugSection = '841' | '960'

/** The sections that multiply what 841(b) authorizes, for protected persons and places. */
export type ProtectedSection = '849' | '859' | '860' | '861'

export interface Protected {
  readonly section: ProtectedSection
  /** Whether it is the subsection for one convicted under the section before; undefined where the citation does not say. */
  readonly again: boolean | undefined
}

/** A term of title 18 or 21 that goes by nothing but the day of the offense. */
export type FlatProvision = '1326(a)' | '1326(b)(1)' | '1326(b)(2)' | '1341' | '1343' | '1343, financial institution' | '1344' | '2113(a)' | '2113(d)' | '841(c), list I chemical' | '841(c), list II chemical' | '848(e)' | '856' | '858' | '922(g)' | '924(a)(1)' | '924(a)(2)' | '924(e)' | '924(j)(1)' | '924(j)(2)' | '1951' | '1956' | '1957' | '3559(c)'

/** A penalty provision this program has the text of. */
export type Penalty =
  | { readonly kind: 'drug'; readonly section: DrugSection; readonly tier: DrugTier | undefined; readonly conspiracy: boolean; readonly protected?: Protected }
  | { readonly kind: '843' }
  | { readonly kind: '844' }
  | { readonly kind: '848'; readonly subsection: 'a' | 'b' | undefined }
  | { readonly kind: '924(c)'; readonly clause: string }
  | { readonly kind: 'flat'; readonly provision: FlatProvision; readonly conspiracy: boolean }
  | { readonly kind: 'unknown'; readonly text: string }

const paragraphs841 = { '2': 'IV', '3': 'V' } as const
const paragraphs960 = { '1': 'A', '2': 'B', '3': 'C', '4': 'D', '5': 'E', '6': 'IV', '7': 'V' } as const

/** Sections of the drug laws with terms of their own that are not read. */
const alone21 = /843\(a\)\([67]\)|860a|841\(b\)\([4-7]\)|960\(d\)/
const unread21 = /841\(c\)|953|954|955|959|70503|70506/

/**
 * Reads a citation as judgments and opinions write it: with or without periods and section signs, several sections joined by `and` or
 * `/`. The penalty subsection decides, not the section violated: `21 U.S.C. 846 and 841(b)(1)(A)` is a conspiracy under (A). A section
 * that multiplies the penalty of another (849, 859 to 861, before 29 November 1990 845 to 845b) is read together with it.
 */
export const parsePenalty = remember(readPenalty)

/** A citation without spaces and signs; "and" becomes a sign of its own, or `860 and 841` would read as section 860a. */
function flatten(text: string): string {
  return text.toLowerCase().replaceAll(/\band\b/g, '&').replaceAll(/[\s.,§]+/g, '')
}

function readPenalty(text: string): Penalty {
  const flat = flatten(text)
  if (/18usc|title18|^18:|^(?:922|924|134[134]|1951|1956|1957|2113|3559)/.test(flat)) {
    const found = parseTitle18(flat, text)
    if (found.kind !== 'unknown' || !/21usc|title21|^21:/.test(flat)) return found
  }
  const reentry = /(?:^|[^1])8usc1326(\((?:a|b)\)(?:\([12]\))?)/.exec(flat)?.[1]
  if (reentry === '(a)' || reentry === '(b)(1)' || reentry === '(b)(2)') return provision(`1326${reentry}`)
  if (alone21.test(flat)) return { kind: 'unknown', text }
  const conspiracy = /846|963/.test(flat)
  const place = parseProtected(flat)
  const named = parseTier(flat)
  if (named !== undefined) return { kind: 'drug', ...named, conspiracy, ...(place === undefined ? {} : { protected: place }) }
  const chemical = /841\([cd]\)(?:\([12]\))?.*list(ii?)chemical/.exec(flat)?.[1]
  if (chemical !== undefined) return { kind: 'flat', provision: chemical === 'i' ? '841(c), list I chemical' : '841(c), list II chemical', conspiracy }
  if (unread21.test(flat)) return { kind: 'unknown', text }
  if (/843/.test(flat)) return { kind: '843' }
  if (/858/.test(flat)) return { kind: 'flat', provision: '858', conspiracy }
  if (/848\(e\)/.test(flat)) return { kind: 'flat', provision: '848(e)', conspiracy }
  const enterprise = /848(?:\(([ab])\))?/.exec(flat)
  if (enterprise) return { kind: '848', subsection: enterprise[1] as 'a' | 'b' | undefined }
  if (place !== undefined) return { kind: 'drug', section: '841', tier: undefined, conspiracy, protected: place }
  if (/856/.test(flat)) return { kind: 'flat', provision: '856', conspiracy }
  if (/844/.test(flat)) return { kind: '844' }
  if (/841(?!\()|841\([ab]\)|846/.test(flat)) return { kind: 'drug', section: '841', tier: undefined, conspiracy }
  if (/960|963|952|962/.test(flat)) return { kind: 'drug', section: '960', tier: undefined, conspiracy }
  return { kind: 'unknown', text }
}

function parseTier(flat: string): { readonly section: DrugSection; readonly tier: DrugTier | undefined } | undefined {
  const letter = /841(?:\(a\)(?:\(\d\))?&?)?\(b\)\(1\)\(([a-e])\)/.exec(flat)?.[1]
  if (letter !== undefined) return { section: '841', tier: letter.toUpperCase() as DrugTier }
  if (/841(?:\(a\)(?:\(\d\))?&?)?\(b\)\(1\)/.test(flat)) return { section: '841', tier: undefined }
  const paragraph841 = /841(?:\(a\)(?:\(\d\))?&?)?\(b\)\(([23])\)/.exec(flat)
  if (paragraph841) return { section: '841', tier: paragraphs841[paragraph841[1] as keyof typeof paragraphs841] }
  const paragraph = /960\(b\)(?:\(([1-7])\))?/.exec(flat)
  if (paragraph) return { section: '960', tier: paragraph[1] === undefined ? undefined : paragraphs960[paragraph[1] as keyof typeof paragraphs960] }
  return undefined
}

/** 860a is a section of its own; 845, 845a and 845b are the same sections by their numbers before 29 November 1990. */
function parseProtected(flat: string): Protected | undefined {
  const found = /(849|859|860|861|845)(?:([ab])(?!\)))?(?:\(([a-f])\))?/.exec(flat)
  if (!found) return undefined
  const [, number, letter, subsection] = found
  if (number !== '845' && letter !== undefined) return undefined
  const section = number === '845' ? (letter === 'a' ? '860' : letter === 'b' ? '861' : '859') : (number as ProtectedSection)
  const [first, second] = section === '849' || section === '861' ? ['b', 'c'] : ['a', 'b']
  return { section, again: subsection === first ? false : subsection === second ? true : undefined }
}

function provision(name: FlatProvision): Penalty {
  return { kind: 'flat', provision: name, conspiracy: false }
}

function parseTitle18(flat: string, text: string): Penalty {
  if (/3559\(c\)/.test(flat)) return provision('3559(c)')
  if (/924\(e\)/.test(flat)) return provision('924(e)')
  const clause = /924\(c\)((?:\([0-9a-z]+\))*)/.exec(flat)
  if (clause) return { kind: '924(c)', clause: clause[1] ?? '' }
  if (/924\(j\)\(2\)/.test(flat)) return provision('924(j)(2)')
  if (/924\(j\)/.test(flat)) return provision('924(j)(1)')
  if (/922\([dg]\)|924\(a\)\(8\)/.test(flat)) return provision('922(g)')
  if (/922\(a\)\(6\)|922\([hijo]\)|924\(a\)\(2\)/.test(flat)) return provision('924(a)(2)')
  if (/924\(a\)\(1\)/.test(flat)) return provision('924(a)(1)')
  const section = /195[167](?![0-9])/.exec(flat)
  if (section) return provision(section[0] as '1951' | '1956' | '1957')
  const robbery = /2113\(([ad])\)/.exec(flat)
  if (robbery) return provision(`2113(${robbery[1] as 'a' | 'd'})`)
  const fraud = /134[134](?![0-9a])/.exec(flat)
  if (fraud) return /financialinstitution/.test(flat) ? (fraud[0] === '1343' ? provision('1343, financial institution') : fraud[0] === '1344' ? provision('1344') : { kind: 'unknown', text }) : provision(fraud[0] as '1341' | '1343' | '1344')
  return { kind: 'unknown', text }
}

/**
 * The first day a conviction under the very clause cited can be for, where the clause came into the law later than its section:
 * 924(c)(1)(A) to (D) on 13 November 1998, 841(b)(1)(A)(viii) and (B)(viii) on 18 November 1988.
 */
export function earliestOffense(text: string): CivilDate | undefined {
  const flat = flatten(text)
  if (/924\(c\)\(1\)\([a-d]\)/.test(flat)) return '1998-11-13'
  return /841\(b\)\(1\)\([ab]\)\(viii\)/.test(flat) ? '1988-11-18' : undefined
}
