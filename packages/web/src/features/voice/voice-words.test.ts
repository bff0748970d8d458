import { describe, expect, it } from 'vitest'
import { emptyVoice, voiceChanges, voiceSentence } from './voice-words.ts'

const block = { name: 'Who we are', place: 'end of the letter', where: '', text: 'A clinic.' }

describe('the voice of an office, in words', () => {
  it('says what is its own', () => {
    expect(voiceSentence({ version: 0, voice: emptyVoice })).toBe('Every composed sentence reads in the standard wording.')
    expect(voiceSentence({ version: 3, voice: emptyVoice })).toBe('Every composed sentence reads in the standard wording again.')
    expect(voiceSentence({ version: 1, voice: { wordings: [{ sentence: 'held', text: 'x' }], blocks: [block, { ...block, name: 'B' }] } })).toBe('The papers of this office have 1 sentence in the office’s words and 2 blocks of its own.')
  })

  it('tells what a version changed, was and now', () => {
    expect(voiceChanges(emptyVoice, { wordings: [{ sentence: 'held', text: 'x' }], blocks: [block] }, (id) => `Sentence ${id}`)).toEqual([{ what: 'Sentence held', was: '', now: 'x' }, { what: 'The block “Who we are”', was: '', now: 'A clinic. (end of the letter)' }])
    expect(voiceChanges({ wordings: [], blocks: [block, { ...block, name: 'B' }] }, { wordings: [], blocks: [{ ...block, name: 'B' }, block] }, String)).toMatchObject([{ what: 'The order of the blocks' }])
    expect(voiceChanges(emptyVoice, emptyVoice, String)).toEqual([])
  })
})
