/** Which fact a variable tells of, and which variables have to stand beside it for it to be told. */
export interface Told {
  readonly path: string
  readonly with?: readonly string[]
}

/** Whether what is coded of the guidelines is what the court found, or the presentence report alone. */
const ofTheCourt = 'SOURCES'
const role = [ofTheCourt, 'NOCOMP', 'AGGROLHI', 'MITROLHI', 'AGGRLRHI', 'MITRLRHI'] as const
const obstruction = [ofTheCourt, 'NOCOMP', 'OBSTRCHI', 'OBSTRRHI'] as const

/** The variables that tell of a fact. How their codes are read is with each year’s codebook. */
export const tellsOf: Readonly<Record<string, Told>> = {
  SCRNOUT: { path: 'conviction.sovereign' },
  SENTCODE: { path: 'conviction.sentencedOn' },
  SOURCES: { path: 'guideline.totalLevel' },
  ACCAP: { path: 'guideline.category' },
  SENTDATE: { path: 'conviction.sentencedOn' },
  DOB: { path: 'person.dateOfBirth' },
  DISPOSIT: { path: 'conviction.decidedBy' },
  TOTPRISN: { path: 'conviction.term', with: ['TOTPRISN', 'TOTDAYS'] },
  TOTDAYS: { path: 'conviction.term', with: ['TOTPRISN', 'TOTDAYS'] },
  SUPREL: { path: 'conviction.supervisedReleaseMonths' },
  FINE: { path: 'conviction.fine' },
  TOTREST: { path: 'conviction.restitution' },
  SPECASSM: { path: 'conviction.assessment' },
  AMENDYR: { path: 'guideline.edition', with: [ofTheCourt] },
  XFOLSOR: { path: 'guideline.totalLevel', with: [ofTheCourt] },
  XCRHISSR: { path: 'guideline.category', with: [ofTheCourt] },
  XMINSOR: { path: 'guideline.range', with: [ofTheCourt, 'XMINSOR', 'XMAXSOR'] },
  XMAXSOR: { path: 'guideline.range', with: [ofTheCourt, 'XMINSOR', 'XMAXSOR'] },
  TOTCHPTS: { path: 'guideline.points', with: [ofTheCourt, 'ACCAP'] },
  SENTPTS: { path: 'guideline.statusPoints', with: [ofTheCourt, 'ACCAP'] },
  REL2PTS: { path: 'guideline.recencyPoints', with: [ofTheCourt, 'ACCAP'] },
  CAROFFAP: { path: 'guideline.careerOffender', with: [ofTheCourt] },
  SAFE: { path: 'guideline.safetyValve', with: [ofTheCourt] },
  ACCTRESP: { path: 'guideline.acceptanceLevels', with: [ofTheCourt] },
  AGGROLHI: { path: 'guideline.roleLevels', with: role },
  MITROLHI: { path: 'guideline.roleLevels', with: role },
  AGGRLRHI: { path: 'guideline.roleLevels', with: role },
  MITRLRHI: { path: 'guideline.roleLevels', with: role },
  OBSTRCHI: { path: 'guideline.obstruction', with: obstruction },
  OBSTRRHI: { path: 'guideline.obstruction', with: obstruction },
}

/** Beside role and obstruction: where there was more than one computation, the highest of them may not be the one that counted. */
export const computations: readonly Told[] = [{ path: 'guideline.roleLevels', with: role }, { path: 'guideline.obstruction', with: obstruction }]

const sealed = 'What can endanger a person is never read from a list.'
const unlabelled = 'The codebooks read give its numbers no labels.'
const term = 'SENTTOT and SENSPLT have the same label in the codebooks, and 470, “Life”, is a number of months as well; TOTPRISN and TOTDAYS are read.'
const drug = 'The codebooks read do not say which drug a number of DRUGTYP1 to DRUGTYP5 is, and a weight of no drug says nothing.'

