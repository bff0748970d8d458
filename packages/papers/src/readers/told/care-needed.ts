import type { Flag, Page } from '@lenity/casefile'
import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { sentencesOf } from '../../reading/sentences.ts'
import { wordsAt, type Spot } from '../../reading/spot.ts'

type Needing = 'minor or disabled child' | 'spouse or partner' | 'parent' | 'other family member'

const nobodyElse = /\b(?:no\s+one\s+(?:else|left|other|to)|nobody(?:\s+(?:else|left|to|but))?|no\s+other\s+(?:caregiver|relative|family|person|adult|parent)|(?:only|sole)\s+(?:available\s+)?(?:caregiver|care\s*giver|parent|one|person|child|relative|adult|family|living)|without\s+(?:a\s+|any\s+)?(?:caregiver|care|anyone)|has\s+none\s+left|none\s+of\s+us\s+can|(?:look|car|rais|tend)(?:s|ed|ing|e[ds]?)?\b[^.;]{0,40}\b(?:is\s+dying|has\s+died|died|passed\s+away|too\s+(?:old|sick|ill)|can\s+no\s+longer|cannot\s+go\s+on))\b/i
const care = /\b(?:care\w*|caring|look(?:s|ed|ing)?\s+after|rais(?:e|ing)|tend|nurse|parent|dress|feed|bathe|help\s+(?:him|her|me|them)|by\s+(?:himself|herself|themselves)|live\s+alone|left\s+alone)\b/i
const infirm = /\b(?:disab\w+|autis\w+|bedridden|wheelchair|dementia|alzheimer\w*|stroke|cancer|dialysis|sclerosis|blind|paraly\w+|ailing|frail|elderly|dying|terminal\w*|ill(?:ness)?|sick|health\s+is\s+failing|cannot\s+(?:walk|dress|eat|live|care|see|stand)|(?:seventy|eighty|ninety)(?:-\w+)?|[789]\d\s+years?\s+old|aged\s+[789]\d)\b/i
const minor = /\b(?:minor|young|little|infant|baby|toddler|small|school|under\s?age|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)(?:\s+and\s+\w+)?(?:\s+years?\s+old|-year-old)?\b|(?<!\d)(?:\d|1[0-7])(?:\s+years?\s+old|[\s-]years?[\s-]olds?))\b/i
const child = /\b(?:child(?:ren)?|kids?|son|sons|daughters?|baby|toddler|grandchild(?:ren)?|boy|girl|boys|girls|twins)\b/i
const spouse = /\b(?:husband|wife|spouse|partner|fianc[eé]e?)\b/i
const parent = /\b(?:mother|mom|father|dad|parents?)\b/i
const other = /\b(?:grandmother|grandma|grandfather|grandpa|grandparents?|sister|brother|aunt|uncle|nephew|niece|cousin)\b/i
const kinWord = "(?:child(?:ren)?|kids?|sons?|daughters?|baby|toddler|boys?|girls?|twins|grand(?:child(?:ren)?|sons?|daughters?|kids)|husband|wife|spouse|partner|fianc[eé]e?|mother|mom|father|dad|parents?|grand(?:mother|ma|father|pa|parents?)|sisters?|brothers?|aunt|uncle|nephews?|nieces?|cousins?)"
/** Whom care is given. */
const object = new RegExp(`\\b(?:car(?:e|es|ing|ed)\\s+(?:for|of)|caregiver\\s+(?:for|of|to)|rais(?:e|es|ing|ed)|look(?:s|ed|ing)?\\s+after|tend(?:s|ing)?\\s+(?:to\\s+)?|nurs(?:e|es|ing))\\s+(?:(?!and\\b|or\\b|but\\b)[\\w’'-]+\\s+){0,4}?(?<who>${kinWord}|me|them)\\b`, 'i')
const writerIs = new RegExp(`\\bI\\s+am\\s+(?:his|her|their|the|[A-Z][\\w.’' -]{2,40}['’]s)\\s+(?:[a-z-]+\\s+)?(?<kin>${kinWord})\\b`)
const check = 'A letter tells of somebody who depends on the person for care: a person must weigh whether nobody else can give it.'

