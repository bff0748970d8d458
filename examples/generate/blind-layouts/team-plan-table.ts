import type { Layout } from '../layouts/layout.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { slashed } from '../story/days.ts'
import { fullName } from '../story/say-name.ts'
import { gridRow } from './parts/grid.ts'
import { titled } from './parts/titled.ts'
import { whileServing } from './parts/while-serving.ts'

/** What a team and a person agreed on, across a page on its side: for each part of life how it stands, what comes next, by when and who sees to it. */
export const teamPlanTable: Layout = {
  name: 'progress report, plan of the team across the page',
  kind: 'progress report',
  years: [1996, 2022],
  draw(made, dice) {
    const story = whileServing(made)
    const name = fullName(story.name)
    const w = new PaperWriter({ family: dice.pick(['sans', 'modern', 'serif']), size: 9.5, leading: 1.3, filled: 'typewriter', width: 792, height: 612, margins: { left: 48, right: 48, top: 50, bottom: 48 } })
    w.onEveryPage((page, of) => w.put(`Sheet ${page} of ${of}`, 744, 590, { size: 8, align: 'right', page }))
    w.row([{ at: 0, text: '{b|PLAN OF THE UNIT TEAM}', size: 15, width: 300 }, { at: 420, text: `Institution: ${story.prison.name}`, width: 270, align: 'right' }], 0.3)
    const third = w.measure / 3
    gridRow(w, [third, third, third], [`Inmate: ${name}`, `Register No.: ${story.register}`, `Team met: ${slashed(story.today)}`])
    gridRow(w, [third, third, third], [`Sentence: ${story.term === 'life' ? 'Life' : `${story.term} months`}, imposed ${slashed(story.sentencedOn)}`, story.releaseOn === undefined ? 'Projected release: none' : `Projected release: ${slashed(story.releaseOn)} (good conduct)`, `Recidivism risk: ${titled(story.risk)}`])
    w.saysAll({ 'person.name': name, 'person.registerNumber': story.register, 'custody.facility': story.prison.name, 'conviction.term': story.term, 'conviction.sentencedOn': story.sentencedOn, 'custody.risk': story.risk, ...(story.releaseOn === undefined ? {} : { 'custody.projectedReleaseOn': story.releaseOn }) })
    w.space(0.8)
    const widths = [84, 300, 176, 70, 66]
    gridRow(w, widths, ['{b|Area}', '{b|How it stands}', '{b|What is next}', '{b|By}', '{b|Who}'])
    const by = (): string => `${dice.whole(1, 12)}/${Number(story.today.slice(0, 4)) + 1}`
    const area = (head: string, stands: string, next: string, who: string): void => gridRow(w, widths, [head, stands, next, by(), who])
    area('Education', story.programs.length === 0 ? 'Nothing finished yet.' : `Finished:\n${story.programs.map(({ name: course, completedOn }) => `${titled(course)} (${slashed(completedOn)})`).join('\n')}`, 'Enroll in one more class; bring the certificate to the team', 'Inmate')
    story.programs.forEach(({ name: course, completedOn }, i) => w.saysAll({ [`custody.programs.${i}.name`]: course, [`custody.programs.${i}.completedOn`]: completedOn }))
    area('Work', `Assigned to ${titled(story.work)}; reports are good.`, 'Ask the foreman for a written evaluation', 'Inmate')
    w.says('custody.work', story.work)
    area('Conduct', story.incidents.length === 0 ? 'No report on file.' : story.incidents.map(({ on, code, act }) => `${slashed(on)}: Code ${code}, ${titled(act)}`).join('\n'), 'Stay clear of reports', 'Inmate')
    story.incidents.forEach(({ on, code, act }, i) => w.saysAll({ [`custody.incidents.${i}.code`]: code, [`custody.incidents.${i}.on`]: on, [`custody.incidents.${i}.act`]: act }))
    area('Money', `Pays $${dice.pick([25, 50, 75])} a quarter toward what the court ordered.`, 'Raise the payment when the job pays more', 'Counselor')
    area('Health', `Care Level ${dice.pick(['1', '2'])}; regular duty.`, 'Yearly physical', 'Health Svcs')
    area('Release', `Wants to live in ${story.court.city} with family.`, 'Give the address to the case manager', 'Case Mgr')
    w.need(50).space(1.5).row([{ at: 0, text: '______________________\nInmate', width: 200 }, { at: 240, text: `______________________\n${dice.pick(['P. Nyland', 'C. Abrego'])}, Case Manager`, width: 200 }, { at: 480, text: `______________________\n${dice.pick(['D. Foss', 'M. Trujillo'])}, Unit Manager` }])
    return w.allows({ 'custody.status': 'in prison', 'custody.programs.complete': true, 'custody.incidents.complete': true, 'conviction.sovereign': 'federal', 'conviction.court': 'United States District Court', 'custody.commencedOn': story.sentencedOn, 'history.violence': story.incidents.some(({ code }) => code === 201) })
  },
}
