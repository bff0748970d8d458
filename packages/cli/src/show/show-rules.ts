import { dateInWords } from '@lenity/casefile'
import type { CivilDate, Looked, Source } from '@lenity/law'
import { lawTexts } from '@lenity/law/texts'
import { toJson } from './to-json.ts'
import { indent } from './wrap.ts'

export interface RuleOnDay {
  readonly id: string
  readonly title: string
  readonly values: readonly ({ readonly of: string } & Looked<unknown>)[]
}

/** Rules as they stood on a day: each value, the words it was read from, and the citation. */
export function showRules(rules: readonly RuleOnDay[], on: CivilDate, edition: string | undefined): string {
  const head = `${rules.length === 1 ? `${rules[0]?.id} (${rules[0]?.title})` : `${rules.length} rules`} on ${dateInWords(on)}${edition === undefined ? '' : `, under the manual of ${edition}`}.`
  return [indent(head, ''), ...rules.map((rule) => showRule(rule, rules.length > 1))].join('\n\n')
}

function showRule({ id, title, values }: RuleOnDay, named: boolean): string {
  const lines = named ? [`${id}  ${title}`] : []
  if (values.length === 0) lines.push('  not encoded: no value has been encoded')
  for (const value of values) {
    if (!value.found) {
      lines.push(indent(`${value.of}: not encoded; ${value.gap.why}`, '  '))
      continue
    }
    lines.push(indent(`${value.of}${value.verifiedThrough === undefined ? '' : ` (last verified on ${dateInWords(value.verifiedThrough)})`}`, '  '))
    lines.push(...valueLines(value.value).map((line) => `    ${line}`))
    lines.push(indent(`“${value.source.quote}”`, '    '), `    ${value.source.cite}`, `    ${value.source.link}`, `    ${checkedAgainst(value.source)}`)
  }
  return lines.join('\n')
}

/** The text a quote was found in, by its hash, or the day it was read where no copy is kept. */
function checkedAgainst({ text, readOn }: Source): string {
  const kept = lawTexts[text]
  if (kept !== undefined) return `checked against: ${kept.title}, sha256 ${kept.sha256.slice(0, 16)}…`
  return readOn === undefined ? 'no text of it is kept' : `read there on ${readOn}; no copy is kept`
}

/** A value as lines: a plain one on one line, a table one row to a line. */
function valueLines(value: unknown): string[] {
  if (value instanceof Map) return [...value].map(([key, row]) => `${String(key)}  ${rowLine(row)}`)
  if (Array.isArray(value)) return value.map(rowLine)
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => (Array.isArray(inner) && inner.length > 3 ? [`${key}:`, ...inner.map((row) => `  ${rowLine(row)}`)] : [`${key}: ${toJson(inner)}`]))
  return [String(value)]
}

/** A row of a table: its plain fields, and the words it was read from where it has its own. */
function rowLine(row: unknown): string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return toJson(row)
  const quote = (row as { source?: { quote?: unknown } }).source?.quote
  if (typeof quote !== 'string') return toJson(row)
  const plain = Object.entries(row).filter(([key, one]) => key !== 'source' && typeof one !== 'bigint' && one !== undefined).map(([key, one]) => `${key} ${typeof one === 'string' ? one : toJson(one)}`)
  return `${plain.join(', ')}  “${quote}”`
}
