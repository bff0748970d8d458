// Takes the words of the law out of what a browser loads first: a table keeps value, citation, quote and link together, and the bundle gets a
// key in the place of each quote and of each link written out, and, in a file of its own, the words by those keys.
import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

/** Tables whose values are read from the quotes themselves keep them. */
const readsQuotes = /import \{[^}]*\bequivalencySeries\b/

/** A key is worth its place for words longer than this. */
const least = 12

/** What is lifted, by the name a source and the functions that make one have for it. */
const lifted = ['quote', 'link']

export interface LiftedQuotes {
  /** Every quote and every link, by the number in its key. */
  readonly quotes: readonly string[]
  /** The code of a module of the law with keys in the place of its quotes; undefined where it has none. */
  lift(code: string): string | undefined
}

/** What a quote is called once it was taken out. `packages/web/src/features/sources/quotes.ts` turns it back. */
export function keyOf(at: number): string {
  return `¶${at}`
}

/** Reads every module of the law in `law` (its `src`), so that the same quote has the same key wherever it stands. */
export function findQuotes(law: string): LiftedQuotes {
  const modules = globSync('**/*.ts', { cwd: law }).filter((name) => !name.endsWith('.test.ts')).sort().map((file) => readFileSync(join(law, file), 'utf8'))
  const everywhere = new Map(modules.flatMap((code) => [...citing(parse(code))]))
  const keys = new Map<string, number>()
  for (const code of modules) for (const { words } of writtenIn(code, everywhere)) if (!keys.has(words)) keys.set(words, keys.size)
  return {
    quotes: [...keys.keys()],
    lift(code) {
      const found = writtenIn(code, everywhere).filter(({ words }) => keys.has(words)).sort((a, b) => b.start - a.start)
      return found.length === 0 ? undefined : found.reduce((text, { start, end, words, within: bare }) => { const key = keyOf(keys.get(words) ?? 0); return `${text.slice(0, start)}${bare ? key : `'${key}'`}${text.slice(end)}` }, code)
    },
  }
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

interface Written {
  readonly start: number
  readonly end: number
  readonly words: string
  /** Set for words within a text: their key stands there without marks. */
  readonly within?: true
}

function parse(code: string): Node {
  return parseAst(code, { lang: 'ts' }) as unknown as Node
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function* within(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node)) for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* within(child)
}

/** The functions a module declares that take a `quote`, and which of their arguments are lifted. */
function citing(module: Node): Map<string, readonly number[]> {
  const found = new Map<string, readonly number[]>()
  for (const node of within(module)) {
    const made = node.type === 'VariableDeclarator' && isNode(node['init']) ? node['init'] : node
    if (!['FunctionDeclaration', 'ArrowFunctionExpression'].includes(made.type) || !isNode(node['id'])) continue
    const named = (made['params'] as readonly Node[]).map((parameter) => String(parameter['name']))
    if (named.includes('quote')) found.set(String(node['id']['name']), named.flatMap((name, at) => (lifted.includes(name) ? [at] : [])))
  }
  return found
}

/** The quotes and links written out in a module: where a function asks for them or they are parts of a source. */
function writtenIn(code: string, everywhere: ReadonlyMap<string, readonly number[]>): readonly Written[] {
  if (readsQuotes.test(code)) return []
  const module = parse(code)
  const functions = new Map([...everywhere, ...citing(module)])
  const named = new Map([...within(module)].flatMap((node) => (node.type === 'VariableDeclarator' && isNode(node['id']) ? [[node['id']['name'], node['init']] as const] : [])))
  const found = [...within(module)].flatMap((node) => {
    const args = node.type === 'CallExpression' && isNode(node['callee']) ? functions.get(String(node['callee']['name'])) ?? [] : []
    if (node.type === 'Property' && isNode(node['key']) && node['key']['name'] === 'lines') return linesOf(node['value'], code)
    return [...args.map((at) => (node['arguments'] as readonly unknown[])[at]), ...partsOfSource(node)].flatMap((words) => written(words, named))
  })
  return [...new Map(found.map((one) => [one.start, one])).values()]
}

/** The quotes of a table written line by line: the third part of a line, after the level and the line as amended. */
function linesOf(node: unknown, code: string): readonly Written[] {
  if (!isNode(node) || node.type !== 'TemplateLiteral') return []
  return [...code.slice(node.start, node.end).matchAll(/^[^|\n]*\|[^|\n]*\| *([^|\n]*[^|\s])/gm)].flatMap((line) => {
    const [whole, words = ''] = line
    const start = node.start + line.index + whole.length - words.length
    return words.length > least ? [{ start, end: start + words.length, words, within: true as const }] : []
  })
}

/** What is lifted of a source written out as an object. */
function partsOfSource(node: Node): readonly unknown[] {
  if (node.type !== 'ObjectExpression') return []
  const parts = new Map((node['properties'] as readonly Node[]).flatMap(({ key, value }) => (isNode(key) ? [[String(key['name']), value] as const] : [])))
  return parts.has('quote') ? lifted.map((part) => parts.get(part)) : []
}

/** Words written out as they are, under a name, or either of two. */
function written(node: unknown, named: ReadonlyMap<unknown, unknown>): readonly Written[] {
  if (!isNode(node)) return []
  if (node.type === 'ConditionalExpression') return [...written(node['consequent'], named), ...written(node['alternate'], named)]
  if (node.type === 'Identifier') return written(named.get(node['name']), new Map())
  return node.type === 'Literal' && typeof node['value'] === 'string' && node['value'].length > least ? [{ start: node.start, end: node.end, words: node['value'] }] : []
}

const virtual = 'virtual:law-quotes'

/** For the bundler: lifts the quotes and links of the law out, and gives them as the module `virtual:law-quotes`, an array. */
export function liftQuotes(law: string) {
  let found: LiftedQuotes | undefined
  const quotes = () => (found ??= findQuotes(law))
  const inside = law.endsWith(sep) ? law : law + sep
  return {
    name: 'lift-quotes',
    resolveId: (id: string) => (id === virtual ? `\0${virtual}` : undefined),
    load: (id: string) => (id === `\0${virtual}` ? `export default ${JSON.stringify(quotes().quotes)}` : undefined),
    transform: (code: string, id: string) => {
      const lifted = id.startsWith(inside) ? quotes().lift(code) : undefined
      return lifted === undefined ? undefined : { code: lifted, map: null }
    },
  }
}
