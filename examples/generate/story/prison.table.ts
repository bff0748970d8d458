/** Institutions as SENTRY and as letters name them, with SENTRY's code. */
export const prisons: readonly { readonly sentry: string; readonly name: string; readonly code: string; readonly place: string; readonly women: boolean; readonly level: string }[] = [
  { sentry: 'BEAUMONT LOW FCI', name: 'FCI Beaumont Low', code: 'BML', place: 'Beaumont, Texas', women: false, level: 'LOW' },
  { sentry: 'YAZOO CITY MEDIUM FCI', name: 'FCI Yazoo City Medium', code: 'YAM', place: 'Yazoo City, Mississippi', women: false, level: 'MEDIUM' },
  { sentry: 'PEKIN FCI', name: 'FCI Pekin', code: 'PEK', place: 'Pekin, Illinois', women: false, level: 'MEDIUM' },
  { sentry: 'EL RENO FCI', name: 'FCI El Reno', code: 'ERE', place: 'El Reno, Oklahoma', women: false, level: 'MEDIUM' },
  { sentry: 'SANDSTONE FCI', name: 'FCI Sandstone', code: 'SST', place: 'Sandstone, Minnesota', women: false, level: 'LOW' },
  { sentry: 'JESUP FCI', name: 'FCI Jesup', code: 'JES', place: 'Jesup, Georgia', women: false, level: 'MEDIUM' },
  { sentry: 'LEWISBURG USP', name: 'USP Lewisburg', code: 'LEW', place: 'Lewisburg, Pennsylvania', women: false, level: 'HIGH' },
  { sentry: 'COLEMAN I USP', name: 'USP Coleman I', code: 'CLP', place: 'Coleman, Florida', women: false, level: 'HIGH' },
  { sentry: 'ALICEVILLE FCI', name: 'FCI Aliceville', code: 'ALI', place: 'Aliceville, Alabama', women: true, level: 'LOW' },
  { sentry: 'CARSWELL FMC', name: 'FMC Carswell', code: 'CRW', place: 'Fort Worth, Texas', women: true, level: 'ADMIN' },
  { sentry: 'DANBURY FCI', name: 'FCI Danbury', code: 'DAN', place: 'Danbury, Connecticut', women: true, level: 'LOW' },
  { sentry: 'TALLAHASSEE FCI', name: 'FCI Tallahassee', code: 'TAL', place: 'Tallahassee, Florida', women: true, level: 'LOW' },
]

export const courses = ['GED PROGRAM', 'BASIC COMPUTER SKILLS', 'DRUG EDUCATION', 'PARENTING PHASE I', 'VT WELDING', 'CULINARY ARTS', 'ANGER MANAGEMENT', 'VICTIM IMPACT', 'ACE SPANISH I', 'COMMERCIAL DRIVERS LICENSE CLASS', 'BUSINESS MANAGEMENT', 'CRIMINAL THINKING', 'NATIONAL PARENTING PROGRAM', 'BEGINNING CROCHET', 'HVAC TECHNICIAN', 'MONEY SMART FOR ADULTS', 'RESUME WRITING', 'STRUCTURED EXERCISE', 'INTERMEDIATE KEYBOARDING', 'RELEASE REQUIREMENTS CLASS', 'TYPING', 'HEALTHY EATING', 'NON-RESIDENT DRUG PROGRAM', 'PLUMBING APPRENTICESHIP'] as const
export const jobs = ['FOOD SERVICE AM', 'UNICOR CABLE', 'LAUNDRY', 'EDUCATION TUTOR', 'FACILITIES ELECTRIC', 'CHAPEL ORDERLY', 'COMPOUND ORDERLY', 'SAFETY CLERK', 'COMMISSARY', 'UNIT ORDERLY DAY', 'LANDSCAPE', 'RECREATION YARD'] as const

/** Prohibited acts by code, as the discipline record words them. */
export const acts: readonly { readonly code: number; readonly act: string; readonly remarks: string; readonly sanction: string; readonly lost?: number }[] = [
  { code: 108, act: 'POSSESSING A HAZARDOUS TOOL', remarks: 'CELL PHONE FOUND IN LOCKER DURING SHAKEDOWN', sanction: 'DIS GCT', lost: 41 },
  { code: 112, act: 'USE OF DRUGS/ALCOHOL', remarks: 'URINE SAMPLE TESTED POSITIVE', sanction: 'DIS GCT', lost: 41 },
  { code: 201, act: 'FIGHTING WITH ANOTHER PERSON', remarks: 'EXCHANGED PUNCHES IN THE DAY ROOM', sanction: 'DIS GCT', lost: 27 },
  { code: 203, act: 'THREATENING BODILY HARM', remarks: 'THREATENED STAFF DURING COUNT', sanction: 'LP COMM' },
  { code: 217, act: 'GIVING/ACCEPTING MONEY W/O AUTH', remarks: 'SENT MONEY TO ANOTHER INMATES ACCOUNT', sanction: 'LP PHONE' },
  { code: 305, act: 'POSSESSING UNAUTHORIZED ITEM', remarks: 'EXTRA BLANKETS IN CELL', sanction: 'LP COMM' },
  { code: 306, act: 'REFUSING WORK/PGM ASSIGNMENT', remarks: 'DID NOT REPORT TO FOOD SERVICE', sanction: 'EXTRA DUTY' },
  { code: 307, act: 'REFUSING TO OBEY AN ORDER', remarks: 'DID NOT RETURN TO UNIT WHEN TOLD', sanction: 'LP COMM' },
  { code: 310, act: 'ABSENT FROM ASSIGNMENT', remarks: 'MISSED CALL OUT TO MEDICAL', sanction: 'EXTRA DUTY' },
  { code: 316, act: 'BEING IN UNAUTH AREA', remarks: 'FOUND IN A UNIT OTHER THAN OWN', sanction: 'LP VISIT' },
  { code: 328, act: 'GIVING/ACCEPTING MONEY/VALUE', remarks: 'TRADED STAMPS FOR FOOD', sanction: 'LP COMM' },
  { code: 397, act: 'PHONE ABUSE-DISRUPT MONITORING', remarks: 'PLACED THREE WAY CALL', sanction: 'LP PHONE' },
]

export const diagnoses = ['Essential (primary) hypertension', 'Type 2 diabetes mellitus', 'Hyperlipidemia', 'Chronic kidney disease, stage 3', 'Osteoarthritis of knee', 'Asthma', 'Congestive heart failure', 'Chronic obstructive pulmonary disease', 'Chronic hepatitis C', 'Malignant neoplasm of prostate', 'Atrial fibrillation', 'Low back pain', 'Major depressive disorder', 'Glaucoma', 'Hypothyroidism', 'Gastro-esophageal reflux disease'] as const
