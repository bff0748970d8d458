import type { Dice } from '../../dice.ts'
import { dashed, dayFirst, inWords, slashed } from '../../story/days.ts'
import { dollars, fullName, sentryName, they } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'
import { termSaid, yearsSaid } from './ways.ts'

/** A field of a form as one paper has it: its name there, what stands in it, and what that says of the case. */
export interface Field {
  readonly name: string
  readonly text: string
  readonly truth?: Readonly<Record<string, unknown>>
}

/** How one paper of a prison writes its days. */
export type DayWriter = (day: string) => string

/** 21-JUN-1996 */
const military = (day: string): string => `${day.slice(8, 10)}-${inWords(day).slice(0, 3).toUpperCase()}-${day.slice(0, 4)}`

export function dayWriter(dice: Dice): DayWriter {
  return dice.pick([dashed, slashed, inWords, dayFirst, military])
}

const countries = [['United States', 'UNITED STATES'], ['United States', 'USA'], ['United States', 'U.S.'], ['United States', 'United States of America'], ['United States', 'U.S. citizen'], ['Mexico', 'MEXICO'], ['Dominican Republic', 'Dominican Republic'], ['Jamaica', 'Jamaica']] as const

/** `TEXAS, NORTHERN DISTRICT` and the other ways a prison names the court that sent somebody. */
function districtSaid({ court }: Story, dice: Dice): string {
  const [, part, state = ''] = /^(?:(\w+) )?District of (.+)$/.exec(court.district) ?? []
  if (part === undefined) return dice.pick([court.district, court.district.toUpperCase(), `U.S. District Court, ${court.district}`])
  return dice.pick([court.district, court.district.toUpperCase(), `${state.toUpperCase()}, ${part.toUpperCase()} DISTRICT`, `U.S. District Court, ${court.district}`, `${part.charAt(0)}.D. ${state}`])
}

