import { markRecords } from './mark-records.ts'
import { objectsFile, type ObjectRow } from './objects-file.ts'
import { Unreadable, type PeopleFile, type Stretch } from './people-file.ts'
import type { PeopleSource } from './people-source.ts'
import { textOf } from './text-of.ts'

const longestLine = 2_000_000

/** An object of JSON on each line. Throws `Unreadable`. */
export function openLines(source: PeopleSource): Promise<PeopleFile> {
  const { name, size } = source
  const marks = (every: number) => markRecords(source, { every, quoted: false })
  return objectsFile({ how: 'JSON, an object on each line', size, marks }, async function* objects(seen, stretch): AsyncGenerator<ObjectRow> {
    for await (const { line, number } of linesOf(source, seen, stretch)) {
      let value: unknown
      try {
        value = JSON.parse(line)
      } catch {
        if (number === 1) throw new Unreadable('The first line is not an object of JSON.', `${name}, line 1`, 'Send one object on each line; a single array of objects is not read here.')
        yield { number, wrong: 'the line is not JSON' }
        continue
      }
      yield { number, value }
    }
  })
}

async function* linesOf(source: PeopleSource, seen?: (bytes: number) => void, { after, upTo = Infinity, at }: Stretch = { after: 0 }): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  let [rest, number] = ['', at === undefined ? 0 : after]
  for await (const piece of textOf(source, 'utf-8', seen, at?.byte)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (rest.length > longestLine) throw new Unreadable('A line is longer than two million letters.', `${source.name}, line ${number + lines.length + 1}`, 'Put each person on a line of their own.')
    for (const line of lines) {
      number++
      if (number > upTo) return
      if (number > after && line.trim() !== '') yield { line, number }
    }
  }
  if (rest.trim() !== '' && number >= after && number < upTo) yield { line: rest, number: number + 1 }
}
