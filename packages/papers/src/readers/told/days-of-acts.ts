import { day } from '../../reading/dates.ts'
import { findAll, type Hit, type Spot } from '../../reading/spot.ts'

/** What a sentence may tell the day of. */
export type Act = 'guilt' | 'sentence' | 'appeal' | 'other'

const acts: readonly (readonly [Act, string])[] = [
  ['appeal', 'affirm(?:ed|s|ing)?|dismiss(?:ed|es|ing)\\s+(?:the\\s+|his\\s+|her\\s+)?(?:direct\\s+)?appeal|appeal\\s+was\\s+\\w+|appealed|notice\\s+of\\s+appeal|mandate'],
  ['guilt', 'pled\\s+guilty|plead(?:ed)?\\s+guilty|pleas?\\s+of\\s+guilty|guilty\\s+pleas?|entered\\s+(?:a\\s+)?pleas?|convicted|convicts|found\\b[^,;.]{0,40}\\bguilty|guilty\\s+verdicts?|verdicts?|admitted\\s+(?:his\\s+|her\\s+)?guilt|change\\s+of\\s+plea|returned\\b[^,;.]{0,30}\\bguilty'],
  ['sentence', 'sentenced|sentencing|imposed|imposition|pronounced|announced|sentence\\s+was|(?:received|got)\\s+(?:a\\s+)?(?:total\\s+)?sentence|judgment\\s+(?:was\\s+)?entered|entered\\s+(?:final\\s+)?judgment|came|comes|appear(?:ed|s)?|brought\\s+before'],
  ['other', 'judgments?\\s+of\\s+conviction,?\\s+(?:was\\s+)?(?:entered|filed|dated|signed)|indicted|indictment\\s+(?:was\\s+)?(?:filed|returned)|charged|arrested|complaint|filed|moved|born|released|denied|granted|request(?:ed|s)?|asked|began|ended|committed|submitted|amended|revoked|reduced|vacated|resentenced|decided|argued'],
]

const anyAct = new RegExp(acts.map(([act, words]) => `(?<${act}>\\b(?:${words})\\b)`).join('|'), 'i')
/** With these words a day opens what is told of it. */
const opens = /(?:^|[.;:,(]|\band|\bbut|\bthen|\bwhere|\bwhen|\bthat)\s*(?:later\s+)?(?:on|in)?\s*(?:this\s+|the\s+|or\s+about\s+)*$/i

/** What had been done before the act whose day is told. */
const passed = /\b(?:having|upon|after|following)\s+(?:previously\s+|been\s+|an?\s+|the\s+|his\s+|her\s+|duly\s+|jury\s+|bench\s+|court\s+)*$/i

/** So far from its act a day may stand. */
const reach = 200

/** What runs on longer is a form or a list. */
const longest = 1500

/** The days of a sentence that are those of an act: a day that opens a clause is of the act that follows, any other of the act before it. */
export function daysOf(act: Act, sentence: Spot): Hit[] {
  if (sentence.end - sentence.start > longest) return []
  const told = findAll([sentence], anyAct)
  return findAll([sentence], new RegExp(day, 'i')).filter((hit) => {
    const before = hit.page.text.slice(Math.max(sentence.start, hit.start - 60), hit.start).replace(/\s+/g, ' ')
    const [last, next] = [told.findLast((one) => one.end <= hit.start), told.find((one) => one.start >= hit.end)]
    // `On this day came the defendant, having been found guilty`: the day is of neither.
    if (next !== undefined && passed.test(hit.page.text.slice(hit.end, next.start))) return false
    const mine = opens.test(before) ? next : (last ?? next)
    return mine !== undefined && mine.get(act) !== '' && (mine.start > hit.start ? mine.start - hit.end : hit.start - mine.end) < reach
  })
}
