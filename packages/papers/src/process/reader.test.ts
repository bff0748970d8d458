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

  it('does what yields when nothing else waits, and each kind in its order', async () => {
    const at = (reader = new Reader())
    const done: string[] = []
    const asked = (name: string, yields: boolean) => at.run({ task: { do: 'read', file: { ...letter, name } }, yields }).then(() => done.push(name))
    await Promise.all([asked('first', true), asked('small 1', true), asked('small 2', true), asked('whole 1', false), asked('whole 2', false)])
    expect(done).toEqual(['first', 'whole 1', 'whole 2', 'small 1', 'small 2'])
  })
})
