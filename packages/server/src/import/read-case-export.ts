import { done, isRecordType, refused, type Fact, type Page, type Paper, type Result } from '@lenity/casefile'
import type { ExportedCase } from '@lenity/casefile/store'
import { parseCivilDate, type CivilDate } from '@lenity/law'
import { longestField } from '@lenity/outreach'
import { z } from 'zod'
import { decision, fact, page, paper } from '../api/schemas/casefile.ts'
import { draftEntry } from './draft-entries.ts'
import { openExport, type OpenExport } from '../export/open-export.ts'

/** A paper larger than this the program itself would not have taken. */
const largestFile = 200 << 20

const day = z.string().refine(text => parseCivilDate(text) !== undefined).transform(text => text as CivilDate)
const parts = {
  'case.json': z.object({ title: z.string().min(1).max(500), madeUp: z.boolean(), asOf: day.optional(), closed: z.object({ on: day, why: z.string() }).optional() }),
  'facts.json': z.object({ facts: z.array(fact).max(100_000) }),
  'decisions.json': z.object({ decisions: z.array(decision).max(100_000) }),
  'records.json': z.object({ records: z.array(z.object({ id: z.string(), version: z.number().int().min(1), type: z.string().refine(isRecordType), fields: z.record(z.string(), z.unknown()), removed: z.boolean(), why: z.string().optional(), by: z.string() })).max(200_000) }),
  'words.json': z.object({ words: z.array(z.object({ question: z.string().min(1).max(300), text: z.string(), takenDownBy: z.string().optional(), language: z.string().optional(), interpretedBy: z.string().optional(), readBackOn: day.optional(), signedOn: day.optional(), on: day, version: z.number().int().min(1) })).max(10_000) }),
  'papers.json': z.object({ papers: z.array(paper.omit({ pages: true }).extend({ file: z.string() })).max(50_000) }),
  'packets.json': z.object({ packets: z.array(z.object({ name: z.string(), mediaType: z.string(), variant: z.string(), file: z.string() })).max(50_000) }),
} as const
const instant = z.iso.datetime()
/** What a line of a form can hold: nothing of it ends a line of a mail. */
const oneLine = (longest: number) => z.string().max(longest).regex(/^\P{Cc}*$/u)
/** Parts that an export has only where there is something of them, and an older one never. */
const mayLack = {
  'draft.json': z.object({ entries: z.array(draftEntry).max(100_000) }),
  'filings.json': z.object({
    filings: z.array(z.object({ erasedAt: instant.optional(), id: z.string(), what: z.string(), how: z.string(), to: z.string(), name: z.string(), packet: z.string().optional(), signedOff: z.boolean().optional(), door: z.string().optional(), note: z.string().optional(), corrects: z.string().optional(), sha256: z.string().regex(/^[0-9a-f]{64}$/), size: z.number().int().min(0), sentOn: day, by: z.string(), at: instant })).max(50_000),
    checks: z.array(z.object({ id: z.string(), packet: z.string(), check: z.string(), answer: z.enum(['met', 'not met']), says: z.string(), by: z.string(), at: instant })).max(100_000),
  }),
  'supporters.json': z.object({ signatures: z.array(z.object({ id: z.string(), name: oneLine(longestField.name).min(1), place: oneLine(longestField.place), address: z.string().max(longestField.mail).pipe(z.email()), showsName: z.boolean(), sentence: oneLine(longestField.sentence).optional(), language: z.enum(['en', 'es']), at: instant, confirmedAt: instant, hidden: z.boolean() })).max(200_000) }),
} as const
const pagesOfPaper = z.object({ pages: z.array(page).readonly() })

export interface CaseExport {
  readonly case: ExportedCase
  readonly exportedAt: string
  readonly exportedBy: string
  readonly part: string
  close(): void
}

