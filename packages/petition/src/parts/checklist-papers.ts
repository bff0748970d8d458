import { paperKinds, type PaperKind } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Exhibit } from '../packet.ts'
import { connective } from '../sentence.ts'
import { checked } from './checked-row.ts'
import { supplementalPapers } from './checklist-law.table.ts'
import { capital } from './range-sentences.ts'
import { itemsOf } from './record-inside.ts'
import type { Row } from './rows.ts'

const papers: readonly PaperKind[] = ['judgment', 'sentence computation', 'presentence report', 'progress report', 'medical record']

/** The papers that go with a petition, each with its pages. A confidential one is asked for in no copy that goes to a prison. */
export function papersAsked(desk: Desk, exhibits: readonly Exhibit[]): readonly Row[] {
  const asked = papers.filter((kind) => desk.input.variant !== 'person by mail' || !paperKinds[kind].confidential)
  return asked.map((kind) => {
    const there = exhibits.filter((exhibit) => exhibit.kind === kind)
    if (there.length > 0) return checked(capital(kind), supplementalPapers, 'There', connective(there.map(pagesOf).join('; ')))
    if (kind === 'medical record' && itemsOf(desk, 'health.conditions', 'name').length === 0) return checked(capital(kind), supplementalPapers, 'Does not apply', connective('The petition says nothing of health'))
    return checked(capital(kind), supplementalPapers, 'Not there', connective('–'))
  })
}

/** `LEN-000001 to LEN-000006 (Ex. 1)`. */
export function pagesOf({ tab, sheets }: Exhibit): string {
  const [first, last] = [sheets[0]?.bates ?? '', sheets.at(-1)?.bates ?? '']
  return `${first === last ? first : `${first} to ${last}`} (Ex. ${String(tab)})`
}
