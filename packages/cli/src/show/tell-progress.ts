import { secondsInWords } from './seconds-in-words.ts'

const noteEvery = 3_000

/** Notes now and then how many rows are done, how many a second, and about how long is left. `before` are rows done in an earlier run. */
export function tellProgress(note: (line: string) => void): (rows: number, share: number, before?: number) => void {
  const began = Date.now()
  let told = began
  return (rows, share, before = 0) => {
    if (Date.now() - told < noteEvery) return
    told = Date.now()
    const rate = (rows - before) / ((told - began) / 1000)
    const left = share > 0 && rate > 0 ? (rows / share - rows) / rate : undefined
    note(`${rows.toLocaleString('en')} rows, ${Math.round(rate).toLocaleString('en')} a second${left === undefined ? '' : `, about ${secondsInWords(left)} left`}`)
  }
}
