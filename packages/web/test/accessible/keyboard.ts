import type { CDPSession, Page } from 'playwright-core'

interface Walk {
  readonly count: number
  readonly end: () => readonly string[]
}

/** Notes in the page what the keyboard should reach and how it looks, and watches what it reaches. Runs in the page, so it holds all it needs. */
function watchFocus(): number {
  const told = (element: Element) => `<${element.localName}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50) || (element.getAttribute('name') ?? element.getAttribute('href') ?? '')}`
  const lookOf = (element: Element | null | undefined) => {
    if (!element) return ''
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth, backgroundColor, color, textDecorationLine, textDecorationThickness, clipPath } = getComputedStyle(element)
    const outline = outlineStyle === 'none' || outlineWidth === '0px' || /^rgba\(.*, 0\)$/.test(outlineColor) ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`
    return [outline, boxShadow, borderColor, borderWidth, backgroundColor, color, textDecorationLine, textDecorationThickness, clipPath].join(' ')
  }
  const looks = (element: Element) => [element, element.parentElement, element.nextElementSibling, element.closest('label')].map(lookOf).join('|')
  // Around an open dialog nothing is to be reached.
  const stops = [...(document.querySelector('dialog:modal') ?? document).querySelectorAll<HTMLElement>('a[href], button, input:not([type="hidden"]), select, textarea, summary, iframe, [tabindex], [contenteditable="true"]')]
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.closest('[inert]') === null && one.checkVisibility({ visibilityProperty: true }))
    // Of radio buttons of one name the keyboard reaches one, and walks to the others by arrows.
    .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && one.name !== ''))
  ;(document.activeElement as HTMLElement | null)?.blur()
  const before = new Map(stops.map((one) => [one, looks(one)]))
  const [reached, unseen] = [new Set<Element>(), new Set<string>()]
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return
    reached.add(target)
    const was = before.get(target as HTMLElement)
    if (was !== undefined && was === looks(target)) unseen.add(`Nothing shows that it has the focus: ${told(target)}`)
  }
  document.addEventListener('focusin', note, true)
  Object.assign(window, { walked: {
    count: stops.length,
    focusEach: () => { for (const one of stops) one.focus({ preventScroll: true }) },
    end: () => {
      document.removeEventListener('focusin', note, true)
      const missed = stops.filter((one) => !reached.has(one) && one.isConnected && one.checkVisibility({ visibilityProperty: true }))
      return [...unseen, ...missed.map((one) => `The keyboard does not reach it: ${told(one)}`)]
    },
  } })
  // A field for a day has a stop for the day, the month, the year and its calendar.
  return stops.length + 3 * stops.filter((one) => one.matches('input[type="date"], input[type="datetime-local"], input[type="time"], input[type="month"]')).length
}

/** Walks through the whole page by the Tab key: what it does not reach, where it is caught, and where nothing shows that it is there. */
export async function keyboardFaults(page: Page, cdp: CDPSession): Promise<readonly string[]> {
  const stops = await page.evaluate(watchFocus)
  const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9, nativeVirtualKeyCode: 9 }
  // Twice around at most: where a page begins is not where the focus was.
  const press = async (times: number) => { await Promise.all(Array.from({ length: times }, () => [cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...tab }), cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...tab })]).flat()) }
  await press(stops + 3)
  const faults = await page.evaluate(() => (window as unknown as { walked: Walk }).walked.end())
  return faults
}

/** The same looks, without the walk: each is given the focus as if by key. */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  await page.keyboard.press('Tab')
  await page.evaluate(watchFocus)
  return page.evaluate(() => {
    const { walked } = window as unknown as { walked: Walk & { focusEach: () => void } }
    walked.focusEach()
    return walked.end().filter((fault) => fault.startsWith('Nothing shows'))
  })
}
