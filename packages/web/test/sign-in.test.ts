import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { totp } from '../../server/test/totp.ts'
import { launchBrowser, watchedPage, type Watched } from './browser.ts'
import { startLenity, type Running } from './lenity.ts'

const owner = { name: 'Naomi Feld', email: 'naomi@clinic.example', password: 'a quiet law office' }

let lenity: Running
let browser: Browser
let watched: Watched
let page: Page
let origin: string
let device: CDPSession

beforeAll(async () => {
  [lenity, browser] = await Promise.all([startLenity(), launchBrowser()])
  // A passkey belongs to a name, so the program is opened by its name here.
  origin = lenity.origin.replace('127.0.0.1', 'localhost')
  watched = await watchedPage(browser, origin)
  page = watched.page
  page.setDefaultTimeout(15_000)
  device = await watched.context.newCDPSession(page)
  await device.send('WebAuthn.enable')
})
afterAll(async () => {
  await browser?.close()
  await lenity?.stop()
})

const main = () => page.locator('main')
const section = (title: string) => page.getByRole('region', { name: title })
const shot = async (name: string) => {
  const folder = process.env['LENITY_SHOTS']
  if (folder === undefined) return
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1440, height: 900 })
}

async function signIn(password = owner.password): Promise<void> {
  await page.getByLabel('Email').fill(owner.email)
  await page.getByRole('textbox', { name: 'Password' }).fill(password)
  await page.keyboard.press('Enter')
}

async function signOut(): Promise<void> {
  await page.getByRole('button', { name: 'Sign out', exact: true }).click()
  await page.getByRole('heading', { name: 'Sign in' }).waitFor()
}

/** As if a quarter of an hour had passed. */
async function later(): Promise<void> {
  await page.route('**/api/account', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...await answer.json() as object, confirmedUntil: '2020-01-01T00:00:00.000Z' } })
  })
}

