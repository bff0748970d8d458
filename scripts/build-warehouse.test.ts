import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
import { generateCases } from '../bench/generate-cases.ts'
import { resultHeadings, resultRow } from '../packages/population/src/result/result-row.ts'
import { cellsOf, knownOf } from '../packages/population/test/write-people.ts'
import { buildWarehouse } from './build-warehouse.ts'

const on = '2026-11-29'

it('the engine is one script that needs nothing of where it runs, and answers there as everywhere', async () => {
  const code = await buildWarehouse()
  // Nothing but the language: no process, no console, no clock of ours, no import, and no code made of text.
  const bare = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } })
  runInContext(code, bare)
  const screenRow = (row: object): unknown => JSON.parse(String(runInContext(`JSON.stringify(lenity.screenRow(${JSON.stringify(row)}, ${JSON.stringify(on)}))`, bare)))
  const cases = generateCases({ seed: 'warehouse', count: 30, missing: 0.15 })
  for (const facts of cases) {
    const told = screenRow(Object.fromEntries(cellsOf(facts))) as { readonly screened?: Readonly<Record<string, unknown>>; readonly refused?: readonly { readonly what: string }[] }
    if (told.refused !== undefined) {
      expect(told.refused[0]?.what).toContain('has not come yet')
      continue
    }
    const cells = resultRow(0, undefined, knownOf(facts), on)
    expect(told.screened).toEqual(Object.fromEntries(resultHeadings.flatMap((heading, i) => (i < 2 ? [] : [[heading, cells[i] ?? null]]))))
  }
  expect(screenRow({ 'conviction.term': '240' })).toEqual({ refused: [{ column: 'conviction.term', what: expect.stringContaining('could be months or years'), next: expect.any(String) }] })
  expect(screenRow({ 'shoe size': '9' })).toMatchObject({ refused: [{ what: expect.stringContaining('No column holds anything') }] })
  expect(runInContext('lenity.headings.length', bare)).toBe(resultHeadings.length)
}, 120_000)