/** Every field a paper of a prison may have, each under one of the names such papers give it. */
export function fieldsOf(story: Story, dice: Dice, day: DayWriter): Record<FieldName, Field> {
  const { prison, term } = story
  const [country, countrySaid] = dice.pick(countries)
  const place = dice.pick([prison.sentry, prison.name])
  const owed = story.fine + story.restitution
  const name = dice.pick([fullName, sentryName])(story.name)
  const none = dice.pick(['$0.00', 'None', '-0-', '$0'])
  const amount = (value: number): string => (value === 0 ? none : dollars(value, dice.happens(0.7)))
  const field = (names: readonly string[], text: string, truth?: Readonly<Record<string, unknown>>): Field => ({ name: dice.pick(names), text, ...(truth === undefined ? {} : { truth }) })
  return {
    name: field(['Name', 'Inmate Name', 'Inmate', 'Committed Name', 'Name of Inmate', 'Inmate’s Name', 'Resident'], name, { 'person.name': fullName(story.name) }),
    register: field(['Register Number', 'Reg. No.', 'Register No.', 'Reg #', 'Fed. Reg. No.', 'Registration Number', 'USM/Register No.'], story.register, { 'person.registerNumber': story.register }),
    born: field(['Date of Birth', 'DOB', 'D.O.B.', 'Birth Date', 'Born'], day(story.born), { 'person.dateOfBirth': story.born }),
    citizen: field(['Citizenship', 'Citizen of', 'Country of Citizenship', 'Citz', 'Nationality', 'Citizenship Status'], countrySaid, { 'person.citizenship': country }),
    facility: field(['Institution', 'Facility', 'Current Facility', 'Designated Institution', 'Housed at', 'Present Location', 'Designated Facility'], place, { 'custody.facility': place }),
    work: field(['Work Assignment', 'Job', 'Detail', 'Work Detail', 'Current Job', 'Job Assignment', 'Present Work Assignment', 'Wrk Detail', 'Work'], story.work, { 'custody.work': story.work }),
    district: field(['Sentencing District', 'Court', 'Sentencing Court', 'District of Conviction', 'Committing Court', 'Court of Jurisdiction', 'District', 'Convicted in', 'Sentencing Jurisdiction'], districtSaid(story, dice), { 'conviction.district': story.court.district }),
    docket: field(['Docket Number', 'Docket No.', 'Case Number', 'Criminal Docket', 'Case No.', 'Docket', 'Dkt. No.', 'Court Docket', 'Criminal No.'], story.docket, { 'conviction.docketNumber': story.docket }),
    judge: field(['Sentencing Judge', 'Judge', 'Presiding Judge', 'Sentenced by', 'Judge at Sentencing', 'Court/Judge'], dice.pick([story.judge, `Hon. ${story.judge}`, story.judge.toUpperCase()]), { 'conviction.judge': story.judge }),
    sentencedOn: field(['Date Sentenced', 'Sentenced', 'Sentencing Date', 'Date of Sentence', 'Sentence Date', 'Date Imposed', 'Sentenced on', 'Date of Sentencing', 'Sent. Date'], day(story.sentencedOn), { 'conviction.sentencedOn': story.sentencedOn }),
    term: field(['Sentence', 'Term', 'Sentence Imposed', 'Total Term', 'Length of Sentence', 'Term of Imprisonment', 'Sentence Length', 'Aggregate Term', 'Custody Term', 'Total Sentence'], termSaid(term, dice).replace(/^\d+ years and \d+ months$/, `${term} months`), { 'conviction.term': term }),
    supervised: field(['Supervised Release', 'Term of Supervision', 'Supervision', 'TSR', 'Supervised Release Term', 'Supervision to Follow', 'S/R Term', 'SRT'], yearsSaid(story.supervisedYears, dice), { 'conviction.supervisedReleaseMonths': story.supervisedYears * 12 }),
    commenced: field(['Sentence Began', 'Computation Began', 'Date Sentence Began', 'Commenced', 'Date Computation Began', 'Sentence Start', 'Began Service of Sentence', 'Commencement Date', 'Sentence Commenced'], day(story.sentencedOn), { 'custody.commencedOn': story.sentencedOn }),
    credit: field(['Jail Credit', 'Prior Custody Credit', 'Jail Time Credit', 'Total Jail Credit', 'Credit for Prior Custody', 'JTC', 'Presentence Credit', 'Prior Credit Time', 'Days of Jail Credit'], `${story.creditDays}${dice.pick([' days', '', ' DAYS'])}`, { 'custody.priorCreditDays': story.creditDays }),
    lost: field(['GCT Disallowed', 'Good Conduct Time Disallowed', 'Days GCT Lost', 'Disallowed GCT', 'Good Time Forfeited', 'GCT Lost to Date', 'DGCT'], `${story.lostDays}${dice.pick([' days', '', ' DAYS'])}`, { 'custody.goodTimeLostDays': story.lostDays }),
    projected: field(['Projected Release', 'Projected Release Date', 'Proj. Release', 'Anticipated Release Date', 'Projected Rel. Date', 'Release Date (projected)', 'GCT Release Date', 'PRD', 'Projected Out Date', 'Proj. Satisfaction Date'], term === 'life' ? dice.pick(['LIFE', 'None (life)', 'N/A']) : `${day(story.releaseOn ?? '')}${dice.pick(['', ' via GCT', ' GCT REL'])}`, term === 'life' ? {} : { 'custody.projectedReleaseOn': story.releaseOn }),
    fullTerm: field(['Full Term Date', 'Expiration Full Term', 'EFT Date', 'Full Term Expires'], term === 'life' ? 'LIFE' : day(story.fullTermOn ?? '')),
    assessment: field(['Special Assessment', 'Assessment', 'Felony Assessment', 'Court Assessment', 'Assessment Imposed', 'Spec. Assess.'], amount(story.assessment), { 'conviction.assessment': story.assessment }),
    fine: field(['Fine', 'Fine Imposed', 'Criminal Fine', 'Court Fine', 'Fines'], amount(story.fine), { 'conviction.fine': story.fine }),
    restitution: field(['Restitution', 'Restitution Ordered', 'Restitution Imposed', 'Total Restitution'], amount(story.restitution), { 'conviction.restitution': story.restitution }),
    unpaid: field(['Balance of Fine and Restitution', 'Unpaid Balance', 'Total Balance Owed', 'Outstanding Balance', 'Remaining Balance', 'Amount Still Owed', 'Balance Due', 'Unpaid Obligations'], dollars(owed, dice.happens(0.7)), { 'conviction.unpaid': owed }),
    risk: field(['Risk Level', 'PATTERN Risk Level', 'Recidivism Risk', 'FSA Risk Level', 'Risk of Recidivism', 'PATTERN', 'Overall Risk', 'Risk Category', 'Current PATTERN Level'], dice.pick([story.risk.toUpperCase(), upperFirst(story.risk), codeOfRisk(story.risk)]), { 'custody.risk': story.risk }),
    age: field(['Age', 'Present Age'], String(Number(story.today.slice(0, 4)) - Number(story.born.slice(0, 4)))),
    level: field(['Security Level', 'Security/Custody', 'Security Classification'], prison.level),
    custody: field(['Custody', 'Custody Level', 'Custody Classification'], dice.pick(['IN', 'OUT', 'COMMUNITY'])),
    detainers: field(['Detainers', 'Detainers/Pending Charges', 'Pending Charges'], dice.pick(['None', 'NONE KNOWN', 'No'])),
    printed: field(['Date', 'Report Date', 'Date Prepared', 'As of', 'Printed', 'Review Date'], day(story.today)),
    unit: field(['Unit', 'Housing', 'Quarters', 'Unit/Team'], dice.pick(['B12-044U', '2 NORTH', 'Unit C-Lower', 'A-3'])),
    sex: field(['Sex', 'Gender'], they(story).who === 'she' ? 'F' : 'M'),
    manager: field(['Case Manager', 'Prepared by', 'Unit Manager'], story.officer),
  }
}

export type FieldName = 'name' | 'register' | 'born' | 'citizen' | 'facility' | 'work' | 'district' | 'docket' | 'judge' | 'sentencedOn' | 'term' | 'supervised' | 'commenced' | 'credit' | 'lost' | 'projected' | 'fullTerm' | 'assessment' | 'fine' | 'restitution' | 'unpaid' | 'risk' | 'age' | 'level' | 'custody' | 'detainers' | 'printed' | 'unit' | 'sex' | 'manager'

const upperFirst = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

/** As SENTRY shortens the levels of its tool. */
export const codeOfRisk = (risk: Story['risk']): string => ({ minimum: 'R-MIN', low: 'R-LW', medium: 'R-MED', high: 'R-HI' })[risk]
