import type { Desk } from '../compose/desk.ts'
import { said } from '../compose/tell.ts'
import { showFinding } from '../compose/show-finding.ts'
import { guidelineInWords, showReadings } from '../parts/range-sentences.ts'
import { sayServed } from '../parts/time-served.ts'
import { sayPrinted } from '../say/say-printed.ts'
import type { SlotValue } from './tell-as.ts'
import type { SlotMeaning } from './voiced-sentences.table.ts'

/** The slots a block of an office may use: facts of the case and answers of the law, each with what it rests on. */
export const blockSlots = {
  'name': { means: 'the full name', example: 'Marlowe Ash', take: (desk) => desk.known('person.name') },
  'surname': { means: 'the surname', example: 'Ash', take: (desk) => desk.surname },
  'register number': { means: 'the register number', example: '00000-000', take: (desk) => desk.known('person.registerNumber') },
  'prison': { means: 'the prison', example: 'FCI Hazelton', take: (desk) => { const place = desk.known('custody.facility'); return said(place, sayPrinted(place?.words ?? '')) } },
  'work': { means: 'the work assignment', example: 'library clerk', take: (desk) => { const work = desk.known('custody.work'); return said(work, sayPrinted(work?.words ?? '').toLowerCase()) } },
  'day of sentence': { means: 'the day of sentence', example: '21 March 1997', take: (desk) => desk.known('conviction.sentencedOn') },
  'term': { means: 'the term imposed', example: '360 months (30 years)', take: (desk) => desk.known('conviction.term') },
  'court': { means: 'the court as the papers name it', example: 'United States District Court', take: (desk) => desk.known('conviction.court') },
  'district': { means: 'the district', example: 'Eastern District of Missouri', take: (desk) => desk.known('conviction.district') },
  'range then': { means: 'the guideline range then', example: '360 months to life', take: (desk) => guidelineInWords(showReadings(desk, desk.input.thenAndNow.found)) ?? guidelineInWords(showReadings(desk, desk.input.thenAndNow.then)) },
  'range today': { means: 'the guideline range for the same offense sentenced today', example: '188 to 235 months', take: (desk) => guidelineInWords(showReadings(desk, desk.input.thenAndNow.sameOffense)) },
  'time served': { means: 'the time served', example: '29 years 8 months', take: served },
  'office': { means: 'the office, as its letters name it', example: 'Alder Street Clinic', take: ({ input }) => input.office },
} as const satisfies Readonly<Record<string, SlotMeaning & { readonly take: (desk: Desk) => SlotValue }>>

function served(desk: Desk): SlotValue {
  const shown = showFinding(desk, desk.input.timeServed)
  return shown.is === 'value' ? { words: sayServed(shown.value), used: shown.used, sources: shown.sources } : undefined
}
