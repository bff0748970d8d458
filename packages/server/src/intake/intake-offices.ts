import { done, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import { namesOf } from '../people-names.ts'

/** How an office takes in requests, as one of its members may know it. */
export interface IntakeOffice {
  readonly id: string
  readonly name: string
  readonly administers: boolean
  readonly token: string | undefined
  readonly people: readonly { readonly userId: string; readonly name: string; readonly reads: boolean }[]
}

/** The offices someone is in; who reads requests is told to administrators, and to each person of themselves. */
export async function intakeOffices(store: StoreForUser, signIn: Pool, me: string): Promise<Result<readonly IntakeOffice[]>> {
  const found: IntakeOffice[] = []
  for (const office of await store.offices.list()) {
    const members = await store.members.list(office.id)
    if (!members.ok) return members
    const [door, readers] = [await store.intake.door(office.id), await store.intake.readers(office.id)]
    if (!door.ok) return door
    if (!readers.ok) return readers
    const administers = members.value.some(({ userId, role }) => userId === me && role === 'administrator')
    const shown = members.value.filter(({ userId }) => administers || userId === me)
    const nameOf = await namesOf(signIn, shown.map(({ userId }) => userId))
    found.push({ ...office, administers, token: door.value.token, people: shown.map(({ userId }) => ({ userId, name: nameOf(userId), reads: readers.value.includes(userId) })) })
  }
  return done(found)
}
