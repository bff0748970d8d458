import type { Dice } from '../dice.ts'
import type { Run, Sheet } from '../sheet/sheet.ts'
import type { ScanLook } from './scan-look.ts'

const stamps = [['RECEIVED', 'MAIL ROOM'], ['COPY'], ['CERTIFIED TRUE COPY', 'DEPUTY CLERK'], ['CONFIDENTIAL'], ['LEGAL MAIL', 'OPENED IN PRESENCE OF INMATE'], ['EXHIBIT C']] as const
const notes = ['see p. 3', 'ask about this', 'call the clerk', 'wrong?', 'copy for mom', 'ck date'] as const

/** The sheets with what came over them since they were printed: the fax machine's line, stamps, notes by hand. */
export function markSheets(sheets: readonly Sheet[], look: ScanLook, dice: Dice): Sheet[] {
  const fax = `${dice.digits(2)}/${dice.digits(2)}/2014  09:${dice.digits(2)}   FROM: 555-010-${dice.digits(4)}   TO: 5550100199   `
  return sheets.map((sheet, i) => {
    const added: Run[] = []
    if (look.faxLine) added.push({ text: `${fax}P.${String(i + 1).padStart(3, '0')}/${String(sheets.length).padStart(3, '0')}`, x: 40, y: 16, family: 'typewriter', cut: 'bold', size: 9, added: true })
    if (look.marks) {
      const [x, y, angle] = [dice.between(90, sheet.width - 220), dice.between(120, sheet.height - 120), dice.between(-24, 24)]
      dice.pick(stamps).forEach((text, line) => added.push({ text, x, y: y + line * 18, family: 'sans', cut: 'bold', size: 17, angle, gray: 0.45, added: true }))
      added.push({ text: dice.pick(notes), x: dice.between(30, sheet.width - 140), y: dice.between(60, sheet.height - 60), family: 'hand', cut: 'regular', size: dice.between(13, 20), angle: dice.between(-12, 12), gray: 0.2, added: true })
    }
    return { ...sheet, runs: [...sheet.runs, ...added] }
  })
}
