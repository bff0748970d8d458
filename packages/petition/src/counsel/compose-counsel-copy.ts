import type { Problem } from '@lenity/casefile'
import { composePacket } from '../compose-packet.ts'
import type { PacketInput } from '../compose/input.ts'
import type { Packet, Part, Section } from '../packet.ts'
import { problems } from '../problems.ts'
import { connective } from '../sentence.ts'
import { flaggedSentences, openQuestions, sourcesOfSentences } from './sentence-tables.ts'
import { weakPoints } from './weak-points.ts'
import { labelTable } from './label-table.ts'
import { worksheet } from './worksheet.ts'

/**
 * Counsel's own copy: the packet for the Pardon Attorney, page for page the same, behind what nobody else may read: what is to be settled,
 * flagged sentences, open questions, weak points, the worksheet, and for each sentence the words it rests on. Every page of it says that it
 * is privileged and not for filing, and nothing in it can be signed. `reword` puts counsel's words into what is composed, as they stand in the
 * packet that is filed.
 */
export function composeCounselCopy(input: PacketInput, reword: (packet: Packet) => Packet = (packet) => packet): { readonly ok: true; readonly packet: Packet } | { readonly ok: false; readonly problem: Problem } {
  const composed = composePacket({ ...input, variant: 'pardon attorney' })
  if (!composed.ok) return composed
  const { notes } = composed
  const packet = reword(composed.packet)
  const sections: readonly (Section | undefined)[] = [
    labelTable('To settle before it is filed', ['No.', 'What, and what to do'], notes.map((note, index) => [String(index + 1), note])),
    flaggedSentences(problems(packet, input.facts, input.standing)),
    openQuestions(packet),
    weakPoints(packet, input),
    ...worksheet(input),
    sourcesOfSentences(packet, input.facts),
  ]
  const front: Part = { id: 'for counsel', title: connective('For counsel alone'), sections: sections.filter((section) => section !== undefined) }
  return { ok: true, packet: { ...packet, title: `Privileged, counsel’s copy. ${packet.title}`, counselCopy: true, parts: [front, ...packet.parts] } }
}
