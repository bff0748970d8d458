/** How long a text is as the channel counts it. A line break counts as two, so that the count is never too low. */
export function countAsSent(text: string): number {
  return text.length + (text.match(/\n/g)?.length ?? 0)
}

/**
 * A text in parts that each fit a channel of so many characters, head and all: `(2 of 3)`. It is cut between paragraphs where that is possible, else between
 * sentences, else between words, and only a word that is longer than a part is cut itself, never within a character. One part has no head.
 * Nothing of the text is lost but the white space at a cut. `most` is 40 at least.
 */
export function splitMessage(text: string, most: number): readonly string[] {
  if (most < 40) throw new RangeError(`A part of ${most} characters is too short to say anything.`)
  const whole = text.replaceAll(/\r\n?/g, '\n').trim()
  if (countAsSent(whole) <= most) return [whole]
  // The head and its two line breaks, as long as they can be.
  const room = most - countAsSent('(999 of 999)\n\n')
  const parts: string[] = []
  for (let rest = whole; rest !== '';) {
    const at = countAsSent(rest) <= room ? rest.length : whereToCut(rest, room)
    parts.push(rest.slice(0, at).trimEnd())
    rest = rest.slice(at).trimStart()
  }
  return parts.map((part, i) => `(${i + 1} of ${parts.length})\n\n${part}`)
}

/** Where to cut a text that is too long for one part: as late as can be, at the best kind of place that is not in its first third. */
function whereToCut(text: string, room: number): number {
  let end = 0
  for (let count = 0; end < text.length; end += 1) {
    count += text[end] === '\n' ? 2 : 1
    if (count > room) break
  }
  const fits = text.slice(0, end)
  for (const place of [/\n\s*\n/g, /\n/g, /[.!?…]["”’)]*\s/g, /\s/g]) {
    const last = [...fits.matchAll(place)].at(-1)
    const at = last === undefined ? 0 : last.index + last[0].length
    if (at > end / 3) return at
  }
  // A pair of surrogates is one character.
  return /[\uD800-\uDBFF]$/.test(fits) && end > 1 ? end - 1 : end
}
