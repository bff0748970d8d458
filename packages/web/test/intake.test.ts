import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settled, watchedPage, type Watched } from './browser.ts'
import { openCase } from './made-up-case.ts'
import { signedIn, type SignedIn } from './signed-in.ts'

let office: SignedIn
let watched: Watched
let page: Page
let outside: Watched
let link: string

beforeAll(async () => {
  office = await signedIn()
  ;({ page, watched } = office)
  await openCase(page, 'Dolores Example', { 'person.name': 'Dolores Example', 'person.registerNumber': '12354-067' })
  outside = await watchedPage(office.browser, office.lenity.origin, { width: 390, height: 844 })
  outside.page.setDefaultTimeout(20_000)
})
afterAll(() => office?.close())

describe('someone who asks for help', () => {
  it('comes through a link the office opens once someone reads what comes', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Requests for help' }).click()
    await page.getByText('You do not read requests for an office').waitFor()
    expect(await page.getByRole('button', { name: 'Open the public link' }).isDisabled()).toBe(true)
    await page.getByLabel('Naomi Feld').check()
    await page.getByText('Nobody has asked for help yet.').waitFor()
    await page.getByRole('button', { name: 'Open the public link' }).click()
    link = await page.getByLabel('Its address').inputValue()
    expect(link).toContain('/ask/')
  })

  it('reads in English or Spanish what this is and is not, on a phone, without an account', async () => {
    const phone = outside.page
    await phone.goto(link)
    await phone.getByRole('heading', { name: 'Ask This office for help' }).waitFor()
    expect(await phone.locator('main').innerText()).toContain('does not make the office your lawyer')
    await phone.getByRole('button', { name: 'Español' }).click()
    await phone.getByRole('heading', { name: 'Pedir ayuda a This office' }).waitFor()
    expect(await phone.locator('main').getAttribute('lang')).toBe('es')
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
    await phone.getByRole('button', { name: 'Enviar a la oficina' }).click()
    expect(await phone.getByText('Esto es necesario.').count()).toBe(4)
    await phone.getByLabel('La persona que está en prisión').fill('Dolores Example')
    await phone.getByLabel('Número de registro').fill('12345-067')
    await phone.getByLabel('Su nombre').fill('Ana Example')
    await phone.getByLabel('Qué relación tiene usted').fill('su hermana')
    await phone.getByLabel('Qué pasó y qué pide usted').fill('Lleva veinte años.')
    await phone.getByRole('button', { name: 'Enviar a la oficina' }).click()
    await phone.getByRole('heading', { name: 'La oficina lo tiene.' }).waitFor()
    expect([outside.strays, outside.complaints]).toEqual([[], []])
  })

  it('stands in the queue with what it may be the same as, and becomes a case', async () => {
    await page.reload()
    await page.getByText('One new request; the oldest came today.').waitFor()
    await page.keyboard.press('j')
    await page.getByRole('heading', { name: 'Look at this before you decide' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('one digit differs, or two have changed places')
    await page.getByRole('button', { name: 'Open a case' }).click()
    await page.getByRole('heading', { name: 'Where it stands' }).waitFor()
    await settled(page)
    await page.goto(`${page.url()}/log`)
    await page.getByRole('button', { name: /from Ana Example/ }).click()
    expect(await page.locator('main').innerText()).toContain('Lleva veinte años.')
  })

  it('is taken down by keyboard when they write a letter, turned down with a reason, and erased', async () => {
    await page.goto('/intake')
    await page.getByText('Every request is decided.').waitFor()
    await page.keyboard.press('n')
    await page.getByLabel('The person who is in prison').fill('Amos Other')
    await page.getByLabel('Who asks').fill('Amos Other')
    await page.getByLabel('Who they are to the person').fill('himself')
    await page.getByLabel('What happened, and what they ask for').fill('A state sentence.')
    await page.getByRole('button', { name: 'Put it in the queue' }).click()
    await page.getByRole('button', { name: /Amos Other/ }).click()
    await page.getByText('Nothing like it among the cases').waitFor()
    await page.getByRole('button', { name: 'Turn down' }).click()
    await page.getByLabel('Why it is turned down').fill('a state sentence; sent on to the state office')
    await page.keyboard.press('Enter')
    await page.getByText(/turned down by Naomi Feld on .+: a state sentence/).waitFor()
    await page.getByRole('button', { name: 'Erase' }).click()
    await page.getByRole('button', { name: 'Erase it' }).click()
    await page.getByRole('button', { name: /Erased/ }).waitFor()
    expect(await page.locator('main').innerText()).not.toContain('Amos Other')
  })

  it('finds the door closed when the office closed it', async () => {
    await page.getByRole('button', { name: 'Close the public link' }).click()
    await page.getByRole('button', { name: 'Close it' }).click()
    await page.getByRole('button', { name: 'Open the public link' }).waitFor()
    await outside.page.goto(link)
    await outside.page.getByRole('heading', { name: 'This office does not take requests here at the moment.' }).waitFor()
    expect([watched.strays, watched.complaints]).toEqual([[], []])
  })
})
