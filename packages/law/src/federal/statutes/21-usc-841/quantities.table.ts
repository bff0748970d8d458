import type { CivilDate } from '../../../core/civil-date.ts'
import type { Dated, Series } from '../../../core/dated.ts'
import { checkedThrough, code2007, currentCode, readAt } from '../code-sources.ts'

/** The least amounts of subparagraphs (A) and (B), in grams of the whole mixture or of the pure drug, or in plants. */
export interface Quantity {
  readonly A: number
  readonly B: number
}

/** Whether the day of the offense or the day of sentencing chooses the entry. */
export type Quantities = Series<Quantity> & { readonly by: 'offense' | 'sentencing' }

const acted: CivilDate = '1986-10-27'
export const fairSentencing: CivilDate = '2010-08-03'

function unchanged(of: string, value: Quantity, clause: string, quote: string): Quantities {
  return { of: `21 U.S.C. 841(b)(1), ${of}`, by: 'offense', entries: [{ from: acted, checkedThrough, value, source: currentCode(21, '841', `(b)(1)(A)(${clause})`, quote) }] }
}

/**
 * The Fair Sentencing Act reaches everyone sentenced on or after 3 August 2010, whenever the offense was: *Dorsey v. United States*,
 * 567 U.S. 260 (2012), "the new, more lenient mandatory minimum provisions do apply to those pre-Act offenders".
 */
const cocaineBase: Quantities = {
  of: '21 U.S.C. 841(b)(1), cocaine base', by: 'sentencing',
  entries: [
    {
      from: acted, to: '2010-08-02', value: { A: 50, B: 5 },
      source: code2007('21 U.S.C. 841(b)(1)(A)(iii) (2006)', '50 grams or more of a mixture or substance described in clause (ii) which contains cocaine base'),
    },
    {
      from: fairSentencing, checkedThrough, value: { A: 280, B: 28 },
      source: readAt('Pub. L. 111-220, 2(a), 124 Stat. 2372', 'https://www.govinfo.gov/content/pkg/STATUTE-124/html/STATUTE-124-Pg2372.htm', "in subparagraph (A)(iii), by striking ``50 grams'' and inserting ``280 grams''; and (2) in subparagraph (B)(iii), by striking ``5 grams'' and inserting ``28 grams''"),
    },
  ],
}

const actOf1998 = code2007('21 U.S.C. 841 note (1998 amendments), Pub. L. 105-277', 'in subpar. (A)(viii) substituted "50 grams" and "500 grams" for "100 grams" and "1 kilogram", respectively, and in subpar. (B)(viii) substituted "5 grams" and "50 grams" for "10 grams" and "100 grams", respectively')
const since1998 = (value: Quantity): Dated<Quantity> => ({ from: '1998-10-21', checkedThrough, value, source: actOf1998 })

/** Clause (viii) was added on 18 November 1988; before that day methamphetamine had no amount in (A) or (B). */
const methamphetamineActual: Quantities = {
  of: '21 U.S.C. 841(b)(1), methamphetamine (actual)', by: 'offense',
  entries: [{ from: '1988-11-18', to: '1998-10-20', value: { A: 100, B: 10 }, source: actOf1998 }, since1998({ A: 50, B: 5 })],
}

const methamphetamineMixture: Quantities = {
  of: '21 U.S.C. 841(b)(1), methamphetamine (mixture)', by: 'offense',
  entries: [
    {
      from: '1988-11-18', to: '1990-11-28', value: { A: 100, B: 100 },
      source: code2007('21 U.S.C. 841 note (1990 amendments), Pub. L. 101-647, 1202', 'for "or 100 grams or more of a mixture or substance containing a detectable amount of methamphetamine"'),
    },
    {
      from: '1990-11-29', to: '1998-10-20', value: { A: 1000, B: 100 },
      source: code2007('21 U.S.C. 841 note (1990 amendments), Pub. L. 101-647, 1202', 'substituted "or 1 kilogram or more of a mixture or substance containing a detectable amount of methamphetamine"'),
    },
    since1998({ A: 500, B: 50 }),
  ],
}

