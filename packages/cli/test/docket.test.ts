import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { lenity } from './run-cli.ts'

const server = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))
const password = 'a long enough password'
let folder = ''
let running: ChildProcess
let url = ''
let env: NodeJS.ProcessEnv = {}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-docket-'))
  const port = String(20_000 + Math.floor(Math.random() * 20_000))
  running = spawn(process.execPath, [server], { env: { ...process.env, LENITY_DATA_DIR: join(folder, 'data'), LENITY_PORT: port, LENITY_EXAMPLES: 'no', LENITY_KEY: '5e'.repeat(32) }, stdio: ['ignore', 'pipe', 'inherit'] })
  const { address, token } = await new Promise<{ address: string; token: string }>((resolve, reject) => {
    let out = ''
    running.on('exit', (code) => reject(new Error(`the server ended with ${code}:\n${out}`)))
    running.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const [address, token] = [/Lenity is ready: (\S+)/.exec(out)?.[1], /first-run\?token=(\S+)/.exec(out)?.[1]]
      if (address !== undefined && token !== undefined) resolve({ address, token })
    })
  })
  url = address
  env = { LENITY_URL: undefined, XDG_CONFIG_HOME: join(folder, 'config') }
  const made = await fetch(`${url}/api/first-run`, { method: 'POST', headers: { 'content-type': 'application/json', origin: url }, body: JSON.stringify({ token, name: 'Ada Counsel', email: 'ada@example.org', password }) })
  expect(made.status).toBe(200)
}, 120_000)

afterAll(async () => {
  const ended = new Promise((resolve) => running.on('exit', resolve))
  running.kill('SIGTERM')
  await ended
  await rm(folder, { recursive: true, force: true })
}, 60_000)

describe('the docket from the command line', () => {
  it('refuses a wrong password', async () => {
    const ran = await lenity(['sign-in', '--email', 'ada@example.org', '--url', url], { env, input: 'not the password\n' })
    expect(ran).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('The e-mail address or the password is not right.') })
  })

  it('signs in and keeps the token for its user alone', async () => {
    const ran = await lenity(['sign-in', '--email', 'ada@example.org', '--url', url, '--json'], { env, input: `${password}\n` })
    expect(ran).toMatchObject({ exit: 0, err: '' })
    const { file, name } = JSON.parse(ran.out)
    expect(name).toBe('Ada Counsel')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(ran.out).not.toContain(JSON.parse(await readFile(file, 'utf8')).token)
  })

  it('says when no case is of that name, and which are there', async () => {
    expect((await lenity(['compare', 'nobody'], { env })).err).toContain('You are on no case yet')
    for (const title of ['Odette Farrow', 'Odile Farrow']) await open(title)
    const ran = await lenity(['compare', 'farrow', '--json'], { env })
    expect(ran.exit).toBe(1)
    expect(JSON.parse(ran.out).problem).toMatchObject({ what: '2 cases have “farrow” in their name.', next: expect.stringContaining('“Odile Farrow”') })
  })

  it('compares and screens a case by a part of its title', async () => {
    const compared = await lenity(['compare', 'odette', '--json'], { env })
    expect(compared).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(compared.out).thenAndNow.found.readings.length).toBeGreaterThan(0)
    const screened = await lenity(['screen', 'odette'], { env })
    expect(screened.exit).toBe(0)
    expect(screened.out).toContain('Papers to get next')
    expect(screened.out).not.toContain('Rule 35')
    expect((await lenity(['screen', 'odette', '--sealed'], { env })).out).toMatch(/Rule 35\(b\) \(sealed: for counsel alone\)/)
    const released = await lenity(['release', 'odette', '--on', '2026-01-01', '--json'], { env })
    expect(JSON.parse(released.out)).toMatchObject({ on: '2026-01-01', days: expect.arrayContaining([expect.objectContaining({ id: 'full term' })]) })
  })

  it('writes the packet and the memorandum, and never over another file unless told', async () => {
    const pdf = join(folder, 'packet.pdf')
    const ran = await lenity(['petition', 'odette', '-o', pdf, '--json'], { env })
    expect(ran).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(ran.out)).toMatchObject({ variant: 'pardon attorney', file: pdf })
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-')

    const docx = join(folder, 'memorandum.docx')
    await writeFile(docx, 'mine')
    expect(await lenity(['petition', 'odette', '-o', docx], { env })).toMatchObject({ exit: 1, err: expect.stringContaining('--force') })
    expect(await readFile(docx, 'utf8')).toBe('mine')
    expect(await lenity(['petition', 'odette', '-o', docx, '--variant', 'by-mail', '--force'], { env })).toMatchObject({ exit: 0, out: expect.stringContaining('memorandum') })
    expect((await readFile(docx)).subarray(0, 2).toString()).toBe('PK')
  })

  it('takes address and token from the environment, and sends a kept token nowhere else', async () => {
    const { token } = JSON.parse(await readFile(join(folder, 'config', 'lenity', 'session.json'), 'utf8'))
    const elsewhere = join(folder, 'empty')
    expect((await lenity(['screen', 'odile'], { env: { XDG_CONFIG_HOME: elsewhere, LENITY_URL: url, LENITY_TOKEN: token } })).exit).toBe(0)
    expect((await lenity(['screen', 'odile'], { env: { XDG_CONFIG_HOME: elsewhere, LENITY_URL: url, LENITY_TOKEN: 'made-up' } })).err).toContain('Nobody is signed in')
    expect((await lenity(['screen', 'odile'], { env: { ...env, LENITY_URL: 'http://127.0.0.1:9' } })).err).toContain('Nobody is signed in')
  })

  it('looks at a list, takes it in, and adds nothing the second time', async () => {
    const file = join(folder, 'clients.csv')
    await writeFile(file, 'Name,DOB,Shoes\nNadia Made-Up,1970-03-25,9\nBo Ambiguous,03/04/1970,8\n')
    const looked = await lenity(['import', file, '--preview'], { env })
    expect(looked).toMatchObject({ exit: 0, err: '' })
    expect(looked.out).toMatch(/^2 rows: 1 to add, 0 here already, 1 refused\./)
    expect(looked.out.replaceAll(/\s+/g, ' ')).toContain('row 3, Bo Ambiguous: refused, the date of birth could be March 4 or April 3')
    expect(looked.out.split('\n').filter((line) => [...line].length > 80)).toEqual([])
    expect(JSON.parse((await lenity(['import', file, '--json'], { env })).out)).toMatchObject({ added: 1, refused: 1 })
    expect(JSON.parse((await lenity(['import', file, '--json'], { env })).out)).toMatchObject({ added: 0, here: 1 })
    await writeFile(file, 'A,B\n1,2\n')
    expect(await lenity(['import', file], { env })).toMatchObject({ exit: 1, err: expect.stringContaining('No column is said to hold the name.') })
  })

  it('forgets', async () => {
    expect((await lenity(['sign-in', '--forget'], { env })).exit).toBe(0)
    expect((await lenity(['compare', 'odette'], { env: { ...env, LENITY_URL: url } })).err).toContain('Nobody is signed in')
  })
})

async function open(title: string): Promise<void> {
  const { token } = JSON.parse(await readFile(join(folder, 'config', 'lenity', 'session.json'), 'utf8'))
  const made = await fetch(`${url}/api/cases`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify({ title }) })
  expect(made.status).toBe(200)
}
