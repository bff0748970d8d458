import type { Layout } from '../layout.ts'
import { writerFor } from '../parts/looks.ts'
import { addDays, inWords } from '../../story/days.ts'
import { fullName, shortName, they } from '../../story/say-name.ts'

/** The Office writes to the warden for what it needs, with a copy to the person who asked. */
export const pardonToWarden: Layout = {
  name: 'Pardon Attorney letter, to the warden for a report',
  kind: 'Pardon Attorney letter',
  years: [1990, 2022],
  rising: true,
  draw(story, dice) {
    const w = writerFor(dice, ['serif', 'typewriter'], { size: 11.5, leading: 1.4, justified: false })
    const { title, whose } = they(story)
    const on = addDays(story.today, -dice.whole(30, 700))
    w.center('{b|United States Department of Justice}').center('{i|Pardon Attorney}').center('{i|Washington, D.C. 20530}', { after: 1 })
    w.par(inWords(on), { left: 300, after: 0.9 }).lines(['Warden', story.prison.name, story.prison.place]).space(0.8)
    w.row([{ at: 30, text: 'Subject:', width: 60 }, { at: 92, text: `Executive clemency, ${fullName(story.name)}\nFederal Register No. ${story.register}` }], 0.8)
    w.saysAll({ 'person.name': fullName(story.name), 'person.registerNumber': story.register }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    w.par('Dear Warden:', { after: 0.5 })
    w.par(`${title} ${story.name.family}, who is in your institution, has asked the President to commute ${whose} sentence. So that we may advise on the request, please let us have within thirty days the presentence report, the judgment, the most recent progress report and any record of health that bears upon it, and tell us whether you would favor a commutation.`, { indent: 30, after: 0.5 })
    w.par(`Your reply will be treated as confidential. ${title} ${story.name.family} may be told that the matter is being considered and that no hearing is held.`, { indent: 30, after: 1 })
    w.row([{ at: 260, text: `Very truly yours,\n\n\n${dice.pick(['Deborah Fain', 'Martin Oxley', 'Ruth Penhallow'])}\n${dice.pick(['Deputy Pardon Attorney', 'Attorney-Adviser'])}` }], 0.8)
    return w.par(`cc: ${shortName(story.name)}`)
  },
}
