import { useLayoutEffect, useRef, useState } from 'react'

/** The same functions at every rendering, each doing what the newest of its name does; for what is pressed, never for what is drawn. The names stay as they are first. */
export function useStable<T extends { readonly [name in keyof T]: (...given: never[]) => unknown }>(acts: T): T {
  const latest = useRef(acts)
  useLayoutEffect(() => { latest.current = acts })
  const [stable] = useState(() => Object.fromEntries(Object.keys(acts).map((name) => [name, (...given: never[]) => latest.current[name as keyof T](...given)])) as unknown as T)
  return stable
}
