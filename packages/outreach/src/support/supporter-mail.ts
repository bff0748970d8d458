import type { PublicLanguage } from '../public/public-page.ts'
import { signatureWords } from './signature-words.table.ts'

export interface SupporterMail {
  readonly subject: string
  readonly text: string
}

/** The mail with the link that confirms. It names the office and nobody else: whoever reads it may not be who signed. */
export function confirmMail(language: PublicLanguage, { office, confirm, back, days }: { readonly office: string; readonly confirm: string; readonly back: string; readonly days: number }): SupporterMail {
  const words = signatureWords[language]
  return { subject: words.confirmSubject, text: `${words.confirmMail(office, confirm, back, days).join('\n\n')}\n` }
}

/** A message as one supporter gets it: in the language they signed in, else in the other, with the link that takes the signature back. Undefined when there are no words in either. */
export function messageMail(language: PublicLanguage, texts: Readonly<Partial<Record<PublicLanguage, SupporterMail | undefined>>>, { office, back }: { readonly office: string; readonly back: string }): SupporterMail | undefined {
  const written = texts[language] === undefined ? (language === 'en' ? 'es' : 'en') : language
  const found = texts[written]
  return found && { subject: found.subject, text: `${found.text.trim()}\n\n${signatureWords[written].foot(office, back).join('\n')}\n` }
}
