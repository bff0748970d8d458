import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate, openStore } from '@lenity/casefile/store'
import { closeReaders } from '@lenity/papers'
import { Pool } from 'pg'
import { createApi } from './api/app.ts'
import { startDatabase } from './database/start-database.ts'
import { findExamples } from './examples/example.ts'
import { loadExamples } from './examples/load-examples.ts'
import { answer, holdPort } from './listen.ts'
import { sessionSecret } from './secrets.ts'
import { servePages } from './serve-pages.ts'
import type { Services } from './services.ts'
import { readSettings } from './settings.ts'
import { createAuth } from './sign-in/auth.ts'
import { isFirstRun, issueFirstRunToken } from './sign-in/first-run.ts'
import { stopTogether } from './stop.ts'
import { civilToday } from './today.ts'
import { welcomeOwner } from './welcome.ts'

const settings = readSettings(process.env)
const say = (line: string) => console.log(line)
const stopping = stopTogether(say)

const begun = await startDatabase({ dataDir: settings.dataDir, externalUrl: settings.databaseUrl })
if (!begun.ok) throw await stopping.giveUp(begun.problem)
const database = begun.value
stopping.add(() => database.stop())
say(database.engine === 'external' ? 'Database: the PostgreSQL that LENITY_DATABASE_URL names' : `Database: our own PostgreSQL, in ${settings.dataDir}`)
for (const notice of database.notices) say(`  ${notice}`)

const migrated = await migrate(database.ownerUrl)
if (!migrated.ok) throw await stopping.giveUp(migrated.problem)
if (migrated.value.applied.length > 0) say(`Migrations applied: ${migrated.value.applied.join(', ')}`)

const store = await openStore({ url: database.appUrl, papersDir: join(settings.dataDir, 'papers') })
const signInPool = new Pool({ connectionString: database.appUrl, options: '-c search_path=sign_in', max: 5 })
signInPool.on('error', error => console.error(`sign-in: an idle connection was lost (${error.message})`))
stopping.add(async () => {
  await signInPool.end()
  await store.close()
  await closeReaders()
})

const { server, port, taken } = await holdPort(settings.port)
stopping.add(() => new Promise(resolve => {
  server.close(() => resolve())
  server.closeAllConnections()
}))
for (const other of taken) say(`Port ${other} is taken by another program; trying the next.`)
const origin = `http://127.0.0.1:${port}`
const auth = createAuth({ pool: signInPool, secret: await sessionSecret(settings.dataDir), origin, otherOrigins: [`http://localhost:${port}`] })

const services: Services = { store, auth, signInPool, today: civilToday, welcome: owner => welcomeOwner(store, owner) }
const api = createApi(services)
servePages(api)

if (settings.examples) {
  say('Examples:')
  await loadExamples(store, await findExamples(fileURLToPath(new URL('../../../examples', import.meta.url))), civilToday(), say)
}

answer(server, api)
say('')
say(`Lenity is ready: ${origin}`)
if (await isFirstRun(signInPool)) {
  say('Nobody can sign in yet. Open this link once to make your account:')
  say(`  ${origin}/first-run?token=${await issueFirstRunToken(signInPool)}`)
} else {
  say('Sign in with the e-mail address and password you chose.')
}
say('Ctrl-C stops it; nothing is lost.')
