/** For tests only. */
import type { PaperKind } from '@lenity/law'
import type { CaseRole, OnPaper, Paper, Result } from '../src/index.ts'
import type { StoreForUser } from './index.ts'
import { sha256Of } from './kept-bytes.ts'

/** The value of a result that must be good. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.what} ${result.problem.where}`)
  return result.value
}

/** Puts someone of each of these parts, called by it, into the office and on the case. */
export async function addToTeam(lead: StoreForUser, officeId: string, caseId: string, parts: readonly CaseRole[]): Promise<void> {
  for (const part of parts) {
    value(await lead.members.add(officeId, { userId: part }))
    value(await lead.team.put(caseId, part, part))
  }
}

const box = { left: 0.1, top: 0.1, right: 0.2, bottom: 0.2 }

/** A paper of one page with this text, and its bytes. */
export function textPaper(text: string, kind: PaperKind = 'judgment'): { bytes: Uint8Array; paper: Paper } {
  const bytes = new TextEncoder().encode(text)
  const words = [{ text: text.split(' ')[0] ?? '', box, confidence: 100, start: 0 }]
  return {
    bytes,
    paper: { id: sha256Of(bytes), name: 'paper.txt', mediaType: 'text/plain', bytes: bytes.byteLength, kind: { kind, why: 'its heading', certainty: 0.9 }, warnings: [], pages: [{ number: 1, width: 612, height: 792, origin: 'plain text', text, words }] },
  }
}

/** Those words where they first stand on the paper's page. */
export function quote(paper: Paper, words: string): OnPaper {
  const start = paper.pages[0]?.text.indexOf(words) ?? -1
  return { from: 'paper', paper: paper.id, page: 1, start, end: start + words.length, words, boxes: [box], confidence: 100 }
}
