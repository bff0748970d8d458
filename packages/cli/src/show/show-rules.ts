import { dateInWords } from '@lenity/casefile'
import type { CivilDate, Looked, Source } from '@lenity/law'
import { describeValue, type CitedLaw, type ValueLine } from '@lenity/law/rulebook'
import { lawTexts } from '@lenity/law/texts'
import { alignTable } from './align-table.ts'
import { indent } from './wrap.ts'

/** Over the rows of the Sentencing Table. */
const categories = ['I', 'II', 'III', 'IV', 'V', 'VI']

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

/** Passages that no dated value rests on, as they are quoted: of time in custody and of the routes to relief. */
export function showPassages(asked: string, passages: readonly CitedLaw[]): string {
  const head = `${passages.length === 1 ? 'One passage' : `${passages.length} passages`} of ${asked}, as quoted.`
  return [head, ...passages.map(({ part, source }) => `${indent(`${source.cite} (${part.toLowerCase()})`, '')}\n${wordsOf(source)}`)].join('\n\n')
}

/** The words of a source, where they are read, and what they were checked against. */
function wordsOf(source: Source): string {
  return [indent(`“${source.quote}”`, '    '), `    ${source.link}`, indent(checkedAgainst(source), '    ')].join('\n')
}

function showRule({ id, title, values }: RuleOnDay, named: boolean): string {
  const lines = named ? [indent(`${id}: ${title}`, '')] : []
  if (values.length === 0) lines.push('  not encoded: no value has been encoded')
  for (const value of values) {
    if (!value.found) {
      lines.push(indent(`${value.of}: not encoded; ${value.gap.why}`, '  '))
      continue
    }
    lines.push(indent(`${value.of}${value.verifiedThrough === undefined ? '' : ` (last verified on ${dateInWords(value.verifiedThrough)})`}`, '  '))
    lines.push(showValue(describeValue(value.value)), indent(`“${value.source.quote}”`, '    '), indent(value.source.cite, '    '), `    ${value.source.link}`, indent(checkedAgainst(value.source), '    '))
  }
  return lines.join('\n')
}

/** The text a quote was found in, by its hash, or the day it was read where no copy is kept. */
function checkedAgainst({ text, readOn }: Source): string {
  const kept = lawTexts[text]
  if (kept !== undefined) return `checked against: ${kept.title}, sha256 ${kept.sha256.slice(0, 16)}…`
  return readOn === undefined ? 'no text of it is kept' : `read there on ${dateInWords(readOn as CivilDate)}; no copy is kept`
}

/** A value as lines; a line with words of its own in the law is given in them. */
function showValue(value: readonly ValueLine[]): string {
  const head = value[0]?.cells?.length === categories.length ? [['    level', ...categories]] : []
  const rows = value.map(({ name, words, cells, source }) => {
    const said = cells ?? [source === undefined ? words : `“${source.quote}”`]
    return name === '' ? [`    ${said[0] ?? ''}`, ...said.slice(1)] : [`    ${name}`, ...said]
  })
  return alignTable([...head, ...rows])
}
