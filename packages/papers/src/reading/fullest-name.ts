import type { Page } from '@lenity/casefile'
import { familyName, names, personName } from './names.ts'
import type { Found } from './propose.ts'
import { findAll } from './spot.ts'

const firstPages = 3
const length = (name: string): number => name.split(' ').length
const given = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? ''

/** A name as the first pages write it in full: with the middle names and the suffix of the same person, where all that have more have the same. */
export function fullestName(pages: readonly Page[], found: Found): Found {
  const name = String(found.value)
  const [first, family] = [given(name), familyName(name).toLowerCase()]
  const fuller = findAll(pages.slice(0, firstPages), new RegExp(names)).flatMap((hit) => {
    const read = personName(hit.words)
    return read !== undefined && length(read) > length(name) && given(read) === first && familyName(read).toLowerCase() === family ? [{ read, hit }] : []
  })
  const most = Math.max(0, ...fuller.map(({ read }) => length(read)))
  const fullest = fuller.filter(({ read }) => length(read) === most)
  const [one] = fullest
  return one !== undefined && new Set(fullest.map(({ read }) => read.toLowerCase())).size === 1 ? { ...found, value: one.read, spot: one.hit } : found
}
