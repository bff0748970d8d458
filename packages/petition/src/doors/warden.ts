import type { Desk } from '../compose/desk.ts'
import { said, tell } from '../compose/tell.ts'
import { sayPrinted } from '../say/say-printed.ts'
import type { Sentence } from '../sentence.ts'

/** The institution, as the line of an address. */
export function sayWardenOf(desk: Desk): Sentence | undefined {
  const place = desk.known('custody.facility')
  return tell`${said(place, sayPrinted(place?.words ?? ''))}`
}
