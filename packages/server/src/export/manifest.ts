import { z } from 'zod'

/** What stands in `manifest.json` of an export: every other file of it with its size and hash. */
export const manifest = z.object({
  format: z.literal('lenity export'),
  version: z.literal(1),
  of: z.enum(['case', 'office']),
  /** The id of the case or of the office in the installation it came from. */
  id: z.string(),
  name: z.string(),
  office: z.string(),
  exportedAt: z.string(),
  exportedBy: z.string(),
  /** What the one who took it was on the case or in the office: what that part does not see is not in it. */
  part: z.string(),
  files: z.array(z.object({ path: z.string(), is: z.string(), bytes: z.number(), sha256: z.string() })).readonly(),
})

export type Manifest = z.infer<typeof manifest>
export type ManifestHead = Omit<Manifest, 'files' | 'format' | 'version'>

export const manifestName = 'manifest.json'
