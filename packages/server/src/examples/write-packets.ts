import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { glance, viewCase, type CaseView } from '../case-view.ts'
import { listPackets, makePacket } from '../packet/make-packet.ts'
import { must, type Say } from './must.ts'

const readers = { 'pardon attorney': 'the Pardon Attorney', 'person by mail': 'the person, by mail' } as const

/** Writes the packets the case does not have, and says where the case stands when it writes one or is asked to say it `anyway`. */
export async function writePackets(author: StoreForUser, caseId: string, { today, anyway, confidentialAllowedBy }: { today: CivilDate; anyway: boolean; confidentialAllowedBy: string | undefined }, say: Say): Promise<void> {
  const written = new Set(must(await listPackets(author, caseId, today)).map(packet => packet.variant))
  const missing = (['pardon attorney', 'person by mail'] as const).filter(variant => !written.has(variant))
  if (missing.length === 0 && !anyway) return
  const view = must(await viewCase(author, caseId, today, { pages: true }))
  const { status } = glance(view)
  const complete = status === 'open' && view.facts.some(fact => fact.source.from === 'paper')
  if (anyway || (complete && missing.length > 0)) tellWhereItStands(view, say)
  if (!complete) return
  for (const variant of missing) {
    const made = await makePacket(author, caseId, { variant, confidentialAllowedBy }, today)
    say(made.ok ? `    Packet for ${readers[variant]}: ${made.value.problems.length === 0 ? 'ready' : `${made.value.problems.length} things to settle before it goes out`}` : `    No packet: ${made.problem.what} ${made.problem.next}`)
  }
}

function tellWhereItStands(view: CaseView, say: Say): void {
  const { headline, screening } = glance(view)
  say(`    ${headline}`)
  if (screening.outOfScope) return
  for (const route of screening.routes) {
    const count = (truth: string) => route.answers.filter(answer => answer.truth === truth).length
    say(`    ${route.name}: ${count('met')} met, ${count('not met')} not met, ${count('cannot say')} cannot say`)
  }
  const [next] = screening.nextPapers
  if (next) say(`    The paper that would settle most: ${next.paper} (${next.settles} ${next.settles === 1 ? 'question' : 'questions'})`)
}
