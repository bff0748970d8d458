import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { lookAtList, takeList, type ColumnMeans, type ImportPreview, type ImportProgress, type ImportWish } from '../../api/import-queries.ts'

export interface Importing {
  /** The list that was chosen, until it is put away. */
  readonly wish: ImportWish | undefined
  readonly preview: ImportPreview | undefined
  readonly busy: 'looking' | 'taking' | undefined
  readonly progress: ImportProgress | undefined
  readonly error: unknown
  readonly choose: (file: File, office: string | undefined) => void
  readonly say: (columns: readonly ColumnMeans[]) => void
  readonly name: (from: string) => void
  readonly want: (row: number, anyway: boolean) => void
  readonly take: () => void
  readonly putAway: () => void
}

/** A list on its way in: chosen, looked at as often as what is said of it changes, taken in. */
export function useImport(): Importing {
  const queries = useQueryClient()
  const [wish, setWish] = useState<ImportWish>()
  const [preview, setPreview] = useState<ImportPreview>()
  const [busy, setBusy] = useState<Importing['busy']>()
  const [progress, setProgress] = useState<ImportProgress>()
  const [error, setError] = useState<unknown>()
  /** Which look is the newest: an older one that comes late is let go. */
  const look = useRef(0)

  const lookAt = async (at: ImportWish) => {
    const mine = ++look.current
    setWish(at)
    setBusy('looking')
    setError(undefined)
    try {
      const told = await lookAtList(at)
      if (mine === look.current) setPreview(told)
    } catch (problem) {
      if (mine === look.current) setError(problem)
    } finally {
      if (mine === look.current) setBusy(undefined)
    }
  }
  const takeIn = async (at: ImportWish) => {
    setBusy('taking')
    setError(undefined)
    try {
      await takeList(at, setProgress)
    } catch (problem) {
      setError(problem)
    } finally {
      setBusy(undefined)
      await Promise.all([['imports'], ['docket']].map((queryKey) => queries.invalidateQueries({ queryKey })))
    }
  }
  return {
    wish, preview, busy, progress, error,
    choose: (file, office) => { setPreview(undefined); setProgress(undefined); void lookAt({ file, office, columns: undefined, anyway: [], from: `the list “${file.name}”` }) },
    say: (columns) => { if (wish) void lookAt({ ...wish, columns, anyway: [] }) },
    name: (from) => { if (wish) setWish({ ...wish, from }) },
    want: (row, anyway) => { if (wish) setWish({ ...wish, anyway: anyway ? [...wish.anyway, row] : wish.anyway.filter((one) => one !== row) }) },
    take: () => { if (wish) void takeIn({ ...wish, columns: wish.columns ?? preview?.means }) },
    putAway: () => { look.current += 1; setWish(undefined); setPreview(undefined); setProgress(undefined); setBusy(undefined); setError(undefined) },
  }
}
