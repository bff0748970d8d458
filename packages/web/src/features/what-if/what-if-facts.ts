import { leafShapeAt, type Leaf } from '@lenity/law'

/** How a fact is changed: a yes or no, one of several values, a day, or a number that is typed. */
export type Control =
  | { readonly is: 'yes or no' }
  | { readonly is: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly is: 'date' }
  | { readonly is: 'number'; readonly unit: string }

export interface WhatIfFact {
  readonly path: string
  readonly group: 'Charged and found' | 'Found by the court'
  readonly control: Control
  /** What the papers have. */
  readonly leaf: Leaf<unknown>
}

const levels: Readonly<Record<string, readonly number[]>> = {
  'guideline.roleLevels': [-4, -3, -2, 0, 2, 3, 4],
  'guideline.acceptanceLevels': [0, -2, -3],
  'guideline.category': [1, 2, 3, 4, 5, 6],
}

const found = ['weapon', 'weaponOwn', 'roleLevels', 'obstruction', 'acceptanceLevels', 'careerOffender', 'safetyValve', 'safetyValveToday', 'zeroPointCriteria', 'characteristicsToday'].map((key) => `guideline.${key}`)

/** The facts the runs read that a person may want to turn over, in the order they are shown. Only items that the case has are offered. */
export function whatIfFacts(leaves: ReadonlyMap<string, Leaf<unknown>>): readonly WhatIfFact[] {
  const charged = [...leaves.keys()].filter((path) => {
    const [, at, name] = /^conviction\.counts\.(\d+)\.(\w+)$/.exec(path) ?? []
    if (at === undefined || name === undefined) return false
    return fieldsOf(leaves, `conviction.counts.${at}`).includes(name)
  })
  const drugs = [...leaves.keys()].filter((path) => /^guideline\.drugs\.\d+\.(substance|grams)$/.test(path))
  const history = leaves.get('guideline.points')?.is === 'known' ? 'guideline.points' : 'guideline.category'
  return [
    ...[...charged, 'conviction.notice851', 'conviction.offenseEndedOn', 'conviction.sentencedOn'].map((path) => [path, 'Charged and found'] as const),
    ...[...drugs, ...found, history].map((path) => [path, 'Found by the court'] as const),
  ].flatMap(([path, group]) => {
    const [leaf, control] = [leaves.get(path), controlOf(path)]
    return leaf === undefined || control === undefined ? [] : [{ path, group, control, leaf }]
  })
}

/** A count under the drug laws is measured by its drug, one under 924(c) by what was done with the firearm. */
function fieldsOf(leaves: ReadonlyMap<string, Leaf<unknown>>, count: string): readonly string[] {
  const text = (name: string) => {
    const leaf = leaves.get(`${count}.${name}`)
    return leaf?.is === 'known' ? String(leaf.value) : ''
  }
  if (/924\(c\)/.test(text('statute') + text('penalty'))) return ['firearmUse', 'firearmKind']
  if (text('substance') === 'marihuana plants') return ['substance', 'foundPlants', 'deathResulted']
  return text('substance') !== '' || /8[46]\d|96\d|952/.test(text('statute') + text('penalty')) ? ['substance', 'foundGrams', 'deathResulted'] : []
}

function controlOf(path: string): Control | undefined {
  const values = levels[path]
  if (values) return { is: 'choice', values }
  const shape = leafShapeAt(path)
  switch (shape?.kind) {
    case 'boolean': return { is: 'yes or no' }
    case 'option': return { is: 'choice', values: shape.options ?? [] }
    case 'date': return { is: 'date' }
    case 'grams': return { is: 'number', unit: 'grams' }
    case 'number': return { is: 'number', unit: '' }
    default: return undefined
  }
}
