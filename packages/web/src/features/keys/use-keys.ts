import { useLayoutEffect, useRef } from 'react'
import { activeKeys, type Key } from './active-keys.ts'

/** Makes keys work while the component is on the page, and lists them under `place` in the help. */
export function useKeys(place: string, keys: readonly Key[]): void {
  const latest = useRef(keys)
  useLayoutEffect(() => { latest.current = keys })
  const shape = keys.map(({ key, does }) => `${key}\t${does}`).join('\n')
  useLayoutEffect(() => {
    const id = Symbol(place)
    const bound = shape === '' ? [] : shape.split('\n').map((line) => {
      const [key = '', does = ''] = line.split('\t')
      return { key, does, run: () => latest.current.find((each) => each.key === key)?.run() }
    })
    activeKeys.put(id, { place, keys: bound })
    return () => activeKeys.drop(id)
  }, [place, shape])
}
