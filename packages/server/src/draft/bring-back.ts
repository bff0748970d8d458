import { refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { readPaper } from '@lenity/papers'
import { compareMemorandum, type BroughtBack } from '@lenity/petition'
import { compositionOf, packetFile } from '../packet/make-packet.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** What became of a packet's memorandum in a word processor, sentence by sentence. Nothing is kept. Both documents are opened in the process that reads papers. */
export async function bringBack(store: StoreForUser, caseId: string, packetId: string, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<BroughtBack>> {
  const made = await packetFile(store, caseId, packetId, 'docx')
  if (!made.ok) return made
  const composition = await compositionOf(store, caseId, packetId)
  if (!composition.ok) return composition
  const [asMade, back] = [await textOf({ name: 'memorandum.docx', bytes: made.value }), await textOf(file)]
  if (!asMade.ok) return asMade
  return back.ok ? { ok: true, value: compareMemorandum(composition.value.packet, asMade.value, back.value) } : back
}

async function textOf(file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Result<string>> {
  const read = await readPaper(file)
  if (!read.ok) return { ok: false, problem: { kind: 'invalid', ...read.problem } }
  if (read.paper.mediaType !== word) return refused('invalid', 'This is not a Word document.', file.name, 'Save the memorandum as DOCX in the word processor, and bring that back.')
  return { ok: true, value: read.paper.pages.map(({ text }) => text).join('\n') }
}
