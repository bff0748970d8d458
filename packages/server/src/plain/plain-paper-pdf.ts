import type { CivilDate } from '@lenity/law'
import type { PlainPaper } from '@lenity/outreach'
import { renderPlain } from '@lenity/petition'

/** What stands around a paper in plain words. */
export interface AroundPaper {
  readonly language: 'en' | 'es'
  readonly today: CivilDate
  /** Whom it is for or about, line by line. */
  readonly to: readonly string[]
  readonly office: string
  /** What is written in by hand. */
  readonly byHand: readonly string[]
}

/** A paper in plain words as PDF. */
export function plainPaperPdf({ title, opening, sections }: PlainPaper, { language, today, to, office, byHand }: AroundPaper): Uint8Array {
  return renderPlain({
    language, title, opening, to, office, byHand,
    day: new Intl.DateTimeFormat(language === 'es' ? 'es' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${today}T00:00:00Z`)),
    sections: sections.map((section) => ({ title: section.title, lines: section.lines.map(({ text, item }) => ({ says: { text }, item })) })),
  }).pdf
}
