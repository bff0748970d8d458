import { reach, type Problem } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'

export const noPacket: Problem = { kind: 'not found', what: 'There is nothing here that you can open.', where: 'this packet', next: 'Go back to the case.' }

/** Why it is refused to whoever is not counsel on the case; whoever sees no packets is not told that there are any. */
export async function counselOnly(mine: StoreForUser, caseId: string, none: Problem): Promise<Problem | undefined> {
  const found = await mine.cases.get(caseId)
  if (!found.ok) return found.problem
  const may = reach(found.value.role, 'packets')
  if (may === 'write') return undefined
  return may === 'read' ? { kind: 'invalid', what: 'Only counsel on the case signs what goes out and puts it in other words.', where: found.value.title, next: 'Ask counsel on the case.' } : none
}
