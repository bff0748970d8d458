import type { Dice } from '../../dice.ts'
import { PaperWriter, type Look } from '../../sheet/paper-writer.ts'
import type { Family } from '../../sheet/type-faces.ts'

/** A letter page in a face that falls among `families`, with margins, size and leading that differ a little each time. */
export function writerFor(dice: Dice, families: readonly Family[], wishes: Partial<Look> = {}): PaperWriter {
  const family = dice.pick(families)
  const side = dice.pick([64, 72, 72, 80])
  const look: Look = {
    family,
    size: family === 'typewriter' ? dice.pick([10, 11, 12]) : dice.pick([10.5, 11, 11.5, 12]),
    leading: dice.pick([1.15, 1.2, 1.3]),
    filled: family,
    margins: { left: side, right: side, top: 72, bottom: 72 },
    justified: family !== 'typewriter' && dice.happens(0.3),
    ...wishes,
  }
  return new PaperWriter(look)
}

/** The line the courts' filing system puts over every page since about 2003. */
export function filingLine(writer: PaperWriter, dice: Dice, docket: string, entry: number, filed: string): void {
  if (!dice.happens(0.7)) return
  const style = { family: 'sans' as const, size: 8.5, added: true, gray: 0.2 }
  const text = (page: number, of: number): string => `Case ${docket}   Document ${entry}   Filed ${filed}   Page ${page} of ${of}`
  writer.onEveryPage((page, of) => writer.put(text(page, of), 306, 22, { ...style, align: 'center', page }))
}

/** A page number at the foot. */
export function numbered(writer: PaperWriter, how: (page: number, of: number) => string): void {
  writer.onEveryPage((page, of) => writer.put(how(page, of), 306, 760, { size: 9, align: 'center', page }))
}
