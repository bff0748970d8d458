import { monthsApart, type CaseFacts, type CivilDate, type Leaf, type Term } from '@lenity/law'
import type { Article, Claim } from '../article.ts'

/** What an article says of the person beside what the case file says. Nothing is corrected on either side. */
export interface CheckedClaim {
  readonly article: string
  readonly claim: Claim
  readonly is: 'agrees' | 'disagrees' | 'new' | 'cannot say'
  /** What the case file has, in words. */
  readonly fileSays?: string
  readonly why?: string
}

type Check = Pick<CheckedClaim, 'is' | 'fileSays' | 'why'>

/**
 * The claims of articles about one person, each checked against the case facts. Only the paths named here are looked at, so that nothing
 * sealed is ever compared. `new`: the case file does not have it.
 * @param names the person's name as each article has it
 */
export function checkClaims(articles: readonly Article[], names: ReadonlySet<string>, facts: CaseFacts): CheckedClaim[] {
  return articles.flatMap((article) => article.claims.filter(({ about }) => names.has(about)).map((claim) => ({ article: article.name, claim, ...check(claim, article.publishedOn, facts) })))
}

function check(claim: Claim, publishedOn: CivilDate | undefined, facts: CaseFacts): Check {
  switch (claim.path) {
    case 'age': return against(facts.person.dateOfBirth, (born) => {
      if (publishedOn === undefined) return { is: 'cannot say', why: 'the day of publication is not known' }
      const years = Math.floor(monthsApart(born, publishedOn) / 12)
      return { is: years === claim.value ? 'agrees' : 'disagrees', fileSays: `${years} on ${publishedOn}` }
    })
    case 'conviction.term': return against(facts.conviction.term, (term) => ({ is: sameTerm(term, claim.value) ? 'agrees' : 'disagrees', fileSays: term === 'life' ? 'life' : `${term} months` }))
    case 'conviction.sentencedOn': return yearOf(facts.conviction.sentencedOn, claim)
    case 'conviction.convictedOn': return yearOf(facts.conviction.convictedOn, claim)
    case 'custody.facility': return against(facts.custody.facility, (facility) => {
      const shared = wordsOf(facility).some((word) => wordsOf(String(claim.value)).includes(word))
      return { is: shared ? 'agrees' : 'cannot say', fileSays: facility, ...(!shared && { why: 'a place and an institution may be the same under two names, and people are moved' }) }
    })
    case 'conviction.counts.0.description': {
      const told = facts.conviction.counts.items.flatMap(({ description }) => (description.is === 'known' ? [description.value] : []))
      if (told.length === 0) return { is: 'new' }
      const drugs = told.some((one) => drug.test(one))
      const shared = told.some((one) => wordsOf(one).some((word) => wordsOf(String(claim.value)).includes(word))) || (drugs && drug.test(String(claim.value)))
      return shared ? { is: 'agrees', fileSays: told.join('; ') } : { is: 'cannot say', fileSays: told.join('; '), why: 'the words differ; whether they mean the same offense a person must judge' }
    }
    case 'time served': return against(facts.conviction.sentencedOn, (sentencedOn) => served(claim, sentencedOn, publishedOn))
    default: return { is: 'new', why: 'the case file has no place for it' }
  }
}

function against<T>(leaf: Leaf<T>, compare: (value: T) => Check): Check {
  if (leaf.is === 'unknown') return { is: 'new' }
  if (leaf.is === 'known') return compare(leaf.value)
  const all = leaf.readings.map(compare)
  const says = all.map(({ fileSays }) => fileSays ?? '').filter(Boolean).join(' or ')
  const one = all.some(({ is }) => is === 'agrees')
  return { is: all.every(({ is }) => is === 'disagrees') ? 'disagrees' : 'cannot say', ...(says !== '' && { fileSays: says }), why: one ? 'the papers of the case do not agree; the article agrees with one of them' : 'the papers of the case do not agree' }
}

function yearOf(leaf: Leaf<CivilDate>, claim: Claim): Check {
  return against(leaf, (day) => ({ is: Number(day.slice(0, 4)) === claim.value ? 'agrees' : 'disagrees', fileSays: day }))
}

const sameTerm = (term: Term, claimed: string | number): boolean => term === claimed

/** Time in jail before the sentence counts as well, so that more than the time since it may be right. */
function served(claim: Claim, sentencedOn: CivilDate, publishedOn: CivilDate | undefined): Check {
  if (publishedOn === undefined) return { is: 'cannot say', why: 'the day of publication is not known' }
  const years = monthsApart(sentencedOn, publishedOn) / 12
  const said = /(\d+(?:\.\d)?) (year|decade|month)s?/.exec(String(claim.value))
  if (said === null) return { is: 'cannot say' }
  const claimed = Number(said[1]) * (said[2] === 'decade' ? 10 : said[2] === 'month' ? 1 / 12 : 1)
  const fileSays = `${Math.floor(years)} years from the sentence of ${sentencedOn} to ${publishedOn}, without time in jail before it`
  if (Math.abs(claimed - years) <= 1.05) return { is: 'agrees', fileSays }
  if (claimed > years && claimed - years <= 4) return { is: 'cannot say', fileSays, why: 'the difference may be time in jail before the sentence' }
  return { is: 'disagrees', fileSays }
}

const drug = /\b(?:drugs?|cocaine|crack|marijuana|marihuana|heroin|meth\w*|fentanyl|narcotics?|controlled substance)\b/i
const small = new Set(['of', 'the', 'and', 'to', 'in', 'with', 'a', 'an', 'or', 'federal', 'prison', 'correctional', 'institution', 'fci', 'usp', 'camp', 'offense', 'crime'])
const wordsOf = (text: string): string[] => (text.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []).filter((word) => !small.has(word))
