import { looksConfidential, warningsOfLetter, type Paper } from '@lenity/casefile'
import { mentionsSealed, quotesWithheld } from '@lenity/petition'

/** What a text for everyone is held against. */
export interface HeldAgainst {
  /** Confidential and sealed papers with their words. */
  readonly withheld: readonly Pick<Paper, 'pages'>[]
  /** Minors and victims. */
  readonly protectedNames: readonly string[]
  /** The words of the person’s own name, while it may not be shown. */
  readonly unshownName: readonly string[]
}

const says: Readonly<Record<string, string>> = {
  'cooperation': 'It speaks of help to the government, of protection or of something sealed: known inside, that can get a person killed.',
  'confidential paper': 'It speaks of the presentence report or the statement of reasons, of which nothing is public.',
  'sex offense': 'It speaks of a sex offense: known inside, that can get a person hurt.',
}

/** Why a text cannot be shown to everyone, whoever agreed to it; undefined when nothing was found. Words can be missed: a person reads it first. */
export function whyHeldBack(text: string, { withheld, protectedNames, unshownName }: HeldAgainst): string | undefined {
  if (mentionsSealed(text)) return says['cooperation']
  const [warned] = warningsOfLetter({ channel: 'mail', privileged: false, subject: '', body: text }).flatMap(({ key }) => says[key] ?? [])
  if (warned !== undefined) return warned
  if (looksConfidential(text) || quotesWithheld(text, withheld)) return 'It has words of a paper that is confidential or sealed.'
  if (protectedNames.some((name) => names(text, name))) return 'It names a minor or a victim whose name is kept out of what is shared.'
  if (unshownName.some((name) => names(text, name))) return 'It names the person, who has not agreed that the name be shown.'
  return undefined
}

/** Without accents and capitals. */
function plain(words: string): string {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

function names(text: string, name: string): boolean {
  const wanted = plain(name).trim()
  return wanted !== '' && ` ${plain(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${wanted.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `)
}
