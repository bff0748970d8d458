import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readPresentenceReport } from './presentence-report.ts'

/** A made-up computation with these paragraphs under specific offense characteristics. */
function read(edition: string, ...specific: readonly (readonly [words: string, levels: string])[]) {
  const text = [
    'Offense Level Computation', `20. The ${edition} edition of the Guidelines Manual has been used in this case.`,
    '21. Base Offense Level: The defendant is accountable for 6 kilograms of cocaine. USSG §2D1.1(c)(4).                     32',
    ...specific.map(([words, levels], i) => `${22 + i}. Specific Offense Characteristics: ${words}                     ${levels}`),
    '29. Adjustment for Role in the Offense: None.                     0', '30. Total Offense Level:                     32',
  ].join('\n')
  const pages = plainPages(text, 'plain text')
  const proposed = propose('paper', pages, readPresentenceReport(pages))
  const of = (pattern: RegExp) => proposed.filter(({ path }) => pattern.test(path))
  return { names: of(/characteristics\.\d+\.name$/).map(({ value }) => value), complete: of(/characteristics\.complete$/)[0]?.value, checks: of(/characteristics\.\d+\.name$/).map(({ check }) => check), weapon: of(/guideline\.weapon$/)[0]?.value }
}

describe('the characteristics of a presentence report', () => {
  it('are named by the subdivision it cites under its own manual', () => {
    expect(read('2012', ['The defendant maintained a premises for distributing cocaine. Pursuant to USSG §2D1.1(b)(12), two levels are added.', '+2'])).toMatchObject({ names: ['2D1.1 premises maintained'], complete: true })
    expect((['2004', '2007', '2010'] as const).map((edition) => read(edition, ['Pursuant to USSG §2D1.1(b)(5), the offense level is increased by two levels.', '+2']).names)).toEqual([['2D1.1 mass-marketing by computer'], ['2D1.1 conviction under 21 U.S.C. 865'], ['2D1.1 methamphetamine imported']])
  })
  it('are listed one after the other, the weapon apart', () => {
    const several = read('2016', ['A pistol was possessed. USSG §2D1.1(b)(1).', '+2'], ['The defendant directed an assault on a buyer. USSG § 2D1.1(b)(2).', '+2'], ['The defendant paid an officer. U.S.S.G. § 2D1.1 (b) (11).', '+2'])
    expect(several).toMatchObject({ names: ['2D1.1 violence', '2D1.1 bribery of a law enforcement officer'], complete: true, weapon: true })
  })
  it('are known to be none where the report lists none, and where it says that one does not apply', () => {
    expect(read('1995', ['None.', '0'])).toMatchObject({ names: [], complete: true })
    expect(read('1995', ['No weapon was possessed; § 2D1.1(b)(1) does not apply. The criteria of § 5C1.2 are not met; § 2D1.1(b)(4) does not apply.', '0'])).toMatchObject({ names: [], complete: true, weapon: false })
  })
  it('of an alternative are told apart by their words, and left to a person where those do not tell', () => {
    expect(read('1999', ['The defendant was the pilot of the aircraft that carried it. USSG §2D1.1(b)(2)(B).', '+2']).names).toEqual(['2D1.1 pilot, captain or navigator'])
    expect(read('2012', ['A private aircraft was used to import it. USSG §2D1.1(b)(3).', '+2']).names).toEqual(['2D1.1 private aircraft'])
    expect(read('2012', ['It was imported by a craft. USSG §2D1.1(b)(3).', '+2'])).toMatchObject({ names: [], complete: undefined })
  })
  it('that the manual does not have, or that cite nothing, leave the list open', () => {
    expect(read('1995', ['The defendant maintained a premises. USSG §2D1.1(b)(12).', '+2'])).toMatchObject({ names: [], complete: undefined })
    expect(read('2012', ['The defendant maintained a premises: two levels are added.', '+2'])).toMatchObject({ names: [], complete: undefined })
    expect(read('2012', ['USSG §2D1.1(b)(11) and USSG §2D1.1(b)(12) apply.', '+4'])).toMatchObject({ names: [], complete: undefined })
  })
  it('are read beside one that is denied in the same paragraph', () => {
    expect(read('2012', ['USSG §2D1.1(b)(2) does not apply, for no violence was used. The defendant maintained a premises, USSG §2D1.1(b)(12).', '+2'])).toMatchObject({ names: ['2D1.1 premises maintained'], complete: true })
  })
  it('are marked to be looked at where the report adds other levels than the manual', () => {
    expect(read('2012', ['The defendant maintained a premises. USSG §2D1.1(b)(12).', '+3']).checks).toEqual(['The report gives 3 levels; the manual of 2012 has 2 at (b)(12).'])
  })
  it('of a manual changed within its year are those of the change where the first day has none', () => {
    expect(read('2000', ['The laboratory put the life of a child at risk: a minor. USSG §2D1.1(b)(6)(B).', '+6']).names).toEqual(['2D1.1 risk of harm to a minor from a laboratory'])
  })
  it('are not guessed where the manual used is not told, and the safety valve is none of them', () => {
    const pages = plainPages('Offense Level Computation\n22. Specific Offense Characteristics: USSG §2D1.1(b)(12).                     +2\n30. Total Offense Level:                     32', 'plain text')
    expect(propose('paper', pages, readPresentenceReport(pages)).filter(({ path }) => path.startsWith('guideline.characteristics'))).toEqual([])
    expect(read('2012', ['The defendant meets the criteria of USSG §5C1.2; USSG §2D1.1(b)(16).', '-2'])).toMatchObject({ names: [], complete: true })
  })
})

