import type { Problem } from '@lenity/casefile'
import { sayError } from './api/say-error.ts'

/** Stopping waits for work under way, but not for longer than this. */
const patience = 60_000

/**
 * Stops everything that was started, the last first, once: on Ctrl-C, on SIGTERM, when the terminal closes, and when the process
 * that started us is gone (the channel to it closes however it dies).
 */
export function stopTogether(say: (line: string) => void) {
  const started: (() => Promise<void>)[] = []
  let stopping: Promise<void> | undefined

  function stop(code: number): Promise<void> {
    stopping ??= (async () => {
      setTimeout(() => process.exit(code), patience).unref()
      for (const undo of started.toReversed()) await undo().catch((error: unknown) => console.error(sayError(error)))
      process.exit(code)
    })()
    return stopping
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (stopping === undefined) say('Stopping …')
      void stop(0)
    })
  }
  process.on('disconnect', () => void stop(0))
  process.on('uncaughtException', error => {
    console.error(`Lenity met an error it cannot go on from. ${sayError(error)}`)
    void stop(1)
  })

  return {
    add(undo: () => Promise<void>) {
      started.push(undo)
    },
    /** Says what is wrong and what to do, stops what was started, and ends the program. */
    async giveUp(problem: Omit<Problem, 'kind'>): Promise<never> {
      console.error(`\nLenity could not start. ${problem.what}\nWhere: ${problem.where}\nWhat to do: ${problem.next}`)
      await stop(1)
      return process.exit(1)
    },
  }
}
