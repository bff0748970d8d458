import { afterAll, expect, it } from 'vitest'
import { closeReaders } from '../../src/index.ts'
import { tryHostile } from './try-hostile.ts'

afterAll(closeReaders)

it('fifty hostile and broken files each get a clear answer in bounded time and memory, and the queue goes on', async () => {
  const { files, refused, problems } = await tryHostile(50, 1)
  expect(problems).toEqual([])
  expect(files).toBe(50)
  expect(refused).toBeGreaterThan(25)
}, 300_000)
