import type { Dice } from '../../dice.ts'
import { PaperWriter } from '../../sheet/paper-writer.ts'
import { fullName } from '../../story/say-name.ts'
import type { Story, Term } from '../../story/story.ts'

/** A page as the prison's printers give it: eighty columns of type. */
export function sentryPaper(dice: Dice): PaperWriter {
  return new PaperWriter({ family: 'typewriter', size: dice.pick([9, 9.5, 10]), leading: dice.pick([1.15, 1.25]), filled: 'typewriter', margins: { left: 54, right: 40, top: 50, bottom: 44 } })
}

/** `  240 MONTHS`, `LIFE` */
export function sentryTerm(term: Term): string {
  return term === 'life' ? 'LIFE' : `${String(term).padStart(5)} MONTHS`
}

export function sayInmate(writer: PaperWriter, story: Story): void {
  writer.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register })
}
