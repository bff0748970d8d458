import { checkBlock, type BlockField } from './check-block.ts'
import { checkWording } from './check-wording.ts'
import type { OfficeVoice } from './office-voice.ts'

/** What is wrong in a voice: in which sentence or block, on which line and at which character of it, both from 1. */
export interface VoiceFault {
  readonly of: 'sentence' | 'block'
  readonly name: string
  readonly in: BlockField
  readonly line: number
  readonly column: number
  readonly what: string
  readonly next: string
}

/** What is no fault, but is to be read before it is kept. */
export interface VoiceNote {
  readonly sentence: string
  readonly says: string
}

/** The most an office may keep, so that every packet stays a packet. */
const most = { wordings: 100, blocks: 60 } as const

export function checkVoice({ wordings, blocks }: OfficeVoice): { readonly faults: readonly VoiceFault[]; readonly notes: readonly VoiceNote[] } {
  const faults: VoiceFault[] = []
  const notes: VoiceNote[] = []
  if (wordings.length > most.wordings || blocks.length > most.blocks) faults.push({ of: 'block', name: '', in: 'name', line: 1, column: 1, what: 'This is more than an office can keep.', next: `At most ${String(most.wordings)} wordings and ${String(most.blocks)} blocks: take some out.` })
  for (const { sentence, text } of wordings) {
    const checked = checkWording(sentence, text)
    if (checked.ok) notes.push(...checked.said.map((says) => ({ sentence, says })))
    else faults.push({ of: 'sentence', name: sentence, in: 'text', ...placeOf(text, checked.fault.at), what: checked.fault.what, next: checked.fault.next })
    if (wordings.filter((one) => one.sentence === sentence).length > 1) faults.push({ of: 'sentence', name: sentence, in: 'text', line: 1, column: 1, what: 'This sentence has two wordings.', next: 'Keep one of them.' })
  }
  for (const block of blocks) {
    const checked = checkBlock(block)
    const text = checked.ok ? '' : checked.in === 'law' ? '' : block[checked.in]
    if (!checked.ok) faults.push({ of: 'block', name: block.name, in: checked.in, ...placeOf(text, checked.fault.at), what: checked.fault.what, next: checked.fault.next })
    if (blocks.filter(({ name }) => name.trim() === block.name.trim()).length > 1) faults.push({ of: 'block', name: block.name, in: 'name', line: 1, column: 1, what: 'Two blocks have this name.', next: 'Give one of them another: notes to counsel name it.' })
  }
  return { faults, notes }
}

function placeOf(text: string, at: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
