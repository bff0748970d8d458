import { wholeRange, type SentenceRun, type Term } from '@lenity/law'

/** The range of a run over all its readings, in months, both ends inclusive; or why no range stands for all of them. */
export type RunSpan =
  | { readonly status: 'computed' | 'several readings'; readonly low: Term; readonly high: Term }
  | { readonly status: 'cannot say' | 'not encoded' | 'out of scope' }

/** From the lowest end of any reading to the highest. Where one of several readings has no range, none is given for the whole: what is open is not left out. */
export function spanOfRun({ readings }: SentenceRun): RunSpan {
  const findings = readings.map(({ guideline }) => guideline)
  const without = findings.find(({ status }) => status !== 'computed')
  if (without !== undefined && without.status !== 'computed') return { status: without.status }
  const ends = findings.flatMap((finding) => (finding.status === 'computed' ? wholeRange(finding.value) : []))
  const [low, high] = [ends.toSorted(byLength)[0], ends.toSorted(byLength).at(-1)]
  if (low === undefined || high === undefined) return { status: 'cannot say' }
  return { status: new Set(findings.map((finding) => (finding.status === 'computed' ? String(wholeRange(finding.value)) : ''))).size > 1 ? 'several readings' : 'computed', low, high }
}

function byLength(one: Term, other: Term): number {
  return one === other ? 0 : one === 'life' ? 1 : other === 'life' ? -1 : one - other
}
