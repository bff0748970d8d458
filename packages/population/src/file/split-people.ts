import type { PeopleFile, Stretch } from './people-file.ts'

/** Into how many stretches a file is parted. */
export interface SplitInto {
  /** A stretch has no fewer rows, but for the last. */
  readonly fewest: number
  readonly most: number
}

/** A stretch, and how many rows it has, empty ones among them. */
export interface StretchOfFile {
  readonly stretch: Stretch
  readonly rows: number
}

/** Parts a file into stretches that have every row once, in order; the last goes to its end. Throws `Unreadable`. */
export async function splitPeople(file: PeopleFile, { fewest, most }: SplitInto): Promise<readonly StretchOfFile[]> {
  const { last, marks } = await file.marks(fewest)
  const length = Math.max(fewest, Math.ceil(last / most))
  const begins: Stretch[] = [{ after: 0 }]
  for (const mark of marks) if (mark.after - (begins.at(-1)?.after ?? 0) >= length && last - mark.after >= length / 2) begins.push(mark)
  return begins.map((begin, i) => {
    const next = begins[i + 1]
    return { stretch: { ...begin, upTo: next?.after }, rows: (next?.after ?? last) - begin.after }
  })
}
