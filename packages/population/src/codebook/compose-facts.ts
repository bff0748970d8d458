import { known, type Leaf } from '@lenity/law'
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

const alone = ['DISPOSIT', 'SUPREL', 'FINE', 'TOTREST', 'SPECASSM', 'XFOLSOR', 'XCRHISSR', 'TOTCHPTS', 'SENTPTS', 'REL2PTS', 'CAROFFAP', 'SAFE', 'WEAPSOC', 'ACCTRESP'] as const

/** The facts that the variables of one row tell of together. `isSaid` is whether a cell is not blank. */
export function composeFacts(means: Meanings, isSaid: (variable: string) => boolean, fiscalYear: number, pathOf: (variable: string) => string): { readonly leaves: ReadonlyMap<string, Leaf<unknown>> } | Apart {
  const leaves = new Map<string, Leaf<unknown>>()
  const put = (path: string, value: unknown) => { if (value !== undefined) leaves.set(path, known(value)) }
  for (const variable of alone) put(pathOf(variable), means(variable))

  const [months, days] = [means('TOTPRISN'), means('TOTDAYS')]
  if ((days === 'life') !== (months === 'life') && (days === 'life' ? isSaid('TOTPRISN') : isSaid('TOTDAYS') && days !== 0)) return { variable: 'TOTDAYS', wrong: 'says another term than TOTPRISN: one of them is for life', next: 'See in the judgment which it is.' }
  // Days beyond whole months are a term that no number of months tells.
  put('conviction.term', months === 'life' ? 'life' : days === 0 ? months : undefined)

  const [low, high] = [means('XMINSOR'), means('XMAXSOR')]
  if (low !== undefined && high !== undefined) {
    if (Number(low === 'life' ? Infinity : low) > Number(high === 'life' ? Infinity : high)) return { variable: 'XMINSOR', wrong: 'is above XMAXSOR: the range ends before it begins', next: 'Look at both.' }
    put('guideline.range', [low, high])
  }

  // A manual of this fiscal year’s number came out on 1 November, after it had ended; what else is meant is not said.
  const edition = means('AMENDYR')
  put('guideline.edition', edition === undefined || Number(edition) >= fiscalYear ? undefined : String(edition))

  const isOnly = means('NOCOMP') === 1
  const noReference = (variable: string) => !isSaid(variable) || means(variable) === 0
  const [up, down] = [means('AGGROLHI'), means('MITROLHI')]
  if (isOnly && noReference('AGGRLRHI') && noReference('MITRLRHI') && typeof up === 'number' && typeof down === 'number' && (up === 0 || down === 0)) put('guideline.roleLevels', up + down)
  const obstructed = means('OBSTRCHI')
  if (isOnly && noReference('OBSTRRHI') && obstructed !== undefined) put('guideline.obstruction', obstructed === 2)
  return { leaves }
}
