/** What is said when work is stopped of which each step is kept. */
export const goesOn = 'Stopping; what is done is kept, and the same command goes on from there.'

/** Does work that Ctrl-C or a request to end may stop on the way; `onStop` is called then, before the work hears of it. */
export async function untilStopped<T>(onStop: () => void, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController()
  const cancel = (): void => {
    onStop()
    stop.abort()
  }
  process.once('SIGINT', cancel).once('SIGTERM', cancel)
  try {
    return await work(stop.signal)
  } finally {
    process.off('SIGINT', cancel).off('SIGTERM', cancel)
  }
}
