/** How much of two texts is the same, in shares of all their runs of four words: what both have, what only the found one has, what it lacks. */
export interface Overlap {
  readonly both: number
  readonly onlyFound: number
  readonly onlyTrue: number
}

/** Compares two texts by their runs of four words, each counted as often as it stands. A long text weighs no more than a short one. */
export function overlap(truth: string, found: string): Overlap {
  const [a, b] = [shingles(truth), shingles(found)]
  let [both, onlyFound, onlyTrue] = [0, 0, 0]
  for (const run of new Set([...a.keys(), ...b.keys()])) {
    const [x, y] = [a.get(run) ?? 0, b.get(run) ?? 0]
    both += Math.min(x, y)
    onlyFound += Math.max(0, y - x)
    onlyTrue += Math.max(0, x - y)
  }
  const all = both + onlyFound + onlyTrue || 1
  return { both: both / all, onlyFound: onlyFound / all, onlyTrue: onlyTrue / all }
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []
  const counts = new Map<string, number>()
  for (let i = 0; i < Math.max(1, words.length - 3); i++) {
    const run = words.slice(i, i + 4).join(' ')
    if (run !== '') counts.set(run, (counts.get(run) ?? 0) + 1)
  }
  return counts
}
