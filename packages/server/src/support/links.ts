import type { PublicLanguage } from '@lenity/outreach'

/** A link in a mail: it opens a page with one button, since programs that look mails over open every link. */
export function linkInMail(origin: string, does: 'confirm' | 'back', token: string, language: PublicLanguage): string {
  return `${origin}/support/${does}/${token}${language === 'es' ? '?l=es' : ''}`
}
