import { describe, expect, it } from 'vitest'
import { guessKind } from '../../kinds/guess-kind.ts'
import { plainPages } from '../../pages/plain-pages.ts'
import { propose } from '../../reading/propose.ts'
import { readerFor } from '../reader-for.ts'

const cover = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF ARKANSAS\nUNITED STATES OF AMERICA,\n     v.\nDana Marie Lott,\n     Defendant.\nCase 4:07-CR-00321-02\nSENTENCING\nJune 3, 2008\nBEFORE: Odell Briscoe, U.S.D.J.\n'

function read(said: string, head = cover): { readonly values: Record<string, unknown>; readonly waits: readonly string[] } {
  const pages = plainPages(`${head}${said}`, 'plain text')
  const proposals = propose('paper', pages, readerFor('sentencing transcript')(pages))
  return { values: Object.fromEntries(proposals.map(({ path, value }) => [path, value])), waits: proposals.filter(({ flags }) => (flags?.length ?? 0) > 0).map(({ path }) => path) }
}

describe('what is said at a sentencing', () => {
  it('gives levels that come to the total that is said, whoever recites them, and the range far behind', () => {
    const { values, waits } = read(`THE COURT: Would probation read its computation into the record?
THE PROBATION OFFICER: The base level is thirty-two, plus two for the firearm, plus three for role, minus three
for acceptance, for a total of thirty-four. With seven criminal history points the category is IV.
MR. HOLT: ${'We have nothing to say against any of that, Your Honor. '.repeat(12)}
THE COURT: I used the 2007 guidelines. The range is two ten to two sixty-two.`)
    expect(values).toMatchObject({ 'guideline.baseLevel': 32, 'guideline.weapon': true, 'guideline.roleLevels': 3, 'guideline.acceptanceLevels': -3, 'guideline.totalLevel': 34, 'guideline.points': 7, 'guideline.category': 4, 'guideline.range': [210, 262], 'guideline.edition': '2007' })
    expect(waits.filter((path) => path.startsWith('guideline'))).toEqual([])
  })

  it('gives no level that is only asked for, and leaves levels that come to no total to a person', () => {
    const { values, waits } = read('THE COURT: The base offense level is 26. Counsel asks for a reduction of two levels for a minor role. Three levels come off for acceptance of responsibility. I will hear you.\nMR. HOLT: Thank you.')
    expect(values).toMatchObject({ 'guideline.baseLevel': 26, 'guideline.acceptanceLevels': -3 })
    expect(values).not.toHaveProperty(['guideline.roleLevels'])
    expect(waits).toContain('guideline.baseLevel')
  })

  it('gives the terms of counts, without a doubt where they come to the whole', () => {
    const { values, waits } = read('THE COURT: As to Count One, I sentence the defendant to 120 months. As to Count Two, the sentence is 60 months, consecutive to every other count. The total sentence is 180 months.\nMR. HOLT: Thank you.')
    expect(values).toMatchObject({ 'conviction.counts.0.number': 'One', 'conviction.counts.0.term': 120, 'conviction.counts.1.number': 'Two', 'conviction.counts.1.term': 60, 'conviction.term': 180 })
    expect(waits.filter((path) => path !== 'person.name')).toEqual([])
  })

  it('gives the only term of the court without a doubt where it is pronounced as the sentence, and leaves others to a person', () => {
    const termWaits = (court: string, other = ''): boolean => read(`THE COURT: ${court} A term of supervised release of three years will follow. I impose no fine.\nMR. HOLT: Thank you.${other}`).waits.includes('conviction.term')
    for (const said of ['You are hereby sentenced to a term of imprisonment of 18 months.', 'The sentence of this court is eighteen months in the custody of the Attorney General.', 'Upon her conviction, Ms. Lott is sentenced to serve a term of eighteen (18) months in an institution designated by the Bureau of Prisons.', 'The sentence I impose is 18 months of imprisonment.', 'I am going to impose a total sentence of 18 months in prison.', 'The court imposes a sentence of 18 months in prison.', 'The defendant is placed in the custody of the Bureau of Prisons for an aggregate term of eighteen (18) months.']) expect([said, termWaits(said)]).toEqual([said, false])
    expect(termWaits('You are sentenced to 18 months of imprisonment, beside the undischarged sentence of the state court.')).toBe(true)
    expect(termWaits('In my view 18 months in prison is fair.')).toBe(true)
  })

  it('gives the terms of counts without a doubt where a total that is called so is the longest of them', () => {
    const { values, waits } = read('THE COURT: The court sentences the defendant to a term of 71 months on Count 1 and 120 months on Count 2, for a total of 120 months of imprisonment.\nMR. HOLT: Thank you.')
    expect(values).toMatchObject({ 'conviction.counts.0.term': 71, 'conviction.counts.1.term': 120, 'conviction.term': 120 })
    expect(waits.filter((path) => path.startsWith('conviction'))).toEqual([])
    expect(read('THE COURT: The court sentences the defendant to a term of 71 months on Count 1 and 120 months on Count 2, for a total of 140 months of imprisonment.\nMR. HOLT: Thank you.').waits).toContain('conviction.counts.0.term')
  })

  it('takes no amount of money for the number of a count, and leaves terms that do not come to the whole to a person', () => {
    const { values, waits } = read('THE COURT: I sentence you to 120 months on Count One, one hundred dollars to be paid today, and 60 months on Count Two. The total sentence is 150 months.\nMR. HOLT: Thank you.')
    expect(values).toMatchObject({ 'conviction.counts.0.number': 'One', 'conviction.counts.1.number': 'Two' })
    expect(values).not.toHaveProperty(['conviction.counts.2.number'])
    expect(waits).toContain('conviction.counts.0.term')
  })

  it('takes the whole of an assessment, not that of each count', () => {
    expect(read('THE COURT: There is a $100 special assessment on each count, $200 in all.\nMR. HOLT: Thank you.').values).toMatchObject({ 'conviction.assessment': 200 })
    expect(read('THE COURT: I order the special assessment of $100 per count, for a total of $300.\nMR. HOLT: Thank you.').values).toMatchObject({ 'conviction.assessment': 300 })
  })

  it('tells how guilt was decided, and on what day', () => {
    expect(read('THE COURT: You were convicted by a jury on August 6, 2007 of Counts One and Two.\nMR. HOLT: Yes.').values).toMatchObject({ 'conviction.decidedBy': 'jury verdict', 'conviction.convictedOn': '2007-08-06' })
  })

  it('takes a category that begins a line for no speaker', () => {
    const { values, waits } = read('THE COURT: Then I find a total offense level of 24 and a criminal history category of\nIII. That makes a range of 63 to 78 months.\nMR. HOLT: Thank you.')
    expect(values).toMatchObject({ 'guideline.totalLevel': 24, 'guideline.category': 3, 'guideline.range': [63, 78] })
    expect(waits.filter((path) => path.startsWith('guideline'))).toEqual([])
  })

  it('is read where the speakers stand behind the clock of a recording, and where one examines', () => {
    const { values } = read('[00:12:01] The Clerk: United States versus Dana Marie Lott.\n[00:12:10] Mr. Holt: We ask for a sentence of 60 months in prison.\n[00:13:04] The Court: I sentence you to 84 months in prison.')
    expect(values).toMatchObject({ 'conviction.term': 84 })
    expect(read('BY THE COURT:\nQ. You pleaded guilty on March 3, 2008 to Count One?\nA. Yes.\nMR. HOLT: We ask for a sentence of 60 months in prison.\nTHE COURT: I sentence you to 84 months in prison.').values).toMatchObject({ 'conviction.term': 84 })
  })

  it('knows a speaker whose name is the last line of a page', () => {
    const { values } = read('THE COURT: I have read the report.\nMR. HOLT:\fWe ask for 30 months in prison, with 2 years of supervised release.\nTHE COURT: I sentence you to 84 months in prison. After that, 10 years of supervised release. I do not impose a fine.')
    expect(values['conviction.supervisedReleaseMonths']).not.toBe(24)
  })

  it('makes no level of a range that begins at nothing', () => {
    expect(read('THE COURT: That makes him a five in category two, and the guidelines put that at 0 up to 6.\nMR. HOLT: Thank you.').values).not.toHaveProperty(['guideline.baseLevel'])
  })
})

