import { leafShapeAt, type Answer } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import type { Packet, Section } from '../packet.ts'
import { factsOf } from '../problems.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { labelTable } from './label-table.ts'
import { withDaysInWords } from './name-of-read.ts'

/**
 * Where the packet can be attacked: criteria that are not met or open (also those a petition leaves out), sentences no paper stands behind,
 * and facts another source contradicts. Laid out, never weighed.
 */
export function weakPoints(packet: Packet, input: PacketInput): Section | undefined {
  return labelTable('Weak points', ['Point', 'Why'], [...criteria(input), ...unsupported(packet), ...contradicted(packet, input)])
}

function criteria({ screening }: PacketInput): readonly (readonly string[])[] {
  const answers = screening.routes.filter(({ beside }) => beside !== true).flatMap(({ answers }) => answers).flatMap(leaves)
  return answers.flatMap((answer): (readonly string[])[] => {
    if (answer.truth === 'not met') return [[answer.question, withDaysInWords(['Outside the published guidance.', ...answer.reasons.map(({ text }) => text)].join(' '))]]
    if (answer.truth !== 'cannot say' || answer.decides !== 'data') return []
    const missing = answer.needs.map(({ label, papers }) => (papers.length === 0 ? label : `${label} (${papers.slice(0, 2).join(' or ')})`))
    return [[answer.question, `Open: ${[...missing, ...answer.gaps.map(({ of }) => `the law on ${of} is not encoded`)].join('; ')}`]]
  })
}

function leaves(answer: Answer): readonly Answer[] {
  return answer.parts.length === 0 ? [answer] : answer.parts.flatMap(leaves)
}

/** Facts that stand on what somebody said, or a public record, and on no paper of the packet. */
function unsupported(packet: Packet): readonly (readonly string[])[] {
  const used = [...sentencesOf(packet)].flatMap(({ sentence }) => factsOf(sentence)).filter(({ bates, said }) => bates.length === 0 && said !== undefined)
  return [...new Map(used.map(({ id, path, said = '' }) => [id, [leafShapeAt(path)?.label ?? path, `No exhibit shows it; it stands on: ${said}.`]])).values()]
}

function contradicted(packet: Packet, { facts }: PacketInput): readonly (readonly string[])[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const used = [...sentencesOf(packet)].flatMap(({ sentence }) => factsOf(sentence)).filter(({ overruled = [] }) => overruled.length > 0)
  return [...new Map(used.map(({ id, path, overruled = [] }) => [id, [leafShapeAt(path)?.label ?? path, `Decided against another reading: ${overruled.map((other) => sayOther(byId.get(other)?.source.words)).join('; ')}.`]])).values()]
}

function sayOther(words: string | undefined): string {
  return words === undefined || words.trim() === '' ? 'a source without words' : `“${words.replaceAll(/\s+/g, ' ').trim()}”`
}
