import type { Need } from '../core/answer.ts'
import { remember } from '../core/remember.ts'
import { leafShapeAt } from './assemble.ts'

/** A fact that is missing, by its path: its name and the papers that hold it come from the table of case facts. */
export function needAt(path: string, because?: Need['because']): Need {
  return because === undefined ? missingAt(path) : { ...missingAt(path), because }
}

const missingAt = remember((path: string): Need => {
  const shape = leafShapeAt(path)
  return { path, label: shape?.label ?? path, because: path.endsWith('.complete') ? 'list not known to be complete' : 'unknown', papers: shape?.papers ?? [] }
})
