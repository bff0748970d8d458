import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose } from '../reading/propose.ts'
import { readThrough } from '../reading/read-through.ts'
import { readAppellateOpinion } from './appellate-opinion.ts'

const caption = 'UNITED STATES COURT OF APPEALS\nFOR THE SIXTH CIRCUIT\nNo. 07-5512\nUNITED STATES OF AMERICA, Plaintiff-Appellee,\nv.\nMARCUS JAMES BELL, Defendant-Appellant.\nAppeal from the United States District Court for the Eastern District of Tennessee.\nBefore: BOGGS, GILMAN, and SUTTON, Circuit Judges.\n'
const proposals = (body: string, head = caption) => {
  const pages = plainPages(`${head}${body} The judgment is AFFIRMED.\n`, 'plain text')
  return propose('paper', pages, readThrough(readAppellateOpinion, pages))
}
const facts = (body: string, head?: string): Record<string, unknown> => Object.fromEntries(proposals(body, head).map(({ path, value }) => [path, value]))
const waits = (body: string, path: string): boolean => (proposals(body).find((one) => one.path === path)?.flags ?? []).length > 0
const counts = (body: string): Record<string, unknown> => Object.fromEntries(Object.entries(facts(body)).filter(([path]) => path.startsWith('conviction.counts.')))

