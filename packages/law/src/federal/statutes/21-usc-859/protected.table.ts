import type { Series } from '../../../core/dated.ts'
import { checkedThrough, code2007, currentCode } from '../code-sources.ts'
import type { ProtectedSection } from '../parse-penalty.ts'

/** What an offense near a protected place or with a protected person adds to the terms of 841(b). */
export interface Multiplied {
  /** The greatest term and the least supervised release of 841(b), times this. */
  readonly times: 2 | 3
  /** The least term in months, unless 841(b) asks for more; undefined where the section has none. */
  readonly least: number | undefined
  /** Whether five grams of marihuana or less are without that least term. */
  readonly littleMarihuana: boolean
  /** Whether the greatest term is life whatever 841(b) says. */
  readonly life: boolean
}

type Terms = Series<Multiplied>

const acted1986 = '1986-10-27'

/** Terms that have been the same since the Act of 1986, when the section was numbered otherwise. */
const since1986 = (of: string, value: Multiplied, section: ProtectedSection, subsection: string, quote: string): Terms => ({
  of, entries: [{ from: acted1986, checkedThrough, value, source: currentCode(21, section, subsection, quote) }],
})

/** The same, but for whether five grams of marihuana or less were without the least term until the Act of 1988. */
const littleMarihuanaBefore1988 = (was: boolean, quote: string, terms: Terms): Terms => {
  const [since] = terms.entries
  if (since === undefined) return terms
  const before = { from: acted1986, to: '1988-11-17', value: { ...since.value, littleMarihuana: was }, source: code2007(`${terms.of} note (1988 amendments), Pub. L. 100-690`, quote) } as const
  return { of: terms.of, entries: [before, { ...since, from: '1988-11-18' }] }
}

/**
 * 21 U.S.C. 849, 859, 860 and 861, for a first conviction under the section and for one after. The words on terms have stood since
 * the Act of 27 October 1986 (849 since 13 September 1994), as the notes to the Code list every change, but for little marihuana in 859;
 * until 29 November 1990 the sections were 845, 845a and 845b.
 */
export const protectedTerms: Readonly<Record<ProtectedSection, { readonly first: Terms; readonly again: Terms }>> = {
  849: {
    first: { of: '21 U.S.C. 849', entries: [{ from: '1994-09-13', checkedThrough, value: { times: 2, least: undefined, littleMarihuana: false, life: false }, source: currentCode(21, '849', '(b)', 'twice the maximum punishment authorized by section 841(b) of this title ; and') }] },
    again: { of: '21 U.S.C. 849', entries: [{ from: '1994-09-13', checkedThrough, value: { times: 3, least: undefined, littleMarihuana: false, life: false }, source: currentCode(21, '849', '(c)', '3 times the maximum punishment authorized by section 841(b) of this title ; and') }] },
  },
  859: {
    first: littleMarihuanaBefore1988(false, 'inserted at end "The mandatory minimum sentencing provisions of this subsection shall not apply to offenses involving 5 grams or less of marihuana."', since1986('21 U.S.C. 859(a)', { times: 2, least: 12, littleMarihuana: true, life: false }, '859', '(a)', 'Except to the extent a greater minimum sentence is otherwise provided by section 841(b) of this title , a term of imprisonment under this subsection shall be not less than one year.')),
    again: littleMarihuanaBefore1988(true, 'struck out "The mandatory minimum sentencing provisions of this paragraph shall not apply to offenses involving 5 grams or less of marihuana."', since1986('21 U.S.C. 859(b)', { times: 3, least: 12, littleMarihuana: false, life: false }, '859', '(b)', 'is subject to (1) three times the maximum punishment authorized by section 841(b) of this title , and (2) at least three times any term of supervised release')),
  },
  860: {
    first: since1986('21 U.S.C. 860(a)', { times: 2, least: 12, littleMarihuana: true, life: false }, '860', '(a)', 'subject to (1) twice the maximum punishment authorized by section 841(b) of this title ; and (2) at least twice any term of supervised release authorized by section 841(b) of this title for a first offense'),
    again: since1986('21 U.S.C. 860(b)', { times: 3, least: 36, littleMarihuana: false, life: true }, '860', '(b)', 'the greater of (A) a term of imprisonment of not less than three years and not more than life imprisonment or (B) three times the maximum punishment authorized'),
  },
  861: {
    first: since1986('21 U.S.C. 861(b)', { times: 2, least: 12, littleMarihuana: false, life: false }, '861', '(b)', 'Except to the extent a greater minimum sentence is otherwise provided, a term of imprisonment under this subsection shall not be less than one year.'),
    again: since1986('21 U.S.C. 861(c)', { times: 3, least: 12, littleMarihuana: false, life: false }, '861', '(c)', 'is subject to three times the maximum punishment otherwise authorized and at least three times any term of supervised release otherwise authorized for a first offense'),
  },
}

/** Five grams of marihuana, 859(a) and 860(a). */
export const littleMarihuanaGrams = 5

/** The notes that show nothing about the terms changed between 1986 and 2007 but their wording. */
export const unchangedSince1986 = code2007('21 U.S.C. 860 note (1990 amendments), Pub. L. 101-647, 1214', 'a person shall be sentenced under this subsection to a term of imprisonment of not less than one year')
