import { constants, inflateSync } from 'node:zlib'

/** A PDF made anew around the pages that are whole in a damaged one. */
export interface SavedPages {
  readonly bytes: Uint8Array
  readonly pages: number
}

interface Found {
  readonly number: number
  readonly generation: number
  /** Where it stands in the file; of one that was packed with others, its words. */
  readonly at: number | string
  readonly head: string
}

const mostObjects = 500_000
const mostUnpacked = 50_000_000
const headLength = 3000

/**
 * Looks through a PDF whose own directory is lost or broken for pages, and writes a new directory behind what is there; nothing before it
 * changes. Undefined when no page is found, or the file is encrypted, so that what is found could not be read.
 */
export function savePages(bytes: Uint8Array): SavedPages | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start = whole.subarray(0, 1024).indexOf('%PDF-')
  const file = start < 0 ? whole : whole.subarray(start)
  const text = file.toString('latin1')
  if (/\/Encrypt[\s<[]/.test(text.slice(-4096)) || /\/Type\s*\/XRef[^>]{0,600}\/Encrypt\b/.test(text)) return undefined
  const objects = new Map<number, Found>()
  for (const match of text.matchAll(/(?<![\d.])(\d{1,9})\s{1,4}(\d{1,5})\s{1,4}obj\b/g)) {
    if (objects.size > mostObjects) break
    objects.set(Number(match[1]), { number: Number(match[1]), generation: Number(match[2]), at: match.index, head: headOf(text, match.index + match[0].length) })
  }
  let room = mostUnpacked
  for (const packed of Array.from(objects.values())) {
    if (!/\/Type\s*\/ObjStm\b/.test(packed.head) || typeof packed.at !== 'number') continue
    const members = unpack(file, text, packed.at, packed.head, room)
    room -= members.reduce((sum, { at }) => sum + String(at).length, 0)
    for (const member of members) if (!objects.has(member.number)) objects.set(member.number, member)
  }
  const pages = [...objects.values()].filter(({ head, at }) => {
    // A page is lost of which nothing is there that is drawn on it, or that breaks off itself.
    if (typeof at === 'number' && text.indexOf('endobj', at) < 0) return false
    const drawn = /\/Contents\s*\[?\s*(\d+)\s+\d+\s+R/.exec(head)?.[1]
    return /\/Type\s*\/Page(?!\w)/.test(head) && (drawn === undefined || objects.has(Number(drawn)))
  })
  if (pages.length === 0) return undefined
  return { bytes: rewrite(file, [...objects.values()], pages), pages: pages.length }
}

/** What an object says of itself before its content. */
function headOf(text: string, from: number): string {
  const head = text.slice(from, from + headLength)
  const end = head.search(/\bstream\b|\bendobj\b/)
  return end < 0 ? head : head.slice(0, end)
}

/** The objects that are packed together in one. */
function unpack(file: Buffer, text: string, at: number, head: string, room: number): readonly Found[] {
  const [many, first] = [Number(/\/N\s+(\d+)/.exec(head)?.[1]), Number(/\/First\s+(\d+)/.exec(head)?.[1])]
  const begin = text.indexOf('stream', at)
  if (!(many > 0) || !(first > 0) || begin < 0 || room <= 0 || !/\/FlateDecode\b/.test(head)) return []
  const from = begin + (text.startsWith('\r\n', begin + 6) ? 8 : 7)
  const end = text.indexOf('endstream', from)
  try {
    const plain = inflateSync(file.subarray(from, end < 0 ? undefined : end), { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: room }).toString('latin1')
    const numbers = plain.slice(0, first).trim().split(/\s+/).map(Number)
    return Array.from({ length: Math.min(many, Math.floor(numbers.length / 2)) }, (_, i): Found => {
      const [number = NaN, offset = 0, until] = [numbers[i * 2], numbers[i * 2 + 1], numbers[i * 2 + 3]]
      const words = plain.slice(first + offset, until === undefined ? undefined : first + until)
      return { number, generation: 0, at: words, head: words.slice(0, headLength) }
    }).filter(({ number }) => Number.isInteger(number) && number > 0)
  } catch {
    return []
  }
}

function rewrite(file: Buffer, objects: readonly Found[], pages: readonly Found[]): Uint8Array {
  const top = objects.reduce((most, { number }) => Math.max(most, number), 0)
  const parts: Buffer[] = [file, Buffer.from('\n')]
  const places = new Map<number, { at: number; generation: number }>()
  let at = file.length + 1
  const write = (number: number, words: string): void => {
    const object = Buffer.from(`${number} 0 obj\n${words}\nendobj\n`, 'latin1')
    places.set(number, { at, generation: 0 })
    parts.push(object)
    at += object.length
  }
  for (const { number, generation, at: place } of objects) {
    if (typeof place === 'number') places.set(number, { at: place, generation })
    else write(number, place)
  }
  write(top + 1, `<< /Type /Pages /Count ${pages.length} /MediaBox [0 0 612 792] /Kids [${pages.map(({ number, generation }) => `${number} ${generation} R`).join(' ')}] >>`)
  write(top + 2, `<< /Type /Catalog /Pages ${top + 1} 0 R >>`)
  const table = [...places].toSorted(([one], [other]) => one - other).map(([number, { at: place, generation }]) => `${number} 1\n${String(place).padStart(10, '0')} ${String(generation).padStart(5, '0')} n \n`)
  parts.push(Buffer.from(`xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Size ${top + 3} /Root ${top + 2} 0 R >>\nstartxref\n${at}\n%%EOF\n`, 'latin1'))
  return new Uint8Array(Buffer.concat(parts))
}
