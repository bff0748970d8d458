import { existsSync } from 'node:fs'
import { mkdir, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, BrowserContext, Page } from 'playwright-core'

/**
 * A real Chromium: the one that `LENITY_CHROMIUM` names, else the one that comes with the packages. On a machine without its
 * libraries (a bare Debian, for one) the packaged one unpacks its own.
 */
export async function launchBrowser(): Promise<Browser> {
  const { chromium } = await import('playwright-core')
  const named = process.env['LENITY_CHROMIUM']
  const always = ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none']
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`LENITY_CHROMIUM names ${named}, which is not there. Correct it or unset it.`)
    return chromium.launch({ executablePath: named, args: always, headless: true })
  }
  // Read by the package when it is loaded, so they must be set before.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x'
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x'
  // Its own list of arguments is left out: among them is one that switches the web's security off, and with it the Origin of requests.
  return chromium.launch({ executablePath: await unpacked(), args: [...always, '--headless=shell', '--disable-gpu'], headless: true })
}

/**
 * Where the packaged browser unpacked itself: in a directory of this account's own, since one unpacked by another may not be run, and by
 * one test at a time, since it takes what is there for whole.
 */
async function unpacked(): Promise<string> {
  const [own, before] = [join(tmpdir(), `lenity-browser-${userInfo().username}`), process.env['TMPDIR']]
  const turn = `${own}.unpacking`
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) if (await mkdir(turn).then(() => true, () => false)) break
  try {
    await mkdir(own, { recursive: true, mode: 0o700 })
    process.env['TMPDIR'] = own
    // The package's own list of fonts names directories of another place, and the browser ends where it finds no font at all.
    const settings = join(own, 'font-settings')
    await mkdir(settings, { recursive: true })
    await writeFile(join(settings, 'fonts.conf'), `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${join(own, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(own, 'fonts-cache')}</cachedir></fontconfig>\n`)
    process.env['FONTCONFIG_PATH'] = settings
    const { default: packaged } = await import('@sparticuz/chromium')
    return await packaged.executablePath()
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
    await rmdir(turn).catch(() => undefined)
  }
}

export interface Watched {
  readonly context: BrowserContext
  readonly page: Page
  /** Requests that left the origin. */
  readonly strays: readonly string[]
  /** Errors of the console and of scripts, and what the page's own policy refused. */
  readonly complaints: readonly string[]
  /** Forgets complaints that a test provoked. */
  readonly forgive: (which: RegExp) => void
}

/** A page that notes every request beyond `origin` and everything the console complains of. */
export async function watchedPage(browser: Browser, origin: string, viewport = { width: 1440, height: 900 }): Promise<Watched> {
  const context = await browser.newContext({ viewport, acceptDownloads: true, baseURL: origin })
  const page = await context.newPage()
  const [strays, complaints]: [string[], string[]] = [[], []]
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== origin) strays.push(request.url())
  })
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()) })
  page.on('pageerror', (error) => complaints.push(error.message))
  const forgive = (which: RegExp) => { complaints.splice(0, complaints.length, ...complaints.filter((each) => !which.test(each))) }
  return { context, page, strays, complaints, forgive }
}

/** Waits until no part of the page says that it is still reading or searching. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('main')?.textContent?.includes('Searching …') && ![...document.querySelectorAll('main [role="status"]')].some((each) => each.textContent?.startsWith('Reading ')))
}

/** Pictures of the page as it stands, on a phone and on a desk, for whoever names a directory for them. */
export async function shot(page: Page, name: string): Promise<void> {
  const to = process.env['LENITY_SCREENSHOTS']
  if (!to) return
  for (const [width, height, kind] of [[390, 844, '-phone'], [1440, 900, '']] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `${to}/${name}${kind}.png`, fullPage: true })
  }
}
