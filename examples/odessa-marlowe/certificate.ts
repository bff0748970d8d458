import { facts } from './facts.ts'

export const certificate = {
  name: facts.name,
  registerNumber: facts.registerNumber,
  program: 'Culinary Arts Apprenticeship',
  hours: '6,000 hours of related instruction and work',
  day: '19th day of October, 2007',
  signer: 'P. Delacruz',
  signerTitle: 'Vocational Training Instructor',
  warden: 'M. Ashgrove',
  wardenTitle: 'Supervisor of Education',
  place: 'Federal Medical Center, Carswell · Fort Worth, Texas',
}
