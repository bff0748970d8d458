import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import { cardOf, publicLanguages, type PublicLanguage, type PublicPage } from '@lenity/outreach'
import { renderPage } from '@lenity/papers'
import { renderShareCard } from '@lenity/petition'
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { publicFileNames, publicHtml, publicPageOf, type Asked } from './public-page-of.ts'

/** The picture that goes with a link, 1200 by 630 dots. */
export async function shareCard(page: PublicPage): Promise<Result<Uint8Array>> {
  const drawn = await renderPage(renderShareCard(cardOf(page)), 'application/pdf', 1, 1)
  return drawn.ok ? done(drawn.png) : refused('unavailable', 'The picture for links could not be drawn.', 'the share card', 'Try again.')
}

/** The share card of a case as it would be made now. */
export async function shareCardOf(store: StoreForUser, caseId: string, language: PublicLanguage, asked: Asked): Promise<Result<Uint8Array>> {
  const view = await publicPageOf(store, caseId, asked)
  return view.ok ? shareCard(view.value.pages[language]) : view
}

/** Both pages and their pictures in one file, to be put anywhere; refused while nothing is shown. */
export async function takeOutPage(store: StoreForUser, caseId: string, asked: Asked): Promise<Result<Uint8Array>> {
  const view = await publicPageOf(store, caseId, { ...asked, what: 'page for everyone taken out' })
  if (!view.ok) return view
  if (!view.value.parts.some(({ stands, fields }) => stands === 'shown' && fields.field !== 'address')) return refused('conflict', 'Nothing is shown yet: nobody has agreed to anything that may be.', 'the page for everyone', 'Record what the person agreed to.')
  const zip = new ZipFile()
  const options = { mtime: new Date(`${asked.today}T12:00:00Z`), mode: 0o100644 }
  for (const language of publicLanguages) {
    const page = view.value.pages[language]
    const card = await shareCard(page)
    if (!card.ok) return card
    zip.addBuffer(Buffer.from(publicHtml(page)), publicFileNames[language], options)
    zip.addBuffer(Buffer.from(card.value), `card-${language}.png`, { ...options, compress: false })
  }
  zip.end()
  return done(new Uint8Array(await buffer(zip.outputStream)))
}
