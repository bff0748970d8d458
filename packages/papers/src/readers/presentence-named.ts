import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { familyName, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, linesOf, wordsAt, type Spot } from '../reading/spot.ts'

const ofOthers = /\b(?:judge|officer|attorney|counsel|clerk|esq|prepared|hon(?:orable|\.)|probation\s+officer|magistrate|defender|agent|prosecutor|co-?defendants?|victims?|aliases?|a\/?k\/?a|related|spouse|dependents?|supervisor|by|from|to)\b/i
/** So many lines of the first page are its face. */
const face = 30

/** The one full name on the face of a report of whose family name it speaks as of its person, `Mr. Bell`. */
export function nameByWitness(pages: readonly Page[]): Found[] {
  const lines = pages.slice(0, 1).flatMap((page) => linesOf({ page, start: 0, end: page.text.length }).filter((line) => /\w/.test(wordsAt(line))).slice(0, face))
  const own = lines.filter((line, i) => !ofOthers.test(wordsAt(line)) && !/^\W*(?:(?:united\s+states|u\.?s\.?|chief|senior|supervising)\s+)*(?:district\s+judge|probation\s+officer|attorney|judge)\W*$/i.test(wordsAt(lines[i + 1] ?? { ...line, end: line.start })))
  const spoken = new Set(findAll(pages, /\bM(?:r|s|rs|iss)\.?\s+(?<family>[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+)/).map((hit) => hit.get('family').toLowerCase()))
  const told = [...spoken].flatMap((family) => own.flatMap((line) => ofFamily(line, family)))
  return onePerson(told)
}

const given = "[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]*"
const suffix = '(?:,?[^\\S\\n](?:Jr|Sr|JR|SR|II|III|IV)\\b\\.?)?'

/** The names of a family in a line, as they stand or with the family name first. */
function ofFamily(line: Spot, family: string): Found[] {
  const any = [...family].map((letter) => (/\p{L}/u.test(letter) ? `[${letter}${letter.toUpperCase()}]` : '.')).join('')
  const turned = `(?<![\\w-])${any}${suffix},[^\\S\\n]+${given}(?:[^\\S\\n]${given}){0,2}`
  const plain = `(?<![\\w-])${given}(?:[^\\S\\n]${given}){0,2}[^\\S\\n]${any}${suffix}(?![\\w-])`
  // A pattern of one family is not kept as those of the readers are.
  return [turned, plain].flatMap((pattern) => [...wordsAt(line).matchAll(new RegExp(pattern, 'g'))]).flatMap(({ index, 0: words }) => named({ ...line, start: line.start + index, end: line.start + index + words.length }))
}

/** The longest run of words up to the end of the spot that is a name: what stands before it may be capitals of a title. */
function named(spot: Spot): Found[] {
  let rest: Spot | undefined = spot
  while (rest !== undefined) {
    const name = personName(wordsAt(rest))
    if (name !== undefined) return fact('person.name', name, rest)
    const next = /^\S+\s+(?=\S+\s)/.exec(wordsAt(rest))
    rest = next === null ? undefined : { ...rest, start: rest.start + next[0].length }
  }
  return []
}

function onePerson(all: readonly Found[]): Found[] {
  const people = new Set(all.map(({ value }) => `${String(value).split(' ')[0]} ${familyName(String(value))}`.toLowerCase()))
  return people.size === 1 ? all.toSorted((a, b) => String(b.value).length - String(a.value).length).slice(0, 1) : []
}
