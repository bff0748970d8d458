import { known, unknown, type Leaf } from '@lenity/law'

/** Several facts turned over at one stroke, as people ask it: no firearm, a minor role, 18 to 1. */
export interface Preset {
  readonly id: string
  /** As it completes "what if …". */
  readonly label: string
  readonly changes: ReadonlyMap<string, Leaf<unknown>>
}

type Leaves = ReadonlyMap<string, Leaf<unknown>>

/** The first manual with the ratio of the Fair Sentencing Act in it to stay; the Act itself reaches every sentence from 3 August 2010 on. */
const manualAt18 = '2011-11-01'

/** Each with the change it makes, where the case leaves room for it. */
const questions: readonly { readonly id: string; readonly label: string; readonly changes: (leaves: Leaves) => readonly (readonly [string, Leaf<unknown>])[] }[] = [
  { id: 'no firearm', label: 'no firearm', changes: (leaves) => turned(leaves, 'guideline.weapon', true, false) },
  { id: 'minor role', label: 'a minor role', changes: (leaves) => (valueAt(leaves, 'guideline.roleLevels') === -2 ? [] : [['guideline.roleLevels', known(-2)]]) },
  { id: 'no leading role', label: 'no leading role', changes: (leaves) => (Number(valueAt(leaves, 'guideline.roleLevels')) > 0 ? [['guideline.roleLevels', known(0)]] : []) },
  { id: 'no obstruction', label: 'no obstruction', changes: (leaves) => turned(leaves, 'guideline.obstruction', true, false) },
  { id: 'acceptance', label: 'acceptance of responsibility', changes: (leaves) => turned(leaves, 'guideline.acceptanceLevels', 0, -3) },
  { id: 'no career offender', label: 'no career offender', changes: (leaves) => turned(leaves, 'guideline.careerOffender', true, false) },
  { id: 'no notice', label: 'no notice under 851', changes: (leaves) => turned(leaves, 'conviction.notice851', true, false) },
  { id: 'half', label: 'half the weight', changes: half },
  { id: '18:1', label: 'sentenced at 18 to 1', changes: at18 },
  { id: '1:1', label: 'powder, not cocaine base', changes: asPowder },
]

/** The questions that would change something in this case. */
export function presetsFor(leaves: Leaves): readonly Preset[] {
  return questions.map(({ id, label, changes }) => ({ id, label, changes: new Map(changes(leaves)) })).filter(({ changes }) => changes.size > 0)
}

/** Whether all that a preset changes is changed so. */
export function isApplied(preset: Preset, changes: Leaves): boolean {
  return [...preset.changes].every(([path, leaf]) => JSON.stringify(changes.get(path)) === JSON.stringify(leaf))
}

function valueAt(leaves: Leaves, path: string): unknown {
  const leaf = leaves.get(path)
  return leaf?.is === 'known' ? leaf.value : undefined
}

function turned(leaves: Leaves, path: string, from: unknown, to: unknown): readonly (readonly [string, Leaf<unknown>])[] {
  return valueAt(leaves, path) === from ? [[path, known(to)]] : []
}

function half(leaves: Leaves): readonly (readonly [string, Leaf<unknown>])[] {
  return [...leaves].flatMap(([path, leaf]) => (/^guideline\.drugs\.\d+\.(grams|actualGrams|plants|units|doses)$/.test(path) && leaf.is === 'known' && typeof leaf.value === 'number' && leaf.value > 0 ? [[path, known(leaf.value / 2)] as const] : []))
}

function isCocaineBase(leaves: Leaves): boolean {
  return [...leaves].some(([path, leaf]) => /^guideline\.drugs\.\d+\.substance$/.test(path) && leaf.is === 'known' && leaf.value === 'cocaine base')
}

/** The same sentence, imposed when the ratio was 18 to 1: every other rule is then also that of its day. */
function at18(leaves: Leaves): readonly (readonly [string, Leaf<unknown>])[] {
  const sentencedOn = valueAt(leaves, 'conviction.sentencedOn')
  return typeof sentencedOn === 'string' && sentencedOn < '2010-08-03' && isCocaineBase(leaves) ? [['conviction.sentencedOn', known(manualAt18)], ['guideline.edition', unknown]] : []
}

/** The same weight as powder. The subsection a judgment names is that of cocaine base, so it goes too. */
function asPowder(leaves: Leaves): readonly (readonly [string, Leaf<unknown>])[] {
  return [...leaves].flatMap(([path, leaf]) => {
    if (!path.endsWith('.substance') || leaf.is !== 'known' || leaf.value !== 'cocaine base') return []
    const penalty = path.replace(/substance$/, 'penalty')
    return [[path, known('cocaine')] as const, ...(leaves.get(penalty)?.is === 'known' ? [[penalty, unknown] as const] : [])]
  })
}
