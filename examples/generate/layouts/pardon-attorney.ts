import type { Layout } from './layout.ts'
import { writerFor } from './parts/looks.ts'
import { addDays, inWords } from '../story/days.ts'
import { fullName, they } from '../story/say-name.ts'

/** The Office of the Pardon Attorney acknowledges a petition, or says how it ended. */
export const pardonAttorneyLetter: Layout = {
  name: 'Pardon Attorney letter',
  kind: 'Pardon Attorney letter',
  years: [1990, 2022],
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'book'], { size: 11.5, leading: 1.35 })
    w.row([{ at: 0, text: '{b|U.S. Department of Justice}', size: 13 }], 0.3).row([{ at: 0, text: 'Office of the Pardon Attorney' }], 1.2).rule()
    w.row([{ at: 300, text: '{i|Washington, D.C. 20530}' }], 1).par(inWords(addDays(story.today, -dice.whole(20, 900))), { after: 1 })
    w.lines([fullName(story.name), `Reg. No. ${story.register}`, story.prison.name, 'P.O. Box 1000', story.prison.place]).space(1)
    w.says('person.name', fullName(story.name)).says('person.registerNumber', story.register).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    w.row([{ at: 40, text: `Re:   Petition for Commutation of Sentence\n        Case No. C${dice.digits(6)}` }], 1)
    w.par(`Dear ${they(story).title} ${story.name.family}:`, { after: 0.7 })
    const how = dice.pick(['This letter acknowledges receipt of your petition for commutation of sentence. Your case has been assigned the number shown above. You need take no further action at this time; should additional information be required, you will be contacted.', 'Your application for commutation of sentence was carefully considered in this Department and the White House, and the decision was reached that favorable action is not warranted. Your application was therefore denied by the President. Under the Constitution, there is no appeal from this decision. You may reapply one year from the date of denial.', 'We have reviewed your petition for commutation of sentence and find that it is incomplete. Please return the enclosed form with a copy of your presentence report and judgment.'])
    w.par(how, { indent: 30, after: 0.8 }).par('Please advise us of any change of address. Inquiries about the status of the petition may be made in writing.', { indent: 30, after: 1.2 })
    w.row([{ at: 240, text: 'Sincerely,' }], 2).row([{ at: 240, text: dice.pick(['Deputy Pardon Attorney', 'Pardon Attorney', 'Executive Officer']) }])
    return w
  },
}
