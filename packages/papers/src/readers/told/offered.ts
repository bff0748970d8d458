import type { Page } from '@lenity/casefile'
import { sentencesOf } from '../../reading/sentences.ts'
import { trimSpot, wordsAt, type Spot } from '../../reading/spot.ts'

const them = "(?:him|her|them|(?:Mr|Ms|Mrs|Miss)\\.?\\s+[A-Z][\\w’'-]+|my\\s+(?:son|daughter|brother|sister|nephew|niece|cousin|husband|wife|mother|father|friend)|[A-Z][a-zà-ÿ]+(?:\\s+[A-Z][\\w.’'-]*){0,3})"
const they = "(?:he|she|they|(?:Mr|Ms|Mrs|Miss)\\.?\\s+[A-Z][\\w’'-]+|my\\s+(?:son|daughter|brother|sister|nephew|niece|cousin|husband|wife|mother|father|friend)|[A-Z][a-zà-ÿ]+(?:\\s+[A-Z][\\w.’'-]*){0,3})"
const will = "(?:will|would|shall|can|may|could|is\\s+(?:going\\s+)?to|are\\s+to|goes\\s+to|plans?\\s+to|intends?\\s+to|expects?\\s+to|is\\s+welcome\\s+to|’ll|'ll)"
const soon = "(?:also\\s+|then\\s+|always\\s+|immediately\\s+|be\\s+able\\s+to\\s+|come\\s+(?:home\\s+)?(?:to|and)\\s+|have\\s+|be\\s+)*"
const waits = "(?:wait(?:s|ing)|open|ready|available|reserved?|held|holding|kept|saved|promised|guaranteed|secured?|arranged|found|lined\\s+up|set\\s+aside|made\\s+up|prepared|confirmed|approved|accepted)"
const work = '(?:jobs?|positions?|employment|work|opening|place\\s+for\\s+\\S+\\s+as|spot|payroll|post\\s+as)'
const home = '(?:home|house|apartment|(?:bed)?room|bed|couch|roof|residence|housing|place\\s+to\\s+(?:live|stay)|shelter)'

