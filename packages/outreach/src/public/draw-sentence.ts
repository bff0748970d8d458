import { escapeHtml } from './escape-html.ts'
import type { DrawnSentence, PublicLanguage } from './public-page.ts'
import { publicWords } from './public-words.table.ts'

/** Sizes in the units of the picture. */
const [width, left, right, barHeight] = [600, 8, 592, 34]

/**
 * The sentence then and now as bars on one scale, with a mark where the time served ends. A life sentence runs past the edge with an arrow. Everything drawn
 * stands in words too: in the title and description of the picture, and in the text around it.
 */
export function drawSentence(language: PublicLanguage, { imposed, year, today: [low, high], servedMonths, says }: DrawnSentence): string {
  const words = publicWords[language]
  const ends = [imposed, low, high, servedMonths ?? 0].flatMap((each) => (each === 'life' ? [] : [each]))
  const open = [imposed, high].includes('life')
  // Whole tens of years; what has no end goes past the last.
  const most = Math.max(120, Math.ceil((Math.max(...ends) + (open ? 24 : 0)) / 120) * 120)
  const at = (months: number) => left + (right - left - (open ? 26 : 0)) * (months / most)
  const end = (term: number | 'life') => (term === 'life' ? right : at(term))
  const ticks = Array.from({ length: most / 120 + 1 }, (_, n) => n * 120)
  const bar = (y: number, from: number, to: number | 'life', fill: string) => {
    const [x, until] = [from, end(to)]
    return to === 'life'
      ? `<path d="M${round(x)} ${y}H${right - 18}L${right} ${y + barHeight / 2}L${right - 18} ${y + barHeight}H${round(x)}Z" fill="${fill}"/>`
      : `<rect x="${round(x)}" y="${y}" width="${round(Math.max(3, until - x))}" height="${barHeight}" fill="${fill}"/>`
  }
  const label = (y: number, text: string) => `<text x="${left}" y="${y}" font-family="Arial,Helvetica,sans-serif" font-size="19" fill="#1b2320">${escapeHtml(text)}</text>`
  const [thenSays, nowSays] = [`${words.then} (${year}): ${says.then}`, `${words.now}: ${says.now}${says.condition === undefined ? '' : `, ${says.condition}`}`]
  const served = servedMonths === undefined ? '' : `<line x1="${round(at(servedMonths))}" y1="34" x2="${round(at(servedMonths))}" y2="${186}" stroke="#1b2320" stroke-width="3" stroke-dasharray="7 5"/><text x="${round(at(servedMonths))}" y="207" text-anchor="${at(servedMonths) > 420 ? 'end' : at(servedMonths) < 120 ? 'start' : 'middle'}" font-family="Arial,Helvetica,sans-serif" font-size="18" font-weight="bold" fill="#1b2320">${escapeHtml(words.served)}</text>`
  return [
    `<svg viewBox="0 0 ${width} 250" width="${width}" height="250" role="img" aria-labelledby="drawn-title drawn-text"><title id="drawn-title">${escapeHtml(words.drawn)}</title><desc id="drawn-text">${escapeHtml(`${thenSays}. ${nowSays}.`)}</desc>`,
    label(26, `${words.then} (${year}): ${short(says.then)}`), bar(36, left, imposed, '#8a3b2a'), label(112, `${words.now}: ${short(says.now)}`),
    // From nothing to the low end in the lighter tone, the range itself in the darker.
    typeof low === 'number' ? bar(122, left, low, '#a9c9ba') : '', bar(122, typeof low === 'number' ? at(low) : left, high, '#1f5c46'),
    served,
    `<line x1="${left}" y1="216" x2="${right}" y2="216" stroke="#3d4742"/>`,
    ...ticks.map((tick) => `<line x1="${round(at(tick))}" y1="216" x2="${round(at(tick))}" y2="223" stroke="#3d4742"/><text x="${round(at(tick))}" y="242" text-anchor="${tick === 0 ? 'start' : at(tick) > 570 ? 'end' : 'middle'}" font-family="Arial,Helvetica,sans-serif" font-size="16" fill="#3d4742">${tick / 12}${tick === most ? ` ${words.years}` : ''}</text>`),
    '</svg>',
  ].filter((line) => line !== '').join('\n')
}

/** On the picture the months alone: years are on its scale. */
function short(term: string): string {
  return term.replaceAll(/ \([^)]*\)/g, '')
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
