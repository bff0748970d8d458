import { refused, type Problem } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'

/** Why a paper cannot be made yet: the case is closed, or what it must name is not confirmed. Undefined when it can. */
export function refusalOf(desk: Desk, what: string, paths: readonly string[]): { readonly ok: false; readonly problem: Problem } | undefined {
  const { title, closed } = desk.input
  if (closed !== undefined) return refused('conflict', `The case is closed: ${closed.why}.`, title, 'Open the case again to make this.')
  const missing = paths.flatMap((path) => (desk.known(path) === undefined ? [leafShapeAt(path)?.label ?? path] : []))
  return missing.length === 0 ? undefined : refused('conflict', `${what} cannot be made yet. Not confirmed, or not to be quoted: ${missing.join('; ')}.`, title, 'Confirm it among the facts, then make this again.')
}
