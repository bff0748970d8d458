import type { CDPSession, Page } from 'playwright-core'
import { contrastFaults } from './contrast.ts'
import { focusFaults, keyboardFaults } from './keyboard.ts'
import { nameFaults } from './names.ts'
import { structureFaults, widthFaults } from './structure.ts'

const desk = { width: 1440, height: 900 }
const phone = { width: 390, height: 844 }

/** What keeps someone from using the page as it stands, on a desk and on a phone, a sentence for each; none when nothing does. */
export async function faultsOf(page: Page, cdp: CDPSession): Promise<readonly string[]> {
  const faults = new Set<string>()
  const note = (found: readonly string[]) => { for (const one of found) faults.add(one) }
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    note(await page.evaluate(structureFaults))
    note(await page.evaluate(contrastFaults))
    note(await nameFaults(cdp))
    if (size === phone) note([...await page.evaluate(widthFaults), ...await focusFaults(page)])
    else note(await keyboardFaults(page, cdp))
  }
  await page.setViewportSize(desk)
  return [...faults]
}
