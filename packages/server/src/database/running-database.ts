/** A PostgreSQL the program can use, and how to leave it. */
export interface RunningDatabase {
  /** Signs in as the owner of the tables: for migrations only. */
  readonly ownerUrl: string
  /** Signs in as `lenity_app`, which owns nothing and is held by row-level security. */
  readonly appUrl: string
  /** `embedded`: this program's own server. `external`: an office's server, named by LENITY_DATABASE_URL. */
  readonly engine: 'embedded' | 'external'
  /** Sentences worth printing at start: a port that was taken, a server found running and kept. */
  readonly notices: readonly string[]
  /** Ends the embedded server and waits until it is gone; an office's own server is only let go. */
  stop(): Promise<void>
}