describe('an opinion told in running prose', () => {
  it('names the sections of conviction behind the words for the plea or the verdict', () => {
    expect(counts('Bell pleaded guilty to conspiracy to distribute cocaine base, in violation of 21 U.S.C. §§ 846 and 841(b)(1)(A), and was sentenced to 240 months.')).toEqual({ 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)' })
    expect(counts('A jury convicted Marcus Bell of bank robbery, 18 U.S.C. § 2113(a), and possession of a firearm by a felon, 18 U.S.C. § 922(g)(1). He faced an enhanced sentence under 18 U.S.C. § 924(e).')).toEqual({ 'conviction.counts.0.statute': '18 U.S.C. 2113(a)', 'conviction.counts.1.statute': '18 U.S.C. 922(g)(1)' })
    expect(counts('Bell pleaded guilty to conspiracy to distribute cocaine base, in violation of 21 U.S.C. § 846, 21 U.S.C. § 841(b)(1)(A).')).toEqual({ 'conviction.counts.0.statute': '21 U.S.C. 846', 'conviction.counts.0.penalty': '21 U.S.C. 841(b)(1)(A)' })
    expect(counts('Marcus Bell was convicted by a jury of one count of wire fraud, 18 U.S.C. § 1343.')).toEqual({ 'conviction.counts.0.statute': '18 U.S.C. 1343' })
    expect(counts('Bell was convicted on a plea of guilty of wire fraud, 18 U.S.C. § 1343 (Count 2).')).toEqual({ 'conviction.counts.0.number': '2', 'conviction.counts.0.statute': '18 U.S.C. 1343' })
    expect(counts('Marcus Bell appeals his 240-month sentence, imposed after he pleaded guilty to wire fraud, in violation of 18 U.S.C. § 1343.')).toEqual({ 'conviction.counts.0.statute': '18 U.S.C. 1343' })
    expect(counts('Bell appeals from a judgment of conviction entered on March 3, 2006, following a jury trial at which he was found guilty of bank robbery, in violation of 18 U.S.C. §§ 2113(a) and 2.')).toMatchObject({ 'conviction.counts.0.statute': expect.stringContaining('2113(a)') as string })
  })

  it('names none of another’s, of what was charged or dropped, or where two sections may be of one count', () => {
    for (const told of ['Hector Lujan pleaded guilty to wire fraud, in violation of 18 U.S.C. § 1343, and testified against Bell.', 'Bell was charged with wire fraud, 18 U.S.C. § 1343.', 'Bell and Lujan were convicted of wire fraud, in violation of 18 U.S.C. § 1343.', 'Bell was convicted of conspiracy, in violation of 18 U.S.C. § 371 and 26 U.S.C. § 7206.', 'In United States v. Cole, the defendant pleaded guilty to wire fraud, 18 U.S.C. § 1343.']) expect(counts(told), told).toEqual({})
    expect(counts('A jury convicted Bell of bank robbery, 18 U.S.C. § 2113(a), but acquitted him of brandishing a firearm, 18 U.S.C. § 924(c).')).toEqual({ 'conviction.counts.0.statute': '18 U.S.C. 2113(a)' })
  })

  it('lets them wait where it undoes something', () => {
    const told = 'A jury convicted Bell of bank robbery, 18 U.S.C. § 2113(a), and possession of a firearm by a felon, 18 U.S.C. § 922(g)(1).'
    expect(waits(told, 'conviction.counts.1.statute')).toBe(false)
    expect(waits(`${told} We reverse the conviction for possession of a firearm.`, 'conviction.counts.1.statute')).toBe(true)
  })

  it('leaves out what it tells of another case', () => {
    expect(facts('Bell challenges his 240-month sentence, imposed on March 3, 2006. In United States v. Cole, 400 F.3d 100 (6th Cir. 2005), we upheld a sentence of 480 months.')).toMatchObject({ 'conviction.term': 240 })
    expect(facts('A jury found Bell guilty of wire fraud and the court sentenced him to 240 months. Hector Lujan pleaded guilty, testified against Bell and was sentenced to 41 months.')).toMatchObject({ 'conviction.term': 240, 'conviction.decidedBy': 'jury verdict' })
    expect(facts('We upheld a sentence of 480 months on a weaker record. See United States v. Cole, 400 F.3d 100 (6th Cir. 2005).')).not.toHaveProperty(['conviction.term'])
  })

  it('has level and category where they stand with the range that the Sentencing Table gives for them', () => {
    const found = { 'guideline.totalLevel': 36, 'guideline.category': 2, 'guideline.range': [210, 262] }
    for (const told of ['The district court found a total offense level of 36 and a criminal history category of II, which yielded a guidelines range of 210 to 262 months.', 'The range, 210 to 262 months, follows from an offense level of 36 and a criminal history in category II.', 'The court calculated a Guidelines range of 210 to 262 months on a total offense level of 36 and Criminal History Category II.']) expect(facts(told), told).toMatchObject(found)
    expect(waits('The district court found a total offense level of 36 and a criminal history category of II, for a range of 210 to 262 months.', 'guideline.totalLevel')).toBe(false)
    expect(waits('The probation officer recommended a total offense level of 36 and a criminal history category of II, for a guidelines range of 210 to 262 months.', 'guideline.totalLevel')).toBe(true)
    expect(waits('Without the error his total offense level would have been 36 and his criminal history category II, for a guidelines range of 210 to 262 months.', 'guideline.range')).toBe(true)
  })

  it('tells the day of the sentence where the month is written short, and the assessment with the term', () => {
    expect(facts('Bell pleaded guilty to wire fraud and was sentenced on Sept. 4, 2006 to 240 months in prison.')).toMatchObject({ 'conviction.sentencedOn': '2006-09-04', 'conviction.term': 240 })
    expect(facts('The District Court sentenced Bell principally to a term of 240 months of imprisonment, five years of supervised release, and a special assessment of $100.')).toMatchObject({ 'conviction.assessment': 100 })
  })

  it('leaves no doubt on the day and the term that one clause tells together, behind a name or a month written short and where the term is told before', () => {
    for (const told of [
      'Bell pleaded guilty to wire fraud, and was sentenced on Nov. 4, 2006 to 480 months on Count 1 and 60 months on Count 2, for a total of 540 months in prison.',
      'On March 3, 2006, the district court sentenced Mr. St. Bell to 240 months in prison.',
      'Sentenced on March 3, 2006 to 240 months’ imprisonment and 4 years of supervised release, Bell argues that his sentence is unreasonable.',
      'The district court imposed 240 months of imprisonment, and Bell appeals. The court adopted that calculation at the hearing on March 3, 2006, and sentenced Bell to 240 months of imprisonment.',
    ]) for (const path of ['conviction.sentencedOn', 'conviction.term']) expect([told, path, waits(told, path)]).toEqual([told, path, false])
    const entered = 'Judgment was entered on March 3, 2006, sentencing Bell to 240 months of imprisonment.'
    expect([waits(entered, 'conviction.term'), waits(entered, 'conviction.sentencedOn')]).toEqual([false, true])
    expect(waits('The district court imposed 240 months of imprisonment. The hearing was on March 3, 2006; the court sentenced Bell to 240 months.', 'conviction.sentencedOn')).toBe(true)
  })

  it('names the judge of the district who did there what such a judge does, and no magistrate judge', () => {
    for (const told of ['Judge Harry S. Mattice adopted those figures.', 'The district court, Harry S. Mattice presiding, overruled the objection.', '(1:05-cr-00123). Before Harry S. Mattice, District Judge.']) expect(facts(told), told).toMatchObject({ 'conviction.judge': 'Harry S. Mattice' })
    for (const told of ['Magistrate Judge Harry S. Mattice conducted the hearing.', 'Judge Harry S. Mattice dissented.', 'Before Harry S. Mattice, District Judge, sitting by designation, and BOGGS, Circuit Judge.']) expect(facts(told), told).not.toHaveProperty(['conviction.judge'])
  })

  it('is about the person below the parties, not about the district that stands beside them in brackets', () => {
    expect(facts('', 'UNITED STATES COURT OF APPEALS\nTENTH CIRCUIT\nUNITED STATES OF AMERICA,\nPlaintiff - Appellee,\nNo. 16-1457\nv. (D. Colo.)\nHOWARD ROY LOTT, (D.C. No. 1:09-CR-00410-CMA-1)\nDefendant - Appellant.\nORDER AND JUDGMENT*\n')).toMatchObject({ 'person.name': 'Howard Roy Lott' })
    expect(facts('', 'UNITED STATES COURT OF APPEALS\nFIFTH CIRCUIT\nUNITED STATES OF AMERICA,\nv.\n(1) HOWARD ROY LOTT,\nDefendant - Appellant.\n')).toMatchObject({ 'person.name': 'Howard Roy Lott' })
  })

  it('tells of a plea that was changed', () => {
    for (const told of ['Bell then changed his plea to guilty of wire fraud.', 'After pleading guilty to wire fraud, Bell was sentenced to 240 months.', 'Bell entered a conditional guilty plea.']) expect(facts(told), told).toMatchObject({ 'conviction.decidedBy': 'guilty plea' })
  })
})
