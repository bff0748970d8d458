import { toCaseFacts, type CaseRole } from '@lenity/casefile'
import type { DocketMaterial, DueOnDocket } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { lineOf, type CaseLine } from './case-line.ts'
import type { FactsSay } from './facts-say.ts'
import { marksOf } from './marks-of-person.ts'
import { sayOnce } from './say-once.ts'

/** All that is kept of a case for the docket, as one part on it sees it: what is shown, and what can be filtered and sorted by. */
export interface DocketLine extends Pick<FactsSay, 'registerNumbers' | 'words' | 'districts' | 'missing' | 'routes' | 'apart'> {
  readonly summary: CaseLine
  readonly changes: number
  /** The day it was computed for. */
  readonly on: CivilDate
  /** What two cases of one person have in common: a register number, or a name with a date of birth. */
  readonly marks: readonly string[]
  readonly due: readonly DueOnDocket[]
  readonly labels: readonly string[]
  readonly team: readonly { readonly userId: string; readonly role: CaseRole }[]
}

/** `say`: what the facts say, for whoever may have it computed. Undefined when what opens the case is gone. */
export function docketLine({ file, said, due, labels, team, gone }: DocketMaterial, on: CivilDate, say: FactsSay | undefined): DocketLine | undefined {
  if (gone) return undefined
  const plain = { changes: file.changes, on, due: sayOnce('due', due), labels: sayOnce('labels', labels), team: sayOnce('team', team) }
  if (say === undefined) {
    const { facts = [], decisions = [], papers = new Map() } = said ?? {}
    const summary = lineOf({ file, facts, caseFacts: toCaseFacts(facts, decisions, papers).caseFacts, on, papers: { length: papers.size } })
    return { ...plain, summary, registerNumbers: [], words: '', districts: [], marks: [], missing: [], routes: new Map(), apart: undefined }
  }
  const { names, datesOfBirth, summary, outOfScope, ...shown } = say
  return {
    ...plain,
    ...shown,
    summary: { ...summary, title: file.title, status: file.closed ? 'closed' : outOfScope ? 'out of scope' : 'open' },
    marks: marksOf([file.title, ...names], say.registerNumbers, datesOfBirth),
  }
}
