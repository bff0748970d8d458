/** How a value of this kind may be typed, in words. */
export function valueHint(kind: string): string | undefined {
  switch (kind) {
    case 'term': return 'Months, or years and months: 246, 20 years 6 months; or life.'
    case 'months': return 'Months, or years and months: 18, 1 year 6 months.'
    case 'range': return 'Both ends in months: 188 to 235, 360 to life.'
    case 'grams': return 'Grams or kilograms: 62, 1.5 kg.'
    case 'days': return 'Whole days.'
    case 'dollars': return 'Dollars: 1,250.50.'
    case 'number': return 'A whole number.'
    default: return undefined
  }
}
