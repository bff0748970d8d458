/** One key and what it does on this page. */
export interface Key {
  /** As `KeyboardEvent.key` names it: `c`, `?`, `Escape`. */
  readonly key: string
  /** What it does, as it is shown: `confirm`. */
  readonly does: string
  readonly run: () => void
}

export interface KeySet {
  readonly place: string
  readonly keys: readonly Key[]
}

const sets = new Map<symbol, KeySet>()
const listeners = new Set<() => void>()
let snapshot: readonly KeySet[] = []
const remembered = 'lenity.single-keys'

function tell(): void {
  snapshot = [...sets.values()]
  for (const listener of listeners) listener()
}

export const activeKeys = {
  put(id: symbol, set: KeySet): void {
    sets.set(id, set)
    tell()
  },
  drop(id: symbol): void {
    sets.delete(id)
    tell()
  },
  all: (): readonly KeySet[] => snapshot,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** Single keys can be switched off, for people whose speech or hands press them by accident. */
  areOn: (): boolean => localStorage.getItem(remembered) !== 'off',
  turn(on: boolean): void {
    localStorage.setItem(remembered, on ? 'on' : 'off')
    tell()
  },
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

/** Runs what the pressed key does, the newest set first. Keys typed into a field, or with Ctrl, Alt or Meta, are left alone. */
export function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target) || !activeKeys.areOn()) return
  if (event.key === 'Enter' && event.target instanceof HTMLElement && event.target.closest('a, button, summary')) return
  if (document.querySelector('dialog[open]')) return
  for (const set of snapshot.toReversed()) {
    const key = set.keys.find((each) => each.key === event.key)
    if (!key) continue
    event.preventDefault()
    key.run()
    return
  }
}
