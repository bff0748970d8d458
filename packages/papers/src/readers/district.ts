import type { Page } from '@lenity/casefile'
import { titleCase } from '../reading/names.ts'
import { findAll, wordsAt, type Spot } from '../reading/spot.ts'
import { shortStates, states } from './states.table.ts'

const district = '(?:(?:Northern|Southern|Eastern|Western|Middle|Central)\\s+)?District\\s+of\\s+(?:the\\s+)?(?:(?:[A-Z]|l(?=owa|llinois|ndiana|daho))[A-Za-z]+)(?:\\s(?!United|Case|Judgment|V\\b|JUDGMENT|UNITED|CASE|CRIMINAL|Criminal|Plaintiff|Division|DIVISION|No\\b|NO\\b|Docket|DOCKET|Western|Eastern|Northern|Southern|Fort|Dallas|The|THE|This|Count|By|A\\b|An\\b|In\\b|AND\\b|FOR\\b|At\\b|Office)[A-Z][A-Za-z]+){0,2}'
const districtCapitals = district.replace('District\\s+of', '(?:District|DISTRICT)\\s+(?:of|OF)').replace('(?:the\\s+)?', '(?:(?:the|THE)\\s+)?').replace('Northern|Southern|Eastern|Western|Middle|Central', 'Northern|Southern|Eastern|Western|Middle|Central|NORTHERN|SOUTHERN|EASTERN|WESTERN|MIDDLE|CENTRAL')

const parts: Readonly<Record<string, string>> = { N: 'Northern ', S: 'Southern ', E: 'Eastern ', W: 'Western ', M: 'Middle ', C: 'Central ' }
const stateWords = [...Object.keys(shortStates), ...states].map((name) => name.replaceAll('.', '\\.?').replaceAll(' ', '\\s?')).join('|')
/** `E.D. Virginia`, `S.D.N.Y.`; without a part of the state only after the name of the court: `United States District Court, D. Maryland`. */
const short = new RegExp(`(?:(?<![A-Za-z.])(?<part>[NSEWMC])\\.\\s?D\\.|(?<=District\\s+Court,?\\s+(?:for\\s+the\\s+)?|\\()D\\.)\\s?(?:of\\s+)?(?<state>${stateWords})(?![A-Za-z])`)

/** `California Northern District`, `TEXAS, NORTHERN DISTRICT`: as dockets and the Bureau of Prisons write it. */
const turned = new RegExp(`\\b(?<state>${states.join('|')}),?\\s+(?<part>Northern|Southern|Eastern|Western|Middle|Central)\\s+District(?!\\s+of)`, 'i')

/** The name of a district in full, at a place `districtOf` found. */
export function sayDistrict(spot: Spot): string {
  const words = wordsAt(spot).replace(/\s+/g, ' ')
  const backwards = turned.exec(words)?.groups
  if (backwards) return `${titleCase((backwards['part'] ?? '').toUpperCase())} District of ${titleCase((backwards['state'] ?? '').toUpperCase())}`
  const groups = short.exec(`District Court, ${words}`)?.groups
  const state = groups?.['state']
  if (groups === undefined || state === undefined) return titleCase(withCapitalI(words))
  const full = states.find((name) => name === state) ?? Object.entries(shortStates).find(([name]) => bare(name) === bare(state))?.[1] ?? state
  return `${parts[groups['part'] ?? ''] ?? ''}District of ${full}`
}

const bare = (name: string): string => name.replaceAll(/[.\s]/g, '')

/** Recognition reads the first letter of four states as a small l. */
function withCapitalI(words: string): string {
  return words.replace(/\bl(?=owa\b|llinois\b|ndiana\b|daho\b)/g, 'I')
}

/** Every district that places name. */
export function districtsOf(places: readonly (Page | Spot)[]): Spot[] {
  const out: Spot[] = []
  for (const hit of findAll(places, new RegExp(`\\b${districtCapitals}`))) {
    const words = withCapitalI(hit.words.replace(/\s+/g, ' '))
    const state = states.find((name) => new RegExp(`\\bof\\s+(?:the\\s+)?${name}\\b`, 'i').exec(words))
    if (!state) continue
    const end = words.toLowerCase().indexOf(state.toLowerCase()) + state.length
    out.push({ page: hit.page, start: hit.start, end: hit.start + end })
  }
  return [...out, ...findAll(places, short), ...findAll(places, turned)]
}

/** The first district in full, else the first written otherwise. */
export function districtOf(places: readonly (Page | Spot)[]): Spot | undefined {
  return districtsOf(places)[0]
}

