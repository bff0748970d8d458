import type { Source } from '../../core/source.ts'

/**
 * How writing reaches someone in a federal prison, as far as the words of it were read. The text of 28 CFR 540.18 itself, and the Bureau's own page on the length of
 * a message, were not found at a source: the first is not encoded, the second rests on a guide that tells what the Bureau's manual says. State prisons are not encoded.
 */
export const mailToAPrison = {
  /** Opened only before the person, when the envelope says all of this. */
  specialMail: {
    marking: 'Special Mail—Open only in the presence of the inmate',
    source: {
      cite: '28 CFR 540.19(b)', link: 'https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19',
      quote: "special mail only if the envelope is marked with the attorney's name and an indication that the person is an attorney, and the front of the envelope is marked “Special Mail—Open only in the presence of the inmate”",
      text: 'read', readOn: '2026-11-29',
    },
  },
  /** From an attorney’s assistant or a student it must say on its front whose mail it is. */
  fromAnAssistant: {
    source: {
      cite: '28 CFR 540.19(e)', link: 'https://checkoutapi.com/regulations/title28_chapterV_part540_subpartB_section540.19',
      quote: 'must be marked on the front of the envelope as being mail from the attorney or from the legal aid supervisor',
      text: 'read', readOn: '2026-11-29',
    },
  },
  mail: {
    source: {
      cite: 'Federal Bureau of Prisons, Program Statement 5265.14, Correspondence (5 April 2011)', link: 'http://www.scribd.com/doc/215023228/Prison-Mail',
      quote: 'Incoming and outgoing general correspondence will be subject to monitoring, reading, and inspection.',
      text: 'read', readOn: '2026-11-29',
    },
  },
  /** So many characters at most, and nothing attached. */
  monitoredMessage: {
    mostCharacters: 13_000,
    source: {
      cite: 'TRULINCS, as a guide for families tells the Bureau’s Trust Fund/Deposit Fund Manual', link: 'https://penmateapp.com/guides/facility/fci-coleman-medium/articles/trulincs-email-works-accepting-contact',
      quote: 'TRULINCS limits individual messages to 13,000 characters, roughly two pages of text.',
      text: 'read', readOn: '2026-11-29',
    },
    monitored: {
      cite: 'TRULINCS, as a guide for families tells the Bureau’s Trust Fund/Deposit Fund Manual', link: 'https://penmateapp.com/guides/facility/fci-coleman-medium/articles/trulincs-email-works-accepting-contact',
      quote: 'Bureau of Prisons staff can monitor the content of all electronic messages exchanged between you and the inmate',
      text: 'read', readOn: '2026-11-29',
    },
    attachments: {
      cite: 'TRULINCS, as a guide for families tells the Bureau’s Trust Fund/Deposit Fund Manual', link: 'https://penmateapp.com/guides/facility/fci-coleman-medium/articles/trulincs-email-works-accepting-contact',
      quote: "Attachments aren't permitted, and if you try to attach a file, it will be stripped and never delivered to the inmate.",
      text: 'read', readOn: '2026-11-29',
    },
  },
} as const satisfies Record<string, Readonly<Record<string, string | number | Source>>>
