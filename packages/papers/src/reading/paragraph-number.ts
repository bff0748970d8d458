import type { Found } from './propose.ts'
import { parseStatute } from './statutes.ts'

const last = /\s*\n\s*\((?<number>\d{1,2})\)\s*$/

/** What was found, each law without a figure in brackets that begins the next line where it numbers a paragraph: the one before it numbers a line above. */
export function withoutParagraphNumbers(found: readonly Found[]): readonly Found[] {
  return found.flatMap((one) => {
    if (!/\.(?:statute|penalty)$/.test(one.path)) return [one]
    const { page, start, end } = one.spot
    const hit = last.exec(page.text.slice(start, end))
    if (hit === null || !follows(page.text.slice(0, start), Number(hit.groups?.['number']))) return [one]
    const spot = { page, start, end: start + hit.index }
    const read = parseStatute(page.text.slice(start, spot.end))
    const value = one.path.endsWith('statute') ? read?.statute : read?.penalty
    return value === undefined ? [] : [{ ...one, value, spot }]
  })
}

function follows(before: string, number: number): boolean {
  return number > 1 && new RegExp(`^[^\\S\\n]*\\(${number - 1}\\)\\s`, 'm').test(before)
}
