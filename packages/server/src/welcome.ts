import type { Asker, Store } from '@lenity/casefile/store'
import { exampleAuthor } from './examples/load-examples.ts'

/** Gives the first owner the office and puts them on the example cases, so that there is something to open. */
export async function welcomeOwner(store: Store, owner: Asker): Promise<void> {
  const author = store.as(exampleAuthor)
  const [office] = await author.offices.list()
  if (office === undefined) {
    await store.as(owner).offices.create({ name: 'This office' })
    return
  }
  await author.members.add(office.id, { userId: owner.userId, role: 'administrator' })
  for (const file of await author.cases.list()) await author.cases.addMember(file.id, owner.userId, 'counsel')
}
