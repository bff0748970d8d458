import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'

/** A rubber stamp a little askew, on the present page, now and then over the text. */
export function stampOf(writer: PaperWriter, dice: Dice, lines: readonly string[], x: number, y: number, share = 0.6): void {
  if (!dice.happens(share)) return
  const angle = dice.between(-5, 5)
  lines.forEach((line, i) => writer.put(line, x, y + i * 11, { family: 'sans', cut: 'bold', size: 8.5, angle, gray: 0.3, added: true }))
}

/** A name written by hand. */
export function signed(writer: PaperWriter, name: string, x: number, y: number): void {
  writer.put(name, x, y, { family: 'hand', size: 13, angle: 2, added: true })
}
