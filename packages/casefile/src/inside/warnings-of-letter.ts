import type { RecordFields } from '../records/record-types.ts'

/** What of a letter matters to how it may go. */
export type LetterInside = Pick<RecordFields<'letter inside'>, 'channel' | 'privileged' | 'subject' | 'body'> & { readonly attorney?: string | undefined }

/** Something that must be answered before a letter goes: what it is, and what it says. The key is what an answer names. */
export interface LetterWarning {
  readonly key: string
  readonly says: string
}

interface WordsToMind {
  readonly key: string
  readonly words: RegExp
  readonly says: string
  /** In which channels; without it, in each. */
  readonly only?: 'read by staff' | 'monitored message'
}

/** What words in a letter may give away, in English and in Spanish. Words can be missed: whoever sends it reads it first. */
const wordsToMind: readonly WordsToMind[] = [
  {
    key: 'cooperation',
    words: /\b5K1(?:\.1)?\b|\b3553\(e\)|\bRule 35\b|substantial assistance|\bcooperat(?:e[ds]?|ing|ion|or)\b|\binformants?\b|\bproffer(?:ed|s)?\b|\bdebrief|\bsnitch|protective custody|\bsealed\b|asistencia sustancial|\bcooper(?:ó|aci[oó]n|ar|ante|aste)(?=\P{L}|$)|\binformantes?\b|\bsopl[oó]n|custodia protectiva|bajo sello/iu,
    says: 'It speaks of help to the government, of protection or of something sealed. Known inside, that can get a person killed, and a letter is seen by others in the cell: say it in person.',
  },
  {
    key: 'confidential paper',
    words: /presentence (?:investigation )?report|\bPS[IR]\b|statement of reasons|informe presentencia|informe de presentencia|declaraci[oó]n de motivos/iu,
    says: 'It speaks of the presentence report or the statement of reasons. Neither those papers nor their words may be sent into a prison.',
  },
  {
    key: 'sex offense',
    words: /\bsex(?:ual)? (?:offen[cs]e|offender|abuse|assault)|\bchild porn|delito sexual|abuso sexual|agresor sexual/iu,
    says: 'It speaks of a sex offense. Known inside, that can get a person hurt.',
  },
  {
    key: 'advice', only: 'read by staff',
    words: /attorney[- –]client|privileged|confidential|legal advice|our strategy|defen[cs]e strategy|secreto profesional|confidencial|privilegiad|nuestra estrategia|consejo legal|asesoramiento legal/iu,
    says: 'It calls itself confidential or gives advice of counsel. Staff may read this channel, and what they read may not stay privileged.',
  },
  {
    key: 'attachment', only: 'monitored message',
    words: /\b(?:attached|attachments?|enclosed|enclosures?|adjunt[oa]s?|anexos?|incluyo copia)\b/iu,
    says: 'It speaks of something attached. This channel carries no attachment: send the paper by mail.',
  },
]

/** What must be answered before a letter to the person inside goes by its channel; empty when nothing. */
export function warningsOfLetter({ channel, privileged, subject, body, attorney }: LetterInside): readonly LetterWarning[] {
  const text = `${subject}\n${body}`
  const readByStaff = channel !== 'special mail'
  return [
    ...(privileged && readByStaff ? [{ key: 'privileged', says: `It is marked as privileged, and ${channel === 'mail' ? 'ordinary mail may be read by staff' : 'this channel is monitored'}. Send it as special mail, or say it on a legal visit or call.` }] : []),
    ...(channel === 'special mail' && (attorney ?? '').trim() === '' ? [{ key: 'attorney', says: 'Special mail must name the attorney on its envelope, and no attorney is named: it would be opened and may be read like any other letter.' }] : []),
    ...wordsToMind.filter(({ only, words }) => (only === undefined || (only === 'read by staff' ? readByStaff : channel === 'monitored message')) && words.test(text)).map(({ key, says }) => ({ key, says })),
  ]
}

/** The warnings of a letter that nobody has answered. */
export function unanswered(letter: LetterInside, answered: readonly string[] = []): readonly LetterWarning[] {
  return warningsOfLetter(letter).filter(({ key }) => !answered.some((answer) => answer === key || answer.startsWith(`${key}: `)))
}
