import { isLitter } from '@lenity/casefile'
import { Unreadable } from '../problem.ts'
import type { FileAtHand } from './file-at-hand.ts'
import { harmlessName } from './harmless-name.ts'
import { bounds, type Parts } from './part.ts'
import { zipMembers } from './zip-members.ts'

/** The files of a ZIP archive; one that cannot be taken out is named with the reason. Throws `Unreadable` when the archive as a whole is refused. */
export async function* zipParts(file: FileAtHand): Parts {
  let all = 0
  let number = 0
  for await (const member of zipMembers(file, bounds.files)) {
    number++
    if (isLitter(member.name) || (member.size === 0 && !member.encrypted)) continue
    const name = harmlessName(member.name, `file ${number}`)
    if (member.encrypted) {
      yield { name, problem: { what: 'It is locked with a password inside the archive.', where: name, next: 'Unpack the archive with its password and add the file.' } }
      continue
    }
    if ((yield { begins: name }) === 'skip') {
      all += member.size
      continue
    }
    try {
      for await (const piece of member.pieces(Math.min(bounds.largest, bounds.all - all))) {
        all += piece.length
        if ((yield { piece }) === 'skip') break
      }
      yield { ended: true }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield { ended: true, problem: error.problem }
      if (all >= bounds.all) throw new Unreadable({ what: `Unpacked, the archive is larger than ${bounds.all} bytes.`, where: name, next: 'Unpack it and add the papers among them.' })
    }
  }
}
