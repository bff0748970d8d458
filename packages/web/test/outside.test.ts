import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, shot } from './browser.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let folder: string
let office: SignedIn

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lenity-watched-'))
  office = await signedIn({ LENITY_WATCH_DIR: folder, LENITY_WATCH_AS: 'ruth@example.org', LENITY_MODEL_URL: 'http://127.0.0.1:9/v1', LENITY_MODEL_NAME: 'small', LENITY_MODEL_KEY: 'zqkeyzq' })
  office.page.setDefaultTimeout(30_000)
})
afterAll(async () => {
  await office?.close()
  await rm(folder, { recursive: true, force: true })
})

describe('what comes in, and where words go', () => {
  it('lists the watched folder, and a language model that is off until it was asked once more', async () => {
    const { page, watched } = office
    await page.goto('/office')
    await page.getByText(folder).waitFor()
    await page.getByText(/^Off: nothing is sent\./).waitFor()
    await settled(page)
    await shot(page, 'outside-off')
    await page.getByRole('button', { name: 'Turn the language model on' }).click()
    await page.getByRole('group', { name: /then go to http:\/\/127\.0\.0\.1:9\/v1\. Has counsel agreed\?/ }).waitFor()
    await page.getByRole('button', { name: 'Turn it on' }).click()
    await page.getByText(/^On since /).waitFor()
    await shot(page, 'outside-on')
    await page.reload()
    await page.getByText(/^On since /).waitFor()
    await page.getByRole('button', { name: 'Turn it off' }).click()
    await page.getByText(/^Off: nothing is sent\./).waitFor()
    expect(await page.content()).not.toContain('zqkeyzq')
    expect([watched.complaints, watched.strays]).toEqual([[], []])
  })
})
