import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { officeSecrets, recoverySheet } from './office-secrets.ts'

const one = 'ab'.repeat(32)
const other = 'cd'.repeat(32)

describe('the office key', () => {
  let home: string
  beforeEach(async () => { home = await mkdtemp(join(tmpdir(), 'lenity-key-')) })
  afterEach(() => rm(home, { recursive: true, force: true }))

  const find = (env: Record<string, string>, inUse = false) => officeSecrets({ env, dataDir: join(home, 'data'), inUse: async () => inUse })
  const found = async (env: Record<string, string>) => {
    const result = await find(env)
    return result.ok ? result.value.secrets.map((secret) => secret.toString('hex')) : result.problem.what
  }

  it('is read from the environment, a command or a file, the newest first, hyphens or not', async () => {
    await writeFile(join(home, 'key'), `# the newest\n${one.match(/.{4}/g)?.join('-')}\n${other}\n`)
    expect(await found({ LENITY_KEY: `${one},${other}` })).toEqual([one, other])
    expect(await found({ LENITY_KEY_COMMAND: `echo ${one}` })).toEqual([one])
    expect(await found({ LENITY_KEY_FILE: join(home, 'key') })).toEqual([one, other])
  })

  it('is made on the first start, readable by its owner only, and found again', async () => {
    const file = join(home, 'keys', 'office-key')
    const [made, same] = [await find({ LENITY_KEY_FILE: file }), await find({ LENITY_KEY_FILE: file }, true)]
    expect([made, same]).toMatchObject([{ ok: true, value: { made: true } }, { ok: true, value: { made: false } }])
    expect(made.ok && same.ok && made.value.secrets[0]?.equals(same.value.secrets[0] as Buffer)).toBe(true)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('is one, also where several programs start at once', async () => {
    const all = await Promise.all([1, 2, 3, 4].map(() => found({ LENITY_KEY_FILE: join(home, 'office-key') })))
    expect(new Set(all.map(String)).size).toBe(1)
  })

  it('is never made anew where something is already locked, nor kept beside it', async () => {
    expect(await find({ LENITY_KEY_FILE: join(home, 'gone') }, true)).toMatchObject({ ok: false, problem: { what: expect.stringContaining('missing'), next: expect.stringContaining('recovery sheet') } })
    expect(await find({ LENITY_KEY_FILE: join(home, 'data', 'key') })).toMatchObject({ ok: false, problem: { what: expect.stringContaining('beside') } })
  })

  it('that is not one is refused, without being said', async () => {
    const refused = await find({ LENITY_KEY: `${one.slice(1)}x` })
    expect(refused).toMatchObject({ ok: false, problem: { where: 'LENITY_KEY' } })
    expect(JSON.stringify(refused)).not.toContain(one.slice(4, 20))
    expect(await find({ LENITY_KEY_COMMAND: 'exit 3' })).toMatchObject({ ok: false, problem: { where: 'LENITY_KEY_COMMAND' } })
  })

  it('can be copied from its sheet and given back', async () => {
    const sheet = recoverySheet(Buffer.from(one, 'hex'), 'somewhere').join('\n')
    const digits = [...sheet.matchAll(/^ {2}([\da-f-]+)$/gm)].map(([, part]) => part).join('\n')
    await writeFile(join(home, 'copied'), digits)
    expect(await found({ LENITY_KEY_FILE: join(home, 'copied') })).toEqual([one])
    expect(await readFile(join(home, 'copied'), 'utf8')).toContain('-')
  })
})
