import type { Span } from './article.ts'
import type { Quotation } from './quotation-marks.ts'

/**
 * Puts words quoted without marks among the quotations: those within become inner ones. Where marks stand around the whole of them, the
 * marks are what counts. In order.
 */
export function joinBare(text: string, quotations: readonly Quotation[], spans: readonly Span[], bare: 'turn' | 'set off' | 'dash'): Quotation[] {
  const inner = new Set<Quotation>()
  const made = spans.map(({ start, end }): Quotation => {
    const within = quotations.filter((one) => one.start >= start && one.end <= end)
    for (const one of within) inner.add(one)
    const [only] = within
    if (only !== undefined && within.length === 1 && only.start <= start + 1 && text.slice(only.end, end).trim().length <= 1) return { ...only, bare }
    return { start, end, inner: within, unclosed: false, bare }
  })
  const crossing = (one: Quotation): boolean => made.some(({ start, end }) => one.start < end && one.end > start)
  return [...quotations.filter((one) => !inner.has(one) && !crossing(one)), ...made].sort((a, b) => a.start - b.start)
}
