import type { VoiceKit } from '../../api/voice-queries.ts'

type Sentence = VoiceKit['sentences'][number]

/** The sentences of the page in which all the words looked for stand: in their name, the standard wording, what it reads like, or the office's words. */
export function findSentences(sentences: readonly Sentence[], looked: string, ours: ReadonlyMap<string, string>): readonly Sentence[] {
  const words = looked.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return sentences.filter(({ id, name, part, standard, reads }) => {
    const all = [name, part, standard, reads, ours.get(id) ?? ''].join('\n').toLowerCase()
    return words.every((word) => all.includes(word))
  })
}
