import { done, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { CivilDate } from '@lenity/law'
import { letterGuide } from '@lenity/outreach'
import { nothingHere, seesAll } from '../campaign/introductions-view.ts'
import { viewCase } from '../case-view.ts'
import { officeName } from '../papers-to-get/request-letter.ts'
import { plainPaperPdf } from '../plain/plain-paper-pdf.ts'

/** The guide for whoever writes a letter of support, as PDF; nothing of it is kept. For those who see what else goes out. */
export async function letterGuidePdf(store: StoreForUser, caseId: string, language: string, today: CivilDate): Promise<Result<Uint8Array>> {
  const view = await viewCase(store, caseId, today)
  if (!view.ok) return view
  const { file, caseFacts: { person } } = view.value
  if (!seesAll(file.role, 'packets') || (language !== 'en' && language !== 'es')) return nothingHere('this paper')
  const name = person.name.is === 'known' ? person.name.value : file.title
  const number = person.registerNumber.is === 'known' ? [person.registerNumber.value] : []
  return done(plainPaperPdf(letterGuide(name, language), {
    language, today, to: [name, ...number], office: await officeName(store, file.office),
    byHand: language === 'es' ? ['envíela a, antes del', 'teléfono de la oficina'] : ['send it to, before', 'telephone of the office'],
  }))
}
