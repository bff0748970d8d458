import { custodyDates, screen, thenAndNow, type CivilDate } from '@lenity/law'
import { generateFlatCases } from './common-set.ts'
import { generateCases } from './generate-cases.ts'
import { generateTerms } from './generate-terms.ts'
import { growFacts, growRoutes, type Growth } from './grow.ts'
import { judgePeer, type Judgment } from './judge-peer.ts'
import { measureAllCores } from './measure-all-cores.ts'
import { measureRate } from './measure.ts'
import { measureSize, type Sizes } from './measure-size.ts'
import { peers } from './peers/all-peers.ts'

const today: CivilDate = '2026-11-23'
const missing = 0.15

export interface LawBench {
  readonly machine: { readonly runtime: string; readonly platform: string }
  readonly cases: { readonly common: number; readonly full: number; readonly missing: number }
  /** Screenings of the common set, with reasons, per second of processor time. */
  readonly screening: readonly ({ readonly name: string; readonly perSecond: number } & Judgment)[]
  /** Of the whole engine, per second of processor time. */
  readonly rates: readonly { readonly what: string; readonly perSecond: number }[]
  /** Of the whole engine on every core at once, per second by the clock. */
  readonly together: { readonly cores: number; readonly rates: readonly { readonly what: string; readonly perSecond: number }[] }
  readonly growth: readonly Growth[]
  readonly size: Sizes
}

/** Everything measured in one run, on the same generated cases; `seconds` of processor time for each figure. */
export async function benchLaw(seconds: number): Promise<LawBench> {
  const flat = generateFlatCases('common set', 4000, missing)
  const full = generateCases({ seed: 'full cases', count: 3000, missing })
  const whole = generateCases({ seed: 'whole cases', count: 3000, missing: 0 })
  const terms = generateTerms('terms', 4000)
  const screening = []
  for (const peer of peers) {
    const { perSecond } = await measureRate(flat.length, peer.screenAll(flat), seconds)
    screening.push({ name: peer.name, perSecond, ...(await judgePeer(peer, flat)) })
  }
  const each = async (what: string, count: number, work: () => void) => ({ what, perSecond: (await measureRate(count, work, seconds)).perSecond })
  const rates = [
    await each('all federal routes screened, facts missing', full.length, () => full.forEach((facts) => screen(facts, today))),
    await each('all federal routes screened, nothing missing', whole.length, () => whole.forEach((facts) => screen(facts, today))),
    await each('then and now with its steps, facts missing', full.length, () => full.forEach((facts) => thenAndNow(facts, today))),
    await each('then and now with its steps, nothing missing', whole.length, () => whole.forEach((facts) => thenAndNow(facts, today))),
    await each('release dates with their steps', terms.length, () => terms.forEach((term) => custodyDates(term))),
  ]
  const unsettled = await measureAllCores({ seed: 'full cases', count: 3000, missing, today, seconds })
  const settled = await measureAllCores({ seed: 'whole cases', count: 3000, missing: 0, today, seconds })
  const together = { cores: unsettled.cores, rates: [{ what: 'then and now with its steps, facts missing', perSecond: unsettled.perSecond }, { what: 'then and now with its steps, nothing missing', perSecond: settled.perSecond }] }
  return {
    machine: { runtime: `Node ${process.versions.node}`, platform: `${process.platform} ${process.arch}` },
    cases: { common: flat.length, full: full.length, missing }, screening, rates, together,
    growth: [await growRoutes(flat.slice(0, 1000), seconds / 2), await growFacts(today, seconds / 2)], size: await measureSize(),
  }
}
