import { importWays } from '@lenity/casefile'
import { z } from '@hono/zod-openapi'

export const columnMeans = z.object({ column: z.number().int().min(0).max(10_000), field: z.string().max(60), way: z.enum(importWays).optional() }).openapi('ColumnMeans')

/** A list with what is said of it, as a browser sends a form. */
export const importForm = z.object({
  file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }),
  office: z.string().max(64).optional(),
  /** JSON: what the columns hold; without it what their headings suggest. */
  columns: z.string().max(100_000).optional(),
  /** JSON: the rows to add although someone like them is here. */
  anyway: z.string().max(400_000).optional(),
  /** What the list is called as a source. */
  from: z.string().trim().max(200).optional(),
})

const problemOfRow = z.object({ column: z.number().optional(), value: z.string().optional(), what: z.string(), next: z.string() })
const match = z.object({ kind: z.enum(['imported before', 'the same row', 'may be the same person']), why: z.array(z.string()).readonly(), caseId: z.string().optional(), intakeId: z.string().optional(), ofRow: z.number().optional(), title: z.string().optional() })

export const importPreview = z.object({
  how: z.string(),
  from: z.string(),
  columns: z.array(z.object({ heading: z.string(), sample: z.array(z.string()).readonly() })).readonly(),
  fields: z.array(z.object({ id: z.string(), label: z.string(), ways: z.array(z.enum(importWays)).readonly() })).readonly(),
  means: z.array(columnMeans).readonly(),
  whyNot: z.string().optional(),
  counts: z.object({ rows: z.number(), added: z.number(), here: z.number(), refused: z.number() }),
  rows: z.array(z.object({ row: z.number(), name: z.string(), outcome: z.enum(['will be added', 'already here', 'refused']), problems: z.array(problemOfRow).readonly(), matches: z.array(match).readonly() })).readonly(),
}).openapi('ImportPreview')

export const importRun = z.object({ id: z.string(), office: z.string(), kind: z.enum(['list', 'export']), rows: z.number(), at: z.string(), added: z.number(), takenBack: z.number(), untouched: z.number() }).openapi('ImportRun')

export const exportForm = z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }), office: z.string().max(64).optional() })

export const exportPreview = z.object({
  title: z.string(), from: z.string(), exportedAt: z.string(), exportedBy: z.string(),
  /** What the one who took it was on the case: what that part does not see is not in it. */
  part: z.string(),
  counts: z.object({ papers: z.number(), facts: z.number(), decisions: z.number(), records: z.number(), words: z.number(), packets: z.number(), draft: z.number(), filings: z.number(), signatures: z.number() }),
  matches: z.array(match).readonly(),
}).openapi('ExportPreview')
