import type { Dice } from '../dice.ts'
import type { Layout } from './layout.ts'
import { writerFor } from './parts/looks.ts'
import { signed } from './parts/stamps.ts'
import { addDays, inWords } from '../story/days.ts'
import { familyNames, kinNames, streetNames } from '../story/names.table.ts'
import { fullName, shortName, they } from '../story/say-name.ts'
import type { Story } from '../story/story.ts'
import type { PaperWriter } from '../sheet/paper-writer.ts'

interface Writer {
  readonly who: string
  readonly street: string
  readonly town: string
}

function writerOf(dice: Dice, story: Story): Writer {
  return { who: `${dice.pick(kinNames)} ${dice.happens(0.5) ? story.name.family : dice.pick(familyNames)}`, street: `${dice.whole(100, 9900)} ${dice.pick(streetNames)}`, town: `${story.court.city}, ${story.court.state}` }
}

function close(w: PaperWriter, who: string, on: string, words: string): void {
  w.need(90).row([{ at: 0, text: words }], 2.4)
  signed(w, who, w.left + 4, w.y - 10)
  w.row([{ at: 0, text: who }]).saysAll({ 'release.letters.0.writer': who, 'release.letters.0.on': on }).allows({ 'release.letters.0.signed': true })
}

/** A letter from the family to the Pardon Attorney. */
export const supportLetter: Layout = {
  name: 'letter of support',
  kind: 'letter of support',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, street, town } = writerOf(dice, story)
    const { whose, title } = they(story)
    const w = writerFor(dice, ['serif', 'sans', 'typewriter', 'book', 'hand'], { size: 12, leading: 1.45 })
    const on = addDays(story.today, -dice.whole(10, 200))
    w.lines([who, street, town]).space(1).par(inWords(on), { after: 1 })
    w.lines(['Office of the Pardon Attorney', 'U.S. Department of Justice', '950 Pennsylvania Avenue NW', 'Washington, DC 20530']).space(1)
    w.par(`Re: ${fullName(story.name)}, Reg. No. ${story.register}`, { after: 0.8 }).says('person.name', fullName(story.name)).says('person.registerNumber', story.register)
    const relation = dice.pick(['cousin', story.woman ? 'sister' : 'brother', story.woman ? 'aunt' : 'uncle', 'neighbor', 'friend'])
    w.par('To Whom It May Concern:', { after: 0.7 }).par(`I am writing to you on behalf of ${title} ${shortName(story.name)}, who is my ${relation}. I have known ${they(story).whom} for more than ${dice.whole(12, 40)} years. ${they(story).who === 'she' ? 'She' : 'He'} has always been a caring person who made a terrible mistake and has paid for it with ${whose} freedom.`, { after: 0.7 })
    w.par(`While in prison ${they(story).who} has earned certificates, stayed close to the family and helped other people. ${fullName(story.name)} is not the same person who went away.`, { after: 0.7 })
    const kind = dice.pick(['family', 'home', 'none'])
    if (kind === 'family') w.par(`Our whole family will be here to support ${they(story).whom}.`, { after: 0.7 }).says('release.family', `Our whole family will be here to support ${they(story).whom}`)
    if (kind === 'home') w.par(`When ${they(story).who} is released, ${they(story).who} has a home with me at ${street}, ${town}.`, { after: 0.7 }).says('release.home', `${street}, ${town}`)
    w.par('I ask you to please give this petition for clemency your kind consideration.', { after: 1 })
    close(w, who, on, 'Sincerely,')
    return w
  },
}

/** An employer offers work. */
export const jobLetter: Layout = {
  name: 'release plan letter, job',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, street, town } = writerOf(dice, story)
    const company = `${dice.pick(familyNames)} ${dice.pick(['Roofing', 'Bakery', 'Auto Repair', 'Landscaping', 'Trucking'])}, ${dice.pick(['Inc.', 'LLC'])}`
    const job = dice.pick(['warehouse associate', 'baker', 'mechanic', 'welder', 'office assistant', 'driver'])
    const w = writerFor(dice, ['serif', 'sans', 'modern'], { size: 11.5, leading: 1.4 })
    w.center(`{b|${company}}`, { size: 15 }).center(`${street} • ${town} • (555) 555-01${dice.digits(2)}`, { size: 9, after: 1.4 })
    const on = addDays(story.today, -dice.whole(10, 100))
    w.par(inWords(on), { after: 0.8 }).par(`RE: Offer of employment for ${fullName(story.name)}, Register No. ${story.register}`, { after: 0.8 })
    w.says('person.name', fullName(story.name)).says('person.registerNumber', story.register)
    w.par('To Whom It May Concern:', { after: 0.6 }).par(`${company} is pleased to offer ${fullName(story.name)} full-time employment as a ${job} upon release from custody. The position pays $${dice.whole(14, 28)}.00 per hour, 40 hours per week. I am aware of the criminal conviction and am willing to work with the probation officer.`, { after: 0.8 })
    w.says('release.job', `${job} at ${company}`)
    close(w, who, on, 'Respectfully,')
    w.row([{ at: 0, text: dice.pick(['Owner', 'Manager', 'President']) }])
    return w
  },
}

/** Someone gives a home. */
export const homeLetter: Layout = {
  name: 'release plan letter, home',
  kind: 'release plan letter',
  years: [1990, 2022],
  draw(story, dice) {
    const { who, street, town } = writerOf(dice, story)
    const w = writerFor(dice, ['serif', 'sans', 'typewriter'], { size: 12, leading: 1.4 })
    const on = addDays(story.today, -dice.whole(10, 100))
    w.par(inWords(on), { after: 1 }).par('United States Probation Office', { after: 0.4 }).par(`Subject: Release residence for ${fullName(story.name)} (${story.register})`, { after: 0.8 })
    w.says('person.name', fullName(story.name)).says('person.registerNumber', story.register)
    w.par(`My name is ${who}. This letter is to confirm that ${fullName(story.name)} may live with me at ${street}, ${town}, upon release. I own the house and there are two bedrooms. There are no firearms in the home.`, { after: 0.8 })
    w.says('release.home', `${street}, ${town}`)
    w.par('You may visit the residence at any time or call me at (555) 555-0137.', { after: 1 })
    close(w, who, on, 'Thank you,')
    return w
  },
}
