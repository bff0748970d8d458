import type { MadeName, Story } from './story.ts'

/** Odessa Jean Marlowe, Jr. */
export function fullName({ given, middle, family, suffix }: MadeName): string {
  return `${given} ${middle} ${family}${suffix === undefined ? '' : `, ${suffix}`}`
}

/** Odessa J. Marlowe */
export function initialName({ given, middle, family, suffix }: MadeName): string {
  return `${given} ${middle.charAt(0)}. ${family}${suffix === undefined ? '' : `, ${suffix}`}`
}

export function shortName({ given, family }: MadeName): string {
  return `${given} ${family}`
}

/** MARLOWE, ODESSA JEAN, as the prison prints it: without accents. */
export function sentryName({ given, middle, family, suffix }: MadeName): string {
  return plain(`${family}${suffix === undefined ? '' : ` ${suffix.replace('.', '')}`}, ${given} ${middle}`).toUpperCase()
}

/** Without accents, as typewriters and SENTRY write. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '')
}

export function they({ woman }: Story): { readonly who: string; readonly whose: string; readonly whom: string; readonly title: string } {
  return woman ? { who: 'she', whose: 'her', whom: 'her', title: 'Ms.' } : { who: 'he', whose: 'his', whom: 'him', title: 'Mr.' }
}

const words = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve', 'Thirteen', 'Fourteen', 'Fifteen', 'Sixteen', 'Seventeen', 'Eighteen', 'Nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const romans = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

/** One, Two … */
export function inCapital(count: number): string {
  return words[count] ?? String(count)
}

/** two hundred forty */
export function spelled(count: number): string {
  if (count < 20) return (words[count] ?? '').toLowerCase()
  if (count < 100) return `${tens[Math.floor(count / 10)]}${count % 10 === 0 ? '' : `-${spelled(count % 10)}`}`
  return `${spelled(Math.floor(count / 100))} hundred${count % 100 === 0 ? '' : ` ${spelled(count % 100)}`}`
}

export function roman(count: number): string {
  return romans[count] ?? String(count)
}

export function dollars(amount: number, cents = true): string {
  return `$${amount.toLocaleString('en-US')}${cents ? '.00' : ''}`
}