/** Why a variable is not read. */
export const leftOut: Readonly<Record<string, string>> = {
  DEPART: sealed, DEPART_S: sealed, DEPART_D: sealed, REASON1: sealed, REASON2: sealed, REASON3: sealed, REASON4: sealed, REASON5: sealed, REASON6: sealed,
  REASTXT1: sealed, REASTXT2: sealed, REASTXT3: sealed, REASTXT4: sealed, REASTXT5: sealed, REASTXT6: sealed, DSPLEA: sealed, RESNTDOC: sealed,
  SENTTOT: term, SENTTOT0: term, SENSPLT: term, SENSPLT0: term,
  TIMESERV: 'It is a least time to be served, not the term.',
  DAYSDUM: 'TOTDAYS is read for the days beyond whole months.',
  GLMIN: 'How the range was adjusted its label does not say; XMINSOR and XMAXSOR are read.', GLMAX: 'How the range was adjusted its label does not say; XMINSOR and XMAXSOR are read.',
  STATMIN: 'It is of all counts together, and a case holds what the statute asks for count by count.', STATMAX: 'It is of all counts together, and a case holds what the statute allows count by count.',
  DRUGMIN: 'It is of no count in particular.', GUNMIN1: 'It is of no count in particular.', GUNMIN2: 'It is of no count in particular.',
  DISTRICT: unlabelled, CIRCDIST: unlabelled, MONCIRC: unlabelled,
  AGE: 'It is the age at the time of the offense, not today’s; DOB is read where it is there.', YEARS: 'It is a span of ages of that time.',
  CITIZEN: 'A case holds of which country a person is a citizen, and this says how.', NEWCIT: 'A case holds of which country a person is a citizen, and this says how.', CITWHERE: 'The codebooks give 20 and 29 the same label, “Cuba”, and 211 is “United States (N/A)”.',
  NEWCNVTN: 'DISPOSIT says more.', CRIMPTS: 'It is a subtotal; TOTCHPTS is the total.', CRPTS: 'It is whether there are points; TOTCHPTS says how many.', CRIMHIST: 'It is whether there is any history; TOTCHPTS says the points.',
  SAFETY: 'SAFE says it.', WEAPON: 'It holds a charge under 18 U.S.C. 924(c) as well, and of which guideline the enhancement is, is not said.', WEAPSOC: 'Of which guideline the enhancement is, is not said; that of drugs is one of several.',
  IS924C: 'It is a charge, not said to be a count of conviction, and 0 “Includes Missing” in the codebooks of 2001 to 2003.',
  NOCOUNTS: 'A case holds its counts one by one.', NOUSTAT: 'A case holds its counts one by one.',
  COMBDRG2: 'Which drugs are put together under each of its codes the codebooks do not say.', DRUGPROB: drug, MWEIGHT: drug,
  OFFTYPE2: 'It is a kind of offense, and no guideline or statute.', MONOFFTP: 'It is a kind of offense, and no guideline or statute.',
  GDLINEHI: 'How a guideline is written the codebooks do not say.', GDSTATHI: 'How a guideline is written the codebooks do not say.', GDREFHI: 'How a guideline is written the codebooks do not say.',
  BASEHI: 'It is the highest of several computations, and base adjustments stand apart from it.', LOSSHI: 'It is the highest of several computations, not said to be what the court found.',
  TIMSERVD: 'It is what the court credited; the Bureau of Prisons computes the credit.', TIMSERVM: 'It is what the court credited; the Bureau of Prisons computes the credit.',
  MONSEX: 'No answer of the law rests on it; a breakdown can go by it.', NEWRACE: 'No answer of the law rests on it; a breakdown can go by it.', MONRACE: 'No answer of the law rests on it.', HISPORIG: 'No answer of the law rests on it.',
}

/** Whether a variable tells of what is sealed, such as help given to the government. */
export function isSealedVariable(name: string): boolean {
  return Object.hasOwn(leftOut, name) && leftOut[name] === sealed
}

/** Why one of a row of variables is not read that are numbered alike. */
export const leftOutRows: readonly (readonly [name: RegExp, why: string])[] = [
  [/^NWSTAT\d+$/, 'How a statute is written the codebooks do not say.'],
  [/^(?:DRUGTYP|WGT|MWGT|DRGAM|UNIT|DATO|DAFROM|DUTO|DUFROM|UTO|UFROM|DESCRIP)\d+$/, drug],
]
