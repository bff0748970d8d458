import type { Layout } from '../layouts/layout.ts'
import { allowFederal } from '../layouts/parts/caption.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, inWords } from '../story/days.ts'
import { fullName, roman, spelled, they } from '../story/say-name.ts'
import { caseTruths, sumsImposed } from './parts/case-truths.ts'
import { spelledWithAnd } from './parts/term-shapes.ts'

const women = /^(?:Margaret|Katherine|Sonia|Leticia|Elaine|Priscilla|Veronica) /

/** Speakers who stand over what they say, each line numbered, after a cover, an index and the appearances; certified at the end. */
export const transcriptWithIndex: Layout = {
  name: 'sentencing transcript, cover and index, speakers over their words',
  kind: 'sentencing transcript',
  years: [1991, 2023],
  draw(story, dice) {
    const { guideline: g } = story
    const { title, who } = they(story)
    const him = `${title} ${story.name.family}`
    const w = new PaperWriter({ family: 'typewriter', size: 11, leading: 1.2, filled: 'typewriter', margins: { left: 118, right: 70, top: 70, bottom: 60 } })
    const reporter = dice.pick(['Dorothea Quill, RPR', 'Hollis Vance, CSR', 'Maribel Ostrow, RMR, CRR'])
    w.center('IN THE UNITED STATES DISTRICT COURT').center(`FOR THE ${story.court.district.toUpperCase()}`, { after: 1.6 })
    w.lines(['UNITED STATES OF AMERICA,', '', '          Plaintiff,', '', `     vs.                       No. ${story.docket}`, '', ...wrap(`${fullName(story.name).toUpperCase()},`, 44), '', '          Defendant.'], { size: 10.5 }).saysAll(caseTruths(story))
    w.rule(0.8).space(1.4).center('TRANSCRIPT OF SENTENCING HEARING', { after: 0.5 }).center(`HELD ON ${inWords(story.sentencedOn).toUpperCase()}, AT ${dice.pick(['9:30 A.M.', '1:45 P.M.', '10:00 A.M.'])}`, { after: 0.5 }).center(`BEFORE THE HONORABLE ${story.judge.toUpperCase()}`).center('UNITED STATES DISTRICT JUDGE', { after: 1.6 })
    w.saysAll({ 'conviction.sentencedOn': story.sentencedOn, 'conviction.judge': story.judge })
    w.par('Proceedings reported by machine shorthand. Transcript produced by computer.', { size: 9.5, after: 2 }).par(reporter).par('Official Court Reporter').par(`${story.court.city}, ${story.court.state}`)
    w.newPage().center('A P P E A R A N C E S', { after: 1 })
    for (const [label, name, where] of [['FOR THE GOVERNMENT:', story.prosecutor, 'Assistant United States Attorney'], ['FOR THE DEFENDANT:', story.defender, 'Attorney at Law'], ['FOR U.S. PROBATION:', story.officer, 'Probation Officer']] as const) w.row([{ at: 0, text: label, width: 160 }, { at: 170, text: `${name}\n${where}` }], 1)
    w.space(1).center('I N D E X', { after: 0.8 })
    const findings = g.acceptance < 0 ? 'The objection is overruled.' : 'The objection is denied on this record.'
    const imposed = story.counts.map((count, i) => `${count.term === 'life' ? 'life' : `${spelledWithAnd(count.term)} months`} on Count ${spelled(count.number)}${i === 0 || story.counts.length === 1 ? '' : count.consecutive ? ', and that is consecutive' : ', and those run together'}`)
    const whole = story.term === 'life' ? 'So that is a sentence of life.' : story.counts.length > 1 ? `So the total is ${story.term} months.` : `That is ${story.term} months.`
    type Said = readonly [who: string, words: string, says?: Readonly<Record<string, unknown>>]
    const parts: readonly (readonly [head: string, said: readonly Said[]])[] = [
      ['CALL OF THE CASE', [
        ['THE COURT', `Good ${dice.pick(['morning', 'afternoon'])}. We are on the record in ${story.docket}. Would counsel state their appearances.`], [surname(story.prosecutor), `${story.prosecutor} for the United States, Your Honor.`], [surname(story.defender), `${story.defender}, with ${fullName(story.name)}, who is present and in custody.`],
        ['THE COURT', `Be seated. ${him}, we are here because ${{ 'guilty plea': 'you pleaded guilty', 'jury verdict': 'a jury found you guilty', 'bench verdict': 'I found you guilty after a trial without a jury' }[story.decidedBy]} ${{ 'guilty plea': 'before me', 'jury verdict': 'in this courtroom', 'bench verdict': 'in this room' }[story.decidedBy]} on ${inWords(story.convictedOn)} ${story.decidedBy === 'guilty plea' ? 'to' : 'on'} ${list(story.counts.map(({ number, nature }) => `Count ${spelled(number)}, ${nature.toLowerCase()}`))}. Do you remember that?`, { 'conviction.decidedBy': story.decidedBy, 'conviction.convictedOn': story.convictedOn }],
        ['THE DEFENDANT', 'Yes, sir.'],
      ]],
      ['OBJECTIONS TO THE REPORT', [
        ['THE COURT', `I have the report, dated ${inWords(addDays(story.sentencedOn, -21))}, and two objections from the defense. Counsel, do you still press them?`], [surname(story.defender), 'Only the first, Judge. It goes to who said what to the agents. I withdraw the other one.'], ['THE COURT', `${findings} The officer's answer in the addendum is right, and I adopt it.`],
      ]],
      ['GUIDELINE FINDINGS', [
        ['THE COURT', `Then my findings are these. The book is the ${g.edition} one. The base level is ${g.base}.${g.acceptance < 0 ? ` ${spelledCapital(-g.acceptance)} levels come off for acceptance.` : ' Nothing comes off for acceptance.'} The total is a ${g.total}, and the history is a category ${roman(g.category)}, so we are looking at ${showRange(g.range)}. Does everybody agree with my arithmetic?`, { 'guideline.edition': String(g.edition), 'guideline.baseLevel': g.base, 'guideline.acceptanceLevels': g.acceptance, 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range }],
        [surname(story.prosecutor), 'The Government does.'], [surname(story.defender), 'Subject to the objection, yes.'],
      ]],
      ['ALLOCUTION', [
        [surname(story.defender), `Judge, there are nine people in the second row who drove here overnight. They will be waiting for ${they(story).whom} whatever number you say. I ask you to make it a number that leaves something to wait for.`], ['THE COURT', `${him}, is there anything you want to tell me?`], ['THE DEFENDANT', 'I just want to say sorry to my family. I let everybody down. I thought I could stop when I wanted to, and I could not.'], [surname(story.prosecutor), `We ask for the ${g.range[1] === 'life' ? 'upper part' : 'high end'} of the range, Your Honor. This was not one day.`],
      ]],
      ['SENTENCE', [
        ['THE COURT', `I have weighed what the statute tells me to weigh. It is the judgment of the Court that the defendant, ${fullName(story.name)}, is committed to the Bureau of Prisons for ${list(imposed)}. ${whole}`, { 'conviction.term': story.term, ...Object.fromEntries(story.counts.map(({ term }, i) => [`conviction.counts.${i}.term`, term])) }],
        ['THE COURT', `When ${who} gets out there will be ${spelled(story.supervisedYears)} years of supervised release. ${story.fine > 0 ? `I impose a fine of $${story.fine.toLocaleString('en-US')}.` : 'I find no ability to pay a fine and I waive it.'} ${story.restitution > 0 ? `Restitution is ordered of $${story.restitution.toLocaleString('en-US')}. ` : ''}The special assessment is ${story.assessment} dollars, due today.`, { 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...sumsImposed(story), 'conviction.assessment': story.assessment }],
        ['THE COURT', `${story.dismissed.length > 0 ? 'On the Government\'s motion what is left of the indictment is dismissed. ' : ''}You have ${story.sentencedOn < '2009-12' ? 'ten' : 'fourteen'} days to appeal. Good luck to you.`], ['THE CLERK', 'All rise. Court is in recess.'],
      ]],
    ]
    const lines: { readonly text: string; readonly says?: Readonly<Record<string, unknown>> | undefined; readonly head?: string }[] = [{ text: '               P R O C E E D I N G S' }, { text: '' }]
    for (const [head, said] of parts) {
      lines.push({ text: `     (${head.charAt(0)}${head.slice(1).toLowerCase()}.)`, head })
      for (const [speaker, words, says] of said) {
        lines.push({ text: `${speaker}:` })
        const body = wrap(words, 52)
        body.forEach((text, i) => lines.push({ text: `     ${text}`, says: i === body.length - 1 ? says : undefined }))
      }
    }
    const each = 25
    const first = w.page + 1
    for (const head of lines) if (head.head !== undefined) w.row([{ at: 0, text: head.head, width: 300 }, { at: 320, text: String(first + Math.floor(lines.indexOf(head) / each)), width: 60, align: 'right' }], 0.3)
    lines.forEach(({ text, says }, i) => {
      if (i % each === 0) {
        w.newPage().box(104, 52, 0, 668, 0.5).box(108, 52, 0, 668, 0.5).box(556, 52, 0, 668, 0.5)
        for (let line = 0; line < each; line++) w.put(String(line + 1), 96, 74 + line * 25.8, { align: 'right' })
      }
      if (text.trim() !== '') w.put(text.trim(), 118 + (text.length - text.trimStart().length) * 6.6, 74 + (i % each) * 25.8)
      if (says !== undefined) w.saysAll(says)
    })
    w.newPage().center('C E R T I F I C A T E', { after: 1 }).par('I certify that the foregoing is a correct transcript from the record of proceedings in the above-entitled matter.', { indent: 36, after: 2 }).row([{ at: 0, text: `/s/ ${reporter}`, width: 220 }, { at: 250, text: inWords(addDays(story.sentencedOn, dice.whole(30, 120))) }])
    w.onEveryPage((page) => w.put(String(page), 548, 40, { align: 'right', page }))
    allowFederal(w)
    return w.allows({ 'conviction.counts.complete': true, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution }, ...story.counts.map(({ number, offense, nature }, i) => ({ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.description`]: nature, [`conviction.counts.${i}.substance`]: offense.substance })), ...story.counts.map(({ number, nature }, i) => ({ [`conviction.counts.${i}.number`]: spelled(number), [`conviction.counts.${i}.description`]: nature.toLowerCase() })))
  },
}

/** MS. STOHL */
export function surname(name: string): string {
  return `${women.test(name) ? 'MS.' : 'MR.'} ${name.split(' ').at(-1)?.toUpperCase()}`
}

export function spelledCapital(count: number): string {
  const word = spelled(count)
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
