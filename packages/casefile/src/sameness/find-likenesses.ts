import type { PaperId } from '../paper.ts'
import { comparePapers, type Likeness } from './compare-papers.ts'
import { places, type Fingerprint } from './fingerprint.ts'

/** Two papers of a case that are alike. */
export interface PaperLikeness extends Omit<Likeness, 'turned'> {
  readonly paper: PaperId
  readonly other: PaperId
}

/** One run of words in so many is asked for first. */
const sample = 8
/** What stands in more papers is the wording of a form. */
const mostHomes = 20
const leastHits = 3

/** The pairs among papers that are alike, in the order of the papers; a pair is given once. `pause` is waited for between papers, so that others get their turn. */
export async function findLikenesses(papers: readonly { readonly id: PaperId; readonly print: Fingerprint }[], pause: () => Promise<void> = async () => undefined): Promise<readonly PaperLikeness[]> {
  const homes = new Map<number, number[]>()
  for (const [i, { print }] of papers.entries()) {
    await pause()
    let before = -1
    for (const entry of print.index) {
      const run = Math.floor(entry / places)
      if (run === before || (run % sample !== 0 && print.index.length > 400)) continue
      before = run
      const list = homes.get(run) ?? []
      if (list.length <= mostHomes) list.push(i)
      homes.set(run, list)
    }
  }
  const hits = new Map<number, number>()
  for (const list of homes.values()) {
    if (list.length < 2 || list.length > mostHomes) continue
    for (const [n, a] of list.entries()) for (const b of list.slice(n + 1)) hits.set(a * papers.length + b, (hits.get(a * papers.length + b) ?? 0) + 1)
  }
  const found: PaperLikeness[] = []
  for (const [pair, many] of [...hits].toSorted(([one], [other]) => one - other)) {
    const [first, second] = [papers[Math.floor(pair / papers.length)], papers[pair % papers.length]]
    if (many < leastHits || first === undefined || second === undefined) continue
    await pause()
    const likeness = comparePapers(first.print, second.print)
    if (likeness === undefined) continue
    const { turned, ...said } = likeness
    found.push({ ...said, paper: (turned ? second : first).id, other: (turned ? first : second).id })
  }
  return found
}
