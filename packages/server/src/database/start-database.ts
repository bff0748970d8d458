import type { Result } from '@lenity/casefile'
import type { RunningDatabase } from './running-database.ts'
import { startEmbedded } from './start-embedded.ts'
import { useExternal } from './use-external.ts'

/**
 * The database the program works on: the office's own when `externalUrl` (LENITY_DATABASE_URL) is given, else the embedded
 * server with its data under `dataDir`. What is wrong is said in words; nothing is thrown.
 */
export function startDatabase(options: { readonly dataDir: string; readonly externalUrl?: string | undefined; readonly say?: (line: string) => void; readonly from?: number }): Promise<Result<RunningDatabase>> {
  return options.externalUrl ? useExternal(options.externalUrl) : startEmbedded(options.dataDir, { say: options.say, from: options.from })
}
