import type { ProposedFact } from '@lenity/casefile'

/**
 * What the stretches of a long paper propose, as one. Of equal facts the first is kept. Items of a list are numbered on from stretch to stretch; an item that was
 * there already in the same words, or that rests on pages alone that every stretch was given (`everywhere`), is not counted twice. Whether a list is whole is
 * what the first stretch says.
 */
export function joinStretches(stretches: readonly (readonly ProposedFact[])[], everywhere: ReadonlySet<number>): readonly ProposedFact[] {
  const out = new Map<string, ProposedFact>()
  const known = new Set<string>()
  const many = new Map<string, number>()
  for (const [i, stretch] of stretches.entries()) {
    for (const one of stretch) if (listOf(one) === undefined && (i === 0 || !one.path.endsWith('.complete'))) put(out, one)
    for (const [, facts] of Map.groupBy(stretch.filter((one) => listOf(one) !== undefined), (one) => itemOf(one))) {
      const list = listOf(facts[0] as ProposedFact) as string
      const says = `${list}\n${facts.map(({ path, value }) => `${fieldOf(path)} ${JSON.stringify(value)}`).toSorted().join('\n')}`
      if (known.has(says) || (i > 0 && facts.every(({ source }) => source.from === 'paper' && everywhere.has(source.page)))) continue
      known.add(says)
      const number = many.get(list) ?? 0
      many.set(list, number + 1)
      for (const one of facts) put(out, { ...one, path: `${list}.${number}.${fieldOf(one.path)}` })
    }
  }
  return [...out.values()]
}

function put(out: Map<string, ProposedFact>, one: ProposedFact): void {
  const key = `${one.path}\n${JSON.stringify(one.value)}`
  if (!out.has(key)) out.set(key, one)
}

const parts = /^(?<list>.*?)\.(?<number>\d+)\.(?<field>.*)$/

function listOf({ path }: ProposedFact): string | undefined {
  return parts.exec(path)?.groups?.['list']
}

function itemOf({ path }: ProposedFact): string {
  const { list, number } = parts.exec(path)?.groups ?? {}
  return `${list}.${number}`
}

function fieldOf(path: string): string {
  return parts.exec(path)?.groups?.['field'] ?? path
}
