import type { PaperKind } from './paper-kind.ts'

/** The kind with its article, as a sentence needs it: `an indictment`, `a judgment`; for `other`, `a paper of another kind`. */
export function sayPaperKind(kind: PaperKind): string {
  if (kind === 'other') return 'a paper of another kind'
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
}
