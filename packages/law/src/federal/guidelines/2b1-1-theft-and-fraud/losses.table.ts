import { amountSeries } from '../amount-ladder.ts'
import { amendment, checkedThrough, manual } from '../cite.ts'

/** Where the lines of a table stand word for word. */
const lines = (number: number) => amendment(number, '')

/** Theft (2B1.1) until it became one guideline with fraud on 1 November 2001. The first manual's lines left gaps of a dollar: a line holds until the next begins. */
export const theftLosses = amountSeries('the loss table of theft before November 2001', [
  {
    from: '1987-11-01', to: '1989-10-31', linesFrom: lines(99), source: amendment(99, '(A) $100 or less no increase (B) $101 - $1,000 add 1'),
    lines: `
      (B) $101 - $1,000 add 1
      (C) $1,001 - $2,000 add 2
      (D) $2,001 - $5,000 add 3
      (E) $5,001 - $10,000 add 4
      (F) $10,001 - $20,000 add 5
      (G) $20,001 - $50,000 add 6
      (H) $50,001 - $100,000 add 7
      (I) $100,001 - $200,000 add 8
      (J) $200,001 - $500,000 add 9
      (K) $500,001 - $1,000,000 add 10
      (L) $1,000,001 - $2,000,000 add 11
      (M) $2,000,001 - $5,000,000 add 12
      (N) over $5,000,000 add 13
    `,
  },
  {
    from: '1989-11-01', to: '2001-10-31', linesFrom: lines(99), source: amendment(99, 'to increase the offense levels for larger losses to provide additional deterrence and better reflect the seriousness of the conduct, and to eliminate minor gaps in the loss table.'),
    lines: `
      (B) More than $100 add 1
      (C) More than $1,000 add 2
      (D) More than $2,000 add 3
      (E) More than $5,000 add 4
      (F) More than $10,000 add 5
      (G) More than $20,000 add 6
      (H) More than $40,000 add 7
      (I) More than $70,000 add 8
      (J) More than $120,000 add 9
      (K) More than $200,000 add 10
      (L) More than $350,000 add 11
      (M) More than $500,000 add 12
      (N) More than $800,000 add 13
      (O) More than $1,500,000 add 14
      (P) More than $2,500,000 add 15
      (Q) More than $5,000,000 add 16
      (R) More than $10,000,000 add 17
      (S) More than $20,000,000 add 18
      (T) More than $40,000,000 add 19
      (U) More than $80,000,000 add 20
    `,
  },
])

/** Fraud (2F1.1) until 1 November 2001. */
export const fraudLosses = amountSeries('the loss table of fraud before November 2001', [
  {
    from: '1987-11-01', to: '1989-10-31', linesFrom: lines(154), source: amendment(154, '(B) $2,001 - $5,000 add 1'),
    lines: `
      (B) $2,001 - $5,000 add 1
      (C) $5,001 - $10,000 add 2
      (D) $10,001 - $20,000 add 3
      (E) $20,001 - $50,00 add 4
      (F) $50,001 - $100,000 add 5
      (G) $100,001 - $200,000 add 6
      (H) $200,001 - $500,000 add 7
      (I) $500,001 - $1,000,000 add 8
      (J) $1,000,001 - $2,000,000 add 9
      (K) $2,000,001 - $5,000,000 add 10
      (L) over $5,000,000 add 11
    `,
  },
  {
    from: '1989-11-01', to: '2001-10-31', linesFrom: lines(154), source: amendment(154, 'to conform the theft and fraud loss tables to the tax evasion table'),
    lines: `
      (B) More than $2,000 add 1
      (C) More than $5,000 add 2
      (D) More than $10,000 add 3
      (E) More than $20,000 add 4
      (F) More than $40,000 add 5
      (G) More than $70,000 add 6
      (H) More than $120,000 add 7
      (I) More than $200,000 add 8
      (J) More than $350,000 add 9
      (K) More than $500,000 add 10
      (L) More than $800,000 add 11
      (M) More than $1,500,000 add 12
      (N) More than $2,500,000 add 13
      (O) More than $5,000,000 add 14
      (P) More than $10,000,000 add 15
      (Q) More than $20,000,000 add 16
      (R) More than $40,000,000 add 17
      (S) More than $80,000,000 add 18
    `,
  },
])

/**
 * Theft and fraud together (2B1.1). Its first table is printed where it was struck in 2015; its two highest lines are of 25 January 2003.
 * The manual of 1 November 2026 raises the amounts (91 Fed. Reg. 24088); its table has not been read, so that nothing is said from then on.
 */
export const losses = amountSeries('the loss table of theft and fraud', [
  {
    from: '2001-11-01', to: '2003-01-24', linesFrom: lines(791), source: amendment(617, 'the change from one-level to two-level increments for'),
    lines: `
      (B) More than $5,000 add 2
      (C) More than $10,000 add 4
      (D) More than $30,000 add 6
      (E) More than $70,000 add 8
      (F) More than $120,000 add 10
      (G) More than $200,000 add 12
      (H) More than $400,000 add 14
      (I) More than $1,000,000 add 16
      (J) More than $2,500,000 add 18
      (K) More than $7,000,000 add 20
      (L) More than $20,000,000 add 22
      (M) More than $50,000,000 add 24
      (N) More than $100,000,000 add 26
    `,
  },
  {
    from: '2003-01-25', to: '2015-10-31', linesFrom: lines(791), source: amendment(647, 'Section 2B1.1(b)(1) is amended by striking the period; and by adding at the end the following: "(O) More than $200,000,000 add 28'),
    lines: `
      (B) More than $5,000 add 2
      (C) More than $10,000 add 4
      (D) More than $30,000 add 6
      (E) More than $70,000 add 8
      (F) More than $120,000 add 10
      (G) More than $200,000 add 12
      (H) More than $400,000 add 14
      (I) More than $1,000,000 add 16
      (J) More than $2,500,000 add 18
      (K) More than $7,000,000 add 20
      (L) More than $20,000,000 add 22
      (M) More than $50,000,000 add 24
      (N) More than $100,000,000 add 26
      (O) More than $200,000,000 add 28
      (P) More than $400,000,000 add 30
    `,
  },
  {
    from: '2015-11-01', to: checkedThrough, linesFrom: manual(2025, '§2B1.1(b)(1)', ''), source: manual(2025, '§2B1.1(b)(1)', 'If the loss exceeded $6,500, increase the offense level as follows:'),
    lines: `
      (B) More than $6,500 add 2
      (C) More than $15,000 add 4
      (D) More than $40,000 add 6
      (E) More than $95,000 add 8
      (F) More than $150,000 add 10
      (G) More than $250,000 add 12
      (H) More than $550,000 add 14
      (I) More than $1,500,000 add 16
      (J) More than $3,500,000 add 18
      (K) More than $9,500,000 add 20
      (L) More than $25,000,000 add 22
      (M) More than $65,000,000 add 24
      (N) More than $150,000,000 add 26
      (O) More than $250,000,000 add 28
      (P) More than $550,000,000 add 30
    `,
  },
])
