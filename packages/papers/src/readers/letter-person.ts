import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { namesInProse, personName } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, wordsAt, type Spot } from '../reading/spot.ts'
import { states } from './states.table.ts'

const kin = '(?:mother|mom|father|dad|son|daughter|sister|brother|wife|husband|aunt|uncle|cousin|niece|nephew|grand\\w+|fianc[eé]e?|step\\w+|friend|neighbou?r|student|employee|employer|pastor|teacher|parent)'
/** With these words a sentence begins, or a line, and no name. */
const opens = /^(?:While|When|Since|After|Please|Because|As|If|But|And|Before|Dear|My|Our|His|Her|In|On|At|For|To|The|With|From|Although|Though|Today|Letter|Regarding|Concerning|Support|Clemency|Petition|Subject|Re|This|That|These|Let|May|Now|Only|Even|Like|Knowing|Mr|Ms|Mrs|Miss|Dr|Rev|Pastor|Brother|Sister|Aunt|Uncle|Mother|Father|Honorable|President|Judge|Warden|Attorney|Thank|God|Sincerely|Inmate|I|We|He|She)\.?(?:\s+|$)/
/** Right before a name these say that it is of the one the letter is about. */
const before = new RegExp(`(?:\\b(?:${kin},?|of|for|about|to\\s+know|knows?|knew|known|met|behalf\\s+of|support\\s+of|grant(?:ing)?|[Mm]rs?\\.|[Mm]s\\.|[Mm]iss|that|believe|and|release|free|commute|forgive|help)\\s+|^|[.!?]["”’)]?\\s+|,\\s+)$`)
/** Right behind it these do. */
const behind = new RegExp(`^(?:['’]s?\\s+(?:[a-z]+\\s+){0,2}(?:${kin}|case|sentence|petition|application|clemency|release|freedom|life|character|request)\\b|\\s+(?:is|was|has|had|and\\s+(?:I|we)|works?|worked|grew|got|will|would|received|came|comes|never|always|needs?|deserves?|made|who|served|has|did|does|asks?|lived?|taught|helped?|became|began|can|could|should|went|remains|sang|since)\\b|,?\\s+(?:who|whom|my|our|a|an|the|his|her|now|age[d]?|born|Reg|reg|inmate|#|\\(?\\d{5})|\\s*[,.(])`)
const noPerson = /\b(?:Street|Avenue|Road|Lane|Drive|Court|Place|Terrace|Boulevard|Row|Way|Church|School|University|College|Hospital|Prison|Camp|House|Company|Motors|Builders|Foods|Services?|Ministr\w+|Association|Clinic|Group|Program|Project|Bible|Christmas|Easter|Thanksgiving|Mother's|Father's|Day|Pardon|White|Supreme|High|Lord|Jesus|God|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Street|Baptist|Catholic|Methodist|Officer|Team|Manager|Office|Director|Coordinator|Excellency|Sir|Madam|Concern|Whom)\b/
const place = new RegExp(`^,?\\s+(?:${states.join('|')})\\b`, 'i')

interface Candidate {
  readonly value: string
  readonly spot: Spot
  readonly weight: number
}

/** The person a letter is about, where no line names them: the one full name its sentences tell of that is neither the writer's nor the reader's. */
export function readLetterPerson(pages: readonly Page[]): Found[] {
  const writers = new Set(findAll(pages, new RegExp(`(?:[Mm]y\\s+name\\s+is|[Mm]e\\s+llamo|[Ii],)\\s+(?<name>${namesInProse})`)).map((hit) => endsOf(hit.get('name'))))
  for (const signed of alone(pages)) writers.add(endsOf(signed))
  const all = findAll(pages, new RegExp(namesInProse)).flatMap((hit) => candidate(hit, writers))
  const people = [...Map.groupBy(all, ({ value }) => endsOf(value)).values()].map((some) => ({ best: some.toSorted((a, b) => b.value.length - a.value.length)[0], weight: some.reduce((sum, { weight }) => sum + weight, 0) })).toSorted((a, b) => b.weight - a.weight)
  const [first, second] = people
  if (first?.best === undefined || first.weight < 1 || (second !== undefined && second.weight >= first.weight)) return []
  return fact('person.name', first.best.value, first.best.spot)
}

function candidate(hit: Spot, writers: ReadonlySet<string>): Candidate[] {
  let spot = hit
  for (let lead = opens.exec(wordsAt(spot)); lead !== null; lead = opens.exec(wordsAt(spot))) spot = { ...spot, start: spot.start + lead[0].length }
  const words = wordsAt(spot)
  const value = personName(words)
  const { text } = spot.page
  const [ahead, after] = [text.slice(Math.max(0, spot.start - 60), spot.start).replace(/\s+/g, ' '), text.slice(spot.end, spot.end + 60).replace(/\s+/g, ' ')]
  if (value === undefined || noPerson.test(words) || words.includes('\n\n') || place.test(after) || /^,?\s+(?:where|which|Inc|LLC|Co)\b/.test(after) || /\d\s*$/.test(ahead) || /\b(?:my\s+name\s+is|Dear|at|in|near|from)\s*$/i.test(ahead) || writers.has(endsOf(value))) return []
  const weight = (before.test(ahead) ? 1 : 0) + (behind.test(after) ? 1 : 0) + (new RegExp(`\\b${kin},?\\s*$`).test(ahead) || new RegExp(`^['’]s?\\s+(?:[a-z]+\\s+){0,2}${kin}`).test(after) ? 2 : 0)
  return weight === 0 ? [] : [{ value, spot, weight }]
}

/** Names that stand alone in a line: who writes, and to whom. */
function alone(pages: readonly Page[]): string[] {
  return findAll(pages, new RegExp(`^[^\\S\\n]*(?:(?:Rev|Dr|Mr|Ms|Mrs|Pastor|Prof|Sister|Brother)\\.?\\s+)?(?<name>${namesInProse})(?:,\\s[^\\n]{2,40})?[^\\S\\n]*$`, 'm')).map((hit) => hit.get('name'))
}

/** First and family name, by which a name in two forms is one. */
function endsOf(name: string): string {
  const parts = name.toLowerCase().replace(/,?\s+(?:jr|sr|ii|iii|iv)\.?$/, '').split(/\s+/)
  return `${parts[0]} ${parts.at(-1)}`
}
