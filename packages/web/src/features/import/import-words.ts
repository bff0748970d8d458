import type { ImportPreview, ImportRun } from '../../api/import-queries.ts'

/** So many, in words a person would say. */
export function count(many: number, one: string, more = `${one}s`): string {
  return `${many === 0 ? 'no' : many.toLocaleString('en-US')} ${many === 1 ? one : more}`
}

/** What taking the list in would do. */
export function previewSentence({ counts: { rows, added, here, refused }, whyNot }: Pick<ImportPreview, 'counts' | 'whyNot'>): string {
  if (whyNot !== undefined) return `${capital(count(rows, 'row'))}. ${whyNot} Say below what the columns hold.`
  const parts = [
    added === 0 ? '' : `${added.toLocaleString('en-US')} will be added`,
    here === 0 ? '' : here === 1 ? '1 may be here already' : `${here.toLocaleString('en-US')} may be here already`,
    refused === 0 ? '' : refused === 1 ? '1 is refused' : `${refused.toLocaleString('en-US')} are refused`,
  ].filter((part) => part !== '')
  return `${capital(count(rows, 'row'))}: ${listed(parts)}. Nothing is written yet.`
}

/** What became of a list that was taken in. */
export function doneSentence(added: number, already: number, left: number): string {
  return `${capital(count(added, 'case'))} ${added === 1 ? 'was' : 'were'} added${already === 0 ? '' : `, ${count(already, 'row')} had been imported before`}${left === 0 ? '' : `, ${count(left, 'row')} ${left === 1 ? 'was' : 'were'} left out`}.`
}

/** One import of the past, and what of it can still be taken back. */
export function runInWords({ kind, rows, added, takenBack, untouched }: Pick<ImportRun, 'kind' | 'rows' | 'added' | 'takenBack' | 'untouched'>): string {
  const what = kind === 'export' ? 'A case from another office’s export' : `${capital(count(added, 'case'))} from a list of ${count(rows, 'row')}`
  const back = takenBack === 0 ? '' : takenBack === added ? '; taken back' : `; ${takenBack.toLocaleString('en-US')} taken back`
  const still = untouched === 0 ? '' : `; nobody has touched ${untouched === 1 ? 'one of them' : untouched === added - takenBack ? 'any of them' : `${untouched.toLocaleString('en-US')} of them`} since`
  return `${what}${back}${kind === 'export' && untouched === 1 ? '; nobody has touched it since' : still}.`
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
