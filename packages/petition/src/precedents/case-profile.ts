import type { CivilDate, Term } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import type { CaseProfile } from './likeness.ts'
import { profileOf } from './profile-of.ts'

/** What of a case published grants are compared by, from confirmed facts that a petition may use. */
export function caseProfile({ facts, papers, standing, asOf }: Pick<PacketInput, 'facts' | 'papers' | 'standing' | 'asOf'>): CaseProfile {
  const plan = planExhibits(papers, facts, 'pardon attorney', undefined)
  const ledger = openLedger({ facts, papers, standing, variant: 'pardon attorney' }, plan)
  const words = (path: string): string => { const taken = ledger.take(path); return taken.is === 'known' ? String(taken.known.value) : '' }
  const counts = Array.from({ length: ledger.lengthOf('conviction.counts') }, (_, at) => {
    const of = (leaf: string): string => words(`conviction.counts.${String(at)}.${leaf}`)
    return { substance: of('substance'), description: of('description'), statute: of('statute'), penalty: of('penalty') }
  })
  const term = ledger.take('conviction.term')
  const sentencedOn = words('conviction.sentencedOn')
  return profileOf(counts, { term: term.is === 'known' ? term.known.value as Term : undefined, sentencedOn: sentencedOn === '' ? undefined : sentencedOn as CivilDate, today: asOf })
}
