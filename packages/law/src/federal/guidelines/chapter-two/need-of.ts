import type { Need } from '../../../core/answer.ts'
import { leafShapeAt } from '../../../facts/assemble.ts'

/** A fact of `guideline` that is missing, by its name there; its label and papers come from the table of case facts. */
export function needOf(name: string, because: Need['because'] = 'unknown'): Need {
  const shape = leafShapeAt(`guideline.${name}`)
  return { path: name, label: shape?.label ?? name, because, papers: shape?.papers ?? [] }
}
