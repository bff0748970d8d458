import { fileURLToPath } from 'node:url'
import { done } from '@lenity/casefile'
import { backupBeforeUpgrade, encryptWhatWasPlain, holdsKeys, migrate, openStore } from '@lenity/casefile/store'
import { closeReaders } from '@lenity/papers'
import { Pool } from 'pg'
import { createApi } from './api/app.ts'
import { sayError } from './api/say-error.ts'
import { startDatabase } from './database/start-database.ts'
import { diskRoom } from './disk-room.ts'
import { findExamples } from './examples/example.ts'
import { loadExamples } from './examples/load-examples.ts'
import { inTurn } from './in-turn.ts'
import { openJobs } from './jobs/open-jobs.ts'
import { prepareJobs } from './jobs/prepare-jobs.ts'
import { answer, holdPort } from './listen.ts'
import { officeSecrets, recoverySheet } from './office-secrets.ts'
import { addressesOf } from './public-address.ts'
import { servePages } from './serve-pages.ts'
import type { Services } from './services.ts'
import { readSettings } from './settings.ts'
import { issueFirstRunToken, listPeople } from './sign-in/first-run.ts'
import { ownSecret } from './sign-in/own-secret.ts'
import { createSignIn } from './sign-in/sign-in.ts'
import { stopTogether } from './stop.ts'
import { civilToday } from './today.ts'
import { watchFolder } from './watch/watch-folder.ts'
import { backupNow } from './upkeep/backup-now.ts'
import { workOnLists } from './work-on-lists.ts'
import { takeInAuthor, welcomeOwner } from './welcome.ts'

const settings = readSettings(process.env)
const say = (line: string) => console.log(line)
const stopping = stopTogether(say)

if (settings.onlyWork === undefined) throw await stopping.giveUp({ what: 'LENITY_ONLY_WORK names no work that a process can do alone.', where: `LENITY_ONLY_WORK=${process.env['LENITY_ONLY_WORK']}`, next: 'Set it to lists, or leave it unset for pages and all work.' })
if (settings.onlyWork === 'lists') await workOnLists(settings, stopping, say)

const { port: firstPort } = settings
if (firstPort === undefined) throw await stopping.giveUp({ what: 'LENITY_PORT is not a port.', where: `LENITY_PORT=${process.env['LENITY_PORT']}`, next: 'Set it to a number from 1 to 65535, or leave it unset, and start again.' })

const { proxies } = settings
if (proxies === undefined) throw await stopping.giveUp({ what: 'LENITY_TRUSTED_PROXIES is not a list of addresses.', where: `LENITY_TRUSTED_PROXIES=${process.env['LENITY_TRUSTED_PROXIES']}`, next: 'Write the addresses of what stands in front of Lenity, or networks, with commas between: 10.0.0.7, 192.168.4.0/24.' })

const begun = await startDatabase({ dataDir: settings.dataDir, externalUrl: settings.databaseUrl, say })
if (!begun.ok) throw await stopping.giveUp(begun.problem)
const database = begun.value
stopping.add(() => database.stop())
say(database.engine === 'external' ? 'Database: the PostgreSQL that LENITY_DATABASE_URL names' : `Database: our own PostgreSQL, in ${settings.dataDir}`)
for (const notice of database.notices) say(`  ${notice}`)

const { papersDir } = settings
const keyFor = (inUse: () => Promise<boolean>) => officeSecrets({ env: process.env, dataDir: settings.dataDir, inUse })
const kept = await backupBeforeUpgrade({
  ownerUrl: database.ownerUrl, papersDir, to: settings.backupDir,
  secrets: async () => {
    const found = await keyFor(() => holdsKeys(database.ownerUrl))
    return found.ok ? done(found.value.secrets) : found
  },
})
if (!kept.ok) throw await stopping.giveUp({ ...kept.problem, what: `Before an upgrade a backup is made, and it could not be. ${kept.problem.what}` })
if (kept.value !== undefined) say(`Backup made before the upgrade: ${kept.value.file}`)

const migrated = await migrate(database.ownerUrl)
if (!migrated.ok) throw await stopping.giveUp(migrated.problem)
if (migrated.value.applied.length > 0) say(`Migrations applied: ${migrated.value.applied.join(', ')}`)

const office = await keyFor(() => holdsKeys(database.ownerUrl))
if (!office.ok) throw await stopping.giveUp(office.problem)
const { secrets } = office.value
const encrypted = await encryptWhatWasPlain({ ownerUrl: database.ownerUrl, papersDir, secrets })
if (!encrypted.ok) throw await stopping.giveUp(encrypted.problem)
if (encrypted.value > 0) say(`Encrypted what an earlier release kept in the clear: ${encrypted.value} cases`)

