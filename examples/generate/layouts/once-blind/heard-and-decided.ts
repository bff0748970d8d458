import type { Layout } from '../layout.ts'
import { allowFederal } from '../parts/caption.ts'
import { showRange } from '../parts/show-range.ts'
import { list, sectionsOf } from '../parts/terms.ts'
import { PaperWriter } from '../../sheet/paper-writer.ts'
import { addDays, inWords, onWeekday } from '../../story/days.ts'
import { fullName, plain, roman, spelled, they } from '../../story/say-name.ts'
import { ColumnsWriter } from '../../blind-layouts/parts/columns.ts'
import { reporterDay, withOrdinal } from '../../blind-layouts/parts/day-shapes.ts'
import { sumsImposed } from '../../blind-layouts/parts/case-truths.ts'
import { plainYears, spelledWithAnd } from '../../blind-layouts/parts/term-shapes.ts'

/** A transcript printed small, four pages on a sheet. */
export const condensedTranscript: Layout = {
  name: 'sentencing transcript, four to a sheet',
  kind: 'sentencing transcript',
  years: [1996, 2023],
  rising: true,
  draw(story, dice) {
    const { guideline: g } = story
    const { title } = they(story)
    const w = new PaperWriter({ family: 'typewriter', size: 6.6, leading: 1.7, filled: 'typewriter', margins: { left: 44, right: 44, top: 50, bottom: 40 } })
    const first = ['UNITED STATES DISTRICT COURT', story.court.district.toUpperCase(), '', 'UNITED STATES OF AMERICA,', '     vs.', `${fullName(story.name).toUpperCase()}.`, '', `Docket ${story.docket}`, '', 'SENTENCING', `${story.court.city}, ${withOrdinal(story.sentencedOn)}`, `Before: HON. ${story.judge.toUpperCase()}`, '        District Judge', '', 'APPEARANCES', `${story.prosecutor}, for the Government`, `${story.defender}, for the Defendant`]
    const imposed = story.term === 'life' ? 'for the rest of your life' : `for a period of ${spelledWithAnd(story.term)} months`
    const said: readonly (readonly [string, string])[] = [
      ['THE CLERK', `Calling criminal case ${story.docket}, United States against ${fullName(story.name)}.`], ['THE COURT', `${dice.pick(['Good morning', 'Good afternoon'])}. ${title} ${story.name.family}, have you gone over the report with your lawyer?`], ['THE DEFENDANT', 'Yes, I have, Your Honor.'], ['THE COURT', 'Is there anything that has to be corrected?'], [counsel(story.defender), 'Only what is in our letter, Judge, and the Probation Officer took care of that.'],
      [counsel(story.prosecutor), 'The Government has no objections, Your Honor.'], ['THE COURT', `Very well. The report will be filed under seal. I have also read the letters from the family, and there are many of them. ${counsel(story.defender)}, you may speak.`],
      [counsel(story.defender), `Thank you, Judge. I will be short. My client grew up in ${story.court.city} with nobody to look after the children. None of that excuses what happened, and nobody at this table says it does. What I ask is that the Court look at the whole of a life and not at the worst year of it.`],
      ['THE COURT', 'Does your client wish to say anything?'], ['THE DEFENDANT', 'I want to say I am sorry to my mother and to everybody who came here today. I did it. I will not do it again. That is all.'],
      ['THE COURT', `Then I find a total offense level of ${g.total} and a criminal history category of ${roman(g.category)}. That makes a range of ${showRange(g.range)}. Does the Government wish to be heard?`], [counsel(story.prosecutor), 'We rest on our papers.'],
      ['THE COURT', 'I have thought about this for a long time. The offense is serious. I accept that there is remorse. I have looked at the factors in Section 3553(a), and I think that the sentence I am about to give is enough and is not more than it has to be.'],
      ['THE COURT', `Stand up, please. It is the sentence of this Court that you be committed to the Bureau of Prisons ${imposed}, and after that to supervised release for ${spelled(story.supervisedYears)} years. You will pay ${story.fine > 0 ? `a fine of $${story.fine.toLocaleString('en-US')} and ` : ''}the special assessment, which is $${story.assessment}.${story.restitution > 0 ? ` Restitution will be $${story.restitution.toLocaleString('en-US')}.` : ''}`],
      ['THE COURT', 'You may appeal. If you cannot pay for it, the Clerk will file the notice for you. We stand adjourned.'],
    ]
    const lines = [...first]
    while (lines.length < 25) lines.push('')
    for (const [who, words] of said) lines.push(...wrap(`${who}: ${words}`, 46))
    for (let at = 0; at < lines.length; at += 100) {
      if (at > 0) w.newPage()
      for (let quarter = 0; quarter < 4 && at + quarter * 25 < lines.length; quarter++) miniature(w, lines.slice(at + quarter * 25, at + quarter * 25 + 25), at / 25 + quarter + 1, quarter)
    }
    w.onEveryPage((page, of) => w.put(`${plain(story.name.family).toUpperCase()} - Sentencing`, 44, 34, { size: 8, family: 'sans', page }).put(`Sheet ${page} of ${of}     Condensed`, 568, 34, { size: 8, family: 'sans', align: 'right', page }))
    w.truth.push(...Object.entries({ 'person.name': fullName(story.name), 'conviction.district': story.court.district, 'conviction.docketNumber': story.docket, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'guideline.totalLevel': g.total, 'guideline.category': g.category, 'guideline.range': g.range, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.assessment': story.assessment, ...sumsImposed(story) }).map(([path, value]) => ({ path, value, page: 1 })))
    allowFederal(w)
    return w
  },
}

/** An opinion as a reporter of decisions prints it: two columns, headnotes first. */
export const reporterOpinion: Layout = {
  name: 'appellate opinion, reporter in columns',
  kind: 'appellate opinion',
  years: [1989, 2022],
  rising: true,
  draw(story, dice) {
    const filedOn = story.appeal?.filedOn ?? onWeekday(addDays(story.sentencedOn, 9))
    const appeal = story.appeal ?? { number: `${filedOn.slice(2, 4)}-${dice.whole(1000, 6999)}`, filedOn, decidedOn: onWeekday(addDays(filedOn, dice.whole(220, 480))) }
    const { title, who } = they(story)
    const him = `${title} ${story.name.family}`
    const first = dice.whole(110, 980)
    const volume = appeal.decidedOn < '1994' ? `${dice.whole(880, 999)} FEDERAL REPORTER, 2d SERIES` : `${dice.whole(12, 960)} FEDERAL REPORTER, 3d SERIES`
    const w = new ColumnsWriter({ family: dice.pick(['serif', 'book'] as const), size: 10, leading: 1.2, filled: 'serif', justified: true, margins: { left: 70, right: 70, top: 78, bottom: 66 } })
    w.onEveryPage((page) => w.put(page === 1 ? `UNITED STATES v. ${story.name.family.toUpperCase()}` : volume, 306, 50, { size: 9, align: 'center', page }).put(String(first + page - 1), page % 2 === 1 ? 542 : 70, 50, { size: 10, cut: 'bold', align: page % 2 === 1 ? 'right' : 'left', page }))
    const how = { 'guilty plea': 'on a plea of guilty', 'jury verdict': 'after a jury trial', 'bench verdict': 'after a bench trial' }[story.decidedBy]
    const offenses = list(story.counts.map(({ nature, printed }) => `${nature.toLowerCase()}, ${printed}`))
    const length = story.term === 'life' ? 'life imprisonment' : `${story.term} months' imprisonment`
    const opening = dice.pick(['PER CURIAM.', 'NORQUIST, Circuit Judge.'])
    w.inColumns(22, (c) => {
      c.center('{b|UNITED STATES of America,}').center('{b|Plaintiff-Appellee,}', { after: 0.3 }).center('v.', { after: 0.3 }).center(`{b|${fullName(story.name)},}`).center('{b|Defendant-Appellant.}', { after: 0.5 }).center(`{b|No. ${appeal.number}.}`, { after: 0.3 })
      c.center(`United States Court of Appeals,\n${story.court.circuit}.`, { after: 0.4 }).center(`Submitted ${reporterDay(addDays(appeal.decidedOn, -70))}.`).center(`Decided ${reporterDay(appeal.decidedOn)}.`, { after: 0.7 })
      c.par(`Defendant was convicted in the United States District Court for the ${story.court.district}, ${story.judge}, J., ${how}, and ${who} appealed. The Court of Appeals held that sentence was not unreasonable.`, { indent: 14, after: 0.4, size: 9.5 }).par('Affirmed.', { indent: 14, after: 0.7, size: 9.5 })
      c.par('{b|Criminal Law} 1147, 1156.2', { size: 9, after: 0.2 }).par('Findings of the district court on the credibility of witnesses at sentencing are reviewed for clear error.', { indent: 14, size: 9, after: 0.7 }).center('___________', { after: 0.5 })
      c.par(`${story.defender}, ${story.court.city}, for defendant-appellant.`, { indent: 14, after: 0.3 }).par(`${story.prosecutor}, Asst. U.S. Atty., ${story.court.city}, for plaintiff-appellee.`, { indent: 14, after: 0.5 }).par('Before HALDEMAN, NORQUIST and STANNARD, Circuit Judges.', { indent: 14, after: 0.5 }).par(opening, { indent: 14, after: 0.5 })
      c.par(`${fullName(story.name)} was convicted ${how} of ${offenses}. On ${inWords(story.sentencedOn)}, the district court, applying a guideline range of ${showRange(story.guideline.range)}, sentenced ${him} to ${length}, and to ${plainYears(story.supervisedYears * 12)} of supervised release. ${who === 'she' ? 'She' : 'He'} now argues that the evidence at sentencing was not reliable and that the sentence is too long. We affirm.`, { indent: 14, after: 0.4 })
      c.par(`The district court heard two agents and a cooperating witness. It believed them. That choice, where the testimony is coherent and not contradicted by anything outside it, can virtually never be clear error.`, { indent: 14, after: 0.4 }).par(`${him} next points to ${they(story).whose} family, to steady work before the arrest and to the age at which ${who} will be released. The court spoke to each of these things before it imposed sentence. We see no abuse of its discretion.`, { indent: 14, after: 0.4 }).par('AFFIRMED.', { indent: 14 })
    })
    w.truth.push(...Object.entries({ 'person.name': fullName(story.name), 'litigation.appealDecidedOn': appeal.decidedOn, 'conviction.district': story.court.district, 'conviction.judge': story.judge, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'guideline.range': story.guideline.range, 'conviction.decidedBy': story.decidedBy, 'litigation.appealTaken': true, ...sectionsOf(story.counts) }).map(([path, value]) => ({ path, value, page: 1 })))
    return w.allows({ 'litigation.appealPending': false, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
  },
}

/** MR. TEAGUE */
function counsel(name: string): string {
  return `MR. ${name.split(' ').at(-1)?.toUpperCase()}`
}

/** One page of four, its number over it and its lines numbered. */
function miniature(w: PaperWriter, lines: readonly string[], number: number, quarter: number): void {
  const [x, y] = [44 + (quarter % 2) * 266, 50 + Math.floor(quarter / 2) * 352]
  w.box(x, y, 258, 344).put(`Page ${number}`, x + 252, y + 12, { family: 'sans', size: 7, align: 'right' })
  lines.forEach((line, i) => {
    w.put(String(i + 1), x + 20, y + 28 + i * 12.4, { size: 6, align: 'right' })
    if (line.trim() !== '') w.put(line.trim(), x + 28 + (line.length - line.trimStart().length) * 4, y + 28 + i * 12.4)
  })
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = '   '
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line.trim() === '' ? line + word : `${line} ${word}`
  }
  return [...lines, line]
}
