import { places, type Fingerprint, type PagePrint } from './fingerprint.ts'

/** Pages of one paper that stand in another, by their numbers, first and last. */
export interface SharedPages {
  readonly from: number
  readonly to: number
  readonly thereFrom: number
  readonly thereTo: number
}

/**
 * How two papers are alike: `same text`; `scan` when the first was recognised from pictures of the other's text; `nearly` when they read
 * the same and figures or some words differ; `part` when the first is in the other, which is longer; `shared pages` otherwise.
 */
export interface Likeness {
  readonly is: 'same text' | 'scan' | 'nearly' | 'part' | 'shared pages'
  /** Whether the order of the two was turned to say it. */
  readonly turned: boolean
  readonly shared: readonly SharedPages[]
  /** Figures that only one of them has, at most five of each. */
  readonly differ: { readonly here: readonly string[]; readonly there: readonly string[] }
}

/** Fewer runs of words say nothing: a stamp, a cover sheet. */
const leastRuns = 12
/** A single page that two longer papers share must have some text on it. */
const leastAlone = 120

/** How the first paper is like the second, or undefined when too little of either is in the other. */
export function comparePapers(one: Fingerprint, other: Fingerprint): Likeness | undefined {
  const [here, there] = [covered(one, other), covered(other, one)]
  if (here.told === 0 || there.told === 0) return undefined
  if (here.found === here.told && there.found === there.told) return asWhole(one, other, here, there)
  if (here.found === here.told) return { is: 'part', turned: false, shared: here.shared, differ: none }
  if (there.found === there.told) return { is: 'part', turned: true, shared: there.shared, differ: none }
  const shared = here.shared.filter(({ from, to }) => to > from || (one.pages.find(({ number }) => number === from)?.runs.length ?? 0) >= leastAlone)
  return shared.length === 0 ? undefined : { is: 'shared pages', turned: false, shared, differ: none }
}

const none = { here: [], there: [] } as const

interface Covered {
  /** Pages with enough text to compare, and those of them that are in the other paper. */
  readonly told: number
  readonly found: number
  /** The share of all runs of words that are in the other paper, 0 to 1. */
  readonly part: number
  readonly shared: readonly SharedPages[]
}

function covered(one: Fingerprint, other: Fingerprint): Covered {
  let [told, found, all, inBoth] = [0, 0, 0, 0]
  const shared: { from: number; to: number; thereFrom: number; thereTo: number }[] = []
  const words = new Set(other.pages.flatMap((page) => [...page.words]))
  const anyRecognised = other.pages.some(({ recognised }) => recognised)
  for (const page of one.pages) {
    if (page.runs.length < leastRuns) continue
    told++
    const { hits, place } = whereIn(page, other.index)
    all += page.runs.length
    inBoth += hits
    const home = other.pages[place]
    const scanned = page.recognised || (home?.recognised ?? anyRecognised)
    const share = hits / page.runs.length
    if (home === undefined || !(scanned ? share >= 0.5 && wordShare(page, words) >= 0.8 : share >= 0.85)) continue
    found++
    const last = shared.at(-1)
    if (last !== undefined && page.number === last.to + 1 && (home.number === last.thereTo + 1 || home.number === last.thereTo)) {
      last.to = page.number
      last.thereTo = home.number
    } else shared.push({ from: page.number, to: page.number, thereFrom: home.number, thereTo: home.number })
  }
  return { told, found, part: inBoth / Math.max(1, all), shared }
}

/** How many runs of a page are in the other paper, and the place of the page there that has most of them. */
function whereIn(page: PagePrint, index: Float64Array): { readonly hits: number; readonly place: number } {
  const votes = new Map<number, number>()
  let hits = 0
  for (const run of page.runs) {
    let [low, high] = [0, index.length]
    const wanted = run * places
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((index[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    if (low === index.length || Math.floor((index[low] as number) / places) !== run) continue
    hits++
    for (let at = low; at < index.length && at < low + 50 && Math.floor((index[at] as number) / places) === run; at++) {
      const place = (index[at] as number) % places
      votes.set(place, (votes.get(place) ?? 0) + 1)
    }
  }
  const [best] = [...votes].toSorted(([place, many], [otherPlace, otherMany]) => otherMany - many || place - otherPlace)
  return { hits, place: best?.[0] ?? -1 }
}

function wordShare(page: PagePrint, words: ReadonlySet<number>): number {
  let hits = 0
  for (const word of page.words) if (words.has(word)) hits++
  return hits / Math.max(1, page.words.length)
}

function asWhole(one: Fingerprint, other: Fingerprint, here: Covered, there: Covered): Likeness {
  const [scannedHere, scannedThere] = [mostlyRecognised(one), mostlyRecognised(other)]
  const scanned = scannedHere || scannedThere
  const turned = scannedThere && !scannedHere
  const [first, second, shared] = turned ? [other, one, there.shared] : [one, other, here.shared]
  const differ = figuresThatDiffer(first, second, scanned)
  const figures = first.pages.reduce((sum, page) => sum + page.figures.length, 0)
  // Recognition misreads a figure now and then; another paper of the same form has many others.
  const wrong = Math.max(differ.here.length, differ.there.length) > (scanned ? Math.max(1, figures * 0.06) : 0)
  if (wrong || (!scanned && Math.min(here.part, there.part) < 0.97)) return { is: 'nearly', turned, shared, differ: { here: differ.here.slice(0, 5), there: differ.there.slice(0, 5) } }
  return { is: scanned && scannedHere !== scannedThere ? 'scan' : 'same text', turned, shared, differ: none }
}

function mostlyRecognised({ pages }: Fingerprint): boolean {
  const told = pages.filter(({ runs }) => runs.length >= leastRuns)
  return told.filter(({ recognised }) => recognised).length * 2 > told.length
}

/** Figures that only one of the two has, each as often as it has it more; of a scan not those that are a slip away from one of the other. */
function figuresThatDiffer(one: Fingerprint, other: Fingerprint, scanned: boolean): { readonly here: readonly string[]; readonly there: readonly string[] } {
  const [here, there] = [surplus(one, other), surplus(other, one)]
  if (!scanned) return { here, there }
  const left = [...there]
  const alone = here.filter((figure) => {
    const slip = left.findIndex((each) => isSlip(figure, each))
    if (slip >= 0) left.splice(slip, 1)
    return slip < 0
  })
  return { here: alone, there: left }
}

function surplus(one: Fingerprint, other: Fingerprint): string[] {
  const counts = new Map<string, number>()
  for (const { figures } of other.pages) for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1)
  const more: string[] = []
  for (const { figures } of one.pages) for (const figure of figures) {
    const left = counts.get(figure) ?? 0
    if (left === 0) more.push(figure)
    else counts.set(figure, left - 1)
  }
  return more
}

/** One sign is other, missing or too many. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let i = 0
  while (i < short.length && short[i] === long[i]) i++
  return short.slice(long.length === short.length ? i + 1 : i) === long.slice(i + 1)
}
