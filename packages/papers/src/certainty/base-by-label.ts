import type { Page } from '@lenity/casefile'
import type { Found } from '../reading/propose.ts'
import { findAll, wordsAt } from '../reading/spot.ts'

const name = '(?:base\\s+(?:offense\\s+)?level|BOL)'
/** A label that can name nothing else, with its figure behind or before it, and nothing beside them but the section. */
const alone = new RegExp(`^\\W{0,3}(?:(?:§\\s*)?\\d[A-Z]\\d\\.\\d\\S{0,12}\\s+)?(?:${name}[\\s:.…_=–—-]*(?:\\d{1,2})|\\d{1,2}\\s+${name})\\W{0,3}$`, 'i')
const mention = new RegExp(`\\b${name}\\b[^\\d\\n]{0,40}(?<value>\\d{1,2}(?![\\dA-Z]))?`, 'i')

/** Whether a base level needs no sum to prove it: its own label stands beside it and nothing else does, and no place on the paper gives it another figure. */
export function isByItsLabel(pages: readonly Page[], { path, value, spot }: Found): boolean {
  if (path !== 'guideline.baseLevel' || !alone.test(wordsAt(spot))) return false
  return findAll(pages, mention).every((hit) => (hit.page === spot.page && hit.start >= spot.start && hit.start < spot.end) || Number(hit.get('value')) === value)
}
