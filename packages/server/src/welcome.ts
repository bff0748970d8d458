import type { Asker, Store } from '@lenity/casefile/store'
import { exampleAuthor } from './examples/load-examples.ts'

/**
 * Sees to it that the first person has an office and is on the example cases, so that there is something to open. Done again at
 * every start, because a start can be interrupted: what is there already stays as it is.
 */
export async function welcomeOwner(store: Store, owner: Asker): Promise<void> {
  const author = store.as(exampleAuthor)
  const [office] = await author.offices.list()
  if (office === undefined) {
    if ((await store.as(owner).offices.list()).length === 0) await store.as(owner).offices.create({ name: 'This office' })
    return
  }
  // Whoever left, or took another part, is not put back by a start.
  const changes = await author.members.changes(office.id)
  if (changes.ok && !changes.value.some(change => change.userId === owner.userId)) await author.members.add(office.id, { userId: owner.userId, role: 'administrator' })
  for (const file of await author.cases.list()) {
    const team = await author.team.list(file.id)
    if (team.ok && !team.value.some(member => member.userId === owner.userId)) await author.team.put(file.id, owner.userId, 'lead counsel')
  }
}

/** Takes the author of the examples into the office there is, so that examples that come later come into it too. */
export async function takeInAuthor(store: Store, owner: Asker): Promise<void> {
  const [office] = await store.as(owner).offices.list()
  if (office !== undefined && (await store.as(exampleAuthor).offices.list()).length === 0) await store.as(owner).members.add(office.id, { userId: exampleAuthor.userId })
}
