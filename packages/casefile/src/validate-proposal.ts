import { leafShapeAt, parseCivilDate, type LeafShape } from '@lenity/law'
import type { ProposedFact } from './fact.ts'
import { done, refused, type Result } from './result.ts'

/** The highest number of an item in a list, so that a misread number does not make a list of a million. */
const lastIndex = 499

/** Whether the proposal names a fact a case has, with a value of its kind and a source that can be shown. */
export function validateProposal(proposal: ProposedFact): Result<ProposedFact> {
  const { path, value, source } = proposal
  const shape = leafShapeAt(path)
  if (shape === undefined) return refused('invalid', `A case has no fact named ${path}.`, path, 'Use a path of the table of case facts, list items by number from 0.')
  const far = path.split('.').find((key) => /^\d+$/.test(key) && Number(key) > lastIndex)
  if (far !== undefined) return refused('invalid', `Item ${far} of the list is beyond the ${lastIndex + 1} a list may hold.`, path, 'Number list items from 0 as they stand on the paper.')
  const wrong = whyNot(shape, value)
  if (wrong !== undefined) return refused('invalid', `The ${shape.label} must be ${wrong}; it is ${shown(value)}.`, path, 'Correct the value and propose it again.')
  if (source.words.trim() === '') return refused('invalid', `The ${shape.label} comes without the words it was read from.`, path, 'Give the words of the source, verbatim.')
  if (source.from === 'paper' && source.end - source.start !== source.words.length) return refused('invalid', `The words do not fill their place on the page, ${source.start} to ${source.end}.`, path, 'Give the words exactly as page.text.slice(start, end).')
  return done(proposal)
}

/** What a value of this shape must be, when this one is not. */
export function whyNot(shape: LeafShape<unknown>, value: unknown): string | undefined {
  switch (shape.kind) {
    case 'text': return typeof value === 'string' && value.trim() !== '' ? undefined : 'words'
    case 'date': return typeof value === 'string' && parseCivilDate(value) !== undefined ? undefined : 'a day on the calendar, written YYYY-MM-DD'
    case 'boolean': return typeof value === 'boolean' ? undefined : 'yes or no'
    case 'option': return typeof value === 'string' && shape.options?.includes(value) ? undefined : `one of: ${shape.options?.join(', ')}`
    case 'term': return isTerm(value) ? undefined : 'months, or life'
    case 'range': return isRange(value) ? undefined : 'two terms in months (or life), the lower first'
    case 'number': return Number.isSafeInteger(value) ? undefined : 'a whole number'
    case 'days': return Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : 'a whole number of days'
    case 'months': case 'grams': case 'dollars': return isAmount(value) ? undefined : `a number of ${shape.kind}, not below 0`
  }
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

function isTerm(value: unknown): value is number | 'life' {
  return value === 'life' || isAmount(value)
}

function isRange(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [low, high] = value as unknown[]
  if (!isTerm(low) || !isTerm(high)) return false
  return high === 'life' || (low !== 'life' && low <= high)
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 80)
}
