import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { assembleCaseFacts, known, rival, type Leaf } from '@lenity/law'
import { caseFactsSchema } from '@lenity/law/schema'

const examples = join(import.meta.dirname, '..')
const validate = new Ajv2020({ strict: true, allErrors: true, keywords: ['x-papers', 'x-sealed'] }).compile(caseFactsSchema())

/** A case as it would be written to a file and read again. */
function written(leaves: ReadonlyMap<string, Leaf<unknown>>): unknown {
  return JSON.parse(JSON.stringify(assembleCaseFacts(leaves)))
}

function factsIn(file: string): ReadonlyMap<string, Leaf<unknown>> {
  const readings = new Map<string, unknown[]>()
  for (const { path, value } of JSON.parse(readFileSync(join(examples, file), 'utf8')) as { path: string; value: unknown }[]) readings.set(path, [...(readings.get(path) ?? []), value])
  return new Map([...readings].map(([path, values]) => [path, values.length === 1 ? known(values[0]) : rival(values)]))
}

describe('the JSON Schema of the case facts', () => {
  const files = globSync('*/truth.json', { cwd: examples })

  it('takes the facts of every example', () => {
    expect(files.length).toBeGreaterThan(1)
    for (const file of files) {
      validate(written(factsIn(file)))
      expect(validate.errors, file).toBeNull()
    }
  })

  it('takes a case of which nothing is known', () => expect(validate(written(new Map()))).toBe(true))

  it.each([
    ['conviction.sentencedOn', '21 June 1996'], ['conviction.term', 'forever'], ['conviction.term', -3], ['conviction.sovereign', 'Mars'], ['conviction.counts.0.foundGrams', '5 kg'],
    ['guideline.range', [120]], ['guideline.roleLevels', 1.5], ['guideline.weapon', 'no'], ['conviction.counts.complete', 'yes'],
  ])('refuses %s of %j', (path, value) => {
    expect(validate(written(new Map([[path, known(value)]])))).toBe(false)
    expect(validate.errors?.some(({ instancePath }) => instancePath.startsWith(`/${path.split('.')[0]}`))).toBe(true)
  })

  it('refuses a fact that is not among them, and a case that leaves one out', () => {
    const whole = written(new Map()) as Record<string, Record<string, unknown>>
    expect(validate({ ...whole, person: { ...whole['person'], shoeSize: { is: 'unknown' } } })).toBe(false)
    expect(validate({ ...whole, person: {} })).toBe(false)
  })

  it('names every fact in words, with its unit and the papers that hold it', () => {
    const schema = JSON.stringify(caseFactsSchema())
    expect(schema).toContain('"description":"weight charged and found (grams)"')
    expect(schema).toContain('"description":"total term of imprisonment (months, or life)","x-papers":["judgment"')
    expect(schema).toContain('"x-sealed":true')
  })
})
