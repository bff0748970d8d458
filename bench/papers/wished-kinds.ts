import type { PaperKind } from '@lenity/law'
import { layouts } from '../../examples/generate/generate-papers.ts'

/** The kinds of paper a list parted by commas names, or what is wrong with it. Only kinds of which the layouts asked for make papers can be read. */
export function wishedKinds(list: string, which: 'blind' | 'open' | undefined): { readonly ok: true; readonly kinds: readonly PaperKind[] } | { readonly ok: false; readonly problem: string } {
  const made = [...new Set(layouts.filter(({ blind }) => which === undefined || blind === (which === 'blind')).map(({ kind }) => kind))].sort()
  const named = list.split(',').map((one) => one.trim()).filter((one) => one !== '')
  const kinds = named.flatMap((one) => made.filter((kind) => kind.toLowerCase() === one.toLowerCase()))
  const unknown = named.filter((one) => !made.some((kind) => kind.toLowerCase() === one.toLowerCase()))
  if (named.length > 0 && unknown.length === 0) return { ok: true, kinds }
  const what = named.length === 0 ? 'No kind of paper is named.' : `No papers are made of ${unknown.map((one) => `“${one}”`).join(', ')}.`
  return { ok: false, problem: `${what}\n  where: --kinds\n  next:  name one or more of: ${made.join(', ')}` }
}
