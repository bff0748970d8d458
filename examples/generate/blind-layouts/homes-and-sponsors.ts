import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { signed } from '../layouts/parts/stamps.ts'
import { addDays, dayOf, slashed } from '../story/days.ts'
import { familyNames, kinNames, otherNames, streetNames } from '../story/names.table.ts'
import { fullName, spelled, they } from '../story/say-name.ts'

/** Someone swears before a notary to give a home and to stand by the person: numbered statements between the county and the oath. */
export const sponsorOath: Layout = {
  name: 'release plan letter, sworn statement of a sponsor',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, whose, whom } = they(story)
    const name = fullName(story.name)
    const sponsor = `${dice.pick(kinNames)} ${dice.pick(familyNames)}`
    const [street, town] = [`${dice.whole(100, 9900)} ${dice.pick(streetNames)}`, `${story.court.city}, ${story.court.state}`]
    const on = addDays(story.today, -dice.whole(10, 120))
    const w = writerFor(dice, ['serif', 'typewriter', 'book'], { size: 11.5, leading: 1.4, justified: false })
    w.row([{ at: 0, text: `STATE OF ${story.court.state.toUpperCase()}\n\nCOUNTY OF ${dice.pick(['FRANKLIN', 'CLAY', 'MADISON'])}`, width: 220 }, { at: 224, text: ')\n) ss.\n)', width: 80 }], 0.8)
    w.center('{b|AFFIDAVIT OF SPONSOR}', { after: 0.7 })
    w.par(`I, ${sponsor}, being first duly sworn, state:`, { after: 0.4 })
    const years = dice.whole(8, 30)
    const statements = [
      `I am ${spelled(dice.whole(34, 71))} years old and ${dice.pick(['the aunt', 'a cousin', 'the former employer', 'a friend'])} of ${name}, Register Number ${story.register}, whom I have known for ${years} years.`,
      `I live at ${street}, ${town}, in a house that I own. I have lived there since ${2024 - dice.whole(3, 20)}.`,
      `${name} may make ${whose} home with me at that address from the day ${who} leaves custody and for as long as ${who} needs it. ${who === 'she' ? 'She' : 'He'} will have a room of ${whose} own.`,
      `I will give ${whom} meals and will drive ${whom} to the probation office and to work. I ask no rent for the first six months.`,
      'There is no firearm in my house, and nobody who lives in it has been convicted of a felony.',
      `I understand that the President may put conditions on a commutation and that an officer may come to see my home. I make this statement of my own will.`,
    ]
    statements.forEach((text, i) => w.row([{ at: 20, text: `${i + 1}.`, width: 22 }, { at: 46, text }], 0.35))
    w.saysAll({ 'person.name': name, 'person.registerNumber': story.register, 'release.home': `${street}, ${town}`, 'release.letters.0.writer': sponsor, 'release.letters.0.on': on })
    w.allows({ 'release.letters.0.signed': true, 'release.family': `I will give ${whom} meals and will drive ${whom} to the probation office and to work.` })
    w.need(110).space(1.4)
    signed(w, sponsor, w.left + 254, w.y)
    w.row([{ at: 250, text: `______________________________\n${sponsor}` }], 0.8)
    w.par(`Subscribed and sworn to before me ${dayOf(on).replace('the ', 'this ')}.`, { after: 1.4 })
    return w.row([{ at: 0, text: `______________________________\nNotary Public          My commission expires ${slashed(addDays(on, 900))}` }])
  },
}

/** A form with numbered questions that the person who offers a home has filled in, with boxes for yes and no. */
export const homeQuestions: Layout = {
  name: 'release plan letter, questions to whoever offers a home',
  kind: 'release plan letter',
  years: [1998, 2022],
  draw(story, dice) {
    const { who, whom } = they(story)
    const name = fullName(story.name)
    const host = `${dice.pick(kinNames)} ${dice.pick(familyNames)}`
    const [street, town] = [`${dice.whole(100, 9900)} ${dice.pick(streetNames)}, Apt. ${dice.whole(1, 40)}`, `${story.court.city}, ${story.court.state} ${dice.digits(5)}`]
    const on = addDays(story.today, -dice.whole(10, 120))
    const w = writerFor(dice, ['sans', 'modern'], { size: 10.5, leading: 1.3, filled: dice.pick(['hand', 'typewriter', 'serif']), justified: false })
    w.center('{b|RELEASE RESIDENCE QUESTIONNAIRE}', { size: 14 }).center('To be filled in by the person who offers a home. Please print. Answer every question.', { size: 9, after: 0.8 })
    let number = 0
    const ask = (question: string, answer: string): void => void w.row([{ at: 0, text: `${++number}.`, width: 20 }, { at: 22, text: question, width: 196 }, { at: 226, text: `{t|${answer}}` }], 0.5)
    const box = (question: string, yes: boolean): void => {
      w.row([{ at: 0, text: `${++number}.`, width: 20 }, { at: 22, text: question, width: 330 }, { at: 374, text: 'Yes', width: 30 }, { at: 434, text: 'No', width: 30 }])
      const y = w.y - 2
      w.mark(yes, w.left + 356, y, 10).mark(!yes, w.left + 416, y, 10).space(0.5)
    }
    ask('Person in custody', name)
    ask('Register number', story.register)
    ask('Your full name', host)
    ask('How are you related?', dice.pick(['Sister', 'Brother-in-law', 'Family friend', 'Grandmother']))
    ask(`Address at which ${who} would live`, `${street}, ${town}`)
    ask('Telephone', `(555) 555-01${dice.digits(2)}`)
    box('Do you own the home?', false)
    ask('If not, who is the landlord, and where?', `${dice.pick(otherNames)}, ${dice.whole(10, 99)} ${dice.pick(['Commerce Street', 'Depot Road'])}, ${story.court.city}`)
    ask('Who else lives there, and how old?', `${dice.pick(['Tasha', 'Marvin', 'Lupe'])}, ${dice.whole(9, 17)}; ${dice.pick(['Big Joe', 'Aunt Nell'])}, ${dice.whole(60, 80)}`)
    box('Are there firearms or ammunition in the home?', false)
    box(`Do you know why ${who} is in custody?`, true)
    const company = `${dice.pick(familyNames)} ${dice.pick(['Drywall', 'Nursery', 'Towing', 'Catering'])}`
    const job = dice.pick(['helper', 'driver', 'cook', 'clerk'])
    const works = dice.happens(0.6)
    ask(`Is work waiting for ${whom}? Where, and as what?`, works ? `Yes, ${job} at ${company}` : 'Not yet, he is looking'.replace('he is', `${who} is`))
    ask('May an officer visit without notice?', 'Any time')
    w.saysAll({ 'person.name': name, 'person.registerNumber': story.register, 'release.home': `${street}, ${town}`, ...(works ? { 'release.job': `${job} at ${company}` } : {}), 'release.letters.0.writer': host, 'release.letters.0.on': on }).allows({ 'release.letters.0.signed': true })
    w.need(60).space(1.6)
    signed(w, host, w.left + 44, w.y)
    return w.row([{ at: 0, text: `Signed ______________________________`, width: 280 }, { at: 300, text: `Date  {t|${slashed(on)}}` }])
  },
}
