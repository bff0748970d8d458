/**
 * A process of its own for the command line: `run.ts JSON`. Does what is asked with the installation of the settings, tells how far it is on
 * standard error, and writes what came of it as one line of JSON on standard output.
 */
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { done, type Result } from '@lenity/casefile'
import { checkBackup, checkInstallation, exportAudit, isWhole, noteUpkeep, verifyAudit } from '@lenity/casefile/store'
import { verifyExport } from '../export/verify-export.ts'
import { officeSecrets, recoverySheet } from '../office-secrets.ts'
import { readSettings } from '../settings.ts'
import { backUp } from './back-up.ts'
import { changeKey, forgetOldKeys } from './change-key.ts'
import { openInstallation, type OpenInstallation } from './open-installation.ts'
import { makeWayBack } from './make-way-back.ts'
import { restoreInto, tryRestore } from './restore.ts'

type Asked =
  | { readonly verb: 'backup'; readonly to?: string; readonly keep?: number }
  | { readonly verb: 'verify'; readonly path?: string }
  | { readonly verb: 'verify export'; readonly path: string }
  | { readonly verb: 'restore'; readonly path: string; readonly try: boolean; readonly withSheet: boolean }
  | { readonly verb: 'audit verify' }
  | { readonly verb: 'audit export'; readonly to: string; readonly caseId?: string }
  | { readonly verb: 'way back'; readonly email: string }
  | { readonly verb: 'keys change' | 'keys forget' | 'keys sheet' }

const { env } = process
const asked = JSON.parse(process.argv[2] ?? '') as Asked
const tell = paced()
const came = await act(asked).catch((error: unknown) => {
  throw new Error(`${asked.verb}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
})
process.stdout.write(`${JSON.stringify(came)}\n`)

async function act(what: Asked): Promise<Result<unknown>> {
  if (what.verb === 'audit verify') return withInstallation(({ ownerUrl }) => verifyAudit(ownerUrl))
  if (what.verb === 'audit export') return withInstallation(({ ownerUrl }) => writeAudit(ownerUrl, what.to, what.caseId))
  if (what.verb === 'way back') return withInstallation(({ ownerUrl }) => makeWayBack(ownerUrl, what.email, readSettings(env)))
  if (what.verb === 'verify export') return verifyExport(what.path, files => tell(`${files} files checked`))
  const key = await officeSecrets({ env, dataDir: readSettings(env).dataDir, inUse: () => Promise.resolve(true) })
  if (!key.ok) return key
  const { secrets } = key.value
  switch (what.verb) {
    case 'backup':
      return withInstallation(at => backUp({ ...at, secrets }, what.to ?? readSettings(env).backupDir, { keep: what.keep, onProgress: ({ rows, papers }) => tell(`${rows} rows and ${papers} papers`) }))
    case 'verify': {
      const { path } = what
      if (path === undefined) return withInstallation(at => checkInstallation({ ...at, secrets }, ({ rows, papers }) => tell(`${rows} rows and ${papers} papers checked`)))
      const checked = await checkBackup(path, secrets, ({ rows, papers }) => tell(`${rows} rows and ${papers} papers checked`))
      if (!checked.ok) return checked
      const { file, madeAt, rows, papers } = checked.value
      // Of a backup of another machine there is nobody here to tell.
      const noted = await withInstallation(async ({ ownerUrl }) => done(await noteUpkeep(ownerUrl, 'backup checked', { file, madeAt, rows, papers, whole: isWhole(checked.value) }).then(() => true, () => false))).catch(() => undefined)
      return done({ ...checked.value, noted: noted?.ok === true && noted.value })
    }
    case 'restore':
      return what.try ? tryRestore(env, what.path, secrets, what.withSheet) : restoreInto(env, what.path, secrets)
    case 'keys change':
      return withInstallation(({ ownerUrl }) => changeKey(ownerUrl, key.value))
    case 'keys forget':
      return withInstallation(({ ownerUrl }) => forgetOldKeys(ownerUrl, key.value))
    case 'keys sheet':
      return done({ sheet: recoverySheet(secrets[0] as Buffer, key.value.from), from: key.value.from })
  }
}

async function withInstallation<T>(work: (at: OpenInstallation) => Promise<Result<T>>): Promise<Result<T>> {
  const opened = await openInstallation(env)
  if (!opened.ok) return opened
  return work(opened.value).finally(() => opened.value.close())
}

async function writeAudit(ownerUrl: string, to: string, caseId: string | undefined): Promise<Result<unknown>> {
  const file = createWriteStream(to, { mode: 0o600, flags: 'wx' })
  await once(file, 'open')
  const written = await exportAudit(ownerUrl, line => file.write(`${JSON.stringify(line)}\n`), caseId)
  file.end()
  await once(file, 'close')
  return written.ok ? done({ lines: written.value, file: to }) : written
}

/** Says how far it is, not more often than once a second. */
function paced(): (line: string) => void {
  let last = Date.now()
  return line => {
    if (Date.now() - last < 1_000) return
    last = Date.now()
    process.stderr.write(`  ${line} …\n`)
  }
}
