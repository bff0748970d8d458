import { leafShapeAt, type Source } from '@lenity/law'
import { needOf } from '../compose/desk.ts'
import type { PacketInput } from '../compose/input.ts'
import { openLedger, type Ledger } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import { evidenceOf } from './evidence.table.ts'

/** What would make a passage stronger, for counsel: the facts it lacks, where they would stand, and the criterion they bear on. */
export interface Evidence {
  readonly passage: string
  /** `good conduct in prison`. */
  readonly bears: string
  /** The facts nobody knows yet, by their names, and the papers that would show them, the best first. */
  readonly missing: readonly string[]
  readonly papers: readonly string[]
  /** The facts that are in the papers and may not be used yet, each with why. */
  readonly waiting: readonly string[]
  readonly source: Source
}

const why = { 'not confirmed': 'not confirmed yet', 'disputed': 'sources differ', 'confidential': 'only in a confidential paper', 'not in an exhibit': 'not on a paper that can be an exhibit' } as const

/** One for each passage that lacks something; nothing is said of sealed facts. */
export function whatWouldHelp(input: PacketInput): readonly Evidence[] {
  const ledger = openLedger(input, planExhibits(input.papers, input.facts, input.variant, input.confidentialAllowedBy, input.redacted ?? []))
  return evidenceOf.map(({ passage, bears, paths, source }): Evidence => {
    const seen = paths.map((path) => lookAt(ledger, path))
    return {
      passage, bears, source,
      missing: [...new Set(seen.flatMap(({ missing }) => missing ?? []))],
      papers: [...new Set(seen.flatMap(({ papers }) => papers))].filter((paper) => paper !== 'other'),
      waiting: [...new Set(seen.flatMap(({ waiting }) => waiting ?? []))],
    }
  }).filter(({ missing, waiting }) => missing.length + waiting.length > 0)
}

function lookAt(ledger: Ledger, path: string): { readonly missing?: string; readonly waiting?: string; readonly papers: readonly string[] } {
  const first = leafIn(ledger, path)
  const shape = leafShapeAt(first)
  const need = needOf(first)
  if (shape === undefined || need === undefined) return { papers: [] }
  const taken = ledger.take(first)
  if (taken.is === 'unknown') return { missing: shape.label, papers: need.papers }
  return taken.is === 'barred' && taken.because !== 'sealed' ? { waiting: `${shape.label}: ${why[taken.because]}`, papers: [] } : { papers: [] }
}

/** A leaf as it is; of a list the name of its first item. */
function leafIn(ledger: Ledger, path: string): string {
  if (leafShapeAt(path) !== undefined) return path
  const names = Array.from({ length: Math.max(1, ledger.lengthOf(path)) }, (_, at) => `${path}.${String(at)}.name`)
  return names.find((name) => ledger.take(name).is === 'known') ?? names[0] ?? path
}
