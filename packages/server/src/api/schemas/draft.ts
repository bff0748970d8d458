import { z } from '@hono/zod-openapi'
import { factTrouble, packetProblem } from './casefile.ts'
import { source } from './law.ts'
import { reading } from './plain-summary.ts'

const cite = z.discriminatedUnion('is', [
  z.object({ is: z.literal('exhibit'), text: z.string(), bates: z.string() }),
  z.object({ is: z.literal('law'), text: z.string(), link: z.string() }),
  z.object({ is: z.literal('said'), text: z.string() }),
])

const sentence = z.object({
  text: z.string(),
  rests: z.enum(['fact', 'law', 'own words', 'open question', 'office words']),
  cites: z.array(cite).readonly(),
  facts: z.array(z.object({ id: z.string(), path: z.string(), label: z.string(), bates: z.array(z.string()).readonly(), said: z.string().optional() })).readonly(),
  sources: z.array(source).readonly(),
  missing: z.array(z.string()).readonly().openapi({ description: 'What an open question lacks: the facts, with the papers that would show them, and the law that is not encoded' }),
  takenDown: z.string().optional(),
}).openapi('DraftSentence')

const cell = z.union([z.object({ label: z.string() }), z.object({ sentences: z.array(sentence).readonly() })])

const block = z.discriminatedUnion('is', [
  z.object({ is: z.literal('heading'), text: z.string() }),
  z.object({ is: z.literal('question'), number: z.number().int(), text: z.string() }),
  z.object({ is: z.enum(['paragraph', 'opening', 'own words']), lead: z.string(), sentences: z.array(sentence).readonly(), note: z.string() }),
  z.object({ is: z.literal('list'), items: z.array(z.array(sentence).readonly()).readonly() }),
  z.object({ is: z.literal('table'), caption: z.string(), columns: z.array(z.string()).readonly(), rows: z.array(z.array(cell).readonly()).readonly() }),
  z.object({ is: z.literal('left to fill in'), text: z.string() }),
  z.object({ is: z.literal('head'), lines: z.array(z.array(cell).readonly()).readonly() }),
]).openapi('DraftBlock')

/** What became, since a version of the draft was kept, of the sentences in it. */
const since = z.object({
  version: z.object({ id: z.string(), by: z.string(), at: z.string() }),
  sentences: z.array(z.object({
    key: z.string(), where: z.string(), text: z.string(),
    troubles: z.array(z.object({ is: factTrouble, next: z.string(), fact: z.string(), path: z.string() })).readonly(),
    now: z.array(z.string()).readonly().openapi({ description: 'Sentences that stand there now, on the same facts; empty when nothing is said of them any more' }),
    signed: z.object({ by: z.string(), at: z.string(), why: z.string() }).optional(),
  })).readonly(),
}).optional()

/** What became of a memorandum in a word processor. */
export const broughtBack = z.object({
  same: z.number().int(),
  changes: z.array(z.object({
    is: z.enum(['changed', 'left out', 'added', 'around']), where: z.string(), was: z.string(), now: z.string(),
    numbers: z.array(z.string()).readonly().openapi({ description: 'Numbers, months and life terms that the composed sentence did not have' }),
    wording: z.object({ was: z.string(), now: z.string() }).optional().openapi({ description: 'What to keep to have it so; none for the applicant’s own words, headings and citations' }),
  })).readonly(),
}).openapi('BroughtBack')

/** Which paper is meant that is not the petition. */
export const draftedPaper = z.string().max(120).optional().openapi({ description: 'A paper of another door by its name, or `supplement:` and the record of the petition it takes up; the petition that `form` asks for when left out' })

/** A packet to be read on a page before it is made. */
export const draft = z.object({
  title: z.string(),
  variant: z.enum(['pardon attorney', 'person by mail']),
  closed: z.string().optional(),
  parts: z.array(z.object({
    id: z.enum(['cover letter', 'executive summary', 'checklist', 'application', 'memorandum', 'table of authorities', 'table of exhibits', 'supplement', 'door']),
    title: z.string(),
    sections: z.array(z.object({ title: z.string().optional(), blocks: z.array(block).readonly() })).readonly(),
  })).readonly(),
  exhibits: z.array(z.object({ tab: z.number().int(), title: z.string(), paper: z.string(), kind: z.string(), pages: z.array(z.object({ bates: z.string(), page: z.number().int() })).readonly() })).readonly(),
  problems: z.array(packetProblem).readonly(),
  since,
  evidence: z.array(z.object({ passage: z.string(), bears: z.string(), missing: z.array(z.string()).readonly(), papers: z.array(z.string()).readonly(), waiting: z.array(z.string()).readonly(), source })).readonly().openapi({ description: 'For counsel: what would make a passage stronger, and the published criterion it bears on' }),
  reading: z.object({ whole: reading, hardest: z.object({ title: z.string(), reading }).optional() }).optional().openapi({ description: 'How hard counsel’s prose is to read, and the section that is hardest' }),
  reworded: z.array(z.object({ variant: z.enum(['pardon attorney', 'person by mail']), was: z.string(), now: z.string(), why: z.string(), by: z.string(), at: z.string(), fits: z.boolean().openapi({ description: 'Whether the sentence is still composed so; where it is not, counsel’s words are not used' }) })).readonly().openapi({ description: 'Sentences in counsel’s words' }),
  notes: z.array(z.string()).readonly().openapi({ description: 'For counsel: what was left out and why' }),
  bySomeOfTheCase: z.boolean().openapi({ description: 'Composed of what a reader sees who may not see all of the case; counsel’s may read otherwise' }),
}).openapi('PacketDraft')
