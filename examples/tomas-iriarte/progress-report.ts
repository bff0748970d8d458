import { facts } from './facts.ts'

export const programs = [
  { name: 'WELDING: SMAW CERTIFICATE', began: '02-06-2023', ended: '11-17-2023' },
  { name: 'FSA: ANGER MANAGEMENT', began: '03-14-2022', ended: '06-06-2022' },
  { name: 'NON-RESIDENTIAL DRUG ABUSE PROGRAM', began: '08-09-2021', ended: '10-22-2021' },
  { name: 'GED PROGRAM', began: '05-04-2015', ended: '12-09-2016' },
  { name: 'DRUG EDUCATION', began: '07-13-2015', ended: '10-02-2015' },
] as const

export const progressReport = {
  sequence: '00000000',
  nameInPrison: facts.nameInPrison,
  registerNumber: facts.registerNumber,
  on: '10-07-2026',
  facilityCode: 'SST SANDSTONE FCI',
  left: [
    ['Facility', 'SST SANDSTONE FCI'],
    ['Name', facts.nameInPrison],
    ['Register No.', facts.registerNumber],
    ['Quarters', 'B12-044U'],
    ['Age', '47'],
    ['Date of Birth', '08-22-1979'],
  ],
  right: [
    ['Custody Level', 'OUT'],
    ['Security Level', 'LOW'],
    ['Proj. Rel. Date', '03-26-2030'],
    ['Proj. Rel. Mthd', 'FSA RELEASE'],
    ['DNA Status', 'COLLECTED 04-09-2015'],
    ['FSA Recidivism Risk', 'MINIMUM'],
  ],
  sections: [
    {
      title: 'Offenses and Sentences Imposed',
      widths: [5, 2],
      head: ['Charge', 'Terms In Effect'],
      rows: [['21:846, 21:841(A)(1) & 841(B)(1)(A) CONSPIRACY TO DISTRIBUTE & PWITD METHAMPHETAMINE, CT I', '240 MONTHS']],
    },
    {
      title: 'Sentence',
      widths: [2, 2.4, 2, 2],
      head: ['Date Sentence Computation Began', 'Sentencing District', 'Jail Credit', 'Time Served'],
      rows: [['02-20-2015', 'NEBRASKA', '346 days', '12 years 6 months 27 days']],
    },
    { title: 'Detainers', text: ['** NO DETAINERS **'] },
    {
      title: 'Current Work Assignments',
      widths: [0.8, 1.2, 3.6, 1.2],
      head: ['Facl', 'Assignment', 'Description', 'Start'],
      rows: [['SST', 'CMS WELD', 'FACILITIES WELDING SHOP', '12-04-2023']],
    },
    { title: 'Work Assignment Summary', text: ['Mr. Iriarte receives outstanding evaluations and has trained six apprentices.'] },
    {
      title: 'Education Courses',
      widths: [0.8, 1.1, 3.6, 1.1, 1.1],
      head: ['SubFacl', 'Action', 'Description', 'Start', 'Stop'],
      rows: programs.map((program) => ['SST', 'C', program.name, program.began, program.ended]),
    },
    { title: 'Discipline History (Last 6 Months)', text: ['** NO INCIDENT REPORTS FOUND IN LAST 6 MONTHS **'] },
    {
      title: 'FRP Details',
      widths: [1.2, 2.4, 1.4, 1.4],
      head: ['Most Recent Payment Plan', 'FRP Assignment', 'Obligation', 'Balance'],
      rows: [['COMPLETED 11-02-2015', 'FINANC RESP-COMPLETED', 'ASSMT $100.00', '$0.00']],
    },
    { title: 'Release Planning', text: ['Mr. Iriarte will live with his wife and children in Grand Island, Nebraska. His brother has offered him work.'] },
  ],
  signatures: [
    { hand: 'Tomas Iriarte', under: 'Inmate', on: '10-07-2026' },
    { hand: 'D. Halvorsen', under: 'Case Manager D. HALVORSEN', on: '10-07-2026' },
  ],
}