/** What a clause offers, by who does what for whom. Words for a person begin with a capital or are small: no pattern is blind to case but where it says so. */
const clauses: Readonly<Record<'job' | 'home', readonly RegExp[]>> = {
  job: [
    // Somebody employs the person.
    new RegExp(`\\b(?:hire|employ|rehire|take\\s+on|bring\\s+on)\\s+${them}`),
    new RegExp(`\\b(?:hires?|employs?)\\s+(?:him|her|them)\\b`),
    new RegExp(`\\b(?:put|take[sn]?|taking|bring|keep)\\s+${them}\\s+(?:to\\s+work|on\\b(?!\\s+(?:a\\s+)?(?:visit|call|trip))|onto|back\\s+as)`),
    new RegExp(`\\b(?:offer(?:s|ed|ing)?|promise[sd]?|guarantee[sd]?|give[sn]?|extend(?:s|ed)?|found|secured|have|has|is|are|be|with)\\b[^.]{0,60}\\b${work}\\b[^.]{0,60}\\b(?:for|to)\\s+${them}`),
    new RegExp(`\\b(?:offer(?:s|ed|ing)?|promise[sd]?|guarantee[sd]?|give[sn]?|extend(?:s|ed)?|found)\\s+(?:to\\s+)?${them}[^.]{0,40}\\b(?:jobs?|positions?|employment|work)\\b`),
    // Work waits.
    new RegExp(`\\b(?:jobs?|[Pp]ositions?|[Ee]mployment|[Ww]ork|opening|place)\\b[^.]{0,60}\\b${waits}\\b`, 'i'),
    new RegExp(`\\b${waits}\\b[^.]{0,30}\\b(?:jobs?|positions?|employment|place\\s+for\\s+(?:him|her|them)\\s+as|opening)\\b`, 'i'),
    new RegExp(`\\b[Tt]here\\s+(?:is|will\\s+be)\\s+(?:[a-z-]+\\s+){0,4}(?:jobs?|work|position|employment|opening)\\b`),
    // The person begins, works, has been taken.
    new RegExp(`\\b(?:${they}|He|She|They)\\s+${will}\\s+${soon}(?:work|start|begin|join|employed|hired|a\\s+job|working|employment|(?:a\\s+)?position)\\b`),
    new RegExp(`\\b(?:${they}|He|She|They)\\s+(?:has|have)\\s+(?:already\\s+)?(?:been\\s+(?:hired|offered|promised|accepted|given)|a\\s+(?:firm\\s+)?(?:job|offer)|(?:a\\s+)?(?:employment|work)|secured|found|accepted)\\b[^.]{0,60}\\b(?:jobs?|work|position|employment|as\\s+an?|by|at|with)\\b`),
    /\b(?:pleased|happy|glad|proud|prepared|willing|ready|able)\s+to\s+(?:offer|hire|employ|extend)\b/i, /\b(?:offer|letter)\s+of\s+employment\b[^.]{0,80}\b(?:is|as|for|stands|remains)\b/i, /\bon\s+(?:my|our|the)\s+payroll\b/i,
  ],
  home: [
    new RegExp(`\\b(?:${they}|He|She|They)\\s+${will}\\s+${soon}(?:live|living|stay|staying|reside|residing|make\\s+(?:his|her|their)\\s+home|move\\s+in(?:to)?|share|return\\s+to\\s+(?:our|my|the\\s+family)\\s+(?:home|house)|a\\s+(?:home|room|bed|place))\\b`),
    new RegExp(`\\b(?:${they}|He|She|They)\\s+(?:already\\s+)?(?:has|have)\\s+(?:always\\s+)?(?:(?:his|her|their)\\s+own\\s+|an?\\s+)(?:[a-z]+\\s+){0,2}(?:home|room|bed(?:room)?|place|apartment|residence)\\b(?!\\s+(?:in|of)\\s+(?:my|our|the)\\s+hearts?)`),
    new RegExp(`\\b(?:${they}|He|She|They)\\s+(?:has|have)\\s+been\\s+accepted\\s+(?:in)?to\\b`),
    new RegExp(`\\b(?:my|our|his|her|the|this|a|an|spare|extra|own)\\s+(?:[A-Za-z-]+\\s+){0,4}?${home}\\b[^.]{0,90}\\b(?:is|are|will\\s+be|stands|has\\s+been|have\\s+been)\\s+(?:always\\s+|there\\s+)?${waits}\\b`, 'i'),
    new RegExp(`\\b(?:is|are|will\\s+be|has\\s+been|have\\s+been)\\s+(?:[a-z]+\\s+)?${waits}\\b[^.]{0,50}\\b${home}\\b`, 'i'),
    new RegExp(`\\b(?:[Hh]ousing|[Aa]\\s+residence|[Rr]esidence|[Aa]\\s+(?:bed|room|place|home))\\b[^.]{0,40}\\b(?:has|have|is|will)\\b[^.]{0,20}\\b${waits}\\b`),
    new RegExp(`\\b(?:have|has|am|are|will|can|we|I)\\b[^.]{0,40}\\b(?:made\\s+up|prepar\\w+|fix(?:ed|ing)|set\\s+aside|keep(?:ing)?|kept|found|secured|arranged|offer(?:ing|ed)?|give|provid\\w+|open(?:ing|ed)?|hold(?:ing)?)\\b[^.]{0,60}\\b${home}\\b`, 'i'),
    new RegExp(`\\b(?:offer(?:ing|ed|s)?|provid\\w+|give|giving)\\s+(?:to\\s+)?${them}\\s+[^.]{0,40}\\b${home}\\b`),
    /\bwelcom\w*\b[^.]{0,60}\b(?:home|house|apartment|live|stay)\b/i, new RegExp(`\\b(?:there\\s+is|we\\s+have|I\\s+have)\\b[^.]{0,30}\\b(?:spare|extra|bed|room|place|apartment)\\b[^.]{0,80}\\b(?:for|to|him|her|them)\\b`, 'i'),
    /\b(?:may|will|would|can|shall)\s+(?:always\s+)?(?:live|stay|reside|move\s+in)\s+(?:with\s+(?:me|us|my|our)|(?:at|in)\s+(?:my|our|the)|at\s+\d)/i, /\boffer(?:ing)?\s+(?:it|this|that)\s+to\b/i,
    /\b(?:allow|let|take|have)\s+(?:him|her|them)\s+(?:to\s+)?(?:live|stay|reside|in(?:to)?\s+(?:my|our)\s+home|move\s+in)\b/i,
  ],
}