const prepared = await prepareJobs(database.ownerUrl)
if (!prepared.ok) throw await stopping.giveUp(prepared.problem)
const jobs = await openJobs(database.appUrl).catch((error: Error) => stopping.giveUp({ what: `The queues of work could not be opened: ${error.message}.`, where: 'the database', next: 'Start again; if it stays, check that the database takes connections.' }))

const secretsNow = async () => keyFor(() => Promise.resolve(true)).then(found => (found.ok ? found.value.secrets : secrets))
const store = await openStore({ url: database.appUrl, papersDir, secrets, secretsNow, ask: jobs.ask }).catch((error: Error) => stopping.giveUp({
  what: `The case files could not be opened: ${error.message}.`, where: settings.dataDir, next: 'Give your account the right to write there, or set LENITY_DATA_DIR to a directory that can be written, and start again.',
}))
const signInPool = new Pool({ connectionString: database.appUrl, options: '-c search_path=sign_in', max: 5, connectionTimeoutMillis: 15_000 })
// A connection that is lost while it is used says so to whoever uses it; said to nobody, it would end the program.
signInPool.on('connect', client => client.on('error', () => undefined))
signInPool.on('error', error => console.error(`sign-in: an idle connection was lost (${sayError(error)})`))
stopping.add(async () => {
  // A connection that is being ended may be told so by the database first.
  signInPool.removeAllListeners('error').on('error', () => undefined)
  await signInPool.end()
  // A paper being read is given back, and read by whoever comes next.
  await closeReaders()
  await jobs.stop()
  await store.close()
})

const backups = backupNow({ ownerUrl: database.ownerUrl, pool: signInPool, papersDir, dataDir: settings.dataDir, backupDir: settings.backupDir, secretsNow })

const { server, port, taken } = await holdPort(firstPort, settings.listenOn).catch((error: Error) => stopping.giveUp({ what: error.message, where: '127.0.0.1', next: 'Set LENITY_PORT to a port that is free, and start again.' }))
stopping.add(() => new Promise(resolve => {
  server.close(() => resolve())
  server.closeAllConnections()
}))
for (const other of taken) say(`Port ${other} is taken by another program; trying the next.`)
const addresses = addressesOf(settings.publicUrl, port)
if (!addresses.ok) throw await stopping.giveUp(addresses.problem)
const origins = addresses.value
const own = await ownSecret(signInPool, secrets)
if (!own.ok) throw await stopping.giveUp(own.problem)
const signIn = createSignIn(signInPool, own.value, origins)

const services: Services = { store, jobs, backups, signIn, auth: signIn.auth, signInPool, origins, proxies, outside: { watch: settings.watch, model: settings.model }, today: civilToday, welcome: owner => welcomeOwner(store, owner), room: diskRoom(papersDir, settings.diskReserve) }
const api = createApi(services)
servePages(api)

const [owner] = await listPeople(signInPool)
// One process after the other: of two that start together the second finds what the first has brought in.
await inTurn(database.ownerUrl, async () => {
  if (settings.examples) {
    if (owner !== undefined) await takeInAuthor(store, owner)
    say('Examples:')
    await loadExamples(store, await findExamples(fileURLToPath(new URL('../../../examples', import.meta.url))), civilToday(), say)
  }
  if (owner !== undefined) await welcomeOwner(store, owner)
})

await jobs.work(store, { model: settings.model, origin: origins[0] })
const { watch } = settings
if (watch !== undefined) {
  const userId = async () => (await signInPool.query<{ id: string }>('select "id" from "user" where "email" = $1', [watch.as.toLowerCase()])).rows[0]?.id
  stopping.add(watchFolder({ dir: watch.dir, userId, store }))
  say(`Watched folder: ${watch.dir}, whose files come in as those of ${watch.as}`)
}
if (settings.model !== undefined) say(`Language model: ${settings.model.address}, which an administrator of the office may turn on`)
else if (process.env['LENITY_MODEL_URL']) say('Language model: none. LENITY_MODEL_URL must begin with https, or be of this computer, and LENITY_MODEL_NAME say which model.')
answer(server, api)
say('')
say(`Lenity is ready: ${origins[0]}`)
if (owner === undefined) {
  say('Nobody can sign in yet. Open this link once to make your account:')
  say(`  ${origins[0]}/first-run?token=${await issueFirstRunToken(signInPool)}`)
} else {
  say('Sign in with the e-mail address and password you chose.')
}
if (office.value.made) for (const line of ['', ...recoverySheet(secrets[0], office.value.from), '']) say(line)
say('Ctrl-C stops it; nothing is lost.')
