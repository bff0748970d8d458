import { describe, expect, it } from 'vitest'
import { plainPages } from '../pages/plain-pages.ts'
import { propose, type Reader } from '../reading/propose.ts'
import { readLetter } from './letter-of-support.ts'
import { readMedicalRecord } from './medical-record.ts'

function facts(reader: Reader, text: string): Record<string, unknown> {
  const pages = plainPages(text, 'plain text')
  return Object.fromEntries(propose('paper', pages, reader(pages)).map(({ path, value }) => [path, value]))
}

const house = `
MERCY HOUSE
Reentry residence for women
P.O. Box 114, Peoria, Illinois
April 12, 2021

Subject: Release plan, housing

Dear Case Manager Stone:

Dana Lott (45999-083) has been accepted into our transitional residence. A bed will be reserved for her on the day of her
release, at 14 Alder Court, Peoria, Illinois.

Respectfully,
Sister Anne Dolan
Director
`

const sister = `
Dear President,

My name is Ruth Lott and I am Dana's sister. Dana Lott was sentenced to 20 years. She used to live with us when we were kids.
When she comes home she will live with me in my house at 22 Oak Lane, Moline, until she is on her feet. My husband and I
will help her with food, clothes and a ride to work. Our cousin runs a bakery and has promised her a job there.
She has three children who need her.

With love,
Ruth Lott
`

const mother = `
Estimado señor Presidente:

Me llamo Luz Iriarte y soy la madre de Tomás Iriarte, número de registro 40111-179. Mi hijo lleva quince años en la prisión.
Cuando salga podrá vivir conmigo en mi casa en El Paso. Mi hermano le ofrece trabajo en su taller de carpintería.
Toda la familia lo va a apoyar.

Atentamente,
Luz Iriarte
`

describe('a letter', () => {
  it('of a house that takes people in promises a place', () => {
    expect(facts(readLetter, house)).toMatchObject({ 'person.name': 'Dana Lott', 'release.home': 'A bed will be reserved for her on the day of her release, at 14 Alder Court, Peoria, Illinois.' })
  })

  it('of a sister tells of home, help and a job another promised, and not of long ago', () => {
    expect(facts(readLetter, sister)).toEqual({ 'person.name': 'Dana Lott', 'conviction.term': 240, 'release.job': 'Our cousin runs a bakery and has promised her a job there.', 'release.home': 'When she comes home she will live with me in my house at 22 Oak Lane, Moline, until she is on her feet.', 'release.family': 'My husband and I will help her with food, clothes and a ride to work.', 'release.letters.0.writer': 'Ruth Lott' })
  })

  it('in Spanish is read sentence by sentence, accents before the full stop or not', () => {
    expect(facts(readLetter, mother)).toMatchObject({ 'person.name': 'Tomás Iriarte', 'release.job': 'Mi hermano le ofrece trabajo en su taller de carpintería.', 'release.home': 'Cuando salga podrá vivir conmigo en mi casa en El Paso.', 'release.family': 'Toda la familia lo va a apoyar.' })
  })
})

const problems = `
Bureau of Prisons
Health Services
Health Problems
Reg #: 45999-083  Inmate Name: LOTT, DANA MARIE
Description    Axis Code Type   Code    Diag. Date   Status   Status Date
Current
Type 2 diabetes mellitus
   02/14/2012 10:15 EST Smith, J MD      ICD-10  E119   02/14/2012  Current
Essential (primary) hypertension
   03/10/2010 09:00 EST Smith, J MD      ICD-10  I10    03/10/2010  Current
Resolved
Acute sinusitis
   01/05/2009 ICD-9 461.9  01/05/2009  Resolved  02/01/2009
`

describe('a medical record', () => {
  it('that has the name on one line and its code on the next gives what stands today', () => {
    const read = facts(readMedicalRecord, problems)
    expect(read).toMatchObject({ 'health.conditions.0.name': 'Type 2 diabetes mellitus', 'health.conditions.0.on': '2012-02-14', 'health.conditions.1.name': 'Essential (primary) hypertension' })
    expect(read).not.toHaveProperty(['health.conditions.2.name'])
  })

  it('of a hospital gives the diagnoses at discharge', () => {
    expect(facts(readMedicalRecord, 'DISCHARGE SUMMARY\nPatient Name: Dana Lott\nDischarge Diagnosis:\n1. Congestive heart failure, systolic\n2. Chronic kidney disease, stage 3\nMedications: Furosemide')).toMatchObject({ 'health.conditions.0.name': 'Congestive heart failure, systolic', 'health.conditions.1.name': 'Chronic kidney disease, stage 3' })
  })
})

describe('problems of a medical record that no longer stand', () => {
  it.each([
    ['under a heading of their own', 'Active problems\n1. Essential hypertension, diagnosed 03/06/2019\n\nInactive problems\n1. Pneumonia, diagnosed 01/02/2015\n'],
    ['as past history', 'Problem list\nEssential hypertension   I10   03/06/2019\n\nPast medical history\nPneumonia   J18.9   01/02/2015\n'],
    ['by their status', 'Diagnoses\nEssential hypertension   I10   03/06/2019   Current\nPneumonia   J18.9   01/02/2015   In remission\nGout   M10.9   04/05/2016   Ruled out\n'],
  ])('%s are left out', (_, list) => {
    const found = facts(readMedicalRecord, `BUREAU OF PRISONS HEALTH SERVICES\nInmate name: LOTT, DANA   Reg #: 45999-083\n\n${list}`)
    expect(Object.keys(found).filter((path) => /^health\.conditions\.\d+\.name$/.test(path))).toEqual(['health.conditions.0.name'])
    expect(found).toMatchObject({ 'health.conditions.0.name': 'Essential hypertension', 'health.conditions.0.on': '2019-03-06' })
  })
})
