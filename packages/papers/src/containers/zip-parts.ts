import { Unreadable } from '../problem.ts'
import { harmlessName, isLitter } from './harmless-name.ts'
import { bounds, type Part } from './part.ts'
import { zipMembers } from './zip-members.ts'

/** The files of a ZIP archive; one that cannot be taken out is named with the reason. Throws `Unreadable` when the archive as a whole is refused. */
export async function* zipParts(bytes: Uint8Array): AsyncGenerator<Part> {
  let all = 0
  let number = 0
  for await (const member of zipMembers(bytes, bounds.files)) {
    number++
    if (isLitter(member.name) || (member.size === 0 && !member.encrypted)) continue
    const name = harmlessName(member.name, `file ${number}`)
    if (member.encrypted) {
      yield { name, problem: { what: 'It is locked with a password inside the archive.', where: name, next: 'Unpack the archive with its password and add the file.' } }
      continue
    }
    try {
      const content = await member.read(Math.min(bounds.largest, bounds.all - all))
      all += content.length
      yield { name, bytes: content }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      yield { name, problem: error.problem }
      if (all > bounds.all - bounds.largest) throw new Unreadable({ what: `Unpacked, the archive is larger than ${bounds.all} bytes.`, where: name, next: 'Unpack it and add the papers among them.' })
    }
  }
}
