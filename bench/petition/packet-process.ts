// A process of its own, so that its memory is that of one packet: node packet-process.ts FOLDER. Prints figures as JSON.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Paper } from '@lenity/casefile'
import { toCaseFacts } from '@lenity/casefile'
import { screen, thenAndNow, timeServed } from '@lenity/law'
import { composePacket, renderAuthored, renderPacket, showDraft, type PacketInput } from '@lenity/petition'
import { exampleCase } from '../../packages/petition/test/example-case.ts'
import { size } from '../../packages/petition/test/six-hundred-pages.ts'

const folder = process.argv[2] ?? ''
const { input, bytesOf } = await exampleCase('odessa-marlowe', { confidentialAllowedBy: 'An order' })
const other = await exampleCase('tomas-iriarte', { confidentialAllowedBy: 'An order' })
const files = new Map<string, string>()
const papers = readdirSync(folder).map((name): Paper => {
  const bytes = readFileSync(join(folder, name))
  const id = createHash('sha256').update(bytes).digest('hex')
  files.set(id, join(folder, name))
  return { id, name, mediaType: 'application/pdf', bytes: bytes.length, kind: { kind: 'other', why: 'made so', certainty: 1 }, warnings: [], pages: Array.from({ length: size.pages }, (_, index) => ({ number: index + 1, width: 612, height: 792, origin: 'text layer' as const, text: '', words: [] })) }
})

function packetOf(given: PacketInput) {
  const composed = composePacket(given)
  if (!composed.ok) throw new Error(composed.problem.what)
  return composed.packet
}

const whole = { ...input, papers: [...input.papers, ...papers] }

async function bind(example: Awaited<ReturnType<typeof exampleCase>>) {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const bytes = async (paper: string) => { const file = files.get(paper); return file === undefined ? example.bytesOf(paper) : readFileSync(file) }
  const rendered = await renderPacket(packetOf({ ...example.input, papers: [...example.input.papers, ...papers] }), bytes)
  const { user, system } = process.cpuUsage(used)
  return { ...rendered, seconds: (performance.now() - began) / 1000, processor: (user + system) / 1_000_000 }
}
const { pdf, pages, warnings, seconds: packetSeconds, processor: packetProcessor } = await bind({ input, bytesOf })
const peakMegabytes = process.resourceUsage().maxRSS / 1024
// Of another person: the typesetter remembers what it has set, so that the same packet once more would look quicker than any a user asks for.
const { processor: nextProcessor } = await bind(other)

/** One fact is corrected: everything that follows from the facts is worked out again, and the draft laid out as a page shows it. */
function change(term: string): { readonly seconds: number; readonly packet: ReturnType<typeof packetOf> } {
  const start = performance.now()
  const facts = whole.facts.map((fact) => (fact.path === 'custody.work' ? { ...fact, value: term } : fact))
  const { caseFacts, standing } = toCaseFacts(facts, [], new Map(whole.papers.map(({ id, kind }) => [id, kind.kind])))
  const packet = packetOf({ ...whole, facts, caseFacts, standing, thenAndNow: thenAndNow(caseFacts, whole.asOf), screening: screen(caseFacts, whole.asOf), timeServed: timeServed(caseFacts, whole.asOf) })
  showDraft(packet)
  return { seconds: (performance.now() - start) / 1000, packet }
}
const changed = ['cook', 'baker', 'librarian'].map(change)
const setting = performance.now()
await renderAuthored(changed[0]?.packet ?? packetOf(whole))
process.stdout.write(JSON.stringify({ packetSeconds, packetProcessor, nextProcessor, peakMegabytes, pages, megabytes: pdf.length / 1_000_000, warnings: warnings.length, changeSeconds: Math.min(...changed.map(({ seconds }) => seconds)), setSeconds: (performance.now() - setting) / 1000 }))
