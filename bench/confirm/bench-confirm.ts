import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@lenity/casefile/store'
import type { Page } from 'playwright-core'
import { launchBrowser } from '../../packages/web/test/browser.ts'
import { Program } from '../../soak/program.ts'
import { longReport, pages, programs } from './long-report.ts'

/** One key: how long until what it did was painted, in milliseconds. */
export interface KeyFigures {
  readonly key: string
  readonly does: string
  readonly times: number
  readonly p50: number
  readonly p95: number
  readonly most: number
}

export interface ConfirmFigures {
  readonly pages: number
  readonly proposals: number
  /** Until the first proposal and its page were painted, in milliseconds. */
  readonly opened: number
  readonly keys: readonly KeyFigures[]
}

/** Goes through the proposals of a long paper in a real browser, by key, and times each from the key to the paint after it. */
export async function benchConfirm({ say }: { readonly say: (line: string) => void }): Promise<ConfirmFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'lenity-bench-'))
  await chmod(folder, 0o711)
  const program = new Program(join(folder, 'data'))
  const browser = await launchBrowser()
  try {
    await program.start()
    const { id } = await (await program.ask('POST', '/api/cases', { title: 'A long paper' })).json() as { id: string }
    say(`  a paper of ${pages} pages with ${programs * 2} proposals is put in`)
    await putIn(program, id)
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: program.origin })
    await context.addCookies(program.cookie.split('; ').map((one) => ({ name: one.slice(0, one.indexOf('=')), value: one.slice(one.indexOf('=') + 1), url: program.origin })))
    const page = await context.newPage()
    page.setDefaultTimeout(60_000)
    const began = performance.now()
    await page.goto(`/cases/${id}/confirm`)
    await page.locator('#proposal-in-hand').waitFor()
    await page.locator('mark').first().waitFor()
    const opened = Math.round(performance.now() - began)
    await page.evaluate(watchKeys)
    const keys: KeyFigures[] = []
    for (const [key, does, times] of [['j', 'next', 60], ['k', 'previous', 59], ['c', 'accept, and go to the next', 60], ['u', 'undo', 20], ['t', 'show the page as text', 10], ['e', 'correct: the form opens', 10], ['x', 'reject: the form opens', 10]] as const) {
      say(`  ${key}: ${does}`)
      keys.push(await timed(page, key, does, times))
    }
    return { pages, proposals: programs * 2, opened, keys }
  } finally {
    await browser.close()
    await program.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 })
  }
}

/** Notes of each key how long it took until the frame after it was painted: a message sent while a frame is made comes after it. Run in the page. */
const watchKeys = `
  globalThis.painted = []
  const { port1, port2 } = new MessageChannel()
  let since = 0
  port1.onmessage = () => globalThis.painted.push(performance.now() - since)
  addEventListener('keydown', (event) => {
    since = event.timeStamp
    requestAnimationFrame(() => port2.postMessage(0))
  }, { capture: true })
`
/** Forgets the key that closed what another had opened, once it was painted. */
const forgetLast = 'new Promise((resume) => requestAnimationFrame(() => setTimeout(() => { globalThis.painted.pop(); resume() }, 60)))'

async function timed(page: Page, key: string, does: string, times: number): Promise<KeyFigures> {
  await page.evaluate('globalThis.painted = []')
  for (let i = 0; i < times; i++) {
    await page.keyboard.press(key)
    // The page's own policy lets no script be made of words, as waiting for one would.
    while (await page.evaluate<number>('globalThis.painted.length') <= i) await page.waitForTimeout(10)
    // As someone reads who is quick.
    await page.waitForTimeout(150)
    if (key !== 'e' && key !== 'x') continue
    await page.keyboard.press('Escape')
    await page.evaluate(forgetLast)
  }
  const all = (await page.evaluate<number[]>('globalThis.painted')).toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(all[Math.max(0, Math.ceil(all.length * share) - 1)] ?? 0)
  return { key, does, times: all.length, p50: at(0.5), p95: at(0.95), most: at(1) }
}

/** Puts the paper straight into the store: reading it is not what is timed. */
async function putIn(program: Program, caseId: string): Promise<void> {
  const { appUrl, secret } = program.inside()
  const store = await openStore({ url: appUrl, papersDir: join(program.dataDir, 'papers'), secrets: [secret] })
  try {
    const me = await (await program.ask('GET', '/api/me')).json() as { userId: string }
    const { bytes, paper, proposals } = longReport()
    const added = await store.as({ userId: me.userId }).papers.add(caseId, { bytes, paper, proposals })
    if (!added.ok) throw new Error(`${added.problem.what} ${added.problem.where}`)
  } finally {
    await store.close()
  }
}

/** The figures in words; a keystroke is to be painted within fifty milliseconds. */
export function showConfirm({ opened, keys, ...size }: ConfirmFigures): string {
  return [
    `${size.proposals} proposals from a paper of ${size.pages.toLocaleString('en-US')} pages, in a real browser: the first with its page painted ${opened} ms after the page was asked for`,
    'From a key to the paint after it, in milliseconds (aim: 50 for nineteen of twenty):',
    ...keys.map(({ key, does, times, p50, p95, most }) => `  ${key}  ${does.padEnd(28)} half within ${String(p50).padStart(3)}, nineteen of twenty within ${String(p95).padStart(3)}, all ${times} within ${String(most).padStart(3)}${p95 > 50 ? '  OVER' : ''}`),
  ].join('\n')
}
