import { petitionAsks } from '@lenity/petition'
import { z } from '@hono/zod-openapi'
import { flagReasons, recordKinds, roles } from '@lenity/casefile'

const box = z.object({ left: z.number(), top: z.number(), right: z.number(), bottom: z.number() }).openapi('Box')

const pageHead = z.object({
  number: z.number().int(),
  width: z.number(),
  height: z.number(),
  origin: z.enum(['text layer', 'optical recognition', 'markup', 'plain text']),
}).openapi('PageHead')
export const page = z.object({
  ...pageHead.shape,
  setAside: z.string().optional().openapi({ description: 'Why nothing was read from it' }),
  photographed: z.string().optional().openapi({ description: 'Why it looks like a camera’s picture of a page' }),
  why: z.string().optional().openapi({ description: 'Why its words were recognised, or taken from a layer that is doubtful' }),
  otherText: z.string().optional().openapi({ description: 'The text that was not taken, of a text layer or of recognition' }),
  language: z.enum(['en', 'es']).optional(),
  penned: z.array(box).readonly().optional().openapi({ description: 'Where somebody wrote by hand, signed or drew' }),
  text: z.string(),
  words: z.array(z.object({ text: z.string(), box, confidence: z.number(), start: z.number().int() })).readonly(),
}).openapi('Page')

export const kindGuess = z.object({ kind: z.string(), why: z.string(), certainty: z.number() })

const cuts = z.object({
  version: z.number().int(),
  accepted: z.boolean().openapi({ description: 'Whether a person said that they are right; else they were proposed' }),
  parts: z.array(z.object({ first: z.number().int(), last: z.number().int(), kind: kindGuess, warnings: z.array(z.string()).readonly(), cut: z.string().optional() })).readonly(),
}).openapi('Cuts')

const paperHead = {
  id: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: z.number().int(),
  kind: kindGuess,
  warnings: z.array(z.string()).readonly(),
  holdsConfidential: z.literal(true).optional().openapi({ description: 'It is kept as a presentence report or a statement of reasons, whatever kind it was taken for: for the heading of one of its pages, or because it lies in a file with such a paper and nobody has said yet where that ends' }),
  cuts: cuts.optional(),
  partOf: z.object({ paper: z.string(), name: z.string(), first: z.number().int(), last: z.number().int(), accepted: z.boolean() }).optional().openapi({ description: 'The file it lies in with others, and its pages in it' }),
}

export const paper = z.object({ ...paperHead, pages: z.array(pageHead).readonly() }).openapi('Paper')
export const paperSummary = z.object({ ...paperHead, pageCount: z.number().int() }).openapi('PaperSummary')

export const factSource = z.discriminatedUnion('from', [
  z.object({ from: z.literal('paper'), paper: z.string(), page: z.number().int(), start: z.number().int(), end: z.number().int(), words: z.string(), boxes: z.array(box).readonly(), confidence: z.number() }),
  z.object({ from: z.literal('person'), who: z.string(), on: z.string(), words: z.string() }),
  z.object({ from: z.literal('public record'), cite: z.string(), link: z.string(), words: z.string(), on: z.string() }),
]).openapi('FactSource')

export const fact = z.object({
  id: z.string(),
  path: z.string(),
  value: z.unknown(),
  source: factSource,
  check: z.string().optional(),
  /** Doubts whether it was read right; it waits for a person by itself. */
  flags: z.array(z.object({ reason: z.enum(flagReasons), says: z.string() })).readonly().optional(),
  standing: z.enum(['proposed', 'confirmed', 'rejected']),
  decidedBy: z.string().optional(),
  decidedAt: z.string().optional(),
  /** The act that gave it its standing. */
  act: z.string().optional(),
  why: z.string().optional(),
  addedAt: z.string().optional(),
  corrects: z.string().optional(),
}).openapi('Fact')

export const decision = z.object({ path: z.string(), fact: z.string(), by: z.string(), at: z.string(), why: z.string() }).openapi('Decision')

export const factsOfCase = z.object({
  facts: z.array(fact).readonly(),
  decisions: z.array(decision).readonly(),
  /** Per path: what it rests on. */
  standing: z.record(z.string(), z.object({ is: z.enum(['confirmed', 'proposed', 'disputed']), facts: z.array(z.string()).readonly(), chosen: z.string().optional() })),
  /** Facts that disagree on one path, the better source first with the reason. */
  disagreements: z.array(z.object({
    path: z.string(),
    label: z.string(),
    readings: z.array(z.object({ value: z.unknown(), facts: z.array(z.string()).readonly(), why: z.string() })).readonly(),
    settled: decision.optional(),
  })).readonly(),
  /** The name of each path in words, its kind, and its choices where it has any. */
  labels: z.record(z.string(), z.object({ label: z.string(), kind: z.string(), options: z.array(z.string()).readonly().optional() })),
}).openapi('FactsOfCase')

