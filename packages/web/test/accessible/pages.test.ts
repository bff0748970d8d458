import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, watchedPage } from '../browser.ts'
import { signedIn, type SignedIn } from '../signed-in.ts'
import { faultsOf } from './faults-of.ts'
import { places, seedOffice } from './places.ts'

let office: SignedIn
let seeded: Awaited<ReturnType<typeof seedOffice>>
let [inside, outside]: [Page, Page] = [undefined as never, undefined as never]
const sessions = new Map<Page, CDPSession>()

beforeAll(async () => {
  office = await signedIn()
  inside = office.page
  outside = (await watchedPage(office.browser, office.lenity.origin)).page
  for (const page of [inside, outside]) {
    page.setDefaultTimeout(30_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    sessions.set(page, await page.context().newCDPSession(page))
  }
  seeded = await seedOffice(inside)
}, 300_000)
afterAll(() => office?.close())

/** Waits until nothing more is on its way to the page. */
async function allIsThere(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resume) => requestAnimationFrame(resume))
    for (let [quiet, before] = [0, -1]; quiet < 6; await frame()) {
      const came = performance.getEntriesByType('resource').length
      quiet = came === before ? quiet + 1 : 0
      before = came
    }
  })
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('main h1').first().waitFor()
  await allIsThere(page)
  await settled(page)
}

async function faultsAt(page: Page, address: string): Promise<readonly string[]> {
  await open(page, address)
  return faultsOf(page, sessions.get(page) as CDPSession)
}

describe('every page can be used by eye, by ear and by keyboard, on a desk and on a phone:', () => {
  it('each page of the program is looked at here', async () => {
    // The pages ask where they are when they are loaded.
    Object.assign(globalThis, { window: { location: { origin: 'http://127.0.0.1' }, addEventListener: () => undefined, history: {} } })
    const { router } = await import('../../src/app/router.tsx')
    Reflect.deleteProperty(globalThis, 'window')
    expect(Object.keys(places).toSorted()).toEqual(Object.keys(router.routesByPath).toSorted())
  })

  it.each(Object.entries(places))('%s', async (_, { at, out }) => {
    expect(await faultsAt(out ? outside : inside, at(seeded))).toEqual([])
  })

  it('an address that is none', async () => {
    expect(await faultsAt(outside, '/nowhere')).toEqual([])
  })

  it.each([
    ['the list of keys', '', '?', (page: Page) => page.getByRole('dialog')],
    ['a new task', '/tasks', 'n', (page: Page) => page.getByLabel('By when')],
    ['a correction', '/confirm', 'e', (page: Page) => page.getByRole('button', { name: /^Save|^Correct it|^Keep/ }).or(page.locator('#proposal-in-hand ~ form'))],
    ['a refusal', '/confirm', 'x', (page: Page) => page.getByText('It speaks of someone else')],
    ['a reading that is split', '/confirm', 's', (page: Page) => page.getByText('Two facts were taken for one.')],
    ['the certain ones', '/confirm', 'a', (page: Page) => page.getByRole('dialog')],
  ] as const)('opened by a key: %s', async (_, place, key, shown) => {
    await open(inside, `/cases/${seeded.caseId}${place}`)
    await inside.keyboard.press(key)
    await shown(inside).first().waitFor()
    expect(await faultsOf(inside, sessions.get(inside) as CDPSession)).toEqual([])
  })
})
