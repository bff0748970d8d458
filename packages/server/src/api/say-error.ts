/** An error as it may stand in a log: its name, its code and where in the program, never its words, which may be a case's. */
export function sayError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const { code } = error as NodeJS.ErrnoException
  const places = (error.stack ?? '').split('\n').filter(line => /^\s+at /.test(line)).slice(0, 6)
  return [`${error.name}${code === undefined ? '' : ` ${code}`}`, ...places].join('\n')
}
