/** Signs that recognition takes for figures' and gives as letters. */
const figures: Readonly<Record<string, string>> = { O: '0', o: '0', Q: '0', l: '1', I: '1', '|': '1', S: '5', B: '8', Z: '2' }
const any = '[\\dOoQlI|SBZ]'

/** Forms in which nothing but a figure can stand where `any` does. */
const forms: readonly RegExp[] = [
  new RegExp(`^${any}{1,2}([-/])${any}{1,2}\\1(?:${any}{4}|${any}{2})$`),
  new RegExp(`^${any}{5}-${any}{3}$`),
  new RegExp(`^\\$${any}{1,3}(?:,${any}{3})*(?:\\.${any}{2})?$`),
  new RegExp(`^${any}{1,2}:${any}{2}-?[Cc][Rr]-?${any}{2,6}(?:-${any}{1,4})?$`),
]

/**
 * A day, a register number, an amount or a docket number with letters where its form has figures, as it must have been printed; and the figure that stands
 * second behind a section. Undefined where it needs nothing, or has more letters than figures to go by.
 */
export function asFigures(text: string): string | undefined {
  const [, inside = '', after = ''] = /^(.*?)([.,;:]*)$/.exec(text) ?? []
  const section = inside.replace(/^(\d{3,5}[A-Za-z]?\([a-z]\))\([lI|]\)/, '$1(1)')
  if (section !== inside) return `${section}${after}`
  if (!forms.some((form) => form.test(inside))) return undefined
  const letters = inside.replace(/cr/i, '').replaceAll(/[\d:/$.,-]/g, '').length
  if (letters === 0 || letters > inside.replaceAll(/\D/g, '').length) return undefined
  const mended = inside.split(/(cr)/i).map((part) => (/^cr$/i.test(part) ? part : [...part].map((sign) => figures[sign] ?? sign).join(''))).join('')
  return `${mended}${after}`
}
