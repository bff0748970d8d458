import type { CivilDate, Term } from '@lenity/law'
import type { PacketInput } from '../compose/input.ts'
import { openLedger } from '../compose/ledger.ts'
import { planExhibits } from '../exhibits/plan-exhibits.ts'
import { kindsIn, kindsOfOffense, substancesIn } from './kinds-of-offense.table.ts'
import type { CaseProfile } from './similar-grants.ts'

/** What of a case published grants are compared by, from confirmed facts that a petition may use. */
export function caseProfile({ facts, papers, standing, asOf }: Pick<PacketInput, 'facts' | 'papers' | 'standing' | 'asOf'>): CaseProfile {
  const plan = planExhibits(papers, facts, 'pardon attorney', undefined)
  const ledger = openLedger({ facts, papers, standing, variant: 'pardon attorney' }, plan)
  const words = (path: string): string => { const taken = ledger.take(path); return taken.is === 'known' ? String(taken.known.value) : '' }
  const counts = Array.from({ length: ledger.lengthOf('conviction.counts') }, (_, at) => ['substance', 'description', 'statute', 'penalty'].map((leaf) => words(`conviction.counts.${String(at)}.${leaf}`)))
  const said = counts.map(([substance = '', description = '']) => `${substance} ${description}`).join('; ')
  const statutes = counts.map(([, , statute = '', penalty = '']) => `${statute} ${penalty}`).join('; ')
  const term = ledger.take('conviction.term')
  const sentencedOn = words('conviction.sentencedOn')
  return {
    substances: substancesIn(said),
    kinds: kindsOfOffense.filter(({ name, statutes: sections }) => sections.test(statutes) || kindsIn(said).includes(name)).map(({ name }) => name),
    term: term.is === 'known' ? term.known.value as Term : undefined,
    sentencedOn: sentencedOn === '' ? undefined : sentencedOn as CivilDate,
    today: asOf,
  }
}
