import { numberInWords } from '../words/number-in-words.ts'
import type { PapersToGet } from '../../api/shapes.ts'

type Stands = PapersToGet['papers'][number]['requests'][number]['stands']

/** How far asking for one paper is, over all who were asked: what is nearest to an answer counts. */
export function standsOf({ requests }: Pick<PapersToGet['papers'][number], 'requests'>): { readonly is: Stands; readonly overdue: boolean } {
  const order: readonly Stands[] = ['arrived', 'chased', 'asked', 'to ask', 'refused', 'not needed']
  const is = order.find((one) => requests.some(({ stands }) => stands === one)) ?? 'to ask'
  return { is, overdue: is !== 'arrived' && requests.some(({ overdue }) => overdue) }
}

/** One sentence on what is missing: `Six papers to get: two asked for, one of them overdue; begin with the presentence report.` */
export function toGetSentence({ papers }: Pick<PapersToGet, 'papers'>): string {
  const open = papers.map((one) => ({ paper: one.paper, settles: one.settles, ...standsOf(one) })).filter(({ is }) => is !== 'arrived' && is !== 'not needed')
  if (open.length === 0) return papers.length === 0 ? 'No paper is missing that the law asks for.' : 'Every paper that was asked for is here, or is not needed any more.'
  const asked = open.filter(({ is }) => is === 'asked' || is === 'chased')
  const late = asked.filter(({ overdue }) => overdue).length
  const refused = open.filter(({ is }) => is === 'refused').length
  const first = open.find(({ is, settles }) => is === 'to ask' && settles > 0)
  const said = [
    asked.length === 0 ? 'none asked for yet' : `${numberInWords(asked.length)} asked for${late === 0 ? '' : late === asked.length ? ' and overdue' : `, ${numberInWords(late)} of them overdue`}`,
    refused === 0 ? '' : `${numberInWords(refused)} refused`,
    first === undefined ? '' : `begin with the ${first.paper}`,
  ].filter((part) => part !== '')
  const many = `${numberInWords(open.length)} paper${open.length === 1 ? '' : 's'} to get`
  return `${many.charAt(0).toUpperCase()}${many.slice(1)}: ${said.join('; ')}.`
}

/** The same in a few words, for the head of a case: `two asked for, one overdue`; empty when none was. */
export function askedInShort({ papers }: Pick<PapersToGet, 'papers'>): string {
  const stands = papers.map(standsOf)
  const asked = stands.filter(({ is }) => is === 'asked' || is === 'chased')
  const late = asked.filter(({ overdue }) => overdue).length
  return asked.length === 0 ? '' : `${numberInWords(asked.length)} asked for${late === 0 ? '' : `, ${numberInWords(late)} overdue`}`
}
