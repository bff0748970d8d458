import { readFile } from 'node:fs/promises'
import { done, type Result } from '../../src/index.ts'
import { fileOf } from '../kept-bytes.ts'
import { checkItems, type Checked } from './check-items.ts'
import { guarded } from './read-backup.ts'
import { readSnapshot } from './read-snapshot.ts'
import type { Installation } from './write-backup.ts'
import { ownerClient } from '../owner-client.ts'

/** The same check of what the installation holds now, while people work: see `checkItems`. */
export function checkInstallation({ ownerUrl, papersDir, secrets }: Installation, onProgress?: (done: { readonly papers: number; readonly rows: number }) => void): Promise<Result<Checked>> {
  return guarded(papersDir, async () => {
    const owner = ownerClient(ownerUrl, 'lenity verify')
    await owner.connect()
    try {
      return done(await checkItems(readSnapshot(owner, { papers: 'beside' }), { secrets, fileOf: (paper) => readFile(fileOf(papersDir, paper)).catch(() => undefined), onProgress }))
    } finally {
      await owner.end()
    }
  })
}
