import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { Reader } from './reader.ts'

let reader: Reader | undefined
afterEach(() => reader?.close())

const letter = { name: 'letter.txt', bytes: new TextEncoder().encode('To whom it may concern: she has a job with us.') }

describe('a reading process', () => {
  it('is ended when it was asked nothing for a while, and started again when asked', async () => {
    reader = new Reader(50)
    expect(reader.alive).toBe(false)
    expect(await reader.run({ task: { do: 'read', file: letter } })).toMatchObject({ ok: true })
    while (reader.alive) await wait(20)
    expect(await reader.run({ task: { do: 'read', file: letter } })).toMatchObject({ ok: true })
  })
})
