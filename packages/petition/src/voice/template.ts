/** A piece of a template: words as they stand, or a slot by its name. */
export type TemplatePiece = { readonly is: 'words'; readonly text: string } | { readonly is: 'slot'; readonly name: string; /** Where it opens, in the text as it was read. */ readonly at: number }

/** A passage stands as a whole. An optional one stands only where every slot in it has something to say. */
export interface Passage {
  readonly optional: boolean
  readonly pieces: readonly TemplatePiece[]
}

export type Template = readonly Passage[]

/** What is wrong in a text someone wrote: where it begins, what it is, and what to do. `at` counts characters from 0. */
export interface TextFault {
  readonly at: number
  readonly what: string
  readonly next: string
}

/**
 * Reads a template: words, `[slot]`, and `{ passages }` that stand only where all their slots have something to say. There is nothing else in
 * the language, so that no text of it can reach beyond its slots.
 */
export function readTemplate(text: string): { readonly ok: true; readonly template: Template } | { readonly ok: false; readonly fault: TextFault } {
  const passages: Passage[] = []
  let pieces: TemplatePiece[] = []
  let words = ''
  let open: number | undefined
  const endWords = () => {
    if (words !== '') pieces.push({ is: 'words', text: words })
    words = ''
  }
  const endPassage = (optional: boolean) => {
    endWords()
    if (pieces.length > 0) passages.push({ optional, pieces })
    pieces = []
  }
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at)
    if (mark === '[') {
      const end = text.indexOf(']', at)
      const name = end < 0 ? '' : text.slice(at + 1, end).replaceAll(/\s+/g, ' ').trim()
      if (end < 0) return wrong(at, 'A slot is opened with [ and not closed.', 'Write ] after its name.')
      if (name === '' || /[[{}]/.test(name)) return wrong(at, 'A slot has no name.', 'Write the name of a slot between [ and ], as the list of slots gives it.')
      endWords()
      pieces.push({ is: 'slot', name, at })
      at = end
    } else if (mark === ']') return wrong(at, 'There is a ] without a [ before it.', 'Write [ before the name of the slot, or take the ] out.')
    else if (mark === '{') {
      if (open !== undefined) return wrong(at, 'An optional passage stands in another.', 'Close the first with } before the next begins.')
      endPassage(false)
      open = at
    } else if (mark === '}') {
      if (open === undefined) return wrong(at, 'There is a } without a { before it.', 'Write { where the optional passage begins, or take the } out.')
      endWords()
      if (!pieces.some(({ is }) => is === 'slot')) return wrong(open, 'An optional passage has no slot, so nothing says when it stands.', 'Put a slot in it, or take the { and } away.')
      endPassage(true)
      open = undefined
    } else words += mark
  }
  if (open !== undefined) return wrong(open, 'An optional passage is opened with { and not closed.', 'Write } where it ends.')
  endPassage(false)
  return { ok: true, template: passages }
}

function wrong(at: number, what: string, next: string): { readonly ok: false; readonly fault: TextFault } {
  return { ok: false, fault: { at, what, next } }
}

/** The slots of a template, in order, with whether each stands in an optional passage. */
export function slotsOf(template: Template): readonly { readonly name: string; readonly at: number; readonly passage: number; readonly optional: boolean }[] {
  return template.flatMap(({ optional, pieces }, passage) => pieces.flatMap((piece) => (piece.is === 'slot' ? [{ name: piece.name, at: piece.at, passage, optional }] : [])))
}

/** The words of a template without its slots: what it says of every case alike. */
export function wordsOfTemplate(template: Template): string {
  return template.flatMap(({ pieces }) => pieces.map((piece) => (piece.is === 'words' ? piece.text : ' … '))).join('')
}

/** What a slot has to say; `undefined` where it is not known, and empty where there is nothing to say. */
export type SlotWords = (name: string) => string | undefined

/**
 * The text of a template and the slots that stand in it; `missing` names a slot outside the optional passages of which nothing is known:
 * there is no text then. A comma that meets another mark where two passages join gives way to it, and the text begins with a capital.
 */
export function fillTemplate(template: Template, wordsOf: SlotWords): { readonly text: string; readonly slots: readonly string[]; readonly missing?: undefined } | { readonly missing: string } {
  let text = ''
  const slots: string[] = []
  for (const { optional, pieces } of template) {
    const names = pieces.flatMap((piece) => (piece.is === 'slot' ? [piece.name] : []))
    if (optional && names.some((name) => (wordsOf(name) ?? '') === '')) continue
    const missing = names.find((name) => wordsOf(name) === undefined)
    if (missing !== undefined) return { missing }
    slots.push(...names)
    text = joined(text, pieces.map((piece) => (piece.is === 'words' ? piece.text.replaceAll(/\s+/g, ' ') : wordsOf(piece.name) ?? '')).join(''))
  }
  return { text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`.trim(), slots }
}

function joined(before: string, after: string): string {
  if (before.endsWith(',') && /^[,.;:]/.test(after)) return before.slice(0, -1) + after
  return before.endsWith(' ') && /^[ ,.;:]/.test(after) ? before.slice(0, -1) + after : before + after
}
