import type { Page } from '@lenity/casefile'
import type { PaperKind } from '@lenity/law'
import type { Found } from '../../reading/propose.ts'
import { listedConditions } from './listed-conditions.ts'
import { listedCounts } from './listed-counts.ts'
import { listedIncidents } from './listed-incidents.ts'
import { listedPriors } from './listed-priors.ts'
import { listedPrograms } from './listed-programs.ts'

interface List {
  /** The path of its items up to their number. */
  readonly path: string
  readonly read: (pages: readonly Page[]) => readonly Found[]
  /** The kinds of paper on which it is that of the person's own case. */
  readonly kinds: readonly PaperKind[]
  /** Whether it stands for as many items of the reader. */
  readonly before?: true
}

const lists: readonly List[] = [
  { path: 'conviction.counts.', read: listedCounts, kinds: ['judgment', 'presentence report', 'statement of reasons', 'sentence computation', 'progress report', 'inmate profile', 'docket sheet', 'verdict or plea agreement', 'sentence reduction order'] },
  { path: 'history.priors.', read: listedPriors, kinds: ['presentence report'] },
  { path: 'custody.programs.', read: listedPrograms, kinds: ['progress report', 'education transcript', 'inmate profile'], before: true },
  { path: 'custody.incidents.', read: listedIncidents, kinds: ['discipline log', 'progress report'] },
  { path: 'health.conditions.', read: listedConditions, kinds: ['medical record'] },
]

/**
 * What tables and records give of the lists of a kind of paper, where that is more than its own reader found, whose items they then stand for. Of programs
 * the heads of a table tell better than the line what is a name and what a code.
 */
export function readLists(kind: PaperKind, pages: readonly Page[], found: readonly Found[]): readonly Found[] {
  let out = found
  for (const { path, read, kinds, before } of lists) {
    if (!kinds.includes(kind)) continue
    const items = read(pages)
    const [many, own] = [items.length, out.filter((one) => isItem(one.path, path)).length]
    if (many > own || (before === true && many > 0 && many === own)) out = [...out.filter((one) => !isItem(one.path, path)), ...items]
  }
  return out
}

function isItem(path: string, list: string): boolean {
  return path.startsWith(list) && /^\d/.test(path.slice(list.length))
}
