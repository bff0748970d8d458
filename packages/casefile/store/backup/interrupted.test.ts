import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { checkBackup, checkInstallation, isWhole, makeBackup, openStore, restoreBackup } from '../index.ts'
import { testDatabase } from '../test-database.ts'
import { value } from '../things-to-test.ts'
import { plantOffice } from './office-to-test.ts'

/** For the program that is to be killed: says that it is there, and stands still. */
const stopHere = `import { writeSync } from 'node:fs'
      const stopHere = () => { writeSync(1, 'here'); Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0) }`

it('a backup killed in the middle leaves none that looks finished, and the next goes on where it stopped', async () => {
  const database = await testDatabase()
  const dir = await mkdtemp(join(tmpdir(), 'lenity-backup-'))
  const store = await openStore({ url: database.appUrl, papersDir: database.papersDir, secrets: database.secrets })
  try {
    await plantOffice(store, { extraPapers: 80 })
    const what = { ownerUrl: database.ownerUrl, papersDir: database.papersDir, to: dir }
    const code = `${stopHere}
      import { makeBackup } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '..', 'index.ts')).href)}
      await makeBackup({ ...${JSON.stringify(what)}, secrets: [Buffer.from(${JSON.stringify(database.secrets[0]?.toString('hex'))}, 'hex')], onProgress: ({ papers }) => { if (papers === 20) stopHere() } })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    const over = new Promise((resolve) => child.once('close', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    await over
    const left = await readdir(dir)
    expect(left.filter((name) => name.endsWith('.lenity'))).toEqual([])
    expect(left.filter((name) => name.endsWith('.half')).length).toBe(1)
    expect(await checkBackup(dir, database.secrets)).toMatchObject({ ok: false, problem: { next: expect.stringContaining('running it again') } })

    let made = await makeBackup({ ...what, secrets: database.secrets })
    // The server notices that a killed program is gone a moment later.
    for (let tries = 0; !made.ok && tries < 50; tries++, await wait(100)) made = await makeBackup({ ...what, secrets: database.secrets })
    expect(value(made).papers).toBe(83)
    expect(value(made).papersWritten).toBeLessThanOrEqual(63)
    expect((await readdir(dir)).filter((name) => name.endsWith('.half'))).toEqual([])
    expect(isWhole(value(await checkBackup(dir, database.secrets)))).toBe(true)
  } finally {
    await store.close()
    await database.close()
    await rm(dir, { recursive: true, force: true })
  }
})

it('a restore killed in the middle leaves an empty place, and can be run again', async () => {
  const [from, to] = [await testDatabase(), await testDatabase({ migrated: false })]
  const dir = await mkdtemp(join(tmpdir(), 'lenity-backup-'))
  const store = await openStore({ url: from.appUrl, papersDir: from.papersDir, secrets: from.secrets })
  try {
    await plantOffice(store, { extraPapers: 60 })
    value(await makeBackup({ ownerUrl: from.ownerUrl, papersDir: from.papersDir, secrets: from.secrets, to: dir }))
    const into = { ownerUrl: to.ownerUrl, papersDir: to.papersDir }
    const code = `${stopHere}
      import { restoreBackup } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '..', 'index.ts')).href)}
      await restoreBackup(${JSON.stringify(dir)}, { ...${JSON.stringify(into)}, onProgress: (done) => { if (done.papers === 20) stopHere() }, secrets: [Buffer.from(${JSON.stringify(from.secrets[0]?.toString('hex'))}, 'hex')] })`
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] })
    const over = new Promise((resolve) => child.once('close', resolve))
    await new Promise((resolve) => child.stdout.once('data', resolve))
    child.kill('SIGKILL')
    await over
    expect((await readdir(to.papersDir)).length).toBeGreaterThan(1)
    let restored = await restoreBackup(dir, { ...into, secrets: from.secrets })
    for (let tries = 0; !restored.ok && tries < 50; tries++, await wait(100)) restored = await restoreBackup(dir, { ...into, secrets: from.secrets })
    expect(value(restored)).toMatchObject({ papers: 63, missing: [] })
    expect(isWhole(value(await checkInstallation({ ...into, secrets: from.secrets })))).toBe(true)
    expect(await readdir(to.papersDir)).not.toContain('restoring')
  } finally {
    await store.close()
    await Promise.all([from.close(), to.close()])
    await rm(dir, { recursive: true, force: true })
  }
})
