import { caseShape, leafShapeAt, type LeafKind, type PaperKind } from '@lenity/law'

/** A fact a paper of a kind may hold. In its path `N` stands for the number of an item, from 0. */
export interface AskableFact {
  readonly path: string
  readonly label: string
  readonly kind: LeafKind | 'option'
}

/** What no words can show to be a value by themselves. */
const neverShown = new Set<string>(['boolean', 'range', 'grams'])

/** Whether a fact may be proposed by its words alone: nothing sealed, nothing of health, and a value that its own words show. */
export function mayBeQuoted(path: string): boolean {
  const shape = leafShapeAt(path)
  return shape !== undefined && shape.sealed !== true && !path.startsWith('health.') && !neverShown.has(shape.kind)
}

/** The facts that may be asked for in a paper of this kind. */
export function askableFacts(paper: PaperKind): readonly AskableFact[] {
  const out: AskableFact[] = []
  const walk = (shape: unknown, path: readonly string[]): void => {
    if (typeof shape !== 'object' || shape === null) return
    const here = path.join('.')
    const leaf = leafShapeAt(here.replaceAll('.N', '.0'))
    if (leaf !== undefined) {
      if (leaf.papers.includes(paper) && mayBeQuoted(here.replaceAll('.N', '.0'))) out.push({ path: here, label: leaf.label, kind: leaf.kind })
      return
    }
    if ('item' in shape && 'papers' in shape) walk(shape.item, [...path, 'N'])
    else for (const [key, inner] of Object.entries(shape)) walk(inner, [...path, key])
  }
  walk(caseShape, [])
  return out
}
