import type { ArticleLine } from './article-lines.ts'

const sentence = /[.!?…。！？:;]["”’»')\]]*$/
const wordCount = (text: string): number => text.split(/\s+/).length
/** Languages that write no spaces have few words by that count. */
const isLong = (text: string): boolean => wordCount(text) >= 12 || (text.length >= 40 && !/[a-z]{3}/i.test(text))

/** Lines that ask to read, watch, buy or sign up elsewhere. */
const elsewhere = /^\W*(?:related(?:\s(?:posts?|stor(?:y|ies)|articles?|coverage|content|links?|topics?))?\s*[:|]|read (?:more|also|next|the full)\b|also (?:read|see|on)\b|see (?:also|more)\b|more (?:from|on|stories|news|coverage|great|in)\b|more:|watch(?: (?:now|live|more|the video|also)|:)|you (?:may|might) (?:also )?(?:like|be interested)|recommended|recent (?:articles|posts)|popular (?:this|now|on)|trending|most (?:read|popular|viewed)|latest (?:news|stories|in)|don[’']t miss|editor[’']s picks?|sign up|subscribe|get (?:the )?(?:latest|breaking|our|more|updates)\b.{0,80}(?:inbox|newsletter|email|updates|delivered|go)|like this (?:story|article)|follow (?:us|him|her|me|the)\b|join (?:us|the conversation|our)|click here|download (?:the|our)|support (?:our|us)|donate|advert(?:isement|isment|s)?\b(?:\W|$)|sponsored|continue reading|story continues|this (?:post|article|story) (?:may contain|contains|first appeared|originally appeared|was originally)|this (?:website|site) uses|skip to|share (?:this|on|via|with)|tweet|print|email (?:this|the)|comments?\W*$|\d+ comments?\b|post comment|leave a (?:comment|reply)|tell us what|filed under|tags?:|topics?:|categor(?:y|ies):|posted (?:in|by|on)|copyright|©|all rights reserved|photo(?:s| by| credit|graph by)?:|image(?: credit|s)?:|credits?\W|getty images|\(?reporting by|\(?writing by|additional reporting|edited by|have a tip|contact (?:the|us)|e-?mail:|last (?:updated|modified)|first published|updated:?\s|published:?\s|advertise|terms of|privacy policy|notify me|view (?:author|all|more)|load more|show more|image \d+ of)/i
/** What stands under a picture where the page does not mark it as such: it ends in whose picture it is. */
const underPicture = /\((?:image|photo|picture|credit|photograph|ap photo|afp|getty|reuters|source)\b[^()]{0,80}\)\s*$|\((?:[^()]{2,40}\/)?(?:getty images|ap|afp|reuters|ap photo)[^()]{0,40}\)\s*$|\|\s*(?:getty|reuters|ap|afp|bloomberg)\b[^|]{0,30}$|^file photo\b|^(?:image|photo)s? (?:copyright|caption|by|via)\b/i
/** The writer of the article told of. */
const ofTheWriter = /\b(?:is an? (?:[\w-]+ ){0,4}(?:writer|reporter|editor|correspondent|columnist|freelancer|journalist|blogger|contributor|curator|author|photographer)\b|can be (?:reached|followed|contacted)|may be reached|follow (?:him|her|them) (?:on|at)|covers? [\w ,]{3,60} for\b|on twitter (?:at )?@|@\w+\.\w+)/i

const paragraph = ({ text, is, linked }: ArticleLine): boolean => (is === 'text' || is === 'item') && isLong(text) && sentence.test(text) && linked < 0.5

/**
 * An article's own lines, without what pages put around them: names and days above, captions, lists of links, invitations, and what
 * follows the last paragraph. Judged by where a line stands, whether it is a sentence, and how much of it is a link.
 */
export function dropAround(lines: readonly ArticleLine[], known: { readonly title?: string; readonly byline?: string } = {}): ArticleLine[] {
  const same = (text: string): boolean => [known.title, known.byline].some((one) => one !== undefined && one !== '' && text.toLowerCase() === one.toLowerCase())
  const kept = lines.filter((line, i) => !same(line.text) && !isAround(line, lines, i))
  const first = kept.findIndex(paragraph)
  if (first < 0) return kept
  const last = kept.findLastIndex(paragraph)
  const opening = kept.slice(0, first).filter(({ text, is, linked }) => is !== 'item' && linked < 0.5 && (sentence.test(text) ? wordCount(text) >= 5 : isLong(text)))
  const closing: ArticleLine[] = []
  for (const line of kept.slice(last + 1)) {
    if (line.is === 'heading' || ofTheWriter.test(line.text)) break
    if (line.linked < 0.5) closing.push(line)
  }
  const body = kept.slice(first, last + 1)
  while (body.length > 3 && endsBeside(body.at(-1) as ArticleLine, known.byline)) body.pop()
  return [...opening, ...body, ...(closing.filter(({ text }) => sentence.test(text) || closing.length > 2))]
}

function isAround(line: ArticleLine, lines: readonly ArticleLine[], i: number): boolean {
  const { text, linked, is } = line
  if (is === 'caption' || (underPicture.test(text) && wordCount(text) <= 50)) return true
  if (text.includes('<') && /<(?:span|div|iframe|img)\b/.test(text)) return true
  if (elsewhere.test(text) && (wordCount(text) <= 30 || linked > 0.3)) return true
  if (linked >= 0.8 && !sentence.test(text)) return true
  if (linked >= 0.9 && wordCount(text) <= 25 && is !== 'item') return true
  if (is === 'item' && linked >= 0.6 && (lines[i - 1]?.is === 'item' || lines[i + 1]?.is === 'item') && !sentence.test(text)) return true
  if (is === 'heading' && (i === lines.length - 1 || elsewhere.test(text))) return true
  return false
}

const endsBeside = ({ text, linked }: ArticleLine, byline: string | undefined): boolean => ofTheWriter.test(text) && (wordCount(text) < 60 || (byline !== undefined && text.startsWith(byline.replace(/^by\s+/i, '')))) || (linked > 0.3 && elsewhere.test(text))
