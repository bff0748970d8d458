import { facts } from './facts.ts'

export const conditions = [
  { name: 'Chronic kidney disease, stage 3b', on: '04/02/2024', code: 'N18.32' },
  { name: 'Type 2 diabetes mellitus', on: '11/18/2013', code: 'E11.9' },
  { name: 'Essential (primary) hypertension', on: '08/12/1996', code: 'I10' },
  { name: 'Osteoarthritis of knee, bilateral', on: '06/05/2017', code: 'M17.0' },
] as const

export const medicalSummary = {
  registerNumber: facts.registerNumber,
  nameInPrison: facts.nameInPrison,
  born: '02/14/1958',
  sexRace: 'F / BLACK',
  facility: 'CRW',
  provider: 'Lindqvist, Anna, MD',
  on: '09/18/2026',
  site: 'CRW',
  conditions,
  resolved: [{ name: 'Cataract, right eye (removed)', on: '01/22/2020', code: 'H25.9' }],
  summary: [
    'Ms. Marlowe is a 68-year-old woman followed in the chronic care clinic. Kidney function has declined from an estimated filtration rate of 58 in 2021 to 38 in August 2026. Blood sugar is controlled with insulin. She walks with a cane over distances of more than a hundred yards.',
    'Prognosis: the decline is expected to continue. She is likely to need evaluation for dialysis within two to four years. She takes her medicines as prescribed and has missed no appointment in the period reviewed (January 2020 to September 2026). No request for compassionate release is on file.',
  ],
  doctor: 'Anna Lindqvist, MD',
  doctorHand: 'A. Lindqvist MD',
  doctorTitle: 'Staff Physician, FMC Carswell',
}
