import { done, type Result } from '@lenity/casefile'
import { openExport } from './open-export.ts'

export interface ExportChecked {
  readonly of: 'case' | 'office'
  readonly name: string
  readonly office: string
  readonly exportedAt: string
  readonly exportedBy: string
  readonly part: string
  readonly files: number
  readonly bytes: number
  /** The SHA-256 of the manifest, which the audit of the case names. */
  readonly manifest: string
  readonly wrong: { readonly what: string; readonly where: string; readonly next: string } | undefined
}

/** Whether every file of an export is there and is what its manifest says. */
export async function verifyExport(path: string, onProgress?: (files: number) => void): Promise<Result<ExportChecked>> {
  const opened = await openExport(path)
  if (!opened.ok) return opened
  try {
    const { manifest: { of, name, office, exportedAt, exportedBy, part, files }, sha256 } = opened.value
    return done({ of, name, office, exportedAt, exportedBy, part, files: files.length, bytes: files.reduce((sum, one) => sum + one.bytes, 0), manifest: sha256, wrong: await opened.value.firstWrong(onProgress) })
  } finally {
    opened.value.close()
  }
}
