import { describe, expect, it } from 'vitest'
import { doorCase, paperText } from '../../test/door-case.ts'
import { composeDoorPaper } from '../doors/compose-door-paper.ts'
import type { DoorPaperId } from '../doors/door-paper.ts'
import type { PacketInput } from '../index.ts'
import type { OfficeBlock } from './office-voice.ts'

const on = '2026-11-24'
const block = (change: Partial<OfficeBlock>): OfficeBlock => ({ name: 'Ours', place: 'opening of a request', where: '', text: 'We write because nobody else will.', ...change })

async function made(paper: DoorPaperId, blocks: readonly OfficeBlock[], changes: Partial<PacketInput> = {}, more: Readonly<Record<string, unknown>> = { 'health.terminal': true, 'custody.wardenRequestOn': '2026-09-01' }, without: readonly string[] = []) {
  const { input } = await doorCase(more, without)
  const composed = composeDoorPaper(paper, { ...input, confidentialAllowedBy: undefined, voice: { wordings: [], blocks }, ...changes }, on)
  if (!composed.ok) throw new Error(composed.problem.what)
  return { text: paperText(composed.packet), notes: composed.notes.join('\n') }
}

const ohio = { 'conviction.sovereign': 'state', 'conviction.state': 'Ohio' }

describe('a paper of another door in the voice of an office', () => {
  it('has its blocks after what it opens with and before what it ends with', async () => {
    const blocks = [block({}), block({ name: 'Second', text: 'It is late.' }), block({ name: 'End', place: 'end of a request', text: '[surname] is known to us.' })]
    for (const { text } of [await made('warden-request', blocks), await made('governor-commutation', blocks, {}, ohio, ['conviction.court', 'conviction.district'])]) {
      const at = ['We write because nobody else will.', 'It is late.', '## The sentence', 'Calder is known to us.', '## Signed'].map((words) => text.indexOf(words))
      expect(at).toEqual(at.toSorted((a, b) => a - b))
      expect(at[0]).toBeGreaterThan(0)
    }
  })

  it('is a motion with its own: what is argued, then the block, then what is asked', async () => {
    const { text } = await made('motion-compassionate', [block({ place: 'end of a motion', text: 'We ask for mercy.' }), block({ name: 'Not here' })])
    expect(text.indexOf('We ask for mercy.')).toBeGreaterThan(text.indexOf('## Release plan'))
    expect(text.indexOf('We ask for mercy.')).toBeLessThan(text.indexOf('## What is asked'))
    expect(text).not.toContain('nobody else')
  })

  it('has none where the person signs alone, in an order, in a receipt, or where a condition is of petitions alone', async () => {
    const blocks = ['opening of a motion', 'end of a motion', 'opening of a request', 'end of a request'].map((place, at) => block({ name: String(at), place }))
    expect((await made('warden-request', blocks, { signedBy: 'the person' })).text).not.toContain('nobody else')
    for (const paper of ['order-compassionate', 'warden-receipt'] as const) expect((await made(paper, blocks)).text, paper).not.toContain('nobody else')
    expect((await made('motion-compassionate', [block({ place: 'opening of a motion', where: 'it goes to the Pardon Attorney' })])).text).not.toContain('nobody else')
  })

  it('tells counsel of a block that is left out because a slot is not known', async () => {
    const { text, notes } = await made('warden-request', [block({ text: '[surname] works as [work], and is asked for.' })], {}, {}, ['custody.work'])
    expect(text).not.toContain('is asked for.')
    expect(notes).toContain('Our voice: the block “Ours” (opening of a request) is left out: [work] is not known')
  })

  it('leaves a petition as it was: these places are in no packet', async () => {
    const { input } = await doorCase()
    const { composePacket } = await import('../compose-packet.ts')
    const bare = composePacket(input)
    expect(composePacket({ ...input, voice: { wordings: [], blocks: [block({})] } })).toEqual(bare)
  })
})
