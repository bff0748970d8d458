import type { Asker, Store } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import type { Pool } from 'pg'
import type { Auth } from './sign-in/auth.ts'
import type { Jobs } from './jobs/open-jobs.ts'
import type { Proxies } from './sign-in/trusted-proxies.ts'
import type { SignIn } from './sign-in/sign-in.ts'
import type { Model } from './model/ask-model.ts'
import type { Settings } from './settings.ts'
import type { BackupNow } from './upkeep/backup-now.ts'

/** What the routes need, wired by hand in `main.ts`. */
export interface Services {
  readonly store: Store
  /** Work that is done later, by this process or another. */
  readonly jobs: Pick<Jobs, 'again' | 'discard'>
  readonly signIn: SignIn
  readonly auth: Auth
  /** Sign-in tables only; cases go through `store`. */
  readonly signInPool: Pool
  /** The addresses under which the program answers, such as `http://127.0.0.1:4680`; the one it prints first. */
  readonly origins: readonly [string, ...string[]]
  /** Those whose word counts on where a request came from; nobody when there is none. */
  readonly proxies?: Proxies
  /** Backups while the program runs. */
  readonly backups: BackupNow
  /** Whether the disk has room for what is to be kept. */
  readonly room?: () => Promise<boolean>
  /** Where papers come in by themselves, and the language model an office may turn on. */
  readonly outside?: { readonly watch?: Settings['watch']; readonly model?: Model | undefined }
  /** The day in the office's own calendar. */
  readonly today: () => CivilDate
  /** Runs once, when the first owner was created: gives them the office and the example cases. */
  readonly welcome: (owner: Asker) => Promise<void>
}
