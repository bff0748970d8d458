import type { Dice } from '../../dice.ts'
import type { PaperWriter } from '../../sheet/paper-writer.ts'
import type { Field } from './prison-fields.ts'

type Setter = (w: PaperWriter, fields: readonly Field[], dice: Dice) => void

/** What is too long for half a line stands in one of its own. */
const longest = 21

/** Fields two to a line, the long ones alone. */
function inPairs(fields: readonly Field[]): Field[][] {
  const [long, short] = [true, false].map((isLong) => fields.filter(({ text }) => text.length > longest === isLong))
  return [...(long ?? []).map((field) => [field]), ...inTwos(short ?? [], 2)]
}

const inTwos = (fields: readonly Field[], many: number): Field[][] => Array.from({ length: Math.ceil(fields.length / many) }, (_, i) => fields.slice(i * many, i * many + many))

/** The ways a form sets its fields: label and value in lines, in columns, in boxes, over one another, in one running line. */
const setters: Readonly<Record<string, Setter>> = {
  lines: (w, fields) => {
    for (const { name, text } of fields) w.row([{ at: 0, text: `${name}:`, width: 160 }, { at: 168, text }], 0.15)
  },
  close: (w, fields) => {
    for (const { name, text } of fields) w.par(`${name}: ${text}`, { after: 0.15 })
  },
  bold: (w, fields) => {
    for (const { name, text } of fields) w.row([{ at: 0, text: name, width: 170, cut: 'bold' }, { at: 176, text }], 0.2)
  },
  dotted: (w, fields) => {
    for (const { name, text } of fields) w.par(`${name.toUpperCase()}${'.'.repeat(Math.max(2, 30 - name.length))}: ${text.toUpperCase()}`)
  },
  numbered: (w, fields) => {
    fields.forEach(({ name, text }, i) => w.par(`${i + 1}.  ${name}:  ${text}`, { after: 0.3 }))
  },
  dashes: (w, fields) => {
    for (const { name, text } of fields) w.par(`${name} - ${text}`, { after: 0.2 })
  },
  pairs: (w, fields) => {
    for (const [left, right] of inPairs(fields)) w.row([{ at: 0, text: `${left?.name}:`, width: 94, cut: 'bold' }, { at: 98, text: left?.text ?? '', width: right === undefined ? 360 : 142 }, ...(right === undefined ? [] : [{ at: 244, text: `${right.name}:`, width: 104, cut: 'bold' as const }, { at: 350, text: right.text, width: 120 }])], 0.3)
  },
  boxed: (w, fields) => {
    for (const pair of inPairs(fields)) {
      const top = w.y
      w.row(pair.flatMap(({ name, text }, i) => [{ at: 4 + i * 240, text: name, width: 84, size: 8.5 }, { at: 90 + i * 240, text, width: pair.length === 1 ? 380 : 148 }]), 0.3)
      pair.forEach((_, i) => w.box(w.left + i * 240, top - 2, pair.length === 1 ? 478 : 238, w.y - top))
    }
  },
  grid: (w, fields) => {
    for (const three of inPairs(fields)) {
      const top = w.need(40).y
      w.row(three.map(({ name }, i) => ({ at: 4 + i * 240, text: name.toUpperCase(), width: 230, size: 7.5 }))).row(three.map(({ text }, i) => ({ at: 4 + i * 240, text, width: 400 })), 0.4)
      three.forEach((_, i) => w.box(w.left + i * 240, top - 2, 238, w.y - top))
    }
  },
  numberedBoxes: (w, fields) => {
    inPairs(fields).forEach((pair, i) => {
      w.need(40).row(pair.map(({ name }, j) => ({ at: 4 + j * 236, text: `${i + 1}${'ab'[j]}. ${name}`, width: 226, size: 8 }))).row(pair.map(({ text }, j) => ({ at: 14 + j * 236, text, width: 400 })), 0.4)
    })
  },
  running: (w, fields, dice) => {
    const mark = dice.pick(['; ', ' | ', '.  '])
    w.par(`${fields.map(({ name, text }) => `${name.replace(/\.$/, '')}: ${text}`).join(mark)}.`, { after: 0.4 })
  },
  blanks: (w, fields) => {
    const lines = w.look.family === 'typewriter' ? inTwos(fields, 2) : inTwos(fields, 1)
    for (const pair of lines) w.lines([pair.map(({ name, text }) => `${name}: ${text}`.padEnd(40)).join('   ').trimEnd()])
  },
  under: (w, fields) => {
    for (const { name, text } of fields) w.need(30).par(`{b|${name}}`).par(text, { left: 12, after: 0.25 })
  },
}

/** Fields that some forms put into one place: `Sentenced: Western District of Missouri, June 21, 1996`. */
const together: readonly { readonly of: readonly [string, string]; readonly names: readonly string[]; readonly join: readonly string[] }[] = [
  { of: ['conviction.district', 'conviction.sentencedOn'], names: ['Sentenced', 'Court and Date of Sentence', 'Sentencing Court/Date', 'Imposed'], join: [', ', ' on ', ' / '] },
  { of: ['conviction.sentencedOn', 'conviction.district'], names: ['Sentenced', 'Date and Court of Sentence', 'Date/District of Sentence'], join: [', ', ' in the '] },
  { of: ['conviction.docketNumber', 'conviction.judge'], names: ['Docket/Judge', 'Case No. and Judge', 'Docket No./Sentencing Judge'], join: [' / ', ', ', ' before Judge '] },
  { of: ['conviction.term', 'conviction.supervisedReleaseMonths'], names: ['Sentence', 'Term and Supervision', 'Sentence/Supervised Release'], join: ['; supervised release ', ' / TSR ', ', followed by supervised release of '] },
  { of: ['custody.commencedOn', 'custody.projectedReleaseOn'], names: ['Began/Projected Release', 'Computation Began / Projected Release', 'Sentence Began and Projected Release'], join: [' / ', ' – '] },
]

function merged(fields: readonly Field[], dice: Dice): readonly Field[] {
  return together.reduce<readonly Field[]>((all, { of: [first, second], names, join }) => {
    const [one, other] = [first, second].map((path) => all.find(({ truth }) => truth !== undefined && Object.keys(truth).length === 1 && path in truth))
    if (one === undefined || other === undefined || !dice.happens(0.3)) return all
    return all.filter((field) => field !== other).map((field) => (field === one ? { name: dice.pick(names), text: `${one.text}${dice.pick(join)}${other.text}`, truth: { ...one.truth, ...other.truth } } : field))
  }, fields)
}

/** Sets the fields in one of the ways forms do, and says what they tell. */
export function setForm(w: PaperWriter, fields: readonly Field[], dice: Dice, ways: readonly string[] = Object.keys(setters)): void {
  setters[dice.pick(ways)]?.(w, dice.happens(0.35) ? merged(fields, dice) : fields, dice)
  for (const { truth } of fields) w.saysAll(truth ?? {})
}
