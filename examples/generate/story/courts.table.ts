export interface MadeCourt {
  readonly district: string
  readonly state: string
  /** As SENTRY prints it. */
  readonly sentry: string
  readonly city: string
  readonly division: string | undefined
  readonly circuit: string
  /** A docket's letters for the place or the judge. */
  readonly prefix: string
}

/** Districts of the federal courts with a place where each sits; the circuit that hears its appeals. */
export const courts: readonly MadeCourt[] = [
  { district: 'Western District of Missouri', state: 'Missouri', sentry: 'MISSOURI, WESTERN DISTRICT', city: 'Kansas City', division: 'Western Division', circuit: 'Eighth Circuit', prefix: '4' },
  { district: 'Northern District of Texas', state: 'Texas', sentry: 'TEXAS, NORTHERN DISTRICT', city: 'Dallas', division: 'Dallas Division', circuit: 'Fifth Circuit', prefix: '3' },
  { district: 'Southern District of Florida', state: 'Florida', sentry: 'FLORIDA, SOUTHERN DISTRICT', city: 'Miami', division: 'Miami Division', circuit: 'Eleventh Circuit', prefix: '1' },
  { district: 'Middle District of Tennessee', state: 'Tennessee', sentry: 'TENNESSEE, MIDDLE DISTRICT', city: 'Nashville', division: 'Nashville Division', circuit: 'Sixth Circuit', prefix: '3' },
  { district: 'Eastern District of Virginia', state: 'Virginia', sentry: 'VIRGINIA, EASTERN DISTRICT', city: 'Richmond', division: 'Richmond Division', circuit: 'Fourth Circuit', prefix: '3' },
  { district: 'District of South Carolina', state: 'South Carolina', sentry: 'SOUTH CAROLINA', city: 'Charleston', division: 'Charleston Division', circuit: 'Fourth Circuit', prefix: '2' },
  { district: 'Northern District of Illinois', state: 'Illinois', sentry: 'ILLINOIS, NORTHERN DISTRICT', city: 'Chicago', division: 'Eastern Division', circuit: 'Seventh Circuit', prefix: '1' },
  { district: 'Central District of California', state: 'California', sentry: 'CALIFORNIA, CENTRAL DISTRICT', city: 'Los Angeles', division: 'Western Division', circuit: 'Ninth Circuit', prefix: '2' },
  { district: 'District of Nebraska', state: 'Nebraska', sentry: 'NEBRASKA', city: 'Omaha', division: undefined, circuit: 'Eighth Circuit', prefix: '8' },
  { district: 'Southern District of New York', state: 'New York', sentry: 'NEW YORK, SOUTHERN DISTRICT', city: 'New York', division: undefined, circuit: 'Second Circuit', prefix: '1' },
  { district: 'Eastern District of Pennsylvania', state: 'Pennsylvania', sentry: 'PENNSYLVANIA, EASTERN DISTRICT', city: 'Philadelphia', division: undefined, circuit: 'Third Circuit', prefix: '2' },
  { district: 'District of Maryland', state: 'Maryland', sentry: 'MARYLAND', city: 'Baltimore', division: 'Northern Division', circuit: 'Fourth Circuit', prefix: '1' },
  { district: 'Western District of Louisiana', state: 'Louisiana', sentry: 'LOUISIANA, WESTERN DISTRICT', city: 'Shreveport', division: 'Shreveport Division', circuit: 'Fifth Circuit', prefix: '5' },
  { district: 'Southern District of Iowa', state: 'Iowa', sentry: 'IOWA, SOUTHERN DISTRICT', city: 'Des Moines', division: 'Central Division', circuit: 'Eighth Circuit', prefix: '4' },
  { district: 'District of New Mexico', state: 'New Mexico', sentry: 'NEW MEXICO', city: 'Las Cruces', division: undefined, circuit: 'Tenth Circuit', prefix: '2' },
  { district: 'Northern District of Ohio', state: 'Ohio', sentry: 'OHIO, NORTHERN DISTRICT', city: 'Cleveland', division: 'Eastern Division', circuit: 'Sixth Circuit', prefix: '1' },
  { district: 'Middle District of North Carolina', state: 'North Carolina', sentry: 'NORTH CAROLINA, MIDDLE DISTRICT', city: 'Greensboro', division: undefined, circuit: 'Fourth Circuit', prefix: '1' },
  { district: 'Western District of Washington', state: 'Washington', sentry: 'WASHINGTON, WESTERN DISTRICT', city: 'Seattle', division: undefined, circuit: 'Ninth Circuit', prefix: '2' },
]
