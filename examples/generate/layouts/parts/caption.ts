import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import { fullName } from '../../story/say-name.ts'
import type { Story } from '../../story/story.ts'

const styles = ['parentheses', 'box', 'colons', 'sections', 'plain'] as const

/** The head of a paper filed in the district court: the court, the parties, the number, and what the paper is. */
export function caption(writer: PaperWriter, story: Story, dice: Dice, title: string): void {
  const { court, docket } = story
  const style = dice.pick(styles)
  const split = dice.happens(0.5)
  writer.center(split ? '{b|IN THE UNITED STATES DISTRICT COURT}' : '{b|UNITED STATES DISTRICT COURT}')
  writer.center(`{b|${split ? 'FOR THE ' : ''}${court.district.toUpperCase()}}`)
  if (court.division !== undefined && dice.happens(0.6)) writer.center(`{b|${court.division.toUpperCase()}}`)
  writer.space(1)
  sayCase(writer, story)
  const label = dice.pick(['Case No.', 'No.', 'Criminal No.', 'CASE NO.', 'Crim. No.'])
  const left = ['UNITED STATES OF AMERICA,', '', '                    Plaintiff,', '', dice.pick(['          v.', '          vs.', '     -v-']), '', `${fullName(story.name).toUpperCase()},`, '', '                    Defendant.']
  const right = dice.happens(0.5) ? ['', '', `${label} ${docket}`, '', title] : ['', `${label} ${docket}`, '', '', '']
  const half = writer.measure / 2
  const mark = { parentheses: ')', box: '', colons: ':', sections: '§', plain: '' }[style]
  const top = writer.y
  left.forEach((line, i) => {
    writer.row([{ at: 0, text: line.trimStart() === '' ? ' ' : line.trimStart(), width: half - 14 }, { at: half - 6, text: mark, width: 10 }, { at: half + 18, text: right[i] ?? '', width: half - 18 }].map((cell, j) => (j === 0 ? { ...cell, at: (line.length - line.trimStart().length) * 4.5 } : cell)).filter(({ text }) => text !== ''))
  })
  if (style === 'box') writer.box(writer.left - 4, top - 2, half + 4, writer.y - top + 4)
  if (style === 'plain') writer.rule(0.6, { right: half })
  writer.space(1)
  if (!right.includes(title)) writer.center(`{b|${title}}`, { after: 1 })
}

/** What the head of any paper of the case says. */
export function sayCase(writer: PaperWriter, { name, court, docket }: Story): void {
  writer.saysAll({ 'person.name': fullName(name), 'conviction.district': court.district, 'conviction.docketNumber': docket })
  allowFederal(writer)
}

export function allowFederal(writer: PaperWriter): void {
  writer.allows({ 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
}
