import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { addDays, inWords, short, slashed } from '../story/days.ts'
import { familyNames, kinNames, streetNames } from '../story/names.table.ts'
import { fullName, shortName, they } from '../story/say-name.ts'
import { gridRow } from './parts/grid.ts'

/** A relative answers the probation office's questions by hand: the day with two digits for the year, and again within the letter in full. */
export const homeByHand: Layout = {
  name: 'release plan letter, a relative by hand',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const { who: pronoun, whom, whose } = they(story)
    const given = dice.pick(kinNames.filter((name) => !name.includes(' ')))
    const who = `${given} ${dice.happens(0.6) ? story.name.family : dice.pick(familyNames)}`
    const on = addDays(story.today, -dice.whole(5, 90))
    const street = `${dice.whole(12, 4800)} ${dice.pick(streetNames)}`
    const home = `${street}, ${story.court.city}, ${story.court.state}`
    const w = writerFor(dice, ['hand'], { size: 13, leading: 1.5, justified: false })
    w.par(short(on), { align: 'right', after: 0.6 }).says('release.letters.0.on', on).par('To the probation officer,', { after: 0.5 })
    const say = (text: string): void => void w.par(text, { indent: 24, after: 0.3 })
    say(`I got your questions about ${shortName(story.name)} # ${story.register}. I am ${whose} ${dice.pick(['aunt', 'cousin', 'sister', 'brother'])}. Yes ${pronoun} is welcome to stay with me. The address is ${home}. It is a brick house, I rent it going on nine years and the landlord knows.`)
    w.saysAll({ 'person.name': shortName(story.name), 'person.registerNumber': story.register, 'release.home': home })
    const company = `${dice.pick(familyNames)} ${dice.pick(['Tire', 'Drywall', 'Catering', 'Lawn Care'])}`
    const job = dice.pick(['helper', 'painter', 'cook', 'delivery driver'])
    say(`For work, Mr. ${dice.pick(familyNames)} told me on ${inWords(addDays(on, -6))} ${pronoun} can start as a ${job} at ${company} the week ${pronoun} gets out.`)
    w.says('release.job', `${job} at ${company}`)
    say(`There is no guns here and nobody on paper. You can come by any day after 4. I will pick ${whom} up my self.`)
    w.space(0.4).need(60).par('Thank you', { after: 1.2 })
    signed(w, who, w.left + 4, w.y - 8)
    return w.par(`${who}, ${dice.whole(200, 989)}-555-01${dice.digits(2)}`).says('release.letters.0.writer', who).allows({ 'release.letters.0.signed': true, 'custody.status': 'in prison' })
  },
}

/** A form for the supervising office that a sponsor fills in: boxes with questions, and a statement above the signature. */
export const sponsorForm: Layout = {
  name: 'release plan letter, statement of a sponsor on a form',
  kind: 'release plan letter',
  years: [1994, 2022],
  draw(story, dice) {
    const who = `${dice.pick(kinNames.filter((name) => !name.includes(' ')))} ${dice.pick(familyNames)}`
    const on = addDays(story.today, -dice.whole(5, 90))
    const home = `${dice.whole(12, 4800)} ${dice.pick(streetNames)}, ${story.court.city}, ${story.court.state}`
    const company = `${dice.pick(familyNames)} ${dice.pick(['Logistics', 'Masonry', 'Linen Service'])}`
    const job = dice.pick(['loader', 'mason tender', 'presser', 'dispatcher'])
    const w = writerFor(dice, ['sans', 'serif'], { size: 10.5, leading: 1.35, filled: 'typewriter', justified: false })
    w.center('{b|PROPOSED RELEASE PLAN}', { size: 14 }).center('Statement of Residence and Employment Sponsor', { after: 0.8 })
    const half = w.measure / 2
    gridRow(w, [half, half], [`Person to be released\n{t|${fullName(story.name)}}`, `Register number\n{t|${story.register}}`])
    gridRow(w, [half, half], [`Now held at\n{t|${story.prison.name}}`, `Relationship to sponsor\n{t|${dice.pick(['nephew or niece', 'friend of family', 'former coworker'])}}`])
    gridRow(w, [w.measure], [`Address where the person will reside\n{t|${home}}`])
    gridRow(w, [half, half], [`Others in the household\n{t|${dice.whole(1, 4)}}`, `Firearms or other weapons\n{t|none}`])
    gridRow(w, [half, half], [`Employer\n{t|${company}}`, `Position offered\n{t|${job}, $${dice.whole(12, 24)} per hour}`])
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register, 'custody.facility': story.prison.name, 'release.home': home, 'release.job': `${job} at ${company}` }).allows({ 'custody.status': 'in prison' })
    w.space(0.6).par('I have read what supervision asks and I agree to officers visiting at any hour. I understand that this plan is not final until it is approved, and I will tell the office at once if anything in it changes.', { after: 1.4 })
    signed(w, who, w.left + 4, w.y - 8)
    w.row([{ at: 0, text: `__________________________\nSponsor: {t|${who}}`, width: 250 }, { at: 270, text: `Date: {t|${slashed(on)}}` }])
    return w.saysAll({ 'release.letters.0.writer': who, 'release.letters.0.on': on }).allows({ 'release.letters.0.signed': true })
  },
}
