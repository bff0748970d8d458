import type { Exhibit, Packet } from '../packet.ts'
import { cleanText } from './clean-text.ts'
import { layOutTypst } from './compile-typst.ts'
import type { VolumePlan } from './volumes.ts'

/** The sheet before a volume: which one of how many it is, and the table of all of them. It is counted among no pages. */
export function setVolumeCover(packet: Packet, plan: VolumePlan, at: number): Uint8Array {
  const rows = plan.map((exhibits, index) => ({ volume: `Volume ${String(index + 1)}`, holds: sayHolds(exhibits, index === 0), pages: sayPages(exhibits) }))
  const data = { title: cleanText(packet.title), number: at + 1, of: plan.length, asOf: packet.asOf, mark: packet.counselCopy === true ? 'Privileged: counsel’s copy, not for filing' : '', rows: rows.map((row) => ({ volume: row.volume, holds: cleanText(row.holds), pages: row.pages })) }
  return layOutTypst('volume.typ', { data: JSON.stringify(data) }).toPdf().pdf
}

function sayHolds(exhibits: readonly Exhibit[], first: boolean): string {
  const names = exhibits.map(({ tab, title }) => `Ex. ${String(tab)}, ${title.text}`)
  return [...(first ? ['The letter, the petition and its tables'] : []), ...names].join('; ')
}

function sayPages(exhibits: readonly Exhibit[]): string {
  const [first, last] = [exhibits[0]?.sheets[0]?.bates, exhibits.at(-1)?.sheets.at(-1)?.bates]
  return first === undefined || last === undefined ? '' : first === last ? first : `${first} to ${last}`
}
