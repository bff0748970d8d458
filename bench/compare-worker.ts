/** A thread of `measure-all-cores.ts`: compares then and now for the cases it makes by its seed, warms up, waits for the word, and works until told how long. */
import { parentPort, workerData } from 'node:worker_threads'
import { thenAndNow } from '@lenity/law'
import { generateCases } from './generate-cases.ts'
import type { Share } from './measure-all-cores.ts'

const { seed, count, missing, today, seconds } = workerData as Share
const cases = generateCases({ seed, count, missing })
const compareAll = () => cases.forEach((facts) => thenAndNow(facts, today))

for (let i = 0; i < 3; i++) compareAll()
parentPort?.postMessage('warm')
parentPort?.once('message', () => {
  const begin = performance.now()
  let rounds = 0
  do {
    compareAll()
    rounds += 1
  } while (performance.now() - begin < seconds * 1000)
  parentPort?.postMessage((rounds * count * 1000) / (performance.now() - begin))
})