/** Reads an export of a case, every file checked against its manifest first; what is wrong is named with its file. */
export async function readCaseExport(bytes: Buffer): Promise<Result<CaseExport>> {
  const opened = await openExport(bytes)
  if (!opened.ok) return opened
  const found = await readOpened(opened.value)
  if (!found.ok) opened.value.close()
  return found
}

async function readOpened(from: OpenExport): Promise<Result<CaseExport>> {
  const { manifest, sha256 } = from
  if (manifest.of !== 'case') return refused('invalid', 'This is the export of an office, and not of a case.', manifest.name, 'Unpack it: each case lies in its folder “cases” as a file of its own, which can be taken in.')
  const large = manifest.files.find(({ bytes }) => bytes > largestFile)
  if (large !== undefined) return refused('invalid', 'A file in it is larger than 200 MB.', large.path, 'Move the office by a backup instead.')
  const wrong = await from.firstWrong()
  if (wrong !== undefined) return refused('invalid', wrong.what, wrong.where, wrong.next)
  const read: Partial<Record<keyof typeof parts, unknown>> = {}
  for (const path of Object.keys(parts) as (keyof typeof parts)[]) {
    const told = await jsonIn(from, path, parts[path] as z.ZodType<unknown>)
    if (!told.ok) return told
    read[path] = told.value
  }
  const lacks = (path: string) => !manifest.files.some(one => one.path === path)
  const draft = lacks('draft.json') ? done({ entries: [] }) : await jsonIn(from, 'draft.json', mayLack['draft.json'])
  if (!draft.ok) return draft
  const sent = lacks('filings.json') ? done({ filings: [], checks: [] }) : await jsonIn(from, 'filings.json', mayLack['filings.json'])
  if (!sent.ok) return sent
  const supporters = lacks('supporters.json') ? done({ signatures: [] }) : await jsonIn(from, 'supporters.json', mayLack['supporters.json'])
  if (!supporters.ok) return supporters
  const of = <P extends keyof typeof parts>(path: P) => read[path] as z.infer<(typeof parts)[P]>
  const { title, madeUp, asOf, closed } = of('case.json')
  return done({
    exportedAt: manifest.exportedAt, exportedBy: manifest.exportedBy, part: manifest.part, close: () => from.close(),
    case: {
      title, madeUp, asOf, closed, from: manifest.office, manifest: sha256,
      facts: of('facts.json').facts as readonly Fact[],
      decisions: of('decisions.json').decisions,
      words: of('words.json').words.map(({ takenDownBy, ...one }) => ({ ...one, takenDownBy })),
      records: of('records.json').records as ExportedCase['records'],
      papers: of('papers.json').papers.map(({ file, ...head }) => ({
        head: head as Omit<Paper, 'pages'>,
        bytes: () => from.read(file),
        async pages() {
          const told = await jsonIn(from, `pages/${head.id.slice(0, 16)}.json`, pagesOfPaper)
          return told.ok ? done(told.value.pages as readonly Page[]) : told
        },
      })),
      draft: draft.value.entries as ExportedCase['draft'],
      filings: sent.value.filings,
      checks: sent.value.checks,
      signatures: supporters.value.signatures.map(({ sentence, ...one }) => ({ ...one, sentence })),
      packets: of('packets.json').packets.map(({ file, ...head }) => ({ head, bytes: () => from.read(file) })),
    },
  })
}

async function jsonIn<T>(from: OpenExport, path: string, schema: z.ZodType<T>): Promise<Result<T>> {
  const bytes = await from.read(path)
  if (!bytes.ok) return bytes
  try {
    const told = schema.safeParse(JSON.parse(bytes.value.toString()))
    if (told.success) return done(told.data)
    const [first] = told.error.issues
    return refused('invalid', `This file does not say what an export says: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}`.trim(), path, 'It may come from a newer Lenity: update this one, then take it in again.')
  } catch {
    return refused('invalid', 'This file is not JSON.', path, 'Ask for the export anew.')
  }
}
