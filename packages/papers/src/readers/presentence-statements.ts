import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { sentencesOf, sentenceWith } from '../reading/sentences.ts'
import { findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { readNoticedPrior } from './notice-851.ts'

const negative = /\b(?:no|not|never|neither|nor|none|without|ineligible)\b/i
const section851 = /(?:§+\s*|section\s+|\b)851\b/i

/** How the report tells the conviction: plea or verdict and its day, what weight was charged and found, notice under 851. */
export function readConviction(pages: readonly Page[]): Found[] {
  const all = sentencesOf(pages)
  const jury = all.find((one) => /(?<!without\s+a\s+)\bjury\b[^.]{0,40}\b(?:found|convicted|returned)|(?:found|convicted)[^.]{0,60}\bby\s+a\s+jury/i.test(wordsAt(one)) && /\bguilty|convicted/i.test(wordsAt(one)))
  const plea = all.find((one) => /\b(?:defendant|m[rs]s?\.\s+[a-z’'-]+|appeared)\b[^.]{0,80}\b(?:pled|pleaded|plead|entered\s+(?:a|pleas?)\s+(?:guilty\s+)?(?:plea)?s?)\b[^.]{0,30}(?:guilty|count)/i.test(wordsAt(one)))
  const decided = jury ?? plea
  if (!decided) return [...labelledDecision(pages), ...notice(pages), ...noDeath(pages)]
  return [
    ...fact('conviction.decidedBy', jury ? 'jury verdict' : 'guilty plea', decided),
    ...dayFact('conviction.convictedOn', decided && findFirst([decided], new RegExp(`^[^.]{0,60}\\bon\\s+(?<value>${day})`, 'i'))?.at('value')),
    ...noQuantity(pages, jury),
    ...notice(pages),
    ...noDeath(pages),
  ]
}

/** `Plea or verdict: Plea of guilty, 16 May 2019`. */
function labelledDecision(pages: readonly Page[]): Found[] {
  const hit = findFirst(pages, new RegExp(`(?:plea\\s+or\\s+verdict|(?:plea|verdict)(?:\\s+entered)?(?=\\s*:)|^[^\\S\\n]*(?:plea|verdict)(?=[^\\S\\n]*\\n))\\s*:?\\s+(?<how>guilty(?=,[^\\S\\n])|plea\\s+of\\s+guilty|guilty\\s+plea|pled\\s+guilty|(?:guilty\\s+)?(?:jury|bench|court)\\s+(?:verdict|finding|trial)|(?:verdict|finding)\\s+of\\s+(?:a\\s+|the\\s+)?(?:jury|court))[^\\n]{0,48}?(?:(?<value>${day})|$)`, 'im'))
  if (!hit) return []
  const words = `${hit.get('how')} ${/^guilty$/i.test(hit.get('how')) ? hit.words.slice(hit.words.indexOf(hit.get('how'))) : ''}`
  const how = /jury/i.test(words) && !/without\s+a\s+jury/i.test(words) ? 'jury verdict' : /bench|court/i.test(words) ? 'bench verdict' : 'guilty plea'
  return [...fact('conviction.decidedBy', how, hit.at('how')), ...dayFact('conviction.convictedOn', hit.at('value'))]
}

/** That no weight was charged or found is known only where the report says so of a single count. */
function noQuantity(pages: readonly Page[], jury: Spot | undefined): Found[] {
  const counts = new Set(jury ? [...wordsAt(jury).replace(/\bnot\s+guilty\b.*$/is, '').matchAll(/\bcounts?\s+(\w+)/gi)].map((match) => (match[1] ?? '').toLowerCase()) : [])
  const said = sentenceWith(pages, /\bquantity\b/i, /(?:verdict|jury|count\s+\w+|indictment)/i, /\b(?:does\s+not\s+allege|no\s+finding|not\s+asked\s+to\s+(?:determine|find)|no\s+quantity|without\s+(?:a|any)\s+quantity)\b/i)
  return counts.size === 1 ? fact('conviction.counts.0.foundGrams', said ? 0 : undefined, said, 'The report says that no weight was charged or found: compare the indictment and the verdict.') : []
}

/** Of the one count of conviction. */
function noDeath(pages: readonly Page[]): Found[] {
  const said = sentenceWith(pages, /\bno\s+(?:death|one\s+died)\b[^.]{0,60}(?:result|injur)|\bneither\s+death\b[^.]{0,60}result|\bnot\s+allege[^.]{0,40}\bdeath\b/i)
  return fact('conviction.counts.0.deathResulted', said ? false : undefined, said, 'The report’s own words: compare the indictment and the verdict.')
}

function notice(pages: readonly Page[]): Found[] {
  const said = sentenceWith(pages, section851, /notice|information|enhance|filed/i)
  if (!said) return []
  const given = !negative.test(wordsAt(said))
  const prior = given && findFirst([said], /\bone\s+prior\s+conviction\b/i) ? readNoticedPrior(said, 'conviction.priors851.0') : []
  return [...fact('conviction.notice851', given, said), ...prior]
}

/** What the report says plainly, yes or no: career offender (4B1.1), safety valve (5C1.2), violence, ties to an organization. */
export function readStatements(pages: readonly Page[]): Found[] {
  return [
    ...yesOrNo('guideline.careerOffender', sentenceWith(pages, /career\s+offender/i), /\b(?:is|was|qualifies\s+as|as)\s+a\s+career\s+offender/i),
    ...yesOrNo('guideline.safetyValve', sentenceWith(pages, /safety[\s-]valve|5C1\.2/i, /\b(?:meets?|satisf|qualif|eligible|ineligible|appl(?:y|ies|icable)|criteria)/i), /\b(?:meets|satisfies|qualifies|eligible|applies)\b/i),
    ...onlyNo('history.violence', sentenceWith(pages, /\b(?:no|without\s+any)\s+(?:known\s+)?(?:history|evidence|record)\s+of\s+(?:any\s+)?(?:act\s+of\s+)?violence|never\s+been\s+(?:violent|convicted\s+of\s+a\s+(?:violent\s+crime|crime\s+of\s+violence))/i)),
    ...onlyNo('history.organizationTies', sentenceWith(pages, /\b(?:gang|cartel|criminal\s+organi[sz]ation|organi[sz]ed\s+crime)s?\b/i, /\b(?:no\s+(?:known\s+)?(?:evidence|indication|ties|information)|not\s+(?:a\s+member|connected|affiliated|associated|involved))\b/i)),
  ]
}

function yesOrNo(path: string, said: Spot | undefined, yes: RegExp): Found[] {
  if (!said) return []
  if (negative.test(wordsAt(said))) return fact(path, false, said)
  return fact(path, yes.test(wordsAt(said)) ? true : undefined, said)
}

/** Only the denial is read; that there is violence or a tie is for a person to judge. */
function onlyNo(path: string, said: Spot | undefined): Found[] {
  return fact(path, said ? false : undefined, said, 'The report’s own words: read the paragraph.')
}
