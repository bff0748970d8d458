import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { list } from '../layouts/parts/terms.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { addDays, inWords, slashed, yearOf } from '../story/days.ts'
import { familyNames, kinNames } from '../story/names.table.ts'
import { fullName, shortName, they } from '../story/say-name.ts'
import { ColumnsWriter } from './parts/columns.ts'
import { slashedLoose, yearsBetween } from './parts/day-shapes.ts'
import { gridRow } from './parts/grid.ts'
import { plainYears } from './parts/term-shapes.ts'

/** A story cut out of a printed newspaper, in two columns. */
export const clipping: Layout = {
  name: 'press article, clipping in columns',
  kind: 'press article',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, whose, title } = they(story)
    const He = who === 'she' ? 'She' : 'He'
    const him = `${title} ${story.name.family}`
    const w = new ColumnsWriter({ family: dice.pick(['serif', 'book'] as const), size: 10.5, leading: 1.25, filled: 'serif', justified: true, margins: { left: 84, right: 84, top: 84, bottom: 90 } })
    const printed = addDays(story.signedOn, dice.whole(1, 6))
    w.row([{ at: 0, text: `{b|${dice.pick(['The Morning Register', 'Valley Courier', 'The Evening Bulletin', 'Tri-County Herald'])}}`, size: 13, width: 220 }, { at: 250, text: `${inWords(printed)}      Page ${dice.pick(['A', 'B', 'C'])}${dice.whole(1, 12)}`, size: 9, width: 194, align: 'right' }], 0.3).rule(1).space(0.4)
    const length = story.term === 'life' ? 'life in prison' : `${plainYears(story.term)} in prison`
    w.par(`{b|${dice.pick(['Judge hands down', 'Court gives', 'Sentence is'])} ${story.term === 'life' ? 'life term' : plainYears(story.term)} in ${story.court.city} case}`, { size: 21, leading: 1.15, after: 0.4 })
    const by = `By ${dice.pick(['Mort Salinger', 'Judith Crane', 'Phil Okonski'])}`
    const [officer, neighbor] = [dice.pick(kinNames), dice.pick(familyNames)]
    const what = list(story.counts.map(({ nature }) => nature.toLowerCase()))
    const how = { 'guilty plea': `${He} had pleaded guilty`, 'jury verdict': 'A jury had found the charges proved', 'bench verdict': 'The judge had heard the case without a jury' }[story.decidedBy]
    w.inColumns(20, (c) => {
      c.par(by, { cut: 'bold', size: 9.5 }).par('Staff Writer', { size: 9, after: 0.4 })
      c.par(`${story.court.city.toUpperCase()} - ${fullName(story.name)}, ${yearsBetween(story.born, story.sentencedOn)}, was sentenced in federal court on ${inWords(story.sentencedOn)} to ${length} for ${what}.`, { indent: 10, after: 0.2 })
      c.par(`U.S. District Judge ${story.judge} also ordered ${plainYears(story.supervisedYears * 12)} of supervised release. ${how} on ${inWords(story.convictedOn)}.`, { indent: 10, after: 0.2 })
      c.par(`"This is a long time, and it is meant to be," the judge said from the bench. ${him} stood with ${whose} lawyer, ${story.defender}, and said nothing.`, { indent: 10, after: 0.2 })
      c.par(`${officer} ${neighbor}, who lives on the same block, said people there knew ${him} as someone who fixed their cars and did not ask for money. "You would never have thought it," ${neighbor} said.`, { indent: 10, after: 0.2 }).par(`Assistant U.S. Attorney ${story.prosecutor} said the sentence should be a warning to others. An appeal is planned.`, { indent: 10 })
    })
    return w.saysAll({ 'person.name': fullName(story.name), 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.judge': story.judge, 'conviction.supervisedReleaseMonths': story.supervisedYears * 12, 'conviction.convictedOn': story.convictedOn, 'conviction.decidedBy': story.decidedBy }).allows({ 'conviction.sovereign': 'federal', ...Object.fromEntries(story.counts.map(({ nature }, i) => [`conviction.counts.${i}.description`, nature])) })
  },
}

