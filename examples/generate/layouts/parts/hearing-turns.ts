import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { transcriptPages } from './transcript-pages.ts'

export type Turn = readonly [speaker: string, words: string]

const looks = ['numbered', 'numbered', 'paragraphs', 'recording', 'two columns', 'names above'] as const

/** Who speaks as the look has it: `THE COURT`, `Judge`. */
function shown(speaker: string, plain: boolean): string {
  return plain ? speaker.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()) : speaker
}

/** Sets a hearing in one of the ways in which reporters and transcribers do: on numbered lines, in paragraphs, with the clock of a recording, with the speakers in a column or above what they say. */
export function hearing(w: PaperWriter, dice: Dice, title: readonly string[], said: readonly Turn[]): void {
  const look = dice.pick(looks)
  if (look === 'numbered') {
    transcriptPages(w, dice, title, said)
    return
  }
  w.lines(title, { after: 1 })
  const plain = dice.happens(0.4)
  const mark = dice.pick([':', ':', '.', ' --'])
  let second = dice.whole(20, 900)
  for (const [speaker, words] of said) {
    const who = shown(speaker, plain)
    if (look === 'paragraphs') w.par(`${who}${mark}  ${words}`, { indent: dice.pick([24, 24, 0]), after: 0.3 })
    else if (look === 'recording') w.par(`[${clock(second)}] ${who}: ${words}`, { after: 0.3 })
    else if (look === 'names above') w.par(`${who}:`, { after: 0 }).par(words, { left: 24, after: 0.4 })
    else w.row([{ at: 0, text: `${who}:`, width: 108 }, { at: 116, text: words, width: w.measure - 116 }], 0.3)
    second += dice.whole(4, 40)
  }
}

function clock(seconds: number): string {
  return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
