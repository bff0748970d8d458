import type { CaseHeader } from '../../api/shapes.ts'
import { isSealed } from '../facts/is-sealed.ts'
import type { Proposal } from './proposals.ts'

/** Whether someone with these rights may say what a proposal stands for. */
export function mayWrite({ path }: Pick<Proposal, 'path'>, may: CaseHeader['may']): boolean {
  return may[isSealed(path) ? 'sealed' : path.startsWith('health.') ? 'health' : 'facts'] === 'write'
}