/** Photographs on a sheet of paper, each with what is to be seen on it. */
export const albumPage: Layout = {
  name: 'photograph, album page',
  kind: 'photograph',
  years: [1994, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'hand', 'serif'], { size: 11, leading: 1.35 })
    const name = shortName(story.name)
    w.center(`Photographs for the petition of ${name}`, { size: 14, after: 1 })
    const captions = dice.some([`${name} with the graduates of the class, ${story.prison.name}, ${yearOf(story.today) - 2}`, `${name} and ${they(story).whose} children in the visiting room, Thanksgiving ${yearOf(story.today) - 4}`, `Our mother's birthday. ${name} is the second from the left`, `${name} at the chapel with Pastor Elijah, ${yearOf(story.today) - 1}`, `Before the case: ${name} at work, ${yearOf(story.arrestedOn) - 2}`], dice.whole(2, 3))
    for (const [i, text] of captions.entries()) {
      w.need(200)
      picture(w, w.left + (i % 2 === 0 ? 0 : w.measure - 250), w.y, 250, 150, dice.between(0.35, 0.6))
      w.y += 158
      w.par(text, { left: i % 2 === 0 ? 0 : w.measure - 250, right: i % 2 === 0 ? w.measure - 250 : 0, size: 10, after: 0.8 })
    }
    return w.allows({ 'person.name': name, 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
  },
}

/** One picture on a whole page, with a printed line under it. */
export const visitPicture: Layout = {
  name: 'photograph, visiting room',
  kind: 'photograph',
  years: [1994, 2022],
  draw(story, dice) {
    const on = addDays(story.today, -dice.whole(60, 1500))
    const w = new PaperWriter({ family: dice.pick(['sans', 'modern', 'typewriter'] as const), size: 10.5, leading: 1.35, filled: 'hand', margins: { left: 66, right: 66, top: 66, bottom: 66 } })
    picture(w, w.left, w.y, w.measure, 440, dice.between(0.3, 0.55))
    w.y += 452
    w.par(`INMATE PHOTO PROGRAM   ${story.prison.name}   ${slashed(on)}`, { after: 0.4 }).par(`{t|${story.name.given} with ${dice.pick(kinNames)} and the girls, ${inWords(on)}. We count the days. Keep this one for the lawyer, it is the only picture with all of us in it.}`)
    return w.allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison', 'person.name': story.name.given })
  },
}

/** The sheet that goes before a fax: no paper of a case. */
export const faxCover: Layout = {
  name: 'fax cover sheet',
  kind: 'other',
  years: [1994, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['sans', 'serif', 'typewriter'], { size: 11.5, leading: 1.5 })
    w.par('{b|FAX}', { size: 40, after: 0.2 }).rule(2).space(0.6)
    const wide = w.measure / 2
    gridRow(w, [wide, wide], [`TO:  Clemency Clinic, ${story.court.city}`, `FROM:  Records Office, ${story.prison.name}`])
    gridRow(w, [wide, wide], [`FAX:  555-010-0${dice.whole(110, 190)}`, `PHONE:  555-010-0${dice.whole(110, 190)}`])
    gridRow(w, [wide, wide], [`DATE:  ${slashedLoose(story.today)}`, `PAGES (with cover):  ${dice.whole(3, 48)}`])
    gridRow(w, [w.measure], [`RE:  ${shortName(story.name)}, your request of ${slashedLoose(addDays(story.today, -dice.whole(10, 60)))}`])
    w.space(0.8).tick(false, 'Urgent').tick(true, 'For your records').tick(false, 'Please comment').tick(false, 'Please reply').space(0.8)
    w.par('Comments: Part one of two. The rest will follow tomorrow, as the machine overheats.', { after: 2 })
    w.par('CONFIDENTIAL: This transmission is meant only for the person named above. If it has reached you by mistake, destroy it and call the sender at once.', { size: 9 })
    return w.allows({ 'person.name': shortName(story.name), 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
  },
}

/** A picture as a copier gives it: a gray field with darker shapes and a white edge. */
function picture(w: PaperWriter, x: number, y: number, width: number, height: number, gray: number): void {
  const sheet = w.sheets.at(-1)
  sheet?.strokes.push({ x, y, width, height, weight: 0.8 }, { x: x + 8, y: y + 8, width: width - 16, height: height - 16, weight: 0, filled: true, gray })
  for (let i = 0; i < 4; i++) {
    const wide = width / 9
    const left = x + width * (0.16 + i * 0.19)
    sheet?.strokes.push({ x: left, y: y + height * 0.45, width: wide, height: height * 0.55 - 8, weight: 0, filled: true, gray: gray - 0.22 }, { x: left + wide * 0.22, y: y + height * 0.3, width: wide * 0.56, height: height * 0.15, weight: 0, filled: true, gray: gray - 0.12 })
  }
}
