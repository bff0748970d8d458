import type { Source } from '../../../core/source.ts'
import { amendment } from '../cite.ts'

/** The guidelines that became part of another, and the day. */
export const consolidated: Readonly<Record<'2F1.1' | '2S1.2', { readonly from: '2001-11-01'; readonly into: '2B1.1' | '2S1.1'; readonly source: Source }>> = {
  '2F1.1': { from: '2001-11-01', into: '2B1.1', source: amendment(617, 'Chapter Two is amended by striking Part F in its entirety as follows: "PART F - OFFENSES INVOLVING FRAUD OR DECEIT §2F1.1. Fraud and Deceit; Forgery;') },
  '2S1.2': { from: '2001-11-01', into: '2S1.1', source: amendment(634, 'Chapter Two, Part S is amended by striking §2S1.2 as follows: "§2S1.2. Engaging in Monetary Transactions in Property Derived from Specified Unlawful Activity') },
}

/** The statutes of fraud that the index sent to 2F1.1 until it became part of 2B1.1. */
export const fraudUntil2001: readonly { readonly section: RegExp; readonly source: Source }[] = [
  { section: /\b1341\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1341 by inserting "2B1.1," before "2C1.7"; and by striking ", 2F1.1";') },
  { section: /\b1343\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1343 by inserting "2B1.1," before "2C1.7"; and by striking ", 2F1.1";') },
  { section: /\b1344\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1344 by striking "2F1.1" and inserting "2B1.1";') },
  { section: /\b1347\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1347 by striking "2F1.1" and inserting "2B1.1";') },
  { section: /\b1014\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1014 by striking "2F1.1" and inserting "2B1.1";') },
  { section: /\b1028\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1028 by striking "2F1.1" and inserting "2B1.1";') },
  { section: /\b1029\b/, source: amendment(617, 'in the line referenced to 18 U.S.C. § 1029 by striking "2F1.1" and inserting "2B1.1";') },
]
