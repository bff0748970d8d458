import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from '@cantoo/pdf-lib'

/** What PDF/A asks before a property of another schema may be used: its description. */
const describesUa = '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates which part of ISO 14289 the document conforms to</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>'

/**
 * Pages set as PDF/A-2b, of a text that could also be set under PDF/UA-1, as a file that claims both: the typesetter writes one claim into a
 * file, so the second is added to its metadata with the description PDF/A asks for. Throws when the metadata is not as it writes it.
 */
export async function claimUaToo(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const at = document.catalog.get(PDFName.of('Metadata'))
  const stream = document.catalog.lookup(PDFName.of('Metadata'))
  if (!(stream instanceof PDFRawStream)) throw new Error('The pages have no metadata.')
  const xmp = new TextDecoder().decode(decodePDFRawStream(stream).decode())
  const both = xmp.replace('xmlns:pdfaid=', 'xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid=').replace('<pdfaid:part>', '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>').replace('<pdfaExtension:schemas><rdf:Bag>', `<pdfaExtension:schemas><rdf:Bag>${describesUa}`)
  if (!/<pdfaid:part>2<[\s\S]*<pdfaid:conformance>B</.test(both) || !both.includes('pdfuaid:part>1<') || !both.includes(describesUa)) throw new Error('The metadata of the pages is not as expected.')
  if (at instanceof PDFRef) document.context.delete(at)
  document.catalog.set(PDFName.of('Metadata'), document.context.register(document.context.stream(new TextEncoder().encode(both), { Type: 'Metadata', Subtype: 'XML' })))
  const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'))
  if (preferences instanceof PDFDict) preferences.set(PDFName.of('DisplayDocTitle'), document.context.obj(true))
  else document.catalog.set(PDFName.of('ViewerPreferences'), document.context.obj({ DisplayDocTitle: true }))
  return document.save({ useObjectStreams: false })
}
