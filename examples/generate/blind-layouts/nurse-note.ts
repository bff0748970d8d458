import type { Layout } from '../layouts/layout.ts'
import { writerFor } from '../layouts/parts/looks.ts'
import { sayInmate } from '../layouts/parts/sentry.ts'
import { addDays, slashed, slashedShort } from '../story/days.ts'
import { plain } from '../story/say-name.ts'
import { yearsBetween } from './parts/day-shapes.ts'
import { whileServing } from './parts/while-serving.ts'

/** A nurse's note of a visit under S, O, A and P, run together and short, as typed at the end of a shift. */
export const nurseNote: Layout = {
  name: 'medical record, note under four letters',
  kind: 'medical record',
  years: [1992, 2021],
  draw(made, dice) {
    const story = whileServing(made)
    const seen = story.today
    const w = writerFor(dice, ['typewriter', 'sans'], { size: 10.5, leading: 1.4, justified: false })
    w.row([{ at: 0, text: `HEALTH SERVICES UNIT - ${story.prison.name}`, cut: 'bold', width: 300 }, { at: 320, text: `${slashed(seen)}   ${dice.whole(7, 15)}${dice.pick(['05', '20', '40'])} hrs` }], 0.4).rule(0.6)
    w.par(`Pt: ${plain(story.name.family).toUpperCase()}, ${plain(story.name.given)} ${plain(story.name.middle)}${story.name.suffix === undefined ? '' : ` ${story.name.suffix}`}    No. ${story.register}    b. ${slashed(story.born)}    ${yearsBetween(story.born, seen)} y/o ${story.woman ? 'F' : 'M'}    NKDA`, { after: 0.6 })
    sayInmate(w, story)
    w.says('person.dateOfBirth', story.born).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison', 'health.conditions.complete': true })
    const line = (letter: string, text: string): void => void w.row([{ at: 0, text: `{b|${letter}}`, width: 24 }, { at: 28, text }], 0.5)
    line('S', `Here for periodic chronic visit. States "${dice.pick(['I get winded on the stairs', 'my feet are numb at night', 'same as last time'])}." Taking meds at pill line, missed 2 doses this month. Denies CP, SOB at rest, N/V. Appetite fair.`)
    line('O', `T 98.${dice.whole(0, 8)}  P ${dice.whole(60, 92)}  R 16  BP ${dice.whole(118, 166)}/${dice.whole(70, 96)}  O2 sat ${dice.whole(93, 99)}% RA  Wt ${dice.whole(148, 250)}. A&O x3. Lungs CTA. RRR. Abd soft. Trace pedal edema. Gait steady.`)
    line('A', story.conditions.map(({ name, on }) => `${name} (dx'd ${slashed(on)})`).join('; '))
    story.conditions.forEach(({ name, on }, i) => w.saysAll({ [`health.conditions.${i}.name`]: name, [`health.conditions.${i}.on`]: on }))
    line('P', `Cont. present meds x 180 d. Labs fasting in 2 wks. Diet and exercise counseled. RTC ${dice.pick(['3', '6'])} mos or prn. Pt voices understanding.`)
    w.space(0.8).par(`${dice.pick(['C. Abernathy, RN', 'D. Quiroz, PA-C', 'M. Feld, NP'])}     reviewed by ${dice.pick(['S. Holm, MD', 'R. Adeyemi, MD'])} ${slashedShort(addDays(seen, 2))}`)
    return w.par('THIS RECORD IS CONFIDENTIAL. Form 6-72, overprinted locally.', { size: 8 })
  },
}
