import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** One example as its folder describes it (see examples/README.md). */
const exampleShape = z.object({
  title: z.string(),
  madeUp: z.boolean(),
  asOf: z.iso.date().nullable(),
  closed: z.object({ on: z.iso.date(), why: z.string() }).nullable(),
  papers: z.array(z.string()),
  facts: z.array(z.object({ path: z.string(), value: z.unknown(), source: z.object({ cite: z.string(), link: z.string(), words: z.string(), on: z.iso.date() }) })),
  /** What a person said of the case, and when. */
  said: z.array(z.object({ path: z.string(), value: z.unknown(), who: z.string(), on: z.iso.date(), words: z.string() })).default([]),
  narrative: z.record(z.string(), z.object({ text: z.string(), takenDownBy: z.string().optional(), on: z.iso.date() })),
  confirmedBy: z.string().nullable(),
  /** The made-up order that lets confidential papers go to the Pardon Attorney. */
  confidentialAllowedBy: z.string().optional(),
})

const truthShape = z.array(z.object({ paper: z.string(), path: z.string(), value: z.unknown() }))

export type Example = z.infer<typeof exampleShape> & { readonly folder: string; readonly truth: z.infer<typeof truthShape> }

/** Every folder of `root` that holds a `case.json`, by name. Throws, naming the file, when one does not fit. */
export async function findExamples(root: string): Promise<readonly Example[]> {
  const found: Example[] = []
  for (const entry of (await readdir(root, { withFileTypes: true })).filter(one => one.isDirectory()).map(one => one.name).sort()) {
    const folder = join(root, entry)
    const text = await readFile(join(folder, 'case.json'), 'utf8').catch(() => undefined)
    if (text === undefined) continue
    const truth = await readFile(join(folder, 'truth.json'), 'utf8').catch(() => '[]')
    found.push({ ...exampleShape.parse(JSON.parse(text)), folder, truth: truthShape.parse(JSON.parse(truth)) })
  }
  return found
}
