import { restsOnCharacteristics, wholeRange, type SentenceRun, type Term, type TermRange } from '@lenity/law'
import { rangeInWords } from './months-in-words.ts'

/**
 * The range of a run, `188 to 235 months today`, or why there is none. Readings that lead to different ranges are all said, and where the
 * only range takes it that no characteristic of the guideline but those known applies, that is said too.
 */
export function sayToday(run: SentenceRun, day: string): string {
  const findings = run.readings.map((reading) => reading.guideline)
  const ranges = unique(findings.flatMap((finding) => (finding.status === 'computed' ? [wholeRange(finding.value)] : [])))
  const [first, second] = ranges
  if (first === undefined) return whyNone(findings, day)
  const open = findings.some((finding) => finding.status !== 'computed')
  if (second === undefined) return open ? `${rangeInWords(first)} ${day} on one reading of the papers, no answer on another` : `${rangeInWords(first)} ${day}${restsOnCharacteristics(run.needs) ? ', if no further offense characteristic applies' : ''}`
  const said = ranges.length === 2 ? `${rangeInWords(second)} or ${rangeInWords(first)}` : `${rangeInWords(spanOf(ranges))}`
  return `${said} ${day}, depending on facts not yet settled`
}

function whyNone(findings: readonly { status: string }[], day: string): string {
  if (findings.some((finding) => finding.status === 'out of scope')) return `the range ${day} is outside what Lenity computes`
  if (findings.some((finding) => finding.status === 'cannot say')) return `what it would be ${day} cannot be said yet`
  return `the law for a range ${day} is not encoded`
}

function unique(ranges: readonly TermRange[]): readonly TermRange[] {
  return [...new Map(ranges.map((range) => [JSON.stringify(range), range])).values()]
}

/** From the lowest end of all to the highest. */
function spanOf(ranges: readonly TermRange[]): TermRange {
  const terms = ranges.flat().sort((a, b) => rank(a) - rank(b))
  return [terms[0] ?? 0, terms.at(-1) ?? 0]
}

function rank(term: Term): number {
  return term === 'life' ? Number.MAX_SAFE_INTEGER : term
}
