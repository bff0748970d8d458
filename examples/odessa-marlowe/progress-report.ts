import { facts } from './facts.ts'
import { programs } from './programs.ts'

const widths = [0.8, 1.1, 3.6, 1.1, 1.1]

export const progressReport = {
  sequence: '00000000',
  nameInPrison: facts.nameInPrison,
  registerNumber: facts.registerNumber,
  on: '09-16-2026',
  facilityCode: 'CRW CARSWELL FMC',
  left: [
    ['Facility', 'CRW CARSWELL FMC'],
    ['Name', facts.nameInPrison],
    ['Register No.', facts.registerNumber],
    ['Quarters', 'N04-218L'],
    ['Age', '68'],
    ['Date of Birth', '02-14-1958'],
  ],
  right: [
    ['Custody Level', 'OUT'],
    ['Security Level', 'MINIMUM (PSF WAIVED)'],
    ['Proj. Rel. Date', 'UNKNOWN'],
    ['Proj. Rel. Mthd', 'LIFE'],
    ['DNA Status', 'COLLECTED 06-11-2009'],
    ['FSA Recidivism Risk', 'MINIMUM'],
  ],
  sections: [
    {
      title: 'Offenses and Sentences Imposed',
      widths: [5, 2],
      head: ['Charge', 'Terms In Effect'],
      rows: [['21:846, 841(A)(1) & 841(B)(1)(A) CONSPIRACY TO POSSESS W/INTENT TO DISTRIBUTE AND TO DISTRIBUTE COCAINE BASE, CT 1', 'LIFE']],
    },
    {
      title: 'Sentence',
      widths: [2, 2.4, 2, 2],
      head: ['Date Sentence Computation Began', 'Sentencing District', 'Jail Credit', 'Time Served'],
      rows: [['06-21-1996', 'MISSOURI, WESTERN DISTRICT', '400 days', '31 years 3 months 30 days']],
    },
    { title: 'Detainers', text: ['** NO DETAINERS **'] },
    {
      title: 'Current Work Assignments',
      widths: [0.8, 1.2, 3.6, 1.2],
      head: ['Facl', 'Assignment', 'Description', 'Start'],
      rows: [['CRW', 'F S BAKER', 'FOOD SERVICE BAKER, LEAD', '05-06-2008']],
    },
    {
      title: 'Work Assignment Summary',
      text: [
        'Ms. Marlowe has been lead baker in the food service department since 2008. Her evaluations are outstanding in every quarter on file. She trains new workers, is trusted with the early shift without supervision, and in the winter emergency of February 2021 volunteered for eleven days of double shifts so that the hospital units were fed.',
      ],
    },
    {
      title: 'Current Education Information',
      widths: [0.8, 1.2, 3.6, 1.2],
      head: ['Facl', 'Assignment', 'Description', 'Start'],
      rows: [
        ['CRW', 'ESL HAS', 'ENGLISH PROFICIENT', '08-12-1996'],
        ['CRW', 'GED HAS', 'COMPLETED GED OR HS DIPLOMA', '08-12-1996'],
      ],
    },
    {
      title: 'Education Courses',
      widths,
      head: ['SubFacl', 'Action', 'Description', 'Start', 'Stop'],
      rows: programs.map((program) => [program.at, 'C', program.name, program.began, program.ended]),
    },
    {
      title: 'Education Information Summary',
      text: [
        'Action C means that the course was completed. Ms. Marlowe has completed every course in which she enrolled. Since 2012 she has tutored women preparing for the GED; staff count forty-three who passed with her help.',
      ],
    },
    { title: 'Discipline History (Last 6 Months)', text: ['** NO INCIDENT REPORTS FOUND IN LAST 6 MONTHS **'] },
    {
      title: 'Current Care Assignments',
      widths: [1.2, 3.6, 1.2],
      head: ['Assignment', 'Description', 'Start'],
      rows: [
        ['CARE1-MH', 'CARE1-MENTAL HEALTH', '07-21-2010'],
        ['CARE3', 'UNSTABLE, COMPLEX CHRONIC CARE', '04-02-2024'],
      ],
    },
    {
      title: 'FRP Details',
      widths: [1.2, 2.4, 1.4, 1.4],
      head: ['Most Recent Payment Plan', 'FRP Assignment', 'Obligation', 'Balance'],
      rows: [['COMPLETED 02-14-1997', 'FINANC RESP-COMPLETED', 'ASSMT $50.00', '$0.00']],
    },
    {
      title: 'Release Planning',
      text: [
        'Ms. Marlowe proposes to live with her sister, Mrs. Verna Tate, in Kansas City, Missouri, and to work as a baker. She has had regular visits and calls with her sister and three children. She has saved $2,316.40.',
      ],
    },
    {
      title: 'General Comments',
      text: [
        'Ms. Marlowe maintains excellent rapport with staff and other inmates. She has two incident reports in thirty years, neither of them within the last twenty years. She is regarded by the unit team as a model inmate.',
      ],
    },
  ],
  signatures: [
    { hand: 'Odessa J. Marlowe', under: 'Inmate', on: '09-16-2026' },
    { hand: 'T. Brightwater', under: 'Case Manager T. BRIGHTWATER', on: '09-16-2026' },
    { hand: 'L. Osgood', under: 'Unit Manager L. OSGOOD', on: '09-17-2026' },
  ],
}
