import type { PacketDraft } from '../../api/shapes.ts'

/** How hard counsel's prose is to read, in a line. */
export function readingInWords({ whole, hardest }: NonNullable<PacketDraft['reading']>): string {
  return `Reading, by ${whole.formula.name}: ${whole.says} for the summary and the memorandum${hardest === undefined ? '' : `; the hardest section is “${hardest.title}”, ${hardest.reading.says}`}.`
}
