/**
 * Text that stands out too little from what is behind it: less than 4.5 to 1, or 3 to 1 when it is large. Computed from styles: colours that lie
 * over one another are mixed; pictures behind a text are not looked at. What is switched off need not stand out. Runs in the page, so it holds all it needs.
 */
export function contrastFaults(): readonly string[] {
  type Colour = readonly [number, number, number, number]
  const canvas = document.createElement('canvas')
  const paint = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  canvas.width = canvas.height = 1
  const known = new Map<string, Colour>()
  const colourOf = (css: string): Colour => {
    const plain = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css)
    if (plain !== null) return [Number(plain[1]), Number(plain[2]), Number(plain[3]), plain[4] === undefined ? 1 : Number(plain[4])]
    const there = known.get(css)
    if (there !== undefined) return there
    paint.clearRect(0, 0, 1, 1)
    paint.fillStyle = css
    paint.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0, alpha = 0] = paint.getImageData(0, 0, 1, 1).data
    const made: Colour = [red, green, blue, alpha / 255]
    known.set(css, made)
    return made
  }
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1]
  const light = (colour: Colour): number => {
    const [r, g, b] = colour.slice(0, 3).map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number]
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const ratio = (a: Colour, b: Colour): number => {
    const [more, less] = [Math.max(light(a), light(b)), Math.min(light(a), light(b))]
    return (more + 0.05) / (less + 0.05)
  }
  const behind = new Map<Element | null, Colour>()
  const groundOf = (element: Element | null): Colour => {
    if (element === null) return [255, 255, 255, 1]
    const there = behind.get(element)
    if (there !== undefined) return there
    const style = getComputedStyle(element)
    const own = colourOf(style.backgroundColor)
    const below = own[3] === 1 ? own : groundOf(element.parentElement)
    const ground = over(own, below)
    behind.set(element, ground)
    return ground
  }
  /** Behind a text of a drawing lies what was drawn before it at that place; of forms, rectangles and circles are looked at, by the box around them. */
  const groundInDrawing = (text: Element, drawing: Element): Colour => {
    const { left, right, top, bottom } = text.getBoundingClientRect()
    const [x, y] = [(left + right) / 2, (top + bottom) / 2]
    return [...drawing.querySelectorAll('rect, circle, ellipse')].reduce((ground, form) => {
      const at = form.getBoundingClientRect()
      const { fill, fillOpacity } = getComputedStyle(form)
      if (fill === 'none' || x < at.left || x > at.right || y < at.top || y > at.bottom || (form.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) === 0) return ground
      const [r, g, b, a] = colourOf(fill)
      return over([r, g, b, a * Number(fillOpacity)], ground)
    }, groundOf(drawing))
  }
  const opacityOf = (element: Element | null): number => (element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement))
  const tooLittle = (element: Element, style: CSSStyleDeclaration, what: string): string | undefined => {
    const drawing = element.closest('svg')
    const ink = colourOf(drawing !== null && style.fill !== 'none' ? style.fill : style.color)
    const ground = drawing === null ? groundOf(element) : groundInDrawing(element, drawing)
    const found = ratio(over([ink[0], ink[1], ink[2], ink[3] * opacityOf(element)], ground), ground)
    const size = Number.parseFloat(style.fontSize)
    const needs = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700) ? 3 : 4.5
    return found >= needs - 0.005 ? undefined : `Text stands out by ${found.toFixed(2)} to 1 and needs ${needs}: ${what.trim().slice(0, 50)} (${style.color})`
  }

  const faults = new Set<string>()
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const element = node.parentElement
    if (element === null || (node.textContent ?? '').trim() === '' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    if (element.closest(':disabled, [aria-disabled="true"], script, style, noscript, option, .out-of-sight') !== null) continue
    const fault = tooLittle(element, getComputedStyle(element), node.textContent ?? '')
    if (fault !== undefined) faults.add(fault)
  }
  for (const field of document.querySelectorAll<HTMLInputElement>('input:not(:disabled), textarea:not(:disabled), select:not(:disabled)')) {
    if (!field.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    const shown = field.value === '' && field.placeholder ? [getComputedStyle(field, '::placeholder'), field.placeholder] as const : [getComputedStyle(field), field.value] as const
    const fault = shown[1] === '' ? undefined : tooLittle(field, shown[0], shown[1])
    if (fault !== undefined) faults.add(fault)
  }
  return [...faults]
}
