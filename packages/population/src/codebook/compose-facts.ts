import { categoryForPoints, known, type CivilDate, type Leaf } from '@lenity/law'
import type { CodeRead } from './read-code.ts'

type Value = Extract<CodeRead, { readonly means: unknown }>['means']
/** What the variables of a row mean; one that is unknown, blank or not there is undefined. */
export type Meanings = (variable: string) => Value | undefined

/** What is wrong with variables that belong together. */
export interface Apart {
  readonly variable: string
  readonly wrong: string
  readonly next: string
}

const ofTheSentence = ['DISPOSIT', 'SUPREL', 'FINE', 'TOTREST', 'SPECASSM'] as const
const ofTheGuidelines = ['XFOLSOR', 'XCRHISSR', 'CAROFFAP', 'SAFE'] as const
const points = ['TOTCHPTS', 'SENTPTS', 'REL2PTS'] as const

/** The facts that the variables of one row tell of together. `isSaid` is whether a cell is not blank; `sentencedOn` the day of sentence, where it is known. */
export function composeFacts(means: Meanings, isSaid: (variable: string) => boolean, sentencedOn: CivilDate | undefined, pathOf: (variable: string) => string): { readonly leaves: ReadonlyMap<string, Leaf<unknown>> } | Apart {
  const leaves = new Map<string, Leaf<unknown>>()
  const put = (path: string, value: unknown) => { if (value !== undefined) leaves.set(path, known(value)) }
  for (const variable of ofTheSentence) put(pathOf(variable), means(variable))

  const [months, days] = [means('TOTPRISN'), means('TOTDAYS')]
  if ((days === 'life') !== (months === 'life') && (days === 'life' ? isSaid('TOTPRISN') : isSaid('TOTDAYS') && days !== 0)) return { variable: 'TOTDAYS', wrong: 'says another term than TOTPRISN: one of them is for life', next: 'See in the judgment which it is.' }
  // Days beyond whole months are a term that no number of months tells.
  put('conviction.term', months === 'life' ? 'life' : days === 0 ? months : undefined)

  const [low, high] = [means('XMINSOR'), means('XMAXSOR')]
  if (low !== undefined && high !== undefined && Number(low === 'life' ? Infinity : low) > Number(high === 'life' ? Infinity : high)) return { variable: 'XMINSOR', wrong: 'is above XMAXSOR: the range ends before it begins', next: 'Look at both.' }

  // Where the presentence report was coded, or one of several levels, nobody is told what the court found.
  if (means('SOURCES') !== true) return { leaves }
  for (const variable of ofTheGuidelines) put(pathOf(variable), means(variable))
  if (low !== undefined && high !== undefined) put('guideline.range', [low, high])

  // A category that the points do not come to is one of a departure or of 4B1.4 or 4B1.5, and what lowers points need not lower it.
  const [category, total] = [means('XCRHISSR'), means('TOTCHPTS')]
  const ofThePoints = category === undefined || total === undefined || means('CAROFFAP') === true || categoryForPoints(Number(total)) === category
  if (means('ACCAP') === false && ofThePoints) for (const variable of points) put(pathOf(variable), means(variable))

  // Levels off for acceptance may stand with another variable where another level took the place of the one found.
  if (means('CAROFFAP') !== true && means('ACCAP') !== true) put('guideline.acceptanceLevels', means('ACCTRESP'))

  // A manual is that of 1 November of its year: one that came after the sentence is not what is meant.
  const edition = means('AMENDYR')
  put('guideline.edition', edition !== undefined && sentencedOn !== undefined && sentencedOn >= `${edition}-11-01` ? String(edition) : undefined)

  // The highest of several computations need not be the one that counted; that of another guideline may be the one, even where it has no adjustment.
  const isOnly = means('NOCOMP') === 1
  const noOther = (found: number, ...others: readonly string[]) => others.every((one) => !isSaid(one) || (found === 0 && means(one) === 0))
  const [up, down] = [means('AGGROLHI'), means('MITROLHI')]
  if (isOnly && typeof up === 'number' && typeof down === 'number' && (up === 0 || down === 0) && noOther(up + down, 'AGGRLRHI', 'MITRLRHI')) put('guideline.roleLevels', up + down)
  const obstructed = means('OBSTRCHI')
  if (isOnly && typeof obstructed === 'number' && noOther(obstructed, 'OBSTRRHI')) put('guideline.obstruction', obstructed === 2)
  return { leaves }
}
