import { courtSigns } from './court-signs.ts'
import { outsideSigns } from './outside-signs.ts'
import { prisonSigns } from './prison-signs.ts'
import type { Sign } from './sign.ts'

/** Every sign of every kind: of papers of the court, of the prison, and from outside. */
export const signs: readonly Sign[] = [...courtSigns, ...prisonSigns, ...outsideSigns]
