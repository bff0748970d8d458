/**
 * What is wrong in how a page is built, for whoever does not see it: a sentence for each fault. Runs in the page, so it holds all it needs.
 */
export function structureFaults(): readonly string[] {
  const faults: string[] = []
  const all = <T extends Element = HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)]
  const seen = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  const told = (element: Element) => `<${element.localName}${element.id === '' ? '' : ` id="${element.id}"`}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}`.trim()
  const textOf = (ids: string | null) => (ids ?? '').split(/\s+/).filter((id) => id !== '').map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ').trim()

  if (!/^[a-z]{2}(?:-|$)/.test(document.documentElement.lang)) faults.push('The page does not say its language.')
  if (document.title.trim() === '') faults.push('The page has no title.')

  const headings = all('h1, h2, h3, h4, h5, h6, [role="heading"]').filter((one) => seen(one) && one.closest('[aria-hidden="true"]') === null && one.closest('dialog, [role="dialog"], [role="alertdialog"]') === null)
  const levelOf = (heading: Element) => Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1))
  const first = headings.filter((one) => levelOf(one) === 1)
  if (first.length !== 1) faults.push(`The page has ${first.length} headings of the first level, not one.`)
  for (const [i, heading] of headings.entries()) {
    const before = headings[i - 1]
    if ((heading.textContent ?? '').trim() === '') faults.push(`A heading is empty: ${told(heading)}`)
    if (levelOf(heading) > (before === undefined ? 1 : levelOf(before) + 1)) faults.push(`A heading jumps from level ${before === undefined ? 'none' : levelOf(before)} to ${levelOf(heading)}: ${told(heading)}`)
  }

  const mains = all('main, [role="main"]').filter(seen)
  if (mains.length !== 1) faults.push(`The page has ${mains.length} main parts, not one.`)
  const navs = all('nav, [role="navigation"]').filter(seen)
  const names = navs.map((nav) => nav.getAttribute('aria-label') ?? textOf(nav.getAttribute('aria-labelledby')))
  if (navs.length > 1) for (const [i, name] of names.entries()) if (name === '' || names.indexOf(name) !== i) faults.push(`A navigation has no name of its own: ${told(navs[i] as Element)}`)
  const places = 'main, nav, header, footer, aside, dialog, [role="main"], [role="dialog"], [role="alertdialog"], [role="search"], a[href^="#"]'
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const parent = node.parentElement
    if (parent !== null && (node.textContent ?? '').trim() !== '' && !/^(?:script|style|noscript)$/.test(parent.localName) && seen(parent) && parent.closest(places) === null) faults.push(`Words stand outside every part of the page: ${told(parent)}`)
  }

  for (const image of all<HTMLImageElement>('img').filter(seen)) if (!image.hasAttribute('alt')) faults.push(`A picture has no words for it: ${image.getAttribute('src')?.slice(0, 60)}`)
  for (const drawing of all<SVGElement>('svg').filter(seen)) {
    const spoken = drawing.hasAttribute('aria-label') || textOf(drawing.getAttribute('aria-labelledby')) !== '' || drawing.querySelector(':scope > title') !== null
    const silent = drawing.closest('[aria-hidden="true"], [role="presentation"], [role="none"], [role="img"][aria-label]') !== null
    if (!spoken && !silent) faults.push(`A drawing has no name and is not set aside: ${told(drawing)}`)
  }

  const ids = new Map<string, number>()
  for (const { id } of all('[id]')) ids.set(id, (ids.get(id) ?? 0) + 1)
  for (const [id, times] of ids) if (times > 1) faults.push(`An id is there ${times} times: ${id}`)
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'aria-details', 'aria-errormessage', 'for', 'headers', 'list']) {
    for (const element of all(`[${attribute}]`).filter(seen)) {
      for (const id of (element.getAttribute(attribute) ?? '').split(/\s+/)) if (id !== '' && document.getElementById(id) === null) faults.push(`${attribute} names what is not there, ${id}: ${told(element)}`)
    }
  }

  const fields = all<HTMLInputElement>('input:not([type="hidden"], [type="submit"], [type="button"], [type="reset"]), select, textarea').filter(seen)
  for (const field of fields) {
    const labels = [...(field.labels ?? [])].map((label) => label.textContent?.trim() ?? '').join('')
    if (labels === '' && (field.getAttribute('aria-label') ?? '').trim() === '' && textOf(field.getAttribute('aria-labelledby')) === '') faults.push(`A field has no label: <${field.localName} name="${field.name}">`)
  }

  for (const table of all<HTMLTableElement>('table').filter((one) => seen(one) && !/^(?:presentation|none)$/.test(one.getAttribute('role') ?? ''))) {
    const heads = [...table.querySelectorAll('th')]
    if (heads.length === 0) faults.push(`A table has no headings: ${told(table)}`)
    for (const head of heads) if ((head.textContent ?? '').trim() === '' && !head.hasAttribute('aria-label') && head.querySelector('[aria-label]') === null) faults.push(`A heading of a table is empty: ${told(table)}`)
  }
  for (const element of all('[aria-hidden="true"]')) {
    for (const inside of [element, ...element.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex]')]) if (inside.tabIndex >= 0 && seen(inside) && inside.matches('a[href], button, input, select, textarea, [tabindex]')) faults.push(`What is hidden from those who listen can be reached by key: ${told(inside)}`)
  }
  return faults
}

/** Whether the page is wider than the window, with what sticks out farthest. Runs in the page. */
export function widthFaults(): readonly string[] {
  const wide = document.documentElement.clientWidth
  if (Math.max(document.documentElement.scrollWidth, document.body.scrollWidth) <= wide) return []
  const clipped = (element: Element | null): boolean => element !== null && element !== document.body && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || clipped(element.parentElement))
  const out = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > wide + 1 && !clipped(one.parentElement))
  const widest = out.toSorted((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right)[0]
  return [`The page scrolls sideways at ${wide} pixels: <${widest?.localName} class="${widest?.getAttribute('class')}"> ${widest?.textContent?.trim().slice(0, 50)}`]
}
