import { availableParallelism } from 'node:os'
import { refused, type Result } from '@lenity/casefile'
import { openStore } from '@lenity/casefile/store'
import { useExternal } from './database/use-external.ts'
import { openJobs } from './jobs/open-jobs.ts'
import { officeSecrets } from './office-secrets.ts'
import type { Settings } from './settings.ts'
import type { stopTogether } from './stop.ts'

/**
 * A process that serves no pages and does one kind of work: it passes over lists of people, with every processor there is, until it is told to stop. It reaches the database, as the
 * role that row-level security holds, and the office key, and nothing else: no papers, and no other process. It changes nothing of the database's shape, and works on one of exactly its own release.
 */
export async function workOnLists(settings: Settings, { giveUp, add }: ReturnType<typeof stopTogether>, say: (line: string) => void): Promise<never> {
  const signIn = await signInOfApp(settings)
  if (!signIn.ok) throw await giveUp(signIn.problem)
  const keyFor = () => officeSecrets({ env: process.env, dataDir: settings.dataDir, inUse: () => Promise.resolve(true) })
  const office = await keyFor()
  if (!office.ok) throw await giveUp(office.problem)
  const { secrets } = office.value
  const jobs = await openJobs(signIn.value).catch((error: Error) => giveUp({ what: `The queues of work could not be opened: ${error.message}.`, where: 'the database', next: 'Start Lenity once where its pages are served, which makes them; then start this again.' }))
  const secretsNow = async () => keyFor().then(found => (found.ok ? found.value.secrets : secrets))
  const store = await openStore({ url: signIn.value, papersDir: settings.papersDir, secrets, secretsNow, ask: jobs.ask }).catch((error: Error) => giveUp({ what: `The lists could not be opened: ${error.message}.`, where: 'the database', next: 'Start the same release of Lenity here as where its pages are served.' }))
  add(async () => {
    await jobs.stop()
    await store.close()
  })
  const workers = availableParallelism()
  await jobs.work(store, { only: 'pass over people', workers })
  say(`Lenity goes over lists of people with ${workers === 1 ? 'one thread' : `${workers} threads`}, and does nothing else here: no pages, no papers.`)
  say('Ctrl-C stops it; nothing is lost.')
  return new Promise<never>(() => undefined)
}

async function signInOfApp({ databaseUrl }: Settings): Promise<Result<string>> {
  const own = process.env['LENITY_DATABASE_APP_URL']
  if (own) return { ok: true, value: own }
  if (databaseUrl === undefined) return refused('invalid', 'A process that only works needs the database that the others use, and none is named.', 'LENITY_DATABASE_APP_URL', 'Set it to the address with which lenity_app signs in there: postgres://lenity_app:password@host:5432/database.')
  const used = await useExternal(databaseUrl)
  return used.ok ? { ok: true, value: used.value.appUrl } : used
}
