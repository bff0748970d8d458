import type { SupportersView } from '../../api/shapes.ts'
import { numberInWords } from '../words/number-in-words.ts'

type Signature = SupportersView['signatures'][number]
type Message = SupportersView['messages'][number]

/** How many signed, and what waits, in one sentence. */
export function supportersSentence({ signatures }: Pick<SupportersView, 'signatures'>): string {
  const [confirmed, waiting, hidden] = [signatures.filter(({ state, hidden: off }) => state === 'confirmed' && off === undefined).length, signatures.filter(({ state }) => state === 'waiting').length, signatures.filter(({ state, hidden: off }) => state === 'confirmed' && off !== undefined).length]
  if (signatures.length === 0) return 'Nobody has signed yet.'
  const said = [confirmed === 0 ? 'nobody has confirmed a signature yet' : `${people(confirmed)} signed and confirmed`, ...(waiting === 0 ? [] : [`${people(waiting)} ${waiting === 1 ? 'has' : 'have'} not confirmed yet`]), ...(hidden === 0 ? [] : [`${numberInWords(hidden)} ${hidden === 1 ? 'is' : 'are'} hidden`])]
  const text = said.join('; ')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

function people(many: number): string {
  return many === 1 ? 'one person' : `${numberInWords(many)} people`
}

/** Whether signatures are gathered, and what stands in the way. */
export function standingInWords({ stands, open, agreed, mail }: Pick<SupportersView, 'stands' | 'open' | 'agreed' | 'mail'>): string {
  if (!agreed) return 'Signatures are not gathered: the person has not agreed to it, or took it back. Record on the page for everyone what was agreed to.'
  if (!mail) return 'Signatures are not gathered: the office has no mail server, so nobody could confirm one. An administrator names it on the page of the office.'
  if (!open) return 'The person agreed, and the office has a mail server. Signatures are gathered once you say so.'
  return stands ? 'Signatures are gathered. The form is on the page for everyone from when it is next put up.' : 'Signatures are not gathered: the case is closed.'
}

/** What is shown of a signature. */
export function shownInWords({ state, hidden, showsName }: Pick<Signature, 'state' | 'showsName'> & { readonly hidden: Signature['hidden'] | undefined }): string {
  if (state === 'waiting') return 'Not confirmed yet'
  if (hidden !== undefined) return `Hidden by ${hidden.by}`
  return showsName ? 'Counted, with name' : 'Counted, without name'
}

/** How far a message is. */
export function messageInWords({ sent, cancelled, mails, number, now }: Pick<Message, 'sent' | 'cancelled' | 'mails' | 'number' | 'now'>): string {
  if (sent === undefined) return cancelled !== undefined ? 'Given up.' : number === now ? `Waits for a second person. It goes to ${number}.` : `It was written for ${number} and would go to ${now} now: save it again, then have it confirmed.`
  const told = [[mails.delivered, 'taken by the mail server'], [mails.waiting, 'waiting'], [mails.failed, 'failed'], [mails.unsure, 'not sure, and not sent again'], [mails.dropped, 'not sent']] as const
  return `${cancelled === undefined ? 'Sent' : 'Stopped'}: ${told.filter(([many]) => many > 0).map(([many, what]) => `${many} ${what}`).join(', ')}.`
}
