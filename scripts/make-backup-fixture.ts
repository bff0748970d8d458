// node scripts/with-runtime.mjs scripts/make-backup-fixture.ts: the backup of this release that later releases must restore, as a small file.
// Run it once for each release, after its last migration; a fixture of a release that is out never changes.
import { join } from 'node:path'
import { makeBackup, openStore } from '../packages/casefile/store/index.ts'
import { fixtures, fixtureSecret, plantOffice } from '../packages/casefile/store/backup/office-to-test.ts'
import { testDatabase } from '../packages/casefile/store/test-database.ts'
import release from '../packages/casefile/package.json' with { type: 'json' }

const database = await testDatabase()
const store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: [fixtureSecret] })
await plantOffice(store)
const made = await makeBackup({ ownerUrl: database.ownerUrl, papersDir: database.papersDir, secrets: [fixtureSecret], to: join(fixtures, `${release.version}.lenity`) })
await store.close()
await database.close()
if (!made.ok) throw new Error(made.problem.what)
console.log(`${made.value.file}: ${made.value.rows} rows, ${made.value.papers} papers, ${made.value.bytes} bytes`)
