/** Whoever wrote the article, however a label says so. */
const writer = /^(?:I|the (?:writer|author|blogger|columnist|narrator))$/i

const bare = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^(?:an?|the|his|her|their|its|one|your|my|our|el|la|los|las|un|una|su)\s+/, '').replaceAll(/[.,]/g, '').trim()

/**
 * Whether a proposed speaker is the one a label names: the same name, the same description with or without its article or what follows it,
 * or a part of the name that no other speaker of the article bears.
 */
export function sameName(found: string, labels: readonly string[], others: readonly string[]): boolean {
  return labels.some((label) => {
    const [a, b] = [bare(found), bare(label)]
    if (a === b || (writer.test(found) && writer.test(label))) return true
    const [words, of] = [a.split(' '), b.split(' ')]
    const part = a.startsWith(`${b} `) || b.startsWith(`${a} `) || words.every((word) => of.includes(word)) || of.every((word) => words.includes(word))
    return part && !othersBear(a, labels, others)
  })
}

/** A surname alone names nobody where two speakers bear it. */
function othersBear(found: string, labels: readonly string[], others: readonly string[]): boolean {
  return found.split(' ').length === 1 && others.some((other) => !labels.includes(other) && bare(other).split(' ').includes(found) && bare(other) !== found)
}
