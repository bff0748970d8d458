import type { PacketSummary } from '../../api/shapes.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** One sentence for the packet: whether it can go out, and what stands in the way. */
export function packetSentence(packet: PacketSummary | undefined): string {
  if (packet === undefined) return 'Not built yet: build it, read it, and settle what it names before it goes out.'
  const made = `Built on ${dateInWords(packet.madeAt)}`
  const problems = packet.problems.length
  if (problems === 0) return `${made}; nothing in it waits to be settled.`
  return `${made}; ${problems === 1 ? 'one thing has' : `${problems} things have`} to be settled before it goes out.`
}
