import type { Fact } from '@lenity/casefile'
import { leafShapeAt } from '@lenity/law'
import type { Packet, Section } from '../packet.ts'
import type { PacketProblem } from '../problems.ts'
import { sentencesOf } from '../walk-sentences.ts'
import { labelTable } from './label-table.ts'

/** Sentences the packet should not go out with, and what else it waits for, each with what to do. */
export function flaggedSentences(problems: readonly PacketProblem[]): Section | undefined {
  const rows = problems.map((problem): readonly string[] => {
    switch (problem.is) {
      case 'part missing': return [`The ${problem.part}`, problem.is, problem.next]
      case 'work not signed': return ['Work that is not signed', String(problem.pieces), problem.next]
      case 'own words missing': return [problem.question, `${problem.is}: ${problem.where}`, problem.next]
      default: return [problem.sentence, `${problem.is}: ${leafShapeAt(problem.path)?.label ?? problem.path} (${problem.where})`, problem.next]
    }
  })
  return labelTable('Flagged', ['What', 'Why', 'What to do'], unique(rows))
}

/** What the packet itself says is open, and what would settle it. */
export function openQuestions(packet: Packet): Section | undefined {
  const open = [...sentencesOf(packet)].flatMap(({ where, sentence: { text, basis } }) => {
    if (basis.is !== 'open question') return []
    const missing = [...basis.needs.map(({ label, papers }) => (papers.length === 0 ? label : `${label}: ${papers.join(' or ')}`)), ...basis.gaps.map(({ of, why }) => `${of}: ${why}`)]
    return [{ text, where, settles: missing.join('; ') }]
  })
  // The same thing missing is one question, however often it is put.
  const rows = [...Map.groupBy(open, ({ settles }) => settles)].map(([settles, each]) => [each[0]?.text ?? '', [...new Set(each.map(({ where }) => where))].join('; '), settles])
  return labelTable('Open questions in the packet', ['Question', 'Where', 'What would settle it'], rows)
}

/** Each sentence of fact with the words it was read from: the page, and what stands there. */
export function sourcesOfSentences(packet: Packet, facts: readonly Fact[]): Section | undefined {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const rows = [...sentencesOf(packet)].flatMap(({ sentence: { text, basis } }) => {
    if (basis.is !== 'fact') return []
    const words = basis.facts.map(({ id, path, bates, said }) => `${leafShapeAt(path)?.label ?? path}, ${[...bates, ...(said === undefined ? [] : [said])].join(', ')}${quoted(byId.get(id)?.source.words)}`)
    return [[text, [...new Set(words)].join('; ')]]
  })
  return labelTable('Sources: each sentence of fact and the words it rests on', ['Sentence', 'Read from'], unique(rows))
}

function quoted(words: string | undefined): string {
  const plain = (words ?? '').replaceAll(/\s+/g, ' ').trim()
  return plain === '' ? '' : `: “${plain.length > longest ? `${plain.slice(0, longest)} …` : plain}”`
}

const longest = 160

function unique(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [row.join('\n'), row])).values()]
}
