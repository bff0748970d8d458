/** Paths whose own words are what opens them, to whoever has them: a secret calendar link, and the public door of an office. */
export function opensByItself(path: string): boolean {
  return path.startsWith('/api/calendar/') || path.startsWith('/api/door/')
}
