import type { Fact } from '../../api/shapes.ts'

const lists: Readonly<Record<string, string>> = {
  'conviction.counts': 'Count',
  'conviction.priors851': 'Prior noticed under § 851,',
  'guideline.drugs': 'Drug attributed,',
  'guideline.chemicals': 'Chemical attributed,',
  'history.priors': 'Prior conviction',
  'custody.incidents': 'Incident report',
  'custody.programs': 'Program',
  'health.conditions': 'Diagnosis',
  'release.letters': 'Letter',
}

const parts: Readonly<Record<string, string>> = {
  'conviction.counts': 'The counts', 'conviction.priors851': 'Notice under § 851', 'guideline.drugs': 'Drugs attributed', 'guideline.chemicals': 'Chemicals attributed',
  'history.priors': 'Criminal history', 'custody.incidents': 'Discipline', 'custody.programs': 'Programs', 'health.conditions': 'Health', 'release.letters': 'Letters',
  person: 'The person', conviction: 'Judgment and sentence', guideline: 'Guideline computation', history: 'Criminal history', custody: 'Custody and computation of the sentence',
  litigation: 'Appeals and later motions', health: 'Health', release: 'Release plan',
}

/** What a fact of a paper concerns, as a lawyer would head it: `Count Two`, `Prior conviction 3`, `Guideline computation`. */
export function concernOf(path: string, ofPaper: readonly Pick<Fact, 'path' | 'value'>[]): string {
  const item = /^(.+?)\.(\d+)\./.exec(path)
  const [, list = '', index = ''] = item ?? []
  const name = lists[list]
  if (item === null || name === undefined) return parts[path.replace(/\.complete$/, '')] ?? parts[path.split('.')[0] ?? ''] ?? 'Other'
  const number = list === 'conviction.counts' ? ofPaper.find((fact) => fact.path === `${list}.${index}.number`)?.value : undefined
  return `${name} ${typeof number === 'string' ? number : Number(index) + 1}`
}