describe('one’s sign-in, in a browser', () => {
  let secret = ''
  let codes: string[] = []
  let authenticatorId = ''

  it('is reached by one’s name, and opens with how the account is kept', async () => {
    await page.goto(lenity.link.replace('127.0.0.1', 'localhost'))
    await page.getByLabel('Your name, as you sign').fill(owner.name)
    await page.getByLabel('Email, to sign in with').fill(owner.email)
    await page.getByRole('textbox', { name: 'Password' }).fill('naominaomi12')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'among the first passwords that are guessed' }).waitFor()
    watched.forgive(/400/)
    await page.getByRole('textbox', { name: 'Password' }).fill(owner.password)
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Naomi Feld/ }).click()
    await page.getByText('Your password alone opens your account; you are signed in here and nowhere else.').waitFor()
    expect(await section('Where you are signed in').getByRole('listitem').innerText()).toMatch(/^Chrome on Linux, here\s+from this computer/)
    await shot('account-bare')
  })

  it('gets a second step: a picture drawn in the page, the phone’s first code, and recovery codes shown once', async () => {
    await page.getByRole('button', { name: 'Set up the second step' }).click()
    await page.getByRole('textbox', { name: 'Your password' }).fill(owner.password)
    await page.keyboard.press('Enter')
    const picture = page.getByRole('img', { name: 'The picture for the authenticator app' })
    await picture.waitFor()
    expect((await picture.locator('path').getAttribute('d'))?.length).toBeGreaterThan(3_000)
    secret = (await section('Second step').locator('code').innerText()).replaceAll(/\s/g, '')
    await shot('second-step-picture')
    await page.getByLabel('The six digits the app shows now').fill(totp(secret))
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: `Recovery codes for ${owner.email}` }).waitFor()
    codes = await section('Second step').locator('li code').allInnerTexts()
    expect(codes).toHaveLength(10)
    await shot('recovery-codes')
    await page.emulateMedia({ media: 'print' })
    expect(await section('Second step').locator('li code').first().isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Print them' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('button', { name: 'I have kept them' }).click()
    await page.getByText('The second step is on. 10 recovery codes are left.').waitFor()
    expect(await main().innerText()).not.toContain(codes[0])
  })

  it('asks for the second step after the password, and takes a recovery code in its place, once', async () => {
    await signOut()
    await shot('door')
    await signIn()
    await page.getByRole('heading', { name: 'The second step' }).waitFor()
    await shot('door-second-step')
    await page.getByLabel(/six digits/).fill('000000')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor()
    watched.forgive(/401/)
    await page.getByRole('button', { name: 'Use a recovery code' }).click()
    await page.getByLabel('A recovery code').fill(codes[0] ?? '')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /^Naomi Feld/ }).click()
    await page.getByText('9 recovery codes are left.').waitFor()
  })

  it('keeps a passkey under a name, and signs in with it, in the place of both steps', async () => {
    ;({ authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', { options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } }))
    await page.getByLabel('Name a new passkey').fill('The laptop at the office')
    await page.keyboard.press('Enter')
    await section('Passkeys').getByText('not used yet').waitFor()
    const { credentials } = await device.send('WebAuthn.getCredentials', { authenticatorId })
    expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }])
    await section('Passkeys').getByLabel('Name a new passkey').fill('The same again')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'has a passkey for you already' }).waitFor()
    await page.getByRole('button', { name: 'Rename The laptop at the office' }).click()
    await page.getByLabel('A name for The laptop at the office').fill('My laptop')
    await page.keyboard.press('Enter')
    await section('Passkeys').getByText('My laptop').waitFor()
    await shot('account-full')
    await signOut()
    await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
    await page.getByText('No cases yet').waitFor()
    await page.getByRole('link', { name: /^Naomi Feld/ }).click()
    await page.getByText(/A passkey, or your password and a second step, opens your account/).waitFor()
    await section('Passkeys').getByText(/last used/).waitFor()
  })

  it('what a passkey answered opens nothing a second time, nor with a challenge that was made for another thing', async () => {
    await signOut()
    const answers = await page.evaluate(async () => {
      const ask = async (path: string, body?: unknown) => {
        const answer = await fetch(path, { method: 'POST', ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) })
        return { status: answer.status, body: await answer.json() as PublicKeyCredentialRequestOptionsJSON }
      }
      const get = async (options: PublicKeyCredentialRequestOptionsJSON) => (await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }) as PublicKeyCredential).toJSON()
      const answer = await get((await ask('/api/sign-in/passkey/begin')).body)
      const first = await ask('/api/sign-in/passkey', { answer })
      const confirming = await get((await ask('/api/account/confirm/passkey/begin')).body)
      const made = await get({ challenge: btoa('x'.repeat(56)).replaceAll('=', ''), rpId: 'localhost', userVerification: 'required' })
      return [first.status, (await ask('/api/sign-in/passkey', { answer })).status, (await ask('/api/sign-in/passkey', { answer: confirming })).status, (await ask('/api/account/confirm/passkey', { answer: confirming })).status, (await ask('/api/sign-in/passkey', { answer: made })).status]
    })
    expect(answers).toEqual([200, 401, 401, 200, 401])
    watched.forgive(/401/)
    await page.goto(`${origin}/your-sign-in`)
  })

  it('a device that did not make sure of the person opens nothing', async () => {
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
    const status = await page.evaluate(async () => {
      const options = await (await fetch('/api/sign-in/passkey/begin', { method: 'POST' })).json() as PublicKeyCredentialRequestOptionsJSON
      const given = await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({ ...options, userVerification: 'discouraged' }) }) as PublicKeyCredential
      return (await fetch('/api/sign-in/passkey', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ answer: given.toJSON() }) })).status
    })
    expect(status).toBe(401)
    watched.forgive(/401/)
    await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
    await page.goto(`${origin}/your-sign-in`)
  })

  it('makes a token that is shown once, and revokes it', async () => {
    await page.getByRole('button', { name: 'Make a token' }).click()
    await page.getByLabel('What it is for').fill('Nightly report')
    await shot('make-token')
    await page.getByRole('button', { name: 'Make it' }).click()
    const token = await page.getByLabel('The new token').inputValue()
    expect(token).toMatch(/^lenity_[\w-]{43}$/)
    await section('Tokens for programs').getByText(/for reading; ends/).waitFor()
    const ask = async (method: string, path: string) => (await fetch(`${origin}${path}`, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(method === 'POST' && { body: '{"title":"By a program"}' }) })).status
    expect([await ask('GET', '/api/cases'), await ask('POST', '/api/cases'), await ask('GET', '/api/account')]).toEqual([200, 403, 403])
    await page.reload()
    await section('Tokens for programs').getByText(/last used/).waitFor()
    expect(await main().innerText()).not.toContain(token)
    await page.getByRole('button', { name: 'Revoke Nightly report' }).click()
    await page.getByRole('button', { name: 'Revoke it' }).click()
    await section('Tokens for programs').getByText('Nightly report').waitFor({ state: 'detached' })
    expect(await ask('GET', '/api/cases')).toBe(401)
  })

  it('changing the password keeps this place and ends the others', async () => {
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByRole('textbox', { name: 'The password you have now' }).fill('not the password')
    await page.getByRole('textbox', { name: 'The new password' }).fill('nine quiet herons wade')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').filter({ hasText: 'is another' }).waitFor()
    watched.forgive(/400/)
    await page.getByRole('textbox', { name: 'The password you have now' }).fill(owner.password)
    await page.keyboard.press('Enter')
    await page.getByText('The password is changed, and you are signed out everywhere but here.').waitFor()
    await section('Where you are signed in').getByText(', here').waitFor()
  })

  it('saving a whole file asks who sits there when that was proved too long ago, and a passkey proves it', async () => {
    await page.goto(`${origin}/`)
    await page.getByLabel('Open a case').fill('Odessa Jean Marlowe')
    await page.keyboard.press('Enter')
    await page.getByText('No papers yet').waitFor()
    await page.getByLabel('choose files').setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('To whom it may concern: I have a job for Odessa Marlowe at my bakery when she comes home.') })
    await page.getByText(/Read as: /).waitFor({ timeout: 60_000 })
    await later()
    const row = page.getByRole('link', { name: /\d+ (B|bytes|kB|KB)/ }).first()
    await row.click()
    await page.getByRole('dialog', { name: 'Is it you?' }).waitFor()
    await shot('is-it-you')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await row.click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Use a passkey' }).click()])
    expect(download.suggestedFilename()).toBe('letter.txt')
    await page.unroute('**/api/account')
  })

  it('fits a telephone, and asked nothing of another origin', async () => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`${origin}/your-sign-in`)
    await section('Tokens for programs').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(watched.strays).toEqual([])
    expect(watched.complaints).toEqual([])
  })
})
