/** Brings an element into view by moving the nearest box that scrolls around it, never the page itself. */
export function scrollWithin(element: HTMLElement | null, block: 'center' | 'nearest'): void {
  let box = element?.parentElement
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
  if (!element || !box || box === document.body) return
  const [at, around] = [element.getBoundingClientRect(), box.getBoundingClientRect()]
  if (block === 'nearest' && at.top >= around.top && at.bottom <= around.bottom) return
  box.scrollTop += at.top - around.top - (around.height - at.height) / 2
  const aside = at.left - around.left - (around.width - at.width) / 2
  if (at.left < around.left || at.right > around.right) box.scrollLeft += aside
}

/** The same in the next frame, when where everything stands is known anyway; for an effect, which gives back how it is called off. */
export function scrollSoon(element: () => HTMLElement | null, block: 'center' | 'nearest'): () => void {
  const frame = requestAnimationFrame(() => scrollWithin(element(), block))
  return () => cancelAnimationFrame(frame)
}
