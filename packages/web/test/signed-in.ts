import type { Browser, Page } from 'playwright-core'
import { launchBrowser, watchedPage, type Watched } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'
import { enter } from './made-up-case.ts'

export interface SignedIn {
  readonly lenity: Running
  readonly browser: Browser
  readonly watched: Watched
  readonly page: Page
  /** Ends the browser and the program. */
  readonly close: () => Promise<void>
}

/** The program on an empty folder of its own, `env` added to what it is told, and a browser in which the first account was made and is signed in. */
export async function signedIn(env: Readonly<Record<string, string>> = {}): Promise<SignedIn> {
  const [lenity, browser] = await Promise.all([startLenity(env), launchBrowser()])
  const close = async () => {
    await browser.close()
    await lenity.stop()
  }
  try {
    const watched = await watchedPage(browser, lenity.origin)
    watched.page.setDefaultTimeout(20_000)
    await enter(watched.page, lenity.link)
    return { lenity, browser, watched, page: watched.page, close }
  } catch (error) {
    await close()
    throw error
  }
}
