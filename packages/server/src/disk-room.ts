import { statfs } from 'node:fs/promises'

/** So long an answer is taken to hold. */
const fresh = 1_000

/**
 * Says whether the disk of a directory has more than `reserve` bytes free. The reserve is there so that the database, which must write
 * even for a read to be on record, goes on when nothing more can be kept.
 */
export function diskRoom(directory: string, reserve: number): () => Promise<boolean> {
  let [asked, last] = [0, Promise.resolve(true)]
  return () => {
    const now = performance.now()
    if (asked === 0 || now - asked > fresh) {
      asked = now
      // A disk that cannot be asked is not a full one.
      last = statfs(directory).then(({ bavail, bsize }) => bavail * bsize > reserve, () => true)
    }
    return last
  }
}
