import type { Answer, Need, Source } from '@lenity/law'
import { needOf, type Desk } from '../compose/desk.ts'
import { orOf, openNeeds } from '../compose/say-needs.ts'
import { reasonsOf, saysOf, touchesSealed } from '../parts/criterion.ts'
import { connective, fact, law, type Label, type Sentence } from '../sentence.ts'
import { groundLeads } from './ground-leads.table.ts'

/** A ground that the confirmed facts meet: its name, the words of the law, and what meets it. */
export interface Ground {
  readonly lead: Label
  readonly sentences: readonly Sentence[]
}

/**
 * The grounds of an answer that are met, each with the law's own words and the facts. One that is not met is not claimed; one that cannot be
 * said yet, or that may not be told in this paper, is put to counsel in a note.
 */
export function groundsMet(desk: Desk, answer: Answer): readonly Ground[] {
  return answer.parts.flatMap((part): readonly Ground[] => {
    if (touchesSealed(part)) return []
    if (part.truth === 'cannot say') { askCounsel(desk, part); return [] }
    if (part.truth === 'not met') return []
    if (saysOf(desk, part) !== 'met') {
      desk.note(`“${part.question}” is met, and not claimed in this paper: what meets it may not be said here.`)
      return []
    }
    const proved = leavesMet(part)
    const sources = [...new Map(proved.flatMap((leaf) => leaf.sources).map((source) => [source.cite, source])).values()]
    const reasons = proved.flatMap((leaf) => reasonsOf(desk, leaf)).filter((sentence) => sentence.basis.is !== 'open question')
    const stated = reasons.filter(restsOnWordsAlone)
    if (stated.length > 0) desk.note(`“${part.question}” is met by what a person says, and no paper attached shows it${shownBy(stated)}.`)
    const words = sources.map((source, at) => law(`${at > 0 && whoseWords(source) === whoseWords(sources[at - 1] ?? source) ? 'And' : `In the words of ${whoseWords(source)}`}: “${wholeSentences(source.quote)}”${source.quote.endsWith('.') || wholeSentences(source.quote) !== source.quote ? '' : '.'}`, source))
    return reasons.length === 0 ? [] : [{ lead: connective(groundLeads[part.id] ?? leadOf(part.question)), sentences: [...unique(reasons.map(asStated)), ...words] }]
  })
}

/** Whether nothing but what somebody said shows a fact: no page of an exhibit, no public record. */
function restsOnWordsAlone({ basis }: Sentence): boolean {
  return basis.is === 'fact' && basis.facts.every(({ bates, said }) => bates.length === 0 && said?.startsWith('statement of ') === true)
}

/** `: a medical record would`; nothing where no paper is known for it. */
function shownBy(stated: readonly Sentence[]): string {
  const paths = stated.flatMap(({ basis }) => (basis.is === 'fact' ? basis.facts.map(({ path }) => path) : []))
  const papers = [...new Set(paths.flatMap((path) => needOf(path)?.papers ?? []))].filter((paper) => paper !== 'other').slice(0, 2)
  return papers.length === 0 ? '' : `: ${orOf(papers, 'or')} would`
}

/** A paper claims a record only where there is one: `The record shows a terminal illness.` of what was only said becomes `It is stated that there is a terminal illness.` */
function asStated(sentence: Sentence): Sentence {
  return sentence.basis.is === 'fact' && restsOnWordsAlone(sentence) ? fact(sentence.text.replace(/^The record shows /, 'It is stated that there is '), sentence.basis.facts, sentence.basis.sources) : sentence
}

function whoseWords({ cite }: Source): string {
  if (/^[A-Z][^,]* v\. /.test(cite)) return 'the decision'
  return cite.startsWith('U.S.S.G.') ? 'the Guidelines Manual' : 'the law'
}

/** A quotation up to the end of its last whole sentence; one that has no end at all goes on. */
function wholeSentences(quote: string): string {
  if (quote.endsWith('.')) return quote
  const end = [...quote.matchAll(/\.(?=\s+[A-Z])/g)].at(-1)?.index
  return end === undefined ? `${quote} …` : quote.slice(0, end + 1)
}

/** `A terminal illness.`; a question that asks for yes or no is answered: `Is the applicable range lowered? Yes.` */
function leadOf(question: string): string {
  return /^(?:Is|Are|May|Was|Were|Does|Did|Has|Have|Could) /.test(question) ? `${question} Yes.` : question.replace(/\?$/, '.')
}

function unique(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((sentence) => [sentence.text, sentence])).values()]
}

/** What an answer that is met rests on, down to the questions asked of the case itself. */
function leavesMet(answer: Answer): readonly Answer[] {
  return answer.parts.length === 0 ? [answer] : answer.parts.filter(({ truth }) => truth === 'met').flatMap(leavesMet)
}

/** Puts to counsel what an answer still needs, and who could say it. */
export function askCounsel(desk: Desk, answer: Answer): void {
  const needs: readonly Need[] = openNeeds(answer.needs)
  if (needs.length > 0) desk.note(`Open, and not claimed: ${answer.question} Missing: ${needs.map(({ label, papers }) => `${label}${papers.some((paper) => paper !== 'other') ? ` (${orOf(papers.filter((paper) => paper !== 'other').slice(0, 2), 'or')})` : ''}`).join('; ')}.`)
  else if (answer.decides === 'person') desk.note(`For counsel to judge, and not claimed: ${answer.question}`)
}
