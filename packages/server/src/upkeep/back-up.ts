import { done, type Result } from '@lenity/casefile'
import { makeBackup, noteUpkeep, type BackupMade, type BackupProgress, type Installation } from '@lenity/casefile/store'

/** Makes a backup of everything and writes down that it was made; `by` is who asked for it on a page. */
export async function backUp(installation: Installation, to: string, { by, keep, onProgress }: { readonly by?: string; readonly keep?: number | undefined; readonly onProgress?: (progress: BackupProgress) => void } = {}): Promise<Result<BackupMade>> {
  const made = await makeBackup({ ...installation, to, keep, onProgress })
  if (!made.ok) return made
  const { file, madeAt, rows, papers, papersWritten, bytes, missing } = made.value
  // A database of before there was a place for it has none.
  await noteUpkeep(installation.ownerUrl, 'backup made', { file, madeAt, rows, papers, papersWritten, bytes, missing: missing.length }, by).catch(() => undefined)
  return done(made.value)
}
