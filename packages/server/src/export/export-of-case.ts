import { done, type Result } from '@lenity/casefile'
import type { Asker, StoreForUser } from '@lenity/casefile/store'
import type { Pool } from 'pg'
import { namesOf } from '../people-names.ts'
import { caseFiles } from './case-files.ts'
import { zipOf } from './zip-stream.ts'

/** A case as a ZIP that is made while it is read, as the asker sees it; the audit of the case has its beginning and its end. */
export async function exportOfCase(mine: StoreForUser, signIn: Pool, asker: Asker, caseId: string): Promise<Result<{ readonly title: string; readonly zip: ReadableStream<Uint8Array> }>> {
  const begun = await mine.exports.begin(caseId)
  if (!begun.ok) return begun
  const content = begun.value
  const nameOf = await namesOf(signIn, [...new Set([asker.userId, ...content.team.map(one => one.userId), ...content.teamChanges.flatMap(one => [one.userId, one.by]), ...content.factEvents.map(one => one.by), ...content.packets.map(one => one.madeBy)])])
  const head = { of: 'case', id: content.file.id, name: content.file.title, office: content.officeName, exportedAt: new Date().toISOString(), exportedBy: nameOf(asker.userId), part: content.file.role } as const
  return done({ title: content.file.title, zip: zipOf(caseFiles(mine, content, nameOf), head, async manifest => { await mine.exports.end(caseId, manifest) }) })
}