const marihuanaPlants: Quantities = {
  of: '21 U.S.C. 841(b)(1), marihuana plants', by: 'offense',
  entries: [{
    from: '1988-11-18', checkedThrough, value: { A: 1000, B: 100 },
    source: code2007('21 U.S.C. 841 note (1988 amendments), Pub. L. 100-690', 'inserted ", or 1,000 or more marihuana plants regardless of weight" in cl. (vii)'),
  }],
}

/**
 * Substances with an amount in (A) and (B). A mixture counts whole: the paper under the LSD is weighed with it (*Chapman*, *Neal*).
 * Pub. L. 119-26 of 16 July 2025 put fentanyl-related substances beside the analogues and left the amounts as they were.
 */
export const quantities: ReadonlyMap<string, Quantities> = new Map([
  ['heroin', unchanged('heroin', { A: 1000, B: 100 }, 'i', '1 kilogram or more of a mixture or substance containing a detectable amount of heroin')],
  ['cocaine', unchanged('cocaine', { A: 5000, B: 500 }, 'ii', '5 kilograms or more of a mixture or substance containing a detectable amount of')],
  ['cocaine base', cocaineBase],
  ['PCP (actual)', unchanged('PCP', { A: 100, B: 10 }, 'iv', '100 grams or more of phencyclidine (PCP)')],
  ['PCP (mixture)', unchanged('PCP mixture', { A: 1000, B: 100 }, 'iv', '1 kilogram or more of a mixture or substance containing a detectable amount of phencyclidine (PCP)')],
  ['LSD', unchanged('LSD', { A: 10, B: 1 }, 'v', '10 grams or more of a mixture or substance containing a detectable amount of lysergic acid diethylamide (LSD)')],
  ['fentanyl', unchanged('fentanyl', { A: 400, B: 40 }, 'vi', '400 grams or more of a mixture or substance containing a detectable amount of N-phenyl-N- [ 1- ( 2-phenylethyl ) -4-piperidinyl ] propanamide')],
  ['fentanyl analogue', unchanged('fentanyl analogue', { A: 100, B: 10 }, 'vi', '100 grams or more of a mixture or substance containing a detectable amount of any analogue of N-phenyl-N-[1-(2-phenylethyl)-4-piperidinyl] propanamide')],
  ['marihuana', unchanged('marihuana', { A: 1_000_000, B: 100_000 }, 'vii', '1000 kilograms or more of a mixture or substance containing a detectable amount of marihuana')],
  ['marihuana plants', marihuanaPlants],
  ['methamphetamine (actual)', methamphetamineActual],
  ['methamphetamine (mixture)', methamphetamineMixture],
])

/** Marihuana below which (D) governs: 50 kg, unless so many plants. Fifty plants since 18 November 1988, a hundred before. */
export const smallMarihuana: Series<{ readonly grams: number; readonly plants: number }> = {
  of: '21 U.S.C. 841(b)(1)(D), marihuana',
  entries: [
    {
      from: acted, to: '1988-11-17', value: { grams: 50_000, plants: 100 },
      source: code2007('21 U.S.C. 841 note (1988 amendments), Pub. L. 100-690, 6479(3)', 'substituted "50 or more marihuana plants" for "100 or more marihuana plants"'),
    },
    {
      from: '1988-11-18', checkedThrough, value: { grams: 50_000, plants: 50 },
      source: currentCode(21, '841', '(b)(1)(D)', 'In the case of less than 50 kilograms of marihuana, except in the case of 50 or more marihuana plants regardless of weight'),
    },
  ],
}

/** Substances of schedule I or II that have no amount in (A) or (B), so that (C) governs any weight of them. */
export const withoutAmount: ReadonlySet<string> = new Set(['MDMA', 'oxymorphone', 'hydromorphone', 'PHP (pyrrolidine analog of PCP)'])
