import type { Mark } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'
import { textOf } from './text-of.ts'

const [quotationMark, lineFeed, carriageReturn] = [0x22, 0x0a, 0x0d]

/**
 * Where every so many records of text in UTF-8 begin, told by its bytes alone: one ends with its line, unless a quotation mark is open. In text that is rightly quoted a mark
 * is open exactly where an odd number stand before, since one within a cell is written twice; text that is not so is refused by whoever reads the record where it begins to be
 * wrong, up to which the places hold. `quoted` says whether there is quoting, and whether a carriage return alone ends a record. Throws `Unreadable` for text that is no UTF-8.
 */
export async function markRecords(source: PeopleSource, { every, quoted }: { readonly every: number; readonly quoted: boolean }): Promise<{ readonly last: number; readonly marks: readonly Mark[] }> {
  const marks: Mark[] = []
  let [byte, begins, records, lines]: [number, number, number, number] = [0, 0, 0, 0]
  let [open, returned] = [false, false]

  function take(piece: Uint8Array): void {
    for (const one of piece) {
      byte++
      const after = returned
      returned = false
      if (one === lineFeed) {
        if (!after) lines++
        if (open) continue
        if (!after) records++
        begins = byte
      } else if (one === carriageReturn && quoted) {
        returned = true
        lines++
        if (open) continue
        records++
        begins = byte
      } else {
        // A line feed may belong to the record before: where the next begins is known with its first byte that is none.
        if (begins === byte - 1 && records > 0 && records % every === 0) marks.push({ after: records, at: { byte: begins, line: lines } })
        if (one === quotationMark && quoted) open = !open
      }
    }
  }

  async function* tapped(from?: number): AsyncGenerator<Uint8Array> {
    for await (const piece of source.all(from)) {
      take(piece)
      yield piece
    }
  }
  const text = textOf({ ...source, all: tapped }, 'utf-8')
  while ((await text.next()).done !== true);
  return { last: begins < byte ? records + 1 : records, marks }
}
