import { leafShapeAt, type LeafKind } from '@lenity/law'

/** Something a column of a list can hold. */
export interface ImportField {
  /** A path of the case facts, or one of the names below. */
  readonly id: string
  readonly label: string
  readonly kind: LeafKind | 'option'
  readonly options?: readonly string[]
  /** How it can be written, where that must be said before it can be read. */
  readonly ways: readonly ImportWay[]
  /** Headings it goes by, in small letters without points. */
  readonly goesBy: readonly string[]
}

/** In which order the parts of a day stand, and what a bare number of a term counts. */
export const importWays = ['month/day/year', 'day/month/year', 'months', 'years'] as const
export type ImportWay = (typeof importWays)[number]

/** Facts of a case that are a cell of a list; those of lists within a case, and sealed ones, are entered on the case. */
const factHeadings: Readonly<Record<string, readonly string[]>> = {
  'person.name': ['name', 'full name', 'client', 'client name', 'inmate', 'inmate name', 'person', 'applicant', 'petitioner', 'defendant'],
  'person.registerNumber': ['reg no', 'regno', 'reg', 'register no', 'register number', 'reg number', 'bop no', 'bop number', 'bop reg no', 'inmate no', 'inmate number', 'fed reg no', 'uscms no', 'marshals number'],
  'person.dateOfBirth': ['dob', 'date of birth', 'birth date', 'birthdate', 'born', 'birthday'],
  'person.citizenship': ['citizenship', 'citizen of'],
  'custody.facility': ['facility', 'institution', 'prison', 'location', 'where'],
  'custody.status': ['custody status', 'where the person is'],
  'custody.projectedReleaseOn': ['projected release', 'projected release date', 'release date', 'prd'],
  'custody.commencedOn': ['sentence commenced', 'commenced', 'date commenced'],
  'custody.risk': ['risk', 'pattern', 'pattern score', 'risk level'],
  'conviction.sovereign': ['sovereign', 'jurisdiction'],
  'conviction.state': ['state', 'state of conviction'],
  'conviction.district': ['district', 'judicial district'],
  'conviction.court': ['court'],
  'conviction.docketNumber': ['docket', 'docket no', 'docket number', 'case no', 'case number', 'cause no', 'criminal no'],
  'conviction.judge': ['judge', 'sentencing judge'],
  'conviction.decidedBy': ['plea or trial', 'disposition', 'how guilt was decided'],
  'conviction.offenseEndedOn': ['offense ended', 'last day of the offense'],
  'conviction.convictedOn': ['convicted', 'convicted on', 'conviction date', 'date of plea', 'date of verdict'],
  'conviction.sentencedOn': ['sentenced', 'sentenced on', 'sentencing date', 'sentence date', 'date of sentence', 'date sentenced'],
  'conviction.term': ['term', 'sentence', 'sentence length', 'term imposed', 'total term', 'sentence months', 'term months', 'months'],
  'conviction.supervisedReleaseMonths': ['supervised release', 'sr', 'supervision'],
  'conviction.fine': ['fine'],
  'conviction.restitution': ['restitution'],
}

const ways = { date: ['month/day/year', 'day/month/year'], term: ['months', 'years'], months: ['months', 'years'] } as const satisfies Partial<Record<LeafKind, readonly ImportWay[]>>

/** What is kept beside the facts: other names and a note become a task, the rest a contact. */
const others: readonly ImportField[] = [
  other('first name', 'first name', ['first', 'first name', 'given name', 'forename']),
  other('middle name', 'middle name', ['middle', 'middle name', 'mi', 'middle initial']),
  other('last name', 'last name', ['last', 'last name', 'surname', 'family name']),
  other('other names', 'other names', ['alias', 'aliases', 'aka', 'a k a', 'other names', 'also known as', 'nickname']),
  other('contact name', 'a contact’s name', ['contact', 'contact name', 'family contact', 'relative', 'next of kin']),
  other('contact role', 'who the contact is', ['relation', 'relationship', 'contact relation', 'contact relationship', 'contact role']),
  other('contact phone', 'the contact’s phone', ['phone', 'contact phone', 'telephone', 'family phone']),
  other('contact email', 'the contact’s electronic mail', ['email', 'e mail', 'contact email', 'family email']),
  other('note', 'a note', ['note', 'notes', 'comment', 'comments', 'remarks']),
]

export const importFields: readonly ImportField[] = [
  ...Object.entries(factHeadings).map(([id, goesBy]): ImportField => {
    const shape = leafShapeAt(id)
    if (shape === undefined || shape.sealed === true) throw new Error(`${id} is not a fact a list can hold`)
    return { id, label: shape.label, kind: shape.kind, ...(shape.options && { options: shape.options }), ways: shape.kind in ways ? ways[shape.kind as keyof typeof ways] : [], goesBy: [...goesBy, shape.label.toLowerCase()] }
  }),
  ...others,
]

function other(id: string, label: string, goesBy: readonly string[]): ImportField {
  return { id, label, kind: 'text', ways: [], goesBy }
}

export function importField(id: string): ImportField | undefined {
  return importFields.find((field) => field.id === id)
}

export function isFactField(id: string): boolean {
  return Object.hasOwn(factHeadings, id)
}
