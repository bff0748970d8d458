import type { Layout } from './layout.ts'
import { PaperWriter } from '../sheet/paper-writer.ts'
import { inWords } from '../story/days.ts'
import { signed } from './parts/stamps.ts'
import { fullName } from '../story/say-name.ts'

/** A certificate on its side with a border. */
export const certificate: Layout = {
  name: 'certificate, landscape',
  kind: 'certificate',
  years: [1990, 2022],
  draw(story, dice) {
    const program = dice.pick(story.programs)
    const family = dice.pick(['serif', 'book', 'sans'] as const)
    const w = new PaperWriter({ family, size: 14, leading: 1.4, filled: dice.pick(['serif', 'sans', 'typewriter']), width: 792, height: 612, margins: { left: 80, right: 80, top: 100, bottom: 60 } })
    w.box(36, 36, 720, 540, 3).box(44, 44, 704, 524, 0.8)
    const named = program.name.toLowerCase().replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase())
    w.center(`{b|${dice.pick(['Certificate of Completion', 'Certificate of Achievement', 'CERTIFICATE OF COMPLETION'])}}`, { size: 30, after: 0.8 }).center(dice.pick(['This certifies that', 'This is to certify that', 'Awarded to']), { after: 0.6 }).center(`{t|${fullName(story.name)}}`, { size: 24, after: 0.6 }).center(dice.pick(['has successfully completed', 'has satisfactorily completed the requirements of', 'for completing']), { after: 0.6 }).center(`{b|${named}}`, { size: 20, after: 0.6 })
    w.center(`${dice.pick(['given at', 'at'])} ${story.prison.name}, ${story.prison.place}`, { after: 0.4 }).center(`on ${inWords(program.completedOn)}`, { after: 2 })
    w.saysAll({ 'person.name': fullName(story.name), 'custody.programs.0.name': named, 'custody.programs.0.completedOn': program.completedOn }).allows({ 'custody.facility': story.prison.name, 'custody.status': 'in prison' })
    w.row([{ at: 60, text: '________________________', width: 220 }, { at: 380, text: '________________________', width: 220 }]).row([{ at: 60, text: 'Instructor', width: 200, size: 11 }, { at: 380, text: 'Supervisor of Education', width: 200, size: 11 }])
    signed(w, dice.pick(['R. Tully', 'M. Yost', 'D. Gantt']), 150, w.y - 36)
    return w
  },
}
