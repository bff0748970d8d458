/** Cents as they are written: `$1,250.00`. */
export function moneyInWords(cents: number): string {
  return (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' }).replace('-', '−')
}

/** Minutes as hours and minutes: `1 h 30 min`, `45 min`, `2 h`. */
export function timeInWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 || rest === 0 ? `${hours.toLocaleString('en-US')} h` : '', rest > 0 ? `${rest} min` : ''].filter((part) => part !== '').join(' ')
}

/** `1250.5`, `1,250.50` or `$1,250` as cents; undefined when it is no amount of money. */
export function readMoney(text: string): number | undefined {
  const match = /^\$?\s*(\d[\d,]*)(?:\.(\d{1,2}))?$/.exec(text.trim())
  return match ? Number(match[1]?.replaceAll(',', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined
}

/** `1:30`, `1.5`, `1,5`, `90 min` or `1 h 30 min` as minutes; undefined when it is no time. A bare number is hours. */
export function readTime(text: string): number | undefined {
  const said = text.trim().toLowerCase()
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(said)
  if (clock) return Number(clock[1]) * 60 + Number(clock[2])
  const hours = /^(\d{1,2}(?:[.,]\d{1,2})?)\s*(?:h|hours?|hrs?)?$/.exec(said)
  if (hours) return Math.round(Number(hours[1]?.replace(',', '.')) * 60)
  const both = /^(?:(\d{1,2})\s*(?:h|hours?|hrs?)\s*)?(\d{1,4})\s*(?:m|min|mins|minutes?)$/.exec(said)
  return both ? Number(both[1] ?? 0) * 60 + Number(both[2]) : undefined
}
