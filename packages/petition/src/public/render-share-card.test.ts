import { expect, it } from 'vitest'
import { readPdf } from '../../test/read-pdf.ts'
import { renderShareCard } from './render-share-card.ts'

it('has its name, both lines and its foot on one page, however long they are', async () => {
  for (const title of ['Ana Pell', 'María de los Ángeles Hernández-Villanueva de la Cruz y Fernández de Córdoba, and her four sons', 'Maria '.repeat(60).trim()]) {
    const { pages } = await readPdf(renderShareCard({ language: 'en', title, lines: ['Then: 360 months (30 years) in prison', 'Now: 121 to 151 months'], foot: 'Alder Street Defenders, for the person and with their agreement, in the name of a family that waits' }))
    expect(pages).toHaveLength(1)
    for (const words of ['Now: 121 to 151 months', 'a family that waits']) expect(pages[0]?.replaceAll(/\s+/g, ' ')).toContain(words)
  }
})
