import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const law = join(import.meta.dirname, '../packages/law/src')
const index = ['index.ts', 'rulebook.ts', 'records.ts'].map((file) => readFileSync(join(law, file), 'utf8')).join('\n')

/** What `file` declares for others: the names given, or all of them. A doc comment ends on the line above a documented one. */
function undocumented(file: string, names?: readonly string[]): readonly string[] {
  const code = readFileSync(file, 'utf8')
  const declared = [...code.matchAll(/(\*\/\n)?^export (?:async )?(?:abstract )?(?:const|function|type|interface|class) (\w+)/gm)].map(([, doc, name]) => ({ name: name ?? '', documented: doc !== undefined }))
  const lost = (names ?? []).filter((name) => !declared.some((one) => one.name === name))
  return [...lost.map((name) => `${name} is not declared in ${file}`), ...declared.filter(({ name, documented }) => !documented && (names === undefined || names.includes(name))).map(({ name }) => name)]
}

/** Public names and the file each comes from. */
const named = [...index.matchAll(/^export (?:type )?\{([^}]+)\} from '([^']+)'/gm)].map(([, names = '', file = '']) => ({
  file: join(law, file), names: names.split(',').map((name) => name.trim().replace(/^type /, '')).filter((name) => name !== ''),
}))
/** Files all of whose names are public; the schema of the facts is an entry of its own. */
const whole = [...index.matchAll(/^export \* from '([^']+)'/gm)].map(([, file = '']) => join(law, file)).concat(join(law, 'facts/case-facts-schema.ts'))

describe('the public names of the law', () => {
  it('are read from its entries', () => expect([named.flatMap(({ names }) => names).length > 150, whole.length > 3]).toEqual([true, true]))
  it('each say what they are', () => {
    expect([...named, ...whole.map((file) => ({ file, names: undefined }))].flatMap(({ file, names }) => undocumented(file, names))).toEqual([])
  })
})
