import { typeFace, widthOf, type Cut, type Family } from './type-faces.ts'

/** Text of one face within a line. */
export interface Piece {
  readonly text: string
  readonly family: Family
  readonly cut: Cut
  readonly underlined: boolean
}

/** Text with its marks `{b|…}`, `{i|…}`, `{u|…}` and `{t|…}` taken apart. */
export function pieces(text: string, base: { readonly family: Family; readonly cut: Cut; readonly filled: Family }): Piece[] {
  const found: Piece[] = []
  const add = (part: string, mark: string | undefined): void => {
    if (part === '') return
    found.push({ text: part, family: mark === 't' ? base.filled : base.family, cut: mark === 'b' ? 'bold' : mark === 'i' ? 'italic' : base.cut, underlined: mark === 'u' })
  }
  let done = 0
  for (const marked of text.matchAll(/\{([biut])\|([^}]*)\}/g)) {
    add(text.slice(done, marked.index), undefined)
    add(marked[2] ?? '', marked[1])
    done = marked.index + marked[0].length
  }
  add(text.slice(done), undefined)
  return found
}

export function measure(line: readonly Piece[], size: number): number {
  return line.reduce((sum, { text, family, cut }) => sum + widthOf(typeFace(family, cut), size, text), 0)
}

/** Broken at blanks to fit the width; a line feed always breaks. */
export function breakLines(text: readonly Piece[], size: number, width: number, indent: number): Piece[][] {
  const lines: Piece[][] = [[]]
  let room = width - indent
  let gap: Piece | undefined
  const end = (): void => {
    lines.push([])
    room = width
    gap = undefined
  }
  for (const piece of text) {
    for (const token of piece.text.split(/( +|\n)/)) {
      if (token === '') continue
      if (token === '\n') {
        end()
        continue
      }
      const part = { ...piece, text: token }
      if (token.trim() === '') {
        gap = part
        continue
      }
      const wide = measure([part], size)
      const before = gap && (lines.at(-1)?.length ?? 0) > 0 ? measure([gap], size) : 0
      if (wide + before > room + 0.01 && (lines.at(-1)?.length ?? 0) > 0) end()
      else if (gap && before > 0) {
        join(lines.at(-1) as Piece[], gap)
        room -= before
      }
      gap = undefined
      join(lines.at(-1) as Piece[], part)
      room -= wide
    }
  }
  return lines
}

/** Put at the end of the line, within its last piece where that is of the same face. */
function join(line: Piece[], part: Piece): void {
  const last = line.at(-1)
  if (last && last.family === part.family && last.cut === part.cut && last.underlined === part.underlined) line[line.length - 1] = { ...last, text: last.text + part.text }
  else line.push(part)
}
