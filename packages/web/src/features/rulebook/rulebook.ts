import { coveredAmendments, type CivilDate, type Series, type Source } from '@lenity/law'
import { citedLaw, coverage, coveredGuidelines, coveredStatutes, jurisdictions, type CoverageCell, type CoveredRule, type Told } from '@lenity/law/rulebook'
import { quoteOf } from '../sources/quotes.ts'

export const parts = ['Sentencing Guidelines', 'Statutes', 'Amendments that reach back', 'Time in custody', 'Routes to relief', 'The states'] as const
export type Part = typeof parts[number]

/** A line of a rule that has no dated values: what it says, and the words it was read from or how far it was verified. */
export interface PlainLine {
  readonly name: string
  readonly words: string
  readonly source?: Source
}

export interface RulebookRule {
  readonly key: string
  readonly id: string
  readonly title: string
  readonly part: Part
  /** Its state by edition of the manual; none for what is no rule of an edition. */
  readonly cells: readonly CoverageCell[]
  readonly series: readonly Series<unknown>[]
  readonly lines: readonly PlainLine[]
  /** Everything it can be found by, in small letters. */
  readonly search: string
}

export interface Rulebook {
  readonly rules: readonly RulebookRule[]
  /** The editions of the manual by their first day, the newest first. */
  readonly editions: readonly { readonly on: CivilDate; readonly label: string }[]
  /** How many dated values there are. */
  readonly values: number
}

/** Everything the engine knows, from the engine itself: its rules with their dated values, and the words the rest quotes. After `loadQuotes`, so that quotes are found by their words. */
export function makeRulebook(): Rulebook {
  const rows = new Map(coverage().map((row) => [row.id, row.cells]))
  const covered = (part: Part) => (rule: CoveredRule) => withSearch({ key: rule.id, id: rule.id, title: rule.title, part, cells: rows.get(rule.id) ?? [], series: rule.series, lines: [] })
  const rules = [
    ...coveredGuidelines.map(covered('Sentencing Guidelines')), ...coveredStatutes.map(covered('Statutes')), ...coveredAmendments.map(amendmentRule),
    ...[...Map.groupBy(citedLaw, ({ part, source }) => `${part} ${source.cite}`)].map(([key, all]) => citedRule(key, all[0]?.part ?? 'Time in custody', all.map(({ source }) => source))),
    ...jurisdictions.map(stateRule),
  ]
  const editions = (rows.values().next().value ?? []).map(({ on, edition }) => ({ on, label: edition })).toReversed()
  return { rules, editions, values: rules.reduce((sum, { series }) => sum + series.reduce((of, { entries }) => of + entries.length, 0), 0) }
}

function amendmentRule({ number, part, about, touches, effectiveFrom, listedFrom, ordersFrom, listed, orders }: typeof coveredAmendments[number]): RulebookRule {
  return plainRule(`Amendment ${number}${part === undefined ? '' : `, ${part}`}`, about, 'Amendments that reach back', [
    { name: 'touches', words: touches }, { name: 'in force from', words: effectiveFrom }, { name: 'on the list from', words: listedFrom, source: listed },
    ...(ordersFrom === undefined ? [] : [{ name: 'orders from', words: ordersFrom, ...(orders === undefined ? {} : { source: orders }) }]),
  ])
}

function citedRule(key: string, part: Part, sources: readonly Source[]): RulebookRule {
  const cite = sources[0]?.cite ?? ''
  return { ...plainRule(cite, sources.length === 1 ? '' : `${sources.length} passages`, part, sources.map((source) => ({ name: '', words: '', source }))), key }
}

function stateRule({ name, official, decides, how, binding, forms, pardon, commutation, hearing, apply, dnaTesting, pardons, capital }: typeof jurisdictions[number]): RulebookRule {
  const told: readonly (readonly [string, Told | undefined])[] = [
    ['who decides', decides], ['how', how], ['whether a board binds', binding], ['what can be given', forms], ['pardon', pardon], ['commutation', commutation],
    ['hearing', hearing], ['where to apply', apply], ['DNA testing after conviction', dnaTesting], ['how often pardons are granted', pardons], ['death cases', capital],
  ]
  return plainRule(name, decides.value, 'The states', [...told.flatMap(([of, one]) => (one === undefined ? [] : [{ name: of, words: `${one.value} (${one.verified ? 'verified' : `to be verified at ${one.link}`})` }])), { name: 'official address', words: official }])
}

function plainRule(id: string, title: string, part: Part, lines: readonly PlainLine[]): RulebookRule {
  return withSearch({ key: `${part} ${id}`, id, title, part, cells: [], series: [], lines })
}

function withSearch(rule: Omit<RulebookRule, 'search'>): RulebookRule {
  const words = [
    rule.id, rule.title, ...rule.series.flatMap(({ of, entries }) => [of, ...entries.flatMap(({ source }) => [source.cite, quoteOf(source.quote)])]),
    ...rule.lines.flatMap(({ name, words: said, source }) => [name, said, source?.cite ?? '', source === undefined ? '' : quoteOf(source.quote)]),
  ]
  return { ...rule, search: words.join(' ').toLowerCase() }
}
