import type { Block } from './blocks.ts'
import { firstSubject, type Subject } from './find-subject.ts'
import { bodies } from './name-words.table.ts'
import { sentenceBefore } from './masked.ts'
import type { Reading } from './reading.ts'

/** `“Darkness,” comes the answer.`: of whoever the sentence before tells of besides whoever asks in it; where that may be several, of nobody that can be told. */
export function answerCame(reading: Reading, block: Block, open: number, words: string): Subject | undefined {
  const match = /^(?:came|comes) (the|her|his) (?:\p{Ll}+ )?(?:answer|reply|response)\b/u.exec(words)
  if (match === null) return undefined
  if (match[1] !== 'the') return { is: 'pronoun', pronoun: match[1] === 'her' ? 'she' : 'he', start: open }
  const before = sentenceBefore(reading.masked, reading.blocks, block, open - 1)
  if (before?.within !== block) return { is: 'pronoun', pronoun: 'they', start: open }
  const { start, end } = before
  const asks = firstSubject(reading, start, end)
  const others = reading.told.filter((m) => m.start >= start && m.end <= end && (asks?.is !== 'name' || m.person !== asks.mention.person))
  const [other] = others
  return other !== undefined && others.every(({ person }) => person === other.person) ? { is: 'name', mention: other, start: other.start } : { is: 'pronoun', pronoun: 'they', start: open }
}

/** `it said`, `It adds that`: a paper or a court goes on. */
export const itSays = /^[Ii]t (?:also |then )?(?:began|begins|said|says|reads?|ended|ends|went on|continued|continues|concluded|concludes|adds|added|argues|argued|held|holds|found|finds|ruled|rules|contends|contended|states|stated|notes|noted|warns|warned|called|calls|described|describes)\b/

/** What `it` is that says something: the letter, the paper or the body that the sentence before tells of. */
export function whatSaysIt(reading: Reading, block: Block, open: number, at: number, says: string): Subject | undefined {
  const before = sentenceBefore(reading.masked, reading.blocks, block, open - 1)
  if (before === undefined) return undefined
  const { start } = before
  const words = reading.masked.slice(start, before.end)
  const lead = /^(?:In|At|On|By|For|After|Before|During) [^.;]{2,80}?, (?=an? |the |its |one |another )/.exec(words)?.[0].length ?? 0
  const letter = /\b(?:letter|note|card|postcard|e-?mail|text message)\b/i.test(words)
  for (let skip = 0; skip < 4; skip++) {
    const phrase = new RegExp(`^(?:An?|an?|The|the|Its|its|Another|One) ((?:[\\p{Ll}’'-]+ ){${skip}})([\\p{Ll}-]+)(?=[ ,])`, 'u').exec(words.slice(lead))
    if (phrase === null) break
    const noun = phrase[2] as string
    if (letter && /(?:reads?|began|begins|ended|ends)$/.test(says) && !papers.has(noun)) break
    if (papers.has(noun) || bodies.has(noun)) return { is: 'description', words: phrase[0], start: start + lead }
  }
  const own = /^(?:Her|His) (?:\p{Ll}+ ){0,2}?(?:letter|note|card|e-?mail|statement|answer)\b/u.exec(words)
  if (own !== null) return { is: 'description', words: own[0], start }
  return letter ? { is: 'description', words: 'the letter', start: at } : undefined
}

const papers = new Set('entry log diary memo memorandum report filing order opinion ruling brief motion petition statement affidavit declaration complaint indictment resolution bill measure majority dissent panel jury state'.split(' '))
