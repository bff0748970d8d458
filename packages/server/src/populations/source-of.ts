import type { PiecesAtHand } from '@lenity/casefile/store'
import type { PeopleSource } from '@lenity/population'

/** A kept list as the readers of lists take one: it is opened piece by piece, and never lies on the disk in the clear. */
export function sourceOf(name: string, { size, read, all }: PiecesAtHand): PeopleSource {
  return { where: name, name, size, read, all }
}
