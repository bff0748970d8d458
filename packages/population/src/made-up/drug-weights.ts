import { findDrugLevel, findEdition, type CivilDate } from '@lenity/law'

/** A line of the Drug Quantity Table for one drug: from this weight on, in hundredths of a gram, it is this level. */
export interface Rung {
  readonly level: number
  readonly from: number
}

/** Two hundred tonnes. */
const most = 20_000_000_000
const known = new Map<string, readonly Rung[]>()

/** The lines of a drug under the manual in force on a day, the lightest first, as the engine answers for weights; none where it does not. */
export function rungsOf(substance: string, on: CivilDate): readonly Rung[] {
  const key = `${substance} ${findEdition(on)?.from ?? on}`
  const before = known.get(key)
  if (before !== undefined) return before
  const rungs = find((hundredths) => { const found = findDrugLevel([{ substance, grams: hundredths / 100 }], on); return found.status === 'computed' ? found.value.level : undefined })
  known.set(key, rungs)
  return rungs
}

function find(levelAt: (hundredths: number) => number | undefined): readonly Rung[] {
  const rungs: Rung[] = []
  const last = levelAt(most)
  let from = 1
  for (let level = levelAt(from); level !== undefined; level = levelAt(from)) {
    rungs.push({ level, from })
    if (level === last) break
    let [below, above] = [from, most]
    while (above - below > 1) {
      const middle = Math.floor((below + above) / 2)
      if (levelAt(middle) === level) below = middle
      else above = middle
    }
    from = above
  }
  return rungs
}
