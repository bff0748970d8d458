import type { Layout } from '../layouts/layout.ts'
import { allowFederal } from '../layouts/parts/caption.ts'
import { showRange } from '../layouts/parts/show-range.ts'
import { list, termTruths } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, inWords } from '../story/days.ts'
import { dollars, fullName, roman, spelled, they } from '../story/say-name.ts'
import { caseTruths, sumsImposed } from './parts/case-truths.ts'
import { spelledCapital, surname, wrap } from './transcript-with-index.ts'

type Said = readonly [who: string, words: string, says?: Readonly<Record<string, unknown>>]

/** Typed by a service from the court's recording: the officer tells the computation, words that nobody could hear stand as such, the clock in parentheses. */
export const transcriptFromRecording: Layout = {
  name: 'sentencing transcript, typed from a recording by a service',
  kind: 'sentencing transcript',
  years: [2006, 2024],
  draw(story, dice) {
    const { guideline: g, counts } = story
    const { title, who, whose, whom } = they(story)
    const him = `${title} ${story.name.family}`
    const [usa, defense] = [surname(story.prosecutor), surname(story.defender)]
    const w = new PaperWriter({ family: 'typewriter', size: 11, leading: 1.2, filled: 'typewriter', margins: { left: 108, right: 60, top: 72, bottom: 60 } })
    const hour = dice.whole(9, 11)
    const minute = dice.whole(10, 24)
    const clock = (later: number): string => `${hour}:${String(minute + later).padStart(2, '0')} a.m.`
    const service = dice.pick(['Tallgrass Transcription, LLC', 'Bellwether Legal Transcripts', 'Harbor Audio Transcribers'])
    w.center('UNITED STATES DISTRICT COURT').center(story.court.district.toUpperCase(), { after: 1.4 })
    const right = [`. Case No. ${story.docket}`, '.', `. ${story.court.city}, ${story.court.state}`, `. ${inWords(story.sentencedOn)}`, `. ${clock(0)}`]
    const left = ['UNITED STATES OF AMERICA,', '     Plaintiff,', '  v.', `${fullName(story.name).toUpperCase()},`, '     Defendant.']
    left.forEach((text, i) => w.row([{ at: 0, text: text.trimStart(), width: 220 }, { at: 226, text: right[i] ?? '' }], 0.1))
    w.lines(['. . . . . . . . . . . . . . . .']).space(1).saysAll({ ...caseTruths(story), 'conviction.sentencedOn': story.sentencedOn })
    w.center('TRANSCRIPT OF SENTENCING').center(`BEFORE THE HONORABLE ${story.judge.toUpperCase()}`).center('UNITED STATES DISTRICT COURT JUDGE', { after: 1.6 }).says('conviction.judge', story.judge)
    for (const [label, name] of [['For the Plaintiff:', `${story.prosecutor}\nOffice of the U.S. Attorney`], ['For the Defendant:', story.defender], ['Probation:', story.officer], ['Audio Operator:', dice.pick(['J. Pruitt', 'D. Okonski', 'F. Lamar'])], ['Transcribed by:', service]] as const) w.row([{ at: 0, text: label, width: 150 }, { at: 160, text: name }], 0.6)
    w.space(1.5).par('Proceedings recorded by electronic sound recording; transcript produced by transcription service.', { size: 9.5 })
    const how = { 'guilty plea': 'entered a plea of guilty to', 'jury verdict': 'were convicted by a jury of', 'bench verdict': 'were found guilty by me, sitting without a jury, of' }[story.decidedBy]
    const steps = [
      `We started from a base offense level of ${g.base}`, ...(g.weapon ? ['two levels were added for the weapon'] : []), ...(g.role > 0 ? [`${spelled(g.role)} were added for role`] : g.role < 0 ? [`${spelled(-g.role)} came off for a minor role`] : []), ...(g.obstruction ? ['two were added for obstruction of justice'] : []),
      g.acceptance < 0 ? `${spelled(-g.acceptance)} came off for acceptance of responsibility` : 'there was no reduction for acceptance of responsibility',
    ]
    const given = counts.map((count, i) => `${count.term === 'life' ? 'life' : `${count.term} months`} on Count ${count.number}${i === 0 ? '' : count.consecutive ? ', to follow the rest' : ', at the same time'}`)
    const total = counts.length === 1 ? '' : story.term === 'life' ? ' In all, life.' : ` In all, ${story.term} months.`
    const said: readonly Said[] = [
      ['', `(Recording begins at ${clock(0)})`], ['THE CLERK', `The next matter is United States versus ${fullName(story.name)}, ${story.docket}, here for sentencing.`], [usa, `Good morning, Your Honor. ${story.prosecutor} for the Government.`], [defense, `${story.defender} on behalf of ${him}, who is [inaudible] to my left.`], ['THE COURT', 'You will have to pull that microphone closer. We have no reporter today, only the machine.'], [defense, 'Yes, Judge. Is this better?'],
      ['THE COURT', `It is. ${him}, on ${inWords(story.convictedOn)} you ${how} ${list(counts.map(({ number, nature }) => `Count ${number}, ${nature.toLowerCase()}`))}. Have you had enough time with the presentence report?`, { 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy }], ['THE DEFENDANT', 'Yes, ma\'am. We read it twice.'],
      ['THE COURT', 'Let me ask Probation to walk us through the numbers, so that they are on the record.'],
      ['THE PROBATION OFFICER', `Yes, Your Honor. ${steps.join(', ')}. That leaves a total offense level of ${g.total}. ${spelledCapital(g.points)} criminal history point${g.points === 1 ? '' : 's'}${g.statusPoints > 0 ? ', with the two for being under supervision,' : ''} ${g.points === 1 ? 'makes' : 'make'} a Category ${roman(g.category)}. The advisory range is ${showRange(g.range)}.`, { 'guideline.baseLevel': g.base, ...(g.weapon ? { 'guideline.weapon': true } : {}), ...(g.role === 0 ? {} : { 'guideline.roleLevels': g.role }), ...(g.obstruction ? { 'guideline.obstruction': true } : {}), 'guideline.acceptanceLevels': g.acceptance, 'guideline.totalLevel': g.total, 'guideline.points': g.points, 'guideline.category': g.category, 'guideline.range': g.range }],
      ['THE COURT', 'Any quarrel with that?'], [usa, 'None.'], [defense, 'Not with the arithmetic, no.'], ['THE COURT', 'Then I adopt it. Go ahead, counsel.'],
      [defense, `Judge, you have ${dice.pick(['eleven', 'fourteen', 'twenty'])} letters. The one I would point to is from the foreman at the ${dice.pick(['cannery', 'body shop', 'lumber yard'])}. He says he would take ${whom} back tomorrow. People do not write that about somebody who cannot change. The range does not know about the foreman. The Court does.`],
      ['', '(Pause)'], [usa, `The Government sees the same letters and a different story. ${him} had a job and did this anyway. We ask that the Court stay inside the range.`],
      ['THE COURT', `${him}, you do not have to speak, but I would like to hear you.`], ['THE DEFENDANT', `I don't talk good in front of people. I want to say to my kids that this was me and not [inaudible]. Nobody made me. I will take what you give me and come home better.`],
      ['', `(Recess at ${clock(17)}; recording resumes at ${clock(29)})`], ['THE COURT', `I took a few minutes because I wanted to read the daughter's letter again. I have considered all of Section 3553(a). The seriousness of the offense is plain, and so is ${whose} remorse.`],
      ['THE COURT', `The sentence will be this: the custody of the Bureau of Prisons for ${list(given)}.${total}`, { 'conviction.term': story.term, ...termTruths(counts) }],
      ['THE COURT', `On release ${who} will be supervised for ${spelled(story.supervisedYears)} years. ${story.fine > 0 ? `There is a fine of ${dollars(story.fine, false)}.` : 'There will be no fine.'}${story.restitution > 0 ? ` Restitution is ${dollars(story.restitution, false)}, as the report has it.` : ''} The special assessment of ${dollars(story.assessment, false)} is mandatory. I will recommend a place close to ${story.court.city} and whatever drug program will take ${whom}.`, { 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, ...sumsImposed(story), 'conviction.assessment': story.assessment }],
      ...(story.dismissed.length > 0 ? [[usa, `The Government moves to dismiss what remains, Your Honor, Count${story.dismissed.length > 1 ? 's' : ''} ${list(story.dismissed.map(String))}.`], ['THE COURT', 'So ordered.']] as const : []),
      ['THE COURT', `You have ${story.sentencedOn < '2009-12' ? '10' : '14'} days to file a notice of appeal. Is there anything else?`], [usa, 'No, Your Honor.'], [defense, 'No. Thank you, Judge.'], ['', `(Proceedings concluded at ${clock(34)})`],
    ]
    const lines = said.flatMap(([speaker, words, says]) => {
      if (speaker === '') return [{ text: `               ${words}`, says: undefined }]
      const body = wrap(`########${speaker}:  ${words}`, 62).map((text) => text.replace('########', '        '))
      return body.map((text, i) => ({ text, says: i === body.length - 1 ? says : undefined }))
    })
    const each = 25
    lines.forEach(({ text, says }, i) => {
      if (i % each === 0) {
        w.newPage()
        for (let line = 0; line < each; line++) w.put(String(line + 1), 92, 80 + line * 26, { align: 'right' })
      }
      w.put(text.trim(), 108 + (text.length - text.trimStart().length) * 6.6, 80 + (i % each) * 26)
      if (says !== undefined) w.saysAll(says)
    })
    w.newPage().center('CERTIFICATION', { after: 1 }).par(`${service}, court approved transcriber, certifies that the foregoing is a correct transcript from the official electronic sound recording of the proceedings in the above-entitled matter, to the best of its ability.`, { indent: 36, after: 2 }).par(`DATE: ${inWords(addDays(story.sentencedOn, dice.whole(40, 150)))}`)
    w.onEveryPage((page) => w.put(String(page), 548, 44, { align: 'right', page }))
    allowFederal(w)
    return w.allows({ 'conviction.counts.complete': true, 'conviction.fine': story.fine, 'conviction.restitution': story.restitution, 'guideline.roleLevels': g.role, 'guideline.weapon': g.weapon, 'guideline.obstruction': g.obstruction }, ...counts.flatMap(({ number, offense, nature }, i) => [{ [`conviction.counts.${i}.number`]: String(number), [`conviction.counts.${i}.description`]: nature, [`conviction.counts.${i}.substance`]: offense.substance }, { [`conviction.counts.${i}.description`]: nature.toLowerCase() }]))
  },
}
