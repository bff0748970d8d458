import { code2007, readAt } from '../statutes/code-sources.ts'

const press = 'https://www.justice.gov/opa/pr/announcing-new-clemency-initiative-deputy-attorney-general-james-m-cole-details-broad-new'
const initiative = (quote: string) => readAt('Department of Justice, New Clemency Initiative (23 April 2014)', press, quote)

/** The six factors of 2014. The initiative ended in January 2017; the factors are kept as a lens. */
export const factors = {
  all: initiative('the department will prioritize clemency applications from inmates who meet all of the following factors'),
  lowerToday: initiative('They are currently serving a federal sentence in prison and, by operation of law, likely would have received a substantially lower sentence if convicted of the same offense(s) today'),
  lowLevel: initiative('They are non-violent, low-level offenders without significant ties to large scale criminal organizations, gangs or cartels'),
  tenYears: initiative('They have served at least 10 years of their prison sentence'),
  history: initiative('They do not have a significant criminal history'),
  conduct: initiative('They have demonstrated good conduct in prison'),
  violence: initiative('They have no history of violence prior to or during their current term of imprisonment'),
} as const

/** How few of those granted met all six. */
export const metAllSix = readAt(
  'U.S. Sentencing Commission, An Analysis of the Implementation of the 2014 Clemency Initiative (2017)', 'https://www.ussc.gov/research/research-reports/analysis-implementation-2014-clemency-initiative',
  'Of the 1,696 offenders who received a commuted sentence under the Clemency Initiative, 86 (5.1%) met all the announced Clemency Initiative factors for consideration.',
)

export const advisory = readAt(
  '28 CFR 1.11', 'https://www.law.cornell.edu/cfr/text/28/1.11',
  'advisory only and for the internal guidance of Department of Justice personnel. They create no enforceable rights in persons applying for executive clemency, nor do they restrict the authority granted to the President',
)

/** The grounds of Justice Manual 9-140.113, in the words of the Department's page as quoted in 2008; the text is older than the manual. */
export const grounds = readAt(
  'Department of Justice, standards for commutation petitions (now JM 9-140.113)', 'https://sethhettena.com/2008/07/19/more-on-dukes-pardon/',
  'Appropriate grounds for considering commutation have traditionally included disparity or undue severity of sentence, critical illness or old age, and meritorious service rendered to the government by the petitioner',
)

const form = 'https://omb.report/icr/202402-1123-001/doc/140014601'
const requirement = (quote: string) => readAt('Petition for Commutation of Sentence, OMB 1123-0015 (Spanish edition, expires 30 November 2026)', form, quote)

/** The three requirements of the form, in its Spanish edition: the English one has not been read. */
export const requirements = {
  all: requirement('Antes de completar el formulario de solicitud, asegúrese de cumplir con estos 3 requisitos'),
  federal: requirement('Fue condenado en un tribunal penal federal, NO en un tribunal estatal o militar'),
  serving: requirement('Actualmente está cumpliendo una sentencia de prisión federal o un período de supervisión federal, como libertad condicional, libertad supervisada o libertad probatoria'),
  noChallenge: requirement('No tiene ninguna impugnación judicial actualmente pendiente contra su condena o sentencia, como una apelación directa o una moción conforme a la sección 2255 del Título 28'),
} as const

export const stateCases = readAt(
  'Pardon Attorney, Commutation Instructions, no. 2', 'https://docslib.org/doc/1038888',
  'the President cannot commute a state criminal sentence. Accordingly, if you are seeking clemency for a state criminal conviction, you should not complete and submit this petition.',
)

export const districtCases = readAt(
  'Pardon Attorney, Commutation of Sentence (31 January 2024)', 'http://www.usdoj.gov/pardon/commutation_instructions.htm',
  'The President can commute (reduce) a sentence imposed by a federal court or the District of Columbia Superior Court.',
)

export const militaryCases = readAt(
  'Pardon Attorney, Commutation of Sentence (31 January 2024)', 'http://www.usdoj.gov/pardon/commutation_instructions.htm',
  'Military commutation requests are handled by the military branch that handled the conviction and sentencing.',
)

/** Sentences for offenses before 1 November 1987 are under the law of parole. */
export const oldLaw = code2007('21 U.S.C. 848 note (effective date of 1984 amendment)', 'effective Nov. 1, 1987, and applicable only to offenses committed after the taking effect of such amendment')
