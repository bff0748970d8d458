import type { MailDelivery, MailServer } from '../../api/mail-queries.ts'

/** How the way to the server is closed to others, each in words. */
export const safetyWords: Readonly<Record<MailServer['safety'], string>> = {
  starttls: 'Encrypted before anything is said (STARTTLS, mostly port 587)',
  tls: 'Encrypted from the first byte (TLS, mostly port 465)',
  none: 'Not encrypted: only for a server on this computer',
}

/** What became of a message. */
export function deliveryInWords({ state, tries, why }: Pick<MailDelivery, 'state' | 'tries' | 'why'>): string {
  const times = tries === 1 ? 'once' : `${tries} times`
  switch (state) {
    case 'waiting': return tries === 0 ? 'is on its way' : `tried ${times}, will be tried again. ${why ?? ''}`.trim()
    case 'delivered': return 'was taken by the mail server'
    case 'nothing due': return 'was not needed: nothing was due'
    case 'failed': return `was given up, tried ${times}. ${why ?? ''}`.trim()
    case 'dropped': return `was not sent. ${why ?? ''}`.trim()
  }
}

/** An hour of the day, 0 to 23, as people say it. */
export function hourInWords(hour: number): string {
  if (hour === 0) return 'midnight'
  if (hour === 12) return 'noon'
  return hour < 12 ? `${hour} a.m.` : `${hour - 12} p.m.`
}
