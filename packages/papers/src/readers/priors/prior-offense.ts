import { day } from '../../reading/dates.ts'
import type { Block } from '../../reading/passages.ts'
import type { Spot } from '../../reading/spot.ts'
import { states } from '../states.table.ts'

const labels = '(?:offenses?(?:\\s+of\\s+conviction)?|charges?(?:\\s+of\\s+conviction)?|convictions?|crimes?(?:\\s+of\\s+conviction)?|convicted\\s+(?:of|offense)|prior\\s+offense)(?:\\s*/\\s*court)?'
const labelled = new RegExp(`(?:^|\\n|\\s{2}|[.;|])\\W{0,3}(?:\\d{1,3}[.)]\\s*)?${labels}\\s*(?::|\\.{3,}|…|[–—-](?=\\s))[\\s.…]*`, 'i')
const spoken = /\b(?:convicted\s+of|convictions?\s+(?:for|of)|found\s+guilty\s+of|(?:plead(?:ed)?|pled)\s+guilty\s+to|guilty\s+of|arrested\s+(?:for|on\s+a\s+charge\s+of)|charged\s+with|(?:sentence|sentenced)[^.]{0,90}?\bfor)\s+(?:the\s+(?:offense|crime)\s+of\s+|one\s+count\s+of\s+|an?\s+)?/i
const court = /^(?:the\s+)?(?:(?:[A-Z][\w.’'-]*|of|for|the|and|&)\s+){0,5}(?:Court|Ct\.?|Sessions|Pleas|County|Parish|Co\.)(?![a-z])/
const place = new RegExp(`^(?:${states.map((name) => name.replaceAll(' ', '\\s+')).join('|')})\\b`, 'i')
const noOffense = new RegExp(`^(?:statut|citation|term\\b|sentence|defendant\\b|her\\b|his\\b|it\\b|and\\b|was\\b|were\\b|to\\b|the\\s+offense|state\\s+prison|this\\b|these\\b|because\\b|${day}|\\d|docket|dkt|case|cause|no\\b|nos\\b|#|age\\b|at\\s+age|arrest|sentenc|dispos|convict|points?\\b|pts\\b|(?:criminal\\s+)?history\\s+points?\\b|the\\s+total\\b|under\\b|on\\b|the\\s+defendant|he\\b|she\\b|count\\b|prior\\b|usm|ussg|§|total|none\\b|represented|counsel|attorney|waived|probation|fined?\\b|jail|court\\b|date\\b|details\\b|according\\b|custody|one\\b|two\\b|three\\b|years?\\b|months?\\b)`, 'i')
/** What is said of the computation names no offense. */
const ofComputation = /\bcriminal\s+history\b|\bhistory\s+(?:points?|score|category)|\boffense\s+level\b|\bguidelines?\b|\bprobation\s+officer\b/i
/** What goes on with the name of an offense behind a comma. */
const goesOn = /^(?:[a-z]|\d+(?:st|nd|rd|th)\b|first|second|third|fourth|class\b|felony|misdemeanor|attempt|two\s+counts|\d\s+counts)/i
const breaks = new RegExp(`\\s*(?:[;:.](?=\\s|$)|[(|\\[]|\\s[–—-]\\s|\\bin\\s+(?:the\\s+)?(?=[A-Z])|\\s+(?:under|in|at|before)\\s+(?:docket|case|cause)|(?=\\s${day})|\\s{2,}|\\bon\\s+(?=${day}))`)
const labelLine = /^\W{0,3}[A-Z][\w #/'’.-]{1,34}?\s*(?::|\.{3}|…|\s[–—-](?=\s|$))/

export interface NamedOffense {
  readonly text: string
  readonly spot: Spot
}

/** Words that name crimes. */
export const crime = /\b(?:possess\w*|theft|steal\w*|stolen|robbery|assault|batter\w*|burglar\w*|forg\w+|driv\w+|dui|dwi|owi|trespass\w*|deliver\w*|distribut\w*|manufactur\w*|sale|sell\w*|traffick\w*|manslaughter|murder|homicide|larceny|fraud\w*|conspir\w*|weapon|firearm|gun|controlled|substances?|cocaine|heroin|mari[jh]uana|methamphetamine|narcotics?|drugs?|escape|receiving|unauthorized|unlawful\w*|resist\w*|disorderly|kidnap\w*|launder\w*|interference|felon|carry\w*|import\w*|export\w*|arson|rape|sexual|mischief|shoplifting|domestic|violence|embezzl\w*|counterfeit\w*|gambling|eluding|evading|fleeing|obstruct\w*|contempt|failure|endanger\w*|intoxicat\w*|harass\w*|threat\w*|stalking|vandalism|loitering|checks?|extortion|perjury|bribery|breaking|criminal|reckless|vehic\w+|tamper\w*|identity|credit\s+card|nonsupport|neglect|attempt\w*)\b/i

/** The offense an item names: behind a label, under a head, behind the words that tell of it, else the first of its pieces that names nothing else. */
export function offenseOf(blocks: readonly Block[]): NamedOffense | undefined {
  for (const block of blocks) {
    const hit = labelled.exec(block.text)
    const named = hit && nameFrom(block, hit.index + hit[0].length)
    if (named) return named
  }
  for (const block of blocks) {
    const named = /\b(?:offense|charge|conviction|crime)/i.test(block.head) ? namedIn(block)[0] : undefined
    if (named) return named
  }
  for (const block of blocks) {
    const hit = spoken.exec(block.text)
    const named = hit && nameFrom(block, hit.index + hit[0].length)
    if (named) return named
  }
  const pieces = blocks.flatMap(namedIn)
  return pieces.find(({ text }) => crime.test(text)) ?? pieces[0]
}

const mostPieces = 12

/** The pieces of a block that may name an offense. */
function namedIn(block: Block): NamedOffense[] {
  const out: NamedOffense[] = []
  let at = 0
  for (let tries = 0; tries < mostPieces && at < block.text.length; tries++) {
    at += /^(?:[^A-Za-z0-9“"(]|\(?(?:\d{1,3}|[A-Za-z])[.)](?=\s)|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\s?:|(?:19|20)\d\d(?=\s[A-Z]))+/.exec(block.text.slice(at))?.[0].length ?? 0
    const named = nameFrom(block, at)
    if (named) out.push(named)
    const rest = block.text.slice(at)
    const dated = new RegExp(`^${day}`, 'i').exec(rest)
    at += dated ? dated[0].length : (/[,;:.(\n]|\s[–—-]\s|\s{2}/.exec(rest.slice(1))?.index ?? rest.length) + 2
  }
  return out
}

function nameFrom(block: Block, start: number): NamedOffense | undefined {
  const lines = block.text.slice(start, start + 200)
  const lead = /^[\s“"(]*/.exec(lines)?.[0].length ?? 0
  const whole = lines.slice(lead)
  if (noOffense.test(whole) || place.test(whole) || court.test(whole.split(/[,;\n]/)[0] ?? '') || !/^[A-Za-z]/.test(whole)) return undefined
  // A line below goes on with the name unless it begins a court, a docket or a label.
  const [top = '', ...below] = whole.split('\n')
  const stop = below.findIndex((line) => noOffense.test(line) || place.test(line) || court.test(line) || labelLine.test(line))
  const all = [top, ...below.slice(0, stop < 0 ? below.length : stop)].join('\n')
  const kept = all.slice(0, breaks.exec(all)?.index ?? all.length)
  const parts = kept.split(/(?=,)/)
  let text = parts[0] ?? ''
  for (const part of parts.slice(1)) {
    if (!goesOn.test(part.replace(/^,\s*/, '')) || court.test(part.replace(/^,\s*/, '')) || noOffense.test(part.replace(/^,\s*/, ''))) break
    text += part
  }
  text = text.replace(/\s*\((?:misdemeanor|felony|[FM]\d?)\)?,?\s*$/i, '').replace(/[\s;,.:–—”"-]+$/, '')
  const inCourt = /\s+(?:[A-Z][\w’'-]*\s+){0,3}(?:Court|Ct\.)(?![a-z])/.exec(text)
  if (inCourt && inCourt.index > 4) text = text.slice(0, inCourt.index)
  if (text.length < 4 || text.length > 110 || ofComputation.test(text) || !/[A-Za-z]{3}/.test(text) || text.endsWith(':')) return undefined
  return { text: text.replace(/\s+/g, ' '), spot: block.spot(start + lead, start + lead + text.length) }
}
