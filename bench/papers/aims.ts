import type { Share } from './share.ts'
import type { Tally } from './tally.ts'

/** How papers were made. */
export const makings = ['text PDFs', 'clean scans', 'poor scans'] as const
export type Making = (typeof makings)[number]

/** What a figure should at least be, or at most. */
export interface Aim {
  readonly says: string
  readonly of: (tally: Tally) => Share
  readonly least?: number
  readonly most?: number
}

const kind: Aim = { says: 'kind right', of: ({ recognised }) => recognised, least: 0.98 }
const optical: Aim = { says: 'values from recognition right before anyone looks', of: (tally) => tally.optical, least: 0.98 }

export const aims: Readonly<Record<Making, readonly Aim[]>> = {
  'text PDFs': [
    kind,
    { says: 'facts found', of: ({ recall }) => recall, least: 0.95 },
    { says: 'proposals right', of: ({ precision }) => precision, least: 0.995 },
    { says: 'proposals flagged', of: ({ flagged }) => flagged, most: 0.02 },
  ],
  'clean scans': [
    kind,
    { says: 'facts found', of: ({ recall }) => recall, least: 0.9 },
    optical,
    { says: 'proposals flagged that are no statute, date or number', of: ({ flaggedWords }) => flaggedWords, most: 0.25 },
  ],
  'poor scans': [],
}

export type Verdict = 'met' | 'missed' | 'met, of too few to be sure' | 'missed, of too few to be sure' | 'nothing to go by'

/** Whether a share reaches its aim, and whether so many can tell. */
export function verdictOn({ share, within }: Share, { least = 0, most = 1 }: Pick<Aim, 'least' | 'most'>): Verdict {
  if (share === undefined || within === undefined) return 'nothing to go by'
  const [low, high] = within
  const met = share >= least && share <= most
  const sure = met ? low >= least && high <= most : high < least || low > most
  return `${met ? 'met' : 'missed'}${sure ? '' : ', of too few to be sure'}`
}
