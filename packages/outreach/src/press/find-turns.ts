import type { Span } from './article.ts'
import type { Block } from './blocks.ts'

/** What one speaker says in a transcript or an interview, without quotation marks, until the next speaker begins. */
export interface Turn extends Span {
  /** The name before the colon. */
  readonly label: Span
  /** Without a time, a part (`HOST`) or the colon: `MS. OPPENHEIM`, `Greta Haas`, `Q`. */
  readonly who: string
}

const time = String.raw`(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s+)?`
const part = String.raw`(?:,\s[\p{L} .,’'-]{2,60}|\s\([^)]{2,40}\))?`
const capitals = new RegExp(String.raw`^(${time})(\p{Lu}[\p{Lu}.’'-]+(?:\s\p{Lu}[\p{Lu}.’'-]*){0,4})${part}:(?=\s|$)`, 'u')
const question = /^()(Q|A|P|R)[:.](?=\s)/
const named = new RegExp(String.raw`^(${time})(\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){0,3})${part}:(?=\s|$)`, 'u')
/** Words in brackets alone: `(LAUGHTER)`, `[theme music]`. */
const aside = /^[([][^)\]]*[)\]]\.?$/

interface Labelled {
  readonly block: number
  readonly label: Span
  readonly who: string
  /** Where the words begin; the next block where the label stands alone. */
  readonly start: number
  readonly alone: boolean
}

/**
 * The turns of a transcript or an interview: at least three paragraphs begin with a name and a colon, and names come back or are written in
 * capitals. Paragraphs between two labels go on with the turn before them, but for words in brackets and headings.
 */
export function findTurns(text: string, blocks: readonly Block[]): Turn[] {
  const labelled = blocks.flatMap((block, i): Labelled[] => {
    const words = text.slice(block.start, block.end)
    const match = capitals.exec(words) ?? question.exec(words) ?? named.exec(words)
    if (match === null) return []
    const lead = (match[1] as string).length
    const who = match[2] as string
    const rest = words.slice(match[0].length)
    return [{ block: i, who, label: { start: block.start + lead, end: block.start + lead + who.length }, start: block.end - rest.trimStart().length, alone: rest.trim() === '' }]
  })
  if (!isTranscript(labelled)) return []
  const from = labelled[0]?.block ?? 0
  const share = labelled.length / blocks.slice(from).filter((block) => !aside.test(text.slice(block.start, block.end))).length
  return labelled.flatMap(({ block, label, who, start, alone }, i): Turn[] => {
    const next = labelled[i + 1]
    const until = next?.block ?? (share >= 0.6 ? Math.min(blocks.length, block + 3) : block + (alone ? 2 : 1))
    let end = alone ? start : (blocks[block] as Block).end
    for (let at = block + 1; at < until; at++) {
      const going = blocks[at] as Block
      const words = text.slice(going.start, going.end)
      const opens = alone && at === block + 1
      if (aside.test(words) || going.kind === 'sign-off' || going.kind === 'byline') break
      if (!opens && (going.kind !== 'body' || /^[A-Z\d][^.?!]{0,60}$/.test(words))) break
      end = going.end
    }
    const begins = alone ? (blocks[block + 1]?.start ?? start) : start
    return end > begins ? [{ start: begins, end, label, who }] : []
  })
}

function isTranscript(labelled: readonly Labelled[]): boolean {
  if (labelled.length < 3) return false
  const whos = labelled.map(({ who }) => who.split(/\s+/).at(-1)?.toUpperCase())
  const again = new Set(whos.filter((who, i) => whos.indexOf(who) !== i))
  const inCapitals = labelled.filter(({ who }) => who === who.toUpperCase()).length
  return new Set(whos).size >= 2 && (again.size >= 1 || inCapitals >= 3) && labelled.filter((one, i) => labelled[i + 1]?.block === one.block + 1 || labelled[i - 1]?.block === one.block - 1 || again.has(whos[i])).length >= 3
}
