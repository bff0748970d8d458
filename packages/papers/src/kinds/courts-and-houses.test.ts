import type { PaperKind } from '@lenity/law'
import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { guessKind } from './guess-kind.ts'

const kindOf = (text: string): PaperKind => guessKind(plainPages(text, 'plain text'), { markup: false, photographed: undefined }).kind

describe('what a court certifies of a case', () => {
  it('is a public record, and no certificate of a course', () => {
    expect(kindOf('SUPREME COURT OF THE STATE OF NEW YORK, KINGS COUNTY\nCERTIFICATE OF DISPOSITION INDICTMENT\nTHE PEOPLE OF THE STATE OF NEW YORK vs. DESMOND EARL LOTT, Defendant\nCASE NUMBER: 4411-88     DATE OF BIRTH: 04/07/1961     DATE OF ARREST: 06/02/1988\nI HEREBY CERTIFY THAT IT APPEARS FROM AN EXAMINATION OF THE RECORDS ON FILE IN THIS OFFICE THAT ON 10/12/1988 THE ABOVE NAMED DEFENDANT WAS CONVICTED OF: ATTEMPTED ROBBERY 3RD DEGREE\nTHAT ON 11/20/1988 HE WAS SENTENCED TO IMPRISONMENT OF 1 YEAR.\nCOURT CLERK')).toBe('public record')
    expect(kindOf('STATE OF OHIO\nCOUNTY OF LUCAS\nCERTIFICATE OF CONVICTION\nThis is to certify that Desmond Earl Lott was convicted in this court on October 12, 1988 of Forgery and was sentenced to 18 months.\nDeputy Clerk of the Court of Common Pleas')).toBe('public record')
    expect(kindOf('Certificate of Completion\nThis certifies that Desmond Earl Lott has successfully completed Welding\nat FCI Pekin on March 4, 2012\nM. Holt, Instructor')).toBe('certificate')
  })
})

describe('a register of a case that tells of a later motion', () => {
  it('is a docket, though its first lines name the order on the motion', () => {
    expect(kindOf('CASE SUMMARY\nUnited States v. Dana Lott\nEastern District of Tennessee     Case 1:05-cr-00123\nStatus: closed; order denying motion to vacate, set aside, or correct sentence (28 U.S.C. 2255) entered\nPARTIES\nName     Role     Counsel\nDana Lott     Defendant / Movant     Ruth Weems\nCHARGES\nCount     Statute     Disposition\n1     21 U.S.C. 846     Guilty plea; 240 months\nACTIVITY\nDoc     Filed     Description     Pages\n1     03/02/2005     Indictment     4\n22     09/14/2005     Plea agreement     9\n31     03/03/2006     Judgment     6\n40     05/01/2008     Motion to vacate     22\n51     11/20/2008     Order denying motion; certificate of appealability denied     14')).toBe('docket sheet')
  })
})

describe('a house that takes in people who are released', () => {
  it.each([
    ['an acceptance with its terms', 'NEW DAWN RECOVERY HOUSE\n118 Elm Street, Canton, Ohio\nMarch 4, 2026\nAcceptance of Dana Lott, Register No. 45999-083\nMs. Lott has been interviewed by telephone and accepted as a resident. A bed is held for her from the day of her release. The program lasts six months; rent is $125 a week and is waived for the first month. Residents attend meetings, keep curfew and give urine samples. Supervising officers may visit the house at any hour.\nR. Holt, House Manager'],
    ['a sheet of admission', 'Gateway Sober Living, Inc.\nADMISSION NOTICE\nApplicant: Dana Lott (45999-083)\nAdmission: approved for our men and women’s transitional housing upon release from the Bureau of Prisons\nBed: 14-B     Length of stay: 180 days     Program fee: $140 weekly\nConditions: sobriety, curfew at ten, work or school within thirty days\nIntake Coordinator: R. Holt'],
    ['a letter of a house that is named for no purpose', 'Bethany House\n40 Mill Road, Canton, Ohio\nTo the Probation Office\nDana Lott (45999-083) has been accepted as a resident of Bethany House following her release. There is a curfew, and all residents work or study. We ask for no rent in the first month.\nSister Agnes Roy, Director'],
  ])('writes a release plan letter: %s', (_, text) => expect(kindOf(text)).toBe('release plan letter'))

  it('is no plan of the prison itself for the person', () => {
    expect(kindOf('REENTRY PLAN\nDana Lott, 45999-083     FCI Pekin     March 4, 2024\nHousing on release: with a sister in Canton. Work on release: none yet; she may ask at the bakery where she worked. The probation officer will visit.\nShe works in the laundry and has had no incident report since 2021. Her team met with her today and agrees that she should begin a course.\n__________________          T. Osei, Case Manager\nSignature of inmate')).toBe('progress report')
    expect(kindOf('Individualized Reentry Plan - Program Review (Inmate Copy)\nDept. of Justice / Federal Bureau of Prisons\nPlan is for inmate: LOTT, DANA 45999-083     Team Date: 03-04-2024\nHousing after release: sister in Canton. Employment: none arranged.\nUnit team and inmate agree on the goals below. Next review 09-04-2024.\nCase Manager R. Holt')).toBe('progress report')
  })
})
