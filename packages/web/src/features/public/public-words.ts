import type { PublicPageView } from '../../api/shapes.ts'
import { numberInWords } from '../words/number-in-words.ts'

type Part = PublicPageView['parts'][number]

/** How many things are shown and what waits, in one sentence. */
export function publicSentence(parts: readonly Part[]): string {
  const many = (stands: Part['stands']) => parts.filter((one) => one.stands === stands).length
  const [shown, held, withdrawn] = [many('shown'), many('held back'), many('withdrawn')]
  if (parts.length === 0) return 'Nobody has agreed to anything yet, so the page says nothing.'
  const said = [`${capital(things(shown))} ${shown < 2 ? 'is' : 'are'} shown`, ...(held === 0 ? [] : [`${numberInWords(held)} ${held === 1 ? 'is' : 'are'} held back`]), ...(withdrawn === 0 ? [] : [`${numberInWords(withdrawn)} ${withdrawn === 1 ? 'was' : 'were'} taken back`])]
  return `${said.join('; ')}.`
}

function things(n: number): string {
  return n === 0 ? 'nothing' : `${numberInWords(n)} thing${n === 1 ? '' : 's'}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
