const names: Record<string, string> = { Escape: 'Esc', ' ': 'Space' }

/** The key as it is written on the keyboard. */
export function keyName(key: string): string {
  return names[key] ?? key
}
