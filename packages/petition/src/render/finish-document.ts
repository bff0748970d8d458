import { PDFName, PDFRawStream, PDFRef, decodePDFRawStream, type PDFDocument } from '@cantoo/pdf-lib'

/**
 * The bound document no longer is PDF/UA throughout (exhibits are pictures of paper), nor PDF/A, so it must not say that it is. Its authored
 * pages keep their tags. The title and the language are set again for readers that look there first.
 */
export function finishDocument(document: PDFDocument, title: string): void {
  const at = document.catalog.get(PDFName.of('Metadata'))
  const metadata = document.catalog.lookup(PDFName.of('Metadata'))
  if (metadata instanceof PDFRawStream) {
    const xmp = new TextDecoder().decode(decodePDFRawStream(metadata).decode())
    const honest = xmp.replaceAll(/<pdf(?:ua|a)id:(?:part|conformance)>[^<]*<\/pdf(?:ua|a)id:(?:part|conformance)>/g, '').replaceAll(/\s*pdf(?:ua|a)id:(?:part|conformance)="[^"]*"/g, '')
    if (at instanceof PDFRef) document.context.delete(at)
    document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream(honest, { Type: 'Metadata', Subtype: 'XML' })))
  }
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage('en-US')
  document.setProducer('Lenity')
}
