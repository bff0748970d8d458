import type { Series } from '../../../core/dated.ts'
import { amountSeries } from '../amount-ladder.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Until 1 November 2001: two fixed levels, and a table of its own for the value of the funds. Since: the level of the underlying offense, or 8 and the loss table. */
export type LaunderingBase = { readonly way: 'fixed'; readonly promoting: number; readonly otherwise: number } | { readonly way: 'underlying offense'; readonly otherwise: number }

export const launderingBase: Series<LaunderingBase> = {
  of: 'the base level of money laundering',
  entries: [
    { from: '1987-11-01', to: '2001-10-31', value: { way: 'fixed', promoting: 23, otherwise: 20 }, source: amendment(634, '(1) 23, if convicted under 18 U.S.C. § 1956(a)(1)(A), (a)(2)(A), or (a)(3)(A); (2) 20, otherwise.') },
    { from: '2001-11-01', to: '2018-10-31', value: { way: 'underlying offense', otherwise: 8 }, source: manual(2016, '§2S1.1(a)(1)', '(1) The offense level for the underlying offense from which the laundered funds were derived') },
    { from: '2018-11-01', checkedThrough, value: { way: 'underlying offense', otherwise: 8 }, source: manual(2025, '§2S1.1(a)(1)', '(1) The offense level for the underlying offense from which the laundered funds were derived') },
  ],
}

/** Monetary transactions under 18 U.S.C. 1957 had a guideline of their own, 2S1.2, until they became part of 2S1.1. */
export const monetaryTransactionBase: Series<number> = {
  of: 'the base level of 2S1.2, which ended on 31 October 2001',
  entries: [{ from: '1987-11-01', to: '2001-10-31', value: 17, source: amendment(634, '"§2S1.2. Engaging in Monetary Transactions in Property Derived from Specified Unlawful Activity (a) Base Offense Level: 17') }],
}

export const launderedWithoutUnderlying = manual(2025, '§2S1.1(a)(2)', '(2) 8 plus the number of offense levels from the table in §2B1.1 (Theft, Property Destruction, and Fraud) corresponding to the value of the laundered funds, otherwise.')

/** Until November 1989 its lines left gaps of a dollar (Amendment 212): a line holds until the next begins. */
export const launderedValues = amountSeries('the table of the value of laundered funds', [
  {
    from: '1987-11-01', to: '2001-10-31', linesFrom: amendment(634, ''), source: amendment(634, '(2) If the value of the funds exceeded $100,000, increase the offense level as follows:'),
    lines: `
      (B) More than $100,000 add 1
      (C) More than $200,000 add 2
      (D) More than $350,000 add 3
      (E) More than $600,000 add 4
      (F) More than $1,000,000 add 5
      (G) More than $2,000,000 add 6
      (H) More than $3,500,000 add 7
      (I) More than $6,000,000 add 8
      (J) More than $10,000,000 add 9
      (K) More than $20,000,000 add 10
      (L) More than $35,000,000 add 11
      (M) More than $60,000,000 add 12
      (N) More than $100,000,000 add 13
    `,
  },
])

/** Since November 2001 the adjustments of Chapter Three look at the laundering and not at the underlying offense. */
export const chapterThreeForLaundering = manual(2025, '§2S1.1, comment. (n.2(C))', 'application of any Chapter Three adjustment shall be determined based on the offense covered by this guideline (i.e., the laundering of criminally derived funds) and not on the underlying')
