import { overTime } from '../characteristic-over-time.ts'
import type { Characteristic, CharacteristicRule } from '../characteristics.ts'
import { amendment, manual } from '../cite.ts'

const first = '1987-11-01'
const since = '2001-11-01'
const old = amendment(634, 'involving the manufacture, importation, or distribution of narcotics or other controlled substances, increase by 3 levels.')
const knew = amendment(378, 'Section 2S1.1(b)(1) is amended by inserting "or believed" immediately following "knew".')
const six = (year: 2016 | 2025) => manual(year, '§2S1.1(b)(1)', 'national security, or the sexual exploitation of a minor, increase by 6 levels.')
const proceeds = (at: string, levels: number, paragraphs?: readonly string[]): CharacteristicRule => ({ at, levels, choice: 'proceeds', ...(paragraphs === undefined ? {} : { paragraphs }) })
/** Only where the base level is not that of the underlying offense. */
const without = ['2']
const statute = (at: string, levels: number, paragraphs?: readonly string[]): CharacteristicRule => ({ at, levels, choice: 'statute or business', ...(paragraphs === undefined ? {} : { paragraphs }) })
const words = (year: 2016 | 2025, at: string, quote: string) => manual(year, `§2S1.1${at}`, quote)

function sinceNovember2001(of: string, rule: CharacteristicRule, quote: string): Characteristic {
  return overTime(of, { from: first, source: words(2016, rule.at, quote) }, { from: since, rule, source: words(2016, rule.at, quote) }, { from: '2018-11-01', rule, source: words(2025, rule.at, quote) })
}

/** 2S1.1(b), but for the value of the funds, which was a characteristic until November 2001. In the manual's order of today. */
export const launderingCharacteristics = {
  'drug proceeds': overTime('the proceeds of drug trafficking', { from: first, rule: { ...proceeds('(b)(1)', 3), asks: 'that the person knew' }, source: old }, { from: '1991-11-01', rule: proceeds('(b)(1)', 3), source: knew },
    { from: since, rule: proceeds('(b)(1)', 6, without), source: six(2016) }, { from: '2018-11-01', rule: proceeds('(b)(1)', 6, without), source: six(2025) }),
  'proceeds of violence, firearms and the like': overTime('the proceeds of violence, firearms and the like', { from: first, source: six(2016) }, { from: since, rule: proceeds('(b)(1)', 6, without), source: six(2016) }, { from: '2018-11-01', rule: proceeds('(b)(1)', 6, without), source: six(2025) }),
  'conviction under 18 U.S.C. 1957': sinceNovember2001('a conviction under 18 U.S.C. 1957', statute('(b)(2)(A)', 1), '(A) If the defendant was convicted under 18 U.S.C. § 1957, increase by 1 level.'),
  'conviction under 18 U.S.C. 1956': sinceNovember2001('a conviction under 18 U.S.C. 1956', statute('(b)(2)(B)', 2), '(B) If the defendant was convicted under 18 U.S.C. § 1956, increase by 2 levels.'),
  'business of laundering funds': sinceNovember2001('the business of laundering', statute('(b)(2)(C)', 4, without), '(ii) the defendant was in the business of laundering funds, increase by 4 levels.'),
  'sophisticated laundering': sinceNovember2001('sophisticated laundering', { at: '(b)(3)', levels: 2, beside: ['conviction under 18 U.S.C. 1956'] }, '(3) If (A) subsection (b)(2)(B) applies; and (B) the offense involved sophisticated laundering, increase by 2 levels.'),
} as const satisfies Readonly<Record<string, Characteristic>>

const ended = { from: since, source: amendment(634, 'Chapter Two, Part S is amended by striking §2S1.2 as follows:') } as const
const monetary = (at: string, levels: number): CharacteristicRule => ({ at, levels, choice: 'proceeds' })

/** 2S1.2(b), a guideline of its own for 18 U.S.C. 1957 until November 2001, but for the value of the funds. */
export const monetaryTransactionCharacteristics = {
  'drug proceeds': overTime('the proceeds of drug trafficking (2S1.2)', { from: first, rule: monetary('(b)(1)(A)', 5), source: amendment(634, '(A) an unlawful activity involving the manufacture, importation, or distribution of narcotics or other controlled substances, increase by 5 levels; or') }, ended),
  'proceeds of another specified unlawful activity': overTime('the proceeds of another specified unlawful activity (2S1.2)', { from: first, rule: monetary('(b)(1)(B)', 2), source: amendment(634, '(B) any other specified unlawful activity (see 18 U.S.C. § 1956(c)(7)), increase by 2 levels.') }, ended),
} as const satisfies Readonly<Record<string, Characteristic>>
