import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'

export interface ActsOn {
  /** Does it, has everything under the keys asked again, says what was done, and calls `then`; a refusal is shown instead. */
  readonly run: (act: () => Promise<unknown>, said: string, then?: () => void) => void
  readonly busy: boolean
  readonly error: unknown
  readonly said: string | undefined
  readonly forget: () => void
}

/** Acts of one page, one at a time; what was done is told in words, and what was refused is shown. */
export function useActsOn(...keys: readonly (readonly string[])[]): ActsOn {
  const queries = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>()
  const [said, setSaid] = useState<string>()
  return {
    busy, error, said,
    forget: () => { setError(undefined); setSaid(undefined) },
    run(act, words, then) {
      setBusy(true)
      setError(undefined)
      setSaid(undefined)
      const doIt = async () => {
        try {
          await act()
          await Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
          setSaid(words)
          then?.()
        } catch (problem) {
          setError(problem)
        } finally {
          setBusy(false)
        }
      }
      void doIt()
    },
  }
}
