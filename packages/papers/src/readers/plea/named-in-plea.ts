import type { Flag, Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import { names, namesInProse, personName } from '../../reading/names.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Spot } from '../../reading/spot.ts'
import { isNamedAgain } from '../../certainty/doubtful-name.ts'

const otherPeople: readonly Flag[] = [{ reason: 'ambiguous', says: 'The paper calls two people the one who pleads: compare it with the page.' }]

/** How such a paper names whoever pleads, the surest first. Small words are small: no pattern is blind to case. */
const ways: readonly RegExp[] = [
  new RegExp(`\\b[Yy]our\\s+(?:(?:full|true|legal|correct|and|complete)[\\s,]+)*name(?:(?!\\battorney|\\blawyer)[^?.:]){0,40}[?.:]\\s*(?:\\(?(?:[Aa]nswer|ANSWER|A|(?:THE\\s+)?DEFENDANT|[Tt]he\\s+[Dd]efendant)\\s*[.:)])?\\s*(?<value>${namesInProse}|${names})`),
  new RegExp(`\\b[Mm]y\\s+(?:(?:full|true|legal|correct|and)\\s+)*name\\s+is\\s*:?\\s+(?<value>${namesInProse})`),
  new RegExp(`\\bI,\\s+(?<value>${namesInProse}|${names})(?=,|\\s+\\(|\\s+(?:hereby|being|am|state|understand|acknowledge|do)\\b)`),
  new RegExp(`(?<value>${namesInProse}|${names}),\\s+(?:the\\s+)?(?:[Dd]efendant|DEFENDANT)(?=\\s*[,.;)]|\\s+(?:and|herein|in\\s+this)\\b)`),
  new RegExp(`\\b(?:[Yy]our\\s+client|(?:[Tt]he\\s+|THE\\s+)?(?:[Dd]efendant|DEFENDANT)),?\\s+(?<value>${namesInProse}|${names})(?!,?\\s+(?:(?:the|his|her)\\s+)?(?:defendant['’]s\\s+)?(?:attorney|counsel|lawyer))(?=\\s*(?:[,;(“"]|\\band\\b|agrees\\b|will\\b|shall\\b|pleads?\\b))`),
  new RegExp(`\\b(?:guilty\\s+plea|plea\\s+of\\s+guilty)\\s+from\\s+(?:(?:your\\s+client|the\\s+defendant|defendant),?\\s+)?(?<value>${namesInProse})(?=\\s*[,(“"]|\\s+to\\b)`),
  new RegExp(`(?<value>${namesInProse}|${names})\\s*,?\\s*\\(\\s*(?:hereinafter\\s+|hereafter\\s+|the\\s+)*[“"'‘](?:the\\s+)?(?:[Dd]efendant|DEFENDANT)[”"'’]\\s*\\)`),
  new RegExp(`(?:^|\\n)[^\\S\\n]*(?:Re|RE|Subject)\\s?[:.][^\\n]{0,40}?(?:v\\.|vs\\.|[Pp]lea\\s+[Aa]greement\\s+(?:with|of|for)|[Cc]lient)\\s*:?\\s+(?<value>${names})(?=\\s*(?:[,;(]|\\n|$))`),
]

const ends = (name: string): string => {
  const parts = name.toLowerCase().replace(/\s+(?:jr|sr|ii|iii|iv)\.?$/, '').split(' ')
  return `${parts[0]} ${parts.at(-1)}`
}

/** Whom the words of an agreement or a petition name as the one who pleads: the fullest form, with a doubt where they name two people or name one but once. */
export function namedInPlea(pages: readonly Page[]): Found[] {
  const read = ways.flatMap((way) => findAll(pages, way).flatMap((hit) => {
    const spot = hit.at('value')
    const name = personName(hit.get('value'))
    return spot === undefined || name === undefined ? [] : [{ name, spot: spot as Spot }]
  }))
  const [first] = read
  if (first === undefined) return []
  const own = read.filter(({ name }) => ends(name) === ends(first.name))
  const fullest = own.toSorted((a, b) => b.name.split(' ').length - a.name.split(' ').length)[0] ?? first
  return fact('person.name', fullest.name, fullest.spot).map((one) => (own.length < read.length ? { ...one, flags: otherPeople } : one))
}

/** The name of the caption in its fullest form; with a doubt where the words of the plea name another, which is taken where they leave no choice. */
export function nameOfPlea(pages: readonly Page[], caption: readonly Found[]): readonly Found[] {
  const [head] = caption.filter(({ path }) => path === 'person.name')
  const [told] = namedInPlea(pages)
  const others = caption.filter(({ path }) => path !== 'person.name')
  if (head === undefined || told === undefined) {
    const only = head ?? told
    return only === undefined ? others : [...others, only.flags !== undefined || isNamedAgain(pages, only) ? only : { ...only, flags: onlyOnce }]
  }
  if (ends(String(head.value)) !== ends(String(told.value))) return [...others, { ...(isOwnWord(told) ? told : head), flags: otherPeople }]
  const isFuller = String(told.value).split(' ').length > String(head.value).split(' ').length
  return [...others, isFuller ? told : head]
}

/** Who says what their name is names nobody else. */
const isOwnWord = ({ spot: { page, start } }: Found): boolean => /\b(?:[Nn]ame\s+is\s*:?|I,|name[^?.:]{0,40}[?.:]\s*(?:\(?(?:[Aa]nswer|ANSWER|A|(?:THE\s+)?DEFENDANT|[Tt]he\s+[Dd]efendant)\s*[.:)])?)\s*$/.test(page.text.slice(Math.max(0, start - 70), start))

const onlyOnce: readonly Flag[] = [{ reason: 'ambiguous', says: 'Nothing else on the first pages names the person so: it may be another’s name.' }]