const guessed: readonly Flag[] = [{ reason: 'ambiguous', says: 'The letter names several of the family where it tells of care: read who of them needs it.' }]

interface Need {
  readonly who: Needing
  readonly spot: Spot
  /** Nothing says right out whom the care is given. */
  readonly isGuessed: boolean
}

/** Who of the family has nobody else to give the care the person could give, as sentences of a letter tell it. Nothing where they tell of several. */
export function careNeeded(pages: readonly Page[]): Found[] {
  const all = sentencesOf(pages)
  const writer = all.flatMap((one) => writerIs.exec(said(one))?.groups?.['kin'] ?? [])[0]
  const told = all.flatMap((sentence, i): Need[] => {
    const words = said(sentence)
    if (!nobodyElse.test(words) || words.length > 500) return []
    const before = all[i - 1]
    const near = before === undefined || before.page !== sentence.page ? words : `${said(before)} ${words}`
    if (!care.test(words) && !infirm.test(near)) return []
    return needOf(words, near, writer, sentence)
  })
  const [first] = told
  return first === undefined || told.some(({ who }) => who !== first.who) ? [] : fact('release.careNeededBy', first.who, first.spot, check).map((one) => (first.isGuessed ? { ...one, flags: guessed } : one))
}

function said(spot: Spot): string {
  return wordsAt(spot).replace(/\s+/g, ' ')
}

function needOf(words: string, near: string, writer: string | undefined, spot: Spot): Need[] {
  const bare = withoutCarers(words)
  const given = object.exec(words)?.groups?.['who']?.toLowerCase()
  const toWriter = given === 'me' || (given === undefined && /\b(?:I\s+(?:have|cannot|can\s+no)|for\s+me|my\s+health)\b/.test(words) && /\bI\b/.test(words) && infirm.test(near))
  const named = given === undefined || given === 'me' || given === 'them' ? undefined : kindOf(given)
  const among = kindsIn(bare, near)
  if (named !== undefined) return [{ who: named, spot, isGuessed: among.length > 1 && !among.includes(named) }]
  // A child is what the care of a sick caregiver was for.
  const [nearest] = among.includes('minor or disabled child') ? (['minor or disabled child'] as const) : among
  if (toWriter && writer !== undefined && nearest !== 'minor or disabled child') return [{ who: kindOf(writer), spot, isGuessed: false }]
  const who = nearest ?? kindsIn(withoutCarers(near), near)[0]
  return who === undefined ? [] : [{ who, spot, isGuessed: among.length !== 1 }]
}

/** Without those who cared until now, and without what a person is to others: an only child. */
function withoutCarers(words: string): string {
  return words.replace(/\b(?:since|after|now\s+that)\s+(?:the|his|her|my|our|their)\s+\w+\s+(?:died|passed\s+away|is\s+dying|fell\s+ill)\b|\b(?:the|his|her|my|our|their)\s+\w+\s+who\s+(?:has\s+)?(?:looked|looks|cared?s?|raised|is\s+raising|took)\b[^,.;]*(?:is\s+dying|has\s+died|died)?/gi, ' ').replace(/\bonly\s+(?:living\s+|surviving\s+)?(?:child|son|daughter|parent)\b/gi, 'only one')
}

function kindsIn(words: string, near: string): Needing[] {
  const out: Needing[] = []
  if (child.test(words) && (minor.test(near) || infirm.test(words) || /\bonly\s+(?:living\s+|remaining\s+)?parent\b|\brais(?:e|ing)\b|\bchildren\b|\bkids\b/i.test(near))) out.push('minor or disabled child')
  if (spouse.test(words)) out.push('spouse or partner')
  if (parent.test(words)) out.push('parent')
  if (other.test(words)) out.push('other family member')
  return out
}

function kindOf(kin: string): Needing {
  if (/^(?:mother|mom|father|dad|parent)/i.test(kin)) return 'parent'
  if (/^(?:wife|husband|spouse|partner|fianc)/i.test(kin)) return 'spouse or partner'
  return /^(?:child|kid|son|daughter|baby|toddler|boy|girl|twins|grand(?:child|son|daughter|kid))/i.test(kin) ? 'minor or disabled child' : 'other family member'
}
