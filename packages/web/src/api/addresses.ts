/** Addresses that the browser itself opens: pictures of pages, papers and packets. */
function inCase(caseId: string, ...parts: readonly string[]): string {
  return `/api/cases/${[caseId, ...parts].map(encodeURIComponent).join('/')}`
}

export function pageImageAddress(caseId: string, paper: string, page: number): string {
  return inCase(caseId, 'papers', paper, 'pages', String(page), 'image')
}

/** The same, small, to know the page by among others. */
export function smallImageAddress(caseId: string, paper: string, page: number): string {
  return `${pageImageAddress(caseId, paper, page)}?size=small`
}

export function arrivalImageAddress(caseId: string, arrival: string, page: number): string {
  return inCase(caseId, 'arrivals', arrival, 'pages', String(page), 'image')
}

export function originalAddress(caseId: string, paper: string): string {
  return inCase(caseId, 'papers', paper, 'original')
}

export function redactedCopyAddress(caseId: string, copy: string): string {
  return inCase(caseId, 'redacted-copies', copy, 'file')
}

export function packetAddress(caseId: string, packet: string): string {
  return inCase(caseId, 'packets', packet, 'packet.pdf')
}

export function volumeAddress(caseId: string, packet: string, volume: number): string {
  return `${packetAddress(caseId, packet)}?download=1&volume=${volume}`
}

/** The authored pages by themselves, for the archive. */
export function authoredAddress(caseId: string, packet: string): string {
  return inCase(caseId, 'packets', packet, 'authored.pdf')
}

export function memorandumAddress(caseId: string, packet: string): string {
  return inCase(caseId, 'packets', packet, 'memorandum.docx')
}

export function filledFormAddress(caseId: string, form: string): string {
  return inCase(caseId, 'forms', form, 'filled')
}

export function supplementAddress(caseId: string, petition: string): string {
  return inCase(caseId, 'petitions', petition, 'supplement.pdf')
}

export function plainSummaryAddress(caseId: string, language: 'en' | 'es'): string {
  return inCase(caseId, 'plain-summary', language, 'summary.pdf')
}

/** Exactly the bytes of a filing. */
export function sentFileAddress(caseId: string, filing: string): string {
  return inCase(caseId, 'filings', filing, 'sent')
}

export function doorPaperAddress(caseId: string, paper: string): string {
  return inCase(caseId, 'door-papers', paper)
}

/** The picture that goes with a link to the page for everyone. */
export function publicCardAddress(caseId: string, language: 'en' | 'es'): string {
  return `${inCase(caseId, 'public-page', 'card.png')}?language=${language}`
}

/** Both pages for everyone with their pictures, in one file. */
export function publicPageAddress(caseId: string): string {
  return `${inCase(caseId)}/public-page.zip`
}

/** Confirmed signatures as a table. */
export function supportersCsvAddress(caseId: string): string {
  return `${inCase(caseId)}/supporters.csv`
}

export function papersAddress(caseId: string): string {
  return inCase(caseId, 'papers')
}

export function caseExportAddress(caseId: string): string {
  return `${inCase(caseId)}/export.zip`
}

export function officeExportAddress(office: string): string {
  return `/api/offices/${encodeURIComponent(office)}/export.zip`
}

export function auditAddress(caseId: string, format: 'csv' | 'json'): string {
  return `${inCase(caseId, 'audit')}.${format}`
}

export function requestLetterAddress(caseId: string, letter: string): string {
  return inCase(caseId, 'request-letters', letter)
}

/** `rule` is the order or rule counsel recorded, under which confidential papers are in it. */
export function counselCopyAddress(caseId: string, rule: string | undefined): string {
  return `${inCase(caseId, 'counsel-copy.pdf')}${rule === undefined ? '' : `?confidentialAllowedBy=${encodeURIComponent(rule)}`}`
}

export function letterInsideAddress(caseId: string, record: string): string {
  return inCase(caseId, 'letters-inside', record, 'letter.pdf')
}

export function envelopeAddress(caseId: string, record: string): string {
  return inCase(caseId, 'letters-inside', record, 'envelope.pdf')
}

export function wayHomeAddress(caseId: string, language: 'en' | 'es'): string {
  return inCase(caseId, 'home', language, 'way-home.pdf')
}

/** What makes a letter of support useful, as a paper to hand on. */
export function letterGuideAddress(caseId: string, language: 'en' | 'es'): string {
  return inCase(caseId, 'letters-of-support', language, 'guide.pdf')
}

/** The numbers of an office as a table for a spreadsheet. */
export function statisticsCsvAddress(office: string): string {
  return `/api/offices/${encodeURIComponent(office)}/statistics.csv`
}

/** A file that came of a run over a list of many people. */
export function populationFileAddress(population: string, run: string, name: string): string {
  return `/api/populations/${encodeURIComponent(population)}/runs/${encodeURIComponent(run)}/${name}`
}