describe('the adjustments of a presentence report', () => {
  const adjusted = (...paragraphs: readonly string[]): Readonly<Record<string, unknown>> => {
    const text = ['Offense Level Computation', 'The 2007 edition of the Guidelines Manual has been used in this case.', '21. Base Offense Level: USSG §2D1.1(c)(4).                     32', ...paragraphs].join('\n')
    const pages = plainPages(text, 'plain text')
    return Object.fromEntries(propose('paper', pages, readPresentenceReport(pages)).map(({ path, value, flags }) => [path, flags === undefined ? value : flags[0]?.says]))
  }

  it('are named by the section they cite, beside the role', () => {
    const read = adjusted('22. Victim-Related Adjustment: None.                     0', '23. Adjustment for Role in the Offense: A leader. USSG §3B1.1(a).                     +4', '24. Adjustment for Role in the Offense: The defendant used a child of 15 years. USSG §3B1.4.                     +2', '25. Adjustment for Obstruction of Justice: The defendant fled through a crowd. USSG §3C1.2.                     +2')
    expect(read).toMatchObject({ 'guideline.roleLevels': 4, 'guideline.adjustments.0.name': 'use of a minor', 'guideline.adjustments.1.name': 'reckless endangerment during flight', 'guideline.adjustments.complete': true })
  })

  it('are left to a person where a paragraph cites none', () => {
    expect(adjusted('22. Victim-Related Adjustment: The victims were old.                     +2')).not.toHaveProperty(['guideline.adjustments.complete'])
  })

  it('and levels that do not come to the total printed wait for a person', () => {
    const right = ['22. Adjustment for Role in the Offense: The defendant was a minor participant; decreased by two. USSG §3B1.2(b).                     -2', '23. Adjusted Offense Level (Subtotal):                     30', '24. Acceptance of Responsibility: USSG §3E1.1(a).                     -2']
    expect(adjusted(...right, '25. Total Offense Level:                     28')).toMatchObject({ 'guideline.baseLevel': 32, 'guideline.roleLevels': -2 })
    expect(adjusted(...right, '25. Total Offense Level:                     26')['guideline.baseLevel']).toBe('The paragraphs of the computation come to 28; the report is read as 26 (Total Offense Level).')
  })
})
