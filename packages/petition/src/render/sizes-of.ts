import type { Exhibit } from '../packet.ts'
import type { BytesOf } from './open-exhibit.ts'

/** What a sheet printed from words, or one that stands for a file that cannot be read, takes in bytes: about. */
const printedSheet = 12_000

/** About how many bytes each exhibit will take, by its tab: the size of its file, or of the sheets printed in its place. */
export async function sizesOf(exhibits: readonly Exhibit[], bytesOf: BytesOf): Promise<ReadonlyMap<number, number>> {
  const sizes = new Map<number, number>()
  for (const { tab, paper, sheets, redacted } of exhibits) {
    const printed = sheets.length * printedSheet
    if (sheets.every(({ text }) => text !== undefined)) sizes.set(tab, printed)
    else {
      const file = await bytesOf(paper, redacted?.copy).catch(() => undefined)
      sizes.set(tab, file === undefined ? printed : (file instanceof Uint8Array ? file : file.bytes).length)
    }
  }
  return sizes
}