export const caseSummary = z.object({
  id: z.string(),
  title: z.string(),
  headline: z.string(),
  status: z.enum(['open', 'closed', 'out of scope']),
  papers: z.number().int(),
  proposed: z.number().int(),
  madeUp: z.boolean(),
  asOf: z.string().optional(),
}).openapi('CaseSummary')

const caseHeader = z.object({
  role: z.enum(roles),
  may: z.record(z.enum(recordKinds), z.enum(['write', 'read', 'share', 'nothing'])),
  name: z.string().optional(),
  registerNumber: z.string().optional(),
  dateOfBirth: z.string().optional(),
  facility: z.string().optional(),
  whereabouts: z.string().optional(),
  served: z.string(),
}).openapi('CaseHeader')

export const caseDetail = caseSummary.extend({
  header: caseHeader,
  /** The paths of the facts the headline was computed with that nobody has confirmed. */
  unconfirmed: z.array(z.string()).readonly(),
  /** What ends or holds back the work, in words: a withdrawal, the client’s death, the file returned. */
  marks: z.array(z.string()).readonly(),
  closed: z.object({ on: z.string(), why: z.string() }).optional(),
  outOfScope: z.object({ why: z.string(), instead: z.string() }).optional(),
  nextPapers: z.array(z.object({ paper: z.string(), settles: z.number(), paths: z.array(z.string()).readonly() })).readonly(),
}).openapi('CaseDetail')

export const narrativeAnswer = z.object({ question: z.string(), text: z.string(), takenDownBy: z.string().optional(), language: z.string().optional(), interpretedBy: z.string().optional(), readBackOn: z.string().optional(), signedOn: z.string().optional(), on: z.string(), version: z.number().int(), savedAt: z.string() }).openapi('NarrativeAnswer')

export const factTrouble = z.enum(['fact missing', 'fact not confirmed', 'fact rejected', 'fact disputed', 'fact changed'])
const signedFor = z.object({ by: z.string(), at: z.string(), why: z.string() }).optional().openapi({ description: 'The lawyer who signed for this very sentence, as its facts stand now' })

export const packetProblem = z.discriminatedUnion('is', [
  z.object({ is: factTrouble, fact: z.string(), path: z.string(), sentence: z.string(), key: z.string().openapi({ description: 'The sentence together with how its facts stand: what a lawyer signs for' }), where: z.string(), next: z.string(), signed: signedFor, signedElsewhere: signedFor.openapi({ description: 'Who signed for it in the office the case came from; that signs nothing here' }) }),
  z.object({ is: z.literal('part missing'), part: z.string(), next: z.string() }),
  z.object({ is: z.literal('work not signed'), pieces: z.number().int(), next: z.string() }),
  z.object({ is: z.literal('own words missing'), where: z.string(), question: z.string(), next: z.string() }),
]).openapi('PacketProblem')

export const packetSummary = z.object({
  id: z.string(),
  variant: z.enum(['pardon attorney', 'person by mail']),
  asks: z.enum(petitionAsks).openapi({ description: 'What the petition asks for' }),
  madeAt: z.string(),
  files: z.array(z.object({ id: z.string(), kind: z.enum(['pdf', 'volume', 'docx', 'composition']), volume: z.number().int().optional(), bytes: z.number().int(), sha256: z.string() })).readonly(),
  signedOff: z.object({ by: z.string(), at: z.string(), sha256: z.string(), files: z.array(z.object({ name: z.string(), sha256: z.string() })).readonly(), stands: z.boolean().optional() }).optional().openapi({ description: 'Counsel signed it off as final: who, when and the SHA-256 of the PDF; for counsel, whether it still stands' }),
  signedOffElsewhere: z.object({ by: z.string(), at: z.string(), sha256: z.string() }).optional().openapi({ description: 'Signed off in the office the case came from; that signs nothing here' }),
  /** Empty when nothing stands in the way of sending it. */
  problems: z.array(packetProblem).readonly(),
  /** For counsel: what was left out and why. */
  notes: z.array(z.string()).readonly(),
}).openapi('PacketSummary')
