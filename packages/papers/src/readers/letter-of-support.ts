import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { wordsAt, type Spot } from '../reading/spot.ts'

interface Offer {
  readonly path: string
  /** Each of these must be in the sentence. */
  readonly all: readonly RegExp[]
}

const offers: readonly Offer[] = [
  { path: 'release.job', all: [/\b(?:offer|hire|employ|position|job|work\s+for|on\s+(?:my|our|the)\s+payroll|put\s+(?:him|her|them)\s+to\s+work)/i, /\b(?:I|we|our|my|company|shop|firm|business|store|restaurant|will|would|waiting|ready|open)\b/i, /\b(?:offer|hire|employ|waiting|guarantee|hold|open|ready|job\s+(?:for|with|at)|position\s+(?:as|of|for)|work\s+for\s+(?:me|us))/i] },
  { path: 'release.home', all: [/\b(?:live|stay|reside|home|house|room|apartment|roof|bedroom)\b/i, /\b(?:with\s+(?:me|us|my)|my\s+(?:home|house|apartment)|our\s+(?:home|house|apartment)|spare|bedroom|room\s+(?:for|is|ready|waiting)|ready\s+for|has\s+a\s+(?:home|place|room)|place\s+to\s+(?:live|stay))\b/i, /\b(?:will|can|would|offer|ready|welcome|has|is|have|as\s+long\s+as|until)\b/i] },
]

const kin = '(?:mother|father|son|daughter|sister|brother|wife|husband|aunt|uncle|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandchild|fianc[eé]e?|stepmother|stepfather|stepson|stepdaughter|parent|child)'
const family: readonly RegExp[] = [
  new RegExp(`\\bI\\s+am\\s+(?:[\\w’' ,.-]{0,40}\\s)?(?:the\\s+|an?\\s+)?(?:\\w+\\s+)?${kin}\\b`, 'i'),
  new RegExp(`\\b(?:is|as)\\s+(?:my|our)\\s+(?:\\w+\\s+)?${kin}\\b`, 'i'),
  new RegExp(`\\bmy\\s+(?:\\w+\\s+)?${kin},\\s+[A-Z]`),
]

const past = /\b(?:used\s+to|when\s+(?:I|we|she|he)\s+(?:was|were)|before\s+(?:her|his)\s+(?:arrest|sentence)|lost\s+(?:her|his|my|our)|had\s+(?:a|to))\b/i

/** What the writer of a letter offers: a job, a home, a family. The first sentence of each, in the writer's words. */
export function readLetter(pages: readonly Page[]): Found[] {
  const all = pages.flatMap(sentences)
  const offered = offers.flatMap(({ path, all: needs }) => {
    const spot = all.find((sentence) => needs.every((need) => need.test(wordsAt(sentence))) && !past.test(wordsAt(sentence)))
    return fact(path, spot && said(spot), spot)
  })
  const kinship = all.find((sentence) => family.some((pattern) => pattern.test(wordsAt(sentence))))
  return [...offered, ...fact('release.family', kinship && said(kinship), kinship)]
}

function said(spot: Spot): string {
  return wordsAt(spot).replace(/\s+/g, ' ').trim()
}

/** Sentences, which may run over lines; a full stop after a title or an initial ends none. */
function sentences(page: Page): Spot[] {
  const out: Spot[] = []
  let start = 0
  for (const end of page.text.matchAll(/(?<!\b(?:Mr|Mrs|Ms|Dr|St|Hon|Jr|Sr|Rev|No|Inc|Co|[A-Z]))[.!?]["”’)]?(?=\s|$)|\n\n/g)) {
    const stop = end.index + end[0].length
    const spot = trimmed(page, start, stop)
    if (spot.end > spot.start) out.push(afterSalutation(spot))
    start = stop
  }
  const rest = trimmed(page, start, page.text.length)
  return rest.end > rest.start ? [...out, rest] : out
}

function trimmed(page: Page, start: number, end: number): Spot {
  const words = page.text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { page, start: from, end: from + words.trim().length }
}

/** The first sentence without the address and the salutation above it. */
function afterSalutation(spot: Spot): Spot {
  const words = wordsAt(spot)
  const greeting = /(?:^|\n)(?:dear\b[^\n]*?|to\s+whom\s+it\s+may\s+concern)\s*[,:]?\s*\n+/i.exec(words)
  return greeting ? trimmed(spot.page, spot.start + greeting.index + greeting[0].length, spot.end) : spot
}
