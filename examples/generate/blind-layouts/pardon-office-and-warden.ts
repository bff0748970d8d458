import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { addDays, inWords, slashed } from '../story/days.ts'
import { fullName, sentryName, they } from '../story/say-name.ts'
import { boxed } from './parts/grid.ts'
import { plainYears } from './parts/term-shapes.ts'
import { whileServing } from './parts/while-serving.ts'

/** The Office asks a prison for papers in a memorandum with heads and a numbered list. */
export const memorandumToWarden: Layout = {
  name: 'Pardon Attorney letter, memorandum to a prison with a list of papers',
  kind: 'Pardon Attorney letter',
  years: [1990, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { whose, title } = they(story)
    const name = fullName(story.name)
    const on = addDays(story.today, -dice.whole(3, 25))
    const w = writerFor(dice, ['sans', 'book', 'typewriter'], { size: 11, leading: 1.3, justified: false })
    w.par('{b|OFFICE OF THE PARDON ATTORNEY}', { size: 13 }).par('{b|M E M O R A N D U M}', { after: 0.6 }).rule(1).space(0.4)
    const heads: readonly (readonly [string, string])[] = [
      ['TO', `Warden, ${story.prison.name}`], ['ATTENTION', 'Correctional Programs / Case Management Coordinator'], ['FROM', `${dice.pick(['Harlan T. Weaver', 'Judith Pell', 'Simon Achterberg'])}, Senior Attorney`], ['DATE', inWords(on)],
      ['RE', `Request for commutation of sentence\n${sentryName(story.name)}\nNo. ${story.register}     Our file C${dice.digits(6)}`],
    ]
    for (const [head, text] of heads) w.row([{ at: 0, text: `{b|${head}:}`, width: 84 }, { at: 90, text }], 0.25)
    w.rule(1).space(0.5).saysAll({ 'person.name': name, 'person.registerNumber': story.register })
    w.allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison', 'conviction.docketNumber': story.docket, 'conviction.sentencedOn': story.sentencedOn, 'conviction.term': story.term, 'conviction.district': story.court.district, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court' })
    w.par(`We have a petition from the inmate named above, who was sentenced in the ${story.court.district} on ${inWords(story.sentencedOn)} to ${plainYears(story.term)}. To prepare our advice, kindly send us the following no later than ${inWords(addDays(on, 30))}:`, { after: 0.5 })
    const papers = ['the presentence report, with the statement of reasons attached', `the judgment and commitment order (Docket No. ${story.docket})`, 'a progress report not older than sixty days', `the record of discipline, and the sentence computation`, dice.pick(['a summary of health, if the petition speaks of illness', 'any letter from the sentencing judge or the prosecutor in the central file'])]
    papers.forEach((paper, i) => w.row([{ at: 18, text: `${i + 1}.`, width: 20 }, { at: 40, text: `${paper}${i < papers.length - 1 ? ';' : '.'}` }], 0.2))
    w.space(0.4).par(`Please state also whether ${title} ${story.name.family} has a detainer and whether ${whose} unit team favors relief. If ${they(story).who} has been moved, forward this request to the institution that has custody and let us know.`, { after: 0.5 })
    return w.par(`Papers may be sent to the address of this Office by electronic mail. Questions: (202) 555-01${dice.digits(2)}.`)
  },
}

/** A decision goes to the warden, who hands it over; the person signs the slip at the foot. */
export const denialByWarden: Layout = {
  name: 'Pardon Attorney letter, decision to be handed over by the warden',
  kind: 'Pardon Attorney letter',
  years: [1990, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const { whose, who } = they(story)
    const name = fullName(story.name)
    const on = addDays(story.today, -dice.whole(3, 60))
    const w = writerFor(dice, ['serif', 'book'], { size: 11.5, leading: 1.35, justified: false })
    w.row([{ at: 0, text: 'U.S. Department of Justice\n{i|Office of the Pardon Attorney}', width: 260 }, { at: 300, text: `Washington, D.C. 20530\n\n${inWords(on)}` }], 1)
    w.lines([`${dice.pick(['Mr. Raymond Ostrander', 'Ms. Carla Dunning', 'Dr. Peter Hsu'])}, Warden`, story.prison.name, story.prison.place]).space(0.8)
    w.row([{ at: 0, text: 'Inmate:', width: 70 }, { at: 74, text: name }]).row([{ at: 0, text: 'Reg. No.:', width: 70 }, { at: 74, text: story.register }]).row([{ at: 0, text: 'Our No.:', width: 70 }, { at: 74, text: `C${dice.digits(6)}` }], 0.8)
    w.saysAll({ 'person.name': name, 'person.registerNumber': story.register }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    w.par('Sir or Madam:', { after: 0.5 })
    w.par(`The petition by which the above inmate sought a shorter sentence has been ${dice.pick(['denied. The President acted upon it', 'closed without action. It was closed'])} on ${inWords(addDays(on, -dice.whole(2, 9)))}. Please see that ${who} is told, and hand ${they(story).whom} the copy of this letter that is enclosed.`, { after: 0.5 })
    w.par(`No reasons are given for decisions of this kind, and none of the papers that were considered may be shown. ${who === 'she' ? 'She' : 'He'} may ask again after one year if ${whose} circumstances have changed.`, { after: 0.6 })
    w.row([{ at: 270, text: `Respectfully,\n\n\n${dice.pick(['Miriam Kost', 'Allan Freyberg'])}\nExecutive Officer` }], 1)
    boxed(w, 110, () => w.center('{b|Return this slip to the Office of the Pardon Attorney}', { after: 0.3 }).par(`I have been given a copy of the letter of ${slashed(on)}.`, { after: 0.8 }).row([{ at: 0, text: '_______________________\nInmate', width: 170 }, { at: 190, text: '_______________________\nStaff witness', width: 170 }, { at: 380, text: '__________\nDate' }]))
    return w
  },
}