const past = /\b(?:used\s+to|when\s+(?:I|we|she|he|they)\s+(?:was|were)|before\s+(?:his|her|their|the)\s+(?:arrest|sentence|conviction|trial)|lost\s+(?:his|her|my|our|their)|had\s+(?:an?|to|worked|lived)|worked\s+(?:for|with)\s+(?:me|us)|was\s+(?:my|our)|grew\s+up|years\s+ago)\b/i
/** Work inside the prison, and other work than that of the one who is helped. */
const elsewhere = /\b(?:in\s+(?:the\s+)?(?:prison\s+)?(?:kitchen|laundry|UNICOR|education\s+department)|while\s+(?:in|inside)|prison\s+job|hard\s+work|good\s+work|case\s*work|social\s+work|works?\s+hard|worked\s+hard)\b/i
const paid = /\b(?:jobs?|work|employ\w*|hire[ds]?|positions?|payroll|wages?|start|begin|as\s+an?)\b|\$/i
/** What says where or as what, so that of two sentences one tells more. */
const tells = { home: /\b\d{1,6}\s+(?:[NSEW]\.?\s+)?[A-Z0-9][\w.’'-]*\s|\bP\.?\s?O\.?\s+Box\b|\bApt\b/, job: /\bas\s+an?\s+[a-z]|\b(?:at|for|with|by)\s+(?:the\s+)?[A-Z]|\$\s?\d/ } as const

/** The sentences that offer work or a home, the one that says where or as what before others; undefined where none does. */
export function offered(pages: readonly Page[], what: 'job' | 'home'): Spot | undefined {
  const all = sentencesOf(pages).map(afterSalutation).filter((one) => isOffer(wordsAt(one).replace(/\s+/g, ' '), what))
  return all.find((one) => tells[what].test(wordsAt(one))) ?? all[0]
}

function isOffer(words: string, what: 'job' | 'home'): boolean {
  if (words.length > 600 || past.test(words) || (what === 'job' && (elsewhere.test(words) || !paid.test(words)))) return false
  return clauses[what].some((clause) => clause.test(words))
}

/** The first sentence without the address and the salutation above it: a short line that ends in a comma or a colon. */
export function afterSalutation(spot: Spot): Spot {
  const words = wordsAt(spot)
  const greeting = [...words.matchAll(/(?:^|\n)[^\S\n]*(?:dear\b[^\n]*?|to\s+(?:whom\s+it\s+may\s+concern|the\s+[^\n]{3,60})|(?:your|his|her)\s+(?:honou?r|excellency)|(?:the\s+)?hon(?:orable|\.)[^\n]{3,50}|(?:mr|ms|mrs|madam)\.?\s[^\n]{3,40}|(?:good\s+(?:day|morning|afternoon)|greetings|sirs?|gentlemen|friends?)[^\n]{0,30})[^\S\n]*[,:.]?[^\S\n]*\n+/gi)].at(-1)
  return greeting === undefined ? spot : trimSpot({ ...spot, start: spot.start + greeting.index + greeting[0].length })
}