describe('the name of the person sentenced', () => {
  it('is that with which the case is called, over the end of a line, and not that of counsel', () => {
    const head = 'UNITED STATES DISTRICT COURT\nEASTERN DISTRICT OF ARKANSAS\nCase 4:07-CR-00321-02\nSENTENCING\nJune 3, 2008\nDefendant: Peter Joseph Holt, Esq.\n'
    const { values, waits } = read('THE CLERK: Calling the case of the United States of America against Dana Marie\nLott, for sentencing.\nMR. HOLT: Peter Holt with Ms. Lott.\nTHE COURT: Thank you.', head)
    expect(values['person.name']).toBe('Dana Marie Lott')
    expect(waits).not.toContain('person.name')
  })

  it('waits for a person where nothing repeats it', () => {
    expect(read('THE COURT: Good morning.\nMR. HOLT: Good morning.').waits).toContain('person.name')
  })
})

it('a recording of a sentencing is known as one by those who speak in turn', () => {
  const text = 'United States District Court\nCase: United States v. Dana Marie Lott\nHeld: June 3, 2008\nThe Clerk: Please rise.\nMs. Odom: Good morning.\nMr. Holt: Good morning.\nThe Court: I have read the report.\nThe Defendant: I am sorry.\nThe Court: I sentence you to 84 months in prison.'
  expect(guessKind(plainPages(text, 'plain text'), { markup: false, photographed: undefined }).kind).toBe('sentencing transcript')
})
