import type { PacketSummary } from '../../api/shapes.ts'
import { leftToSettle } from './by-sentence.ts'
import { dateInWords } from '../words/date-in-words.ts'

/** One sentence for the packet: whether it can go out, and what stands in the way. */
export function packetSentence(packet: PacketSummary | undefined): string {
  if (packet === undefined) return 'Not built yet: build it, read it, and settle what it names before it goes out.'
  const made = `${packet.asks === 'commutation' ? 'Built' : `A petition for ${packet.asks}, built`} on ${dateInWords(packet.madeAt)}`
  const problems = leftToSettle(packet.problems)
  if (packet.signedOff !== undefined && packet.signedOff.stands !== false) return `${made}; final: signed off by ${packet.signedOff.by} on ${dateInWords(packet.signedOff.at)}.`
  if (problems === 0) return `${made}; nothing in it waits to be settled.`
  return `${made}; ${problems === 1 ? 'one thing has' : `${problems} things have`} to be settled before it goes out.`
}
