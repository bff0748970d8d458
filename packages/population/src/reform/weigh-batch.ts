import type { CivilDate } from '@lenity/law'
import { lawOfReform, weighLaw, weighSecondLook, type Reform, type ReformedLaw, type Weighed } from '@lenity/law/reform'
import type { CaseFacts } from '@lenity/law'
import type { ColumnPlan } from '../columns/column.ts'
import type { PeopleRow } from '../file/people-file.ts'
import { readPerson } from '../people/read-person.ts'
import { groupWord, type GroupColumn } from './group-word.ts'
import { count, emptyTally, type Tally } from './tally.ts'

/** What is weighed: the reforms, and the columns by whose words people are told apart. */
export interface WeighPlan {
  readonly plan: ColumnPlan
  readonly on: CivilDate
  readonly reforms: readonly Reform[]
  readonly by: readonly GroupColumn[]
}

/** What came of some rows: for each reform all people, and those of each group by the column and its word. */
export interface WeighedBatch {
  readonly refusedRows: number
  readonly reforms: readonly { readonly all: Tally; readonly groups: readonly ReadonlyMap<string, Tally>[] }[]
}

/** Weighs some rows. The same rows give the same counts, whoever does it. */
export function weighBatch(rows: readonly PeopleRow[], { plan, on, reforms, by }: WeighPlan): WeighedBatch {
  const weighers = reforms.map((reform) => weigherOf(reform, on))
  const counted = reforms.map(() => ({ all: emptyTally(), groups: by.map(() => new Map<string, Tally>()) }))
  let refusedRows = 0
  for (const { cells, wrong } of rows) {
    const read = wrong === undefined ? readPerson(cells, plan.columns, on) : undefined
    if (read?.ok !== true) {
      refusedRows++
      continue
    }
    const words = by.map((column) => groupWord(column, cells, read.facts, on))
    weighers.forEach((weigh, i) => {
      const weighed = weigh(read.facts)
      const into = counted[i]
      if (into === undefined) return
      count(into.all, weighed)
      words.forEach((word, group) => count(tallyOf(into.groups[group], word), weighed))
    })
  }
  return { refusedRows, reforms: counted }
}

function tallyOf(groups: Map<string, Tally> | undefined, name: string): Tally {
  const known = groups?.get(name)
  if (known !== undefined) return known
  const fresh = emptyTally()
  groups?.set(name, fresh)
  return fresh
}

const laws = new WeakMap<Reform, ReformedLaw>()

function weigherOf(reform: Reform, on: CivilDate): (facts: CaseFacts) => Weighed {
  const { secondLook } = reform
  if (secondLook !== undefined) return (facts) => weighSecondLook(facts, secondLook, on)
  const law = laws.get(reform) ?? made(reform, on)
  return (facts) => weighLaw(facts, law, on)
}

function made(reform: Reform, on: CivilDate): ReformedLaw {
  const law = lawOfReform(reform, on)
  if ('wrong' in law) throw new Error(law.wrong)
  laws.set(reform, law)
  return law
}
