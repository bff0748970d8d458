import type { Source } from '@lenity/law'

const readAt = (cite: string, link: string, quote: string): Source => ({ cite, link, quote, text: 'read', readOn: '2026-11-29' })

/** The regulations as printed in 2002: of §§ 1.2 to 1.10 only the headings were read there, and § 1.1 in its first sentences. */
const printed2002 = (cite: string, quote: string) => readAt(cite, 'http://www.gpo.gov:80/fdsys/pkg/CFR-2002-title28-vol1/html/CFR-2002-title28-vol1-part1.htm', quote)
const instructions = (quote: string) => readAt('Pardon Attorney, Commutation Instructions, no. 1', 'https://docslib.org/doc/1038888', quote)

export const submittedTo = printed2002('28 CFR 1.1 (2002)', 'shall be submitted to the Pardon Attorney, Department of Justice, Washington, DC 20530, except for petitions relating to military offenses')

/** Where it is sent when it goes by post. */
export const postalAddress = instructions('petitions may be mailed to the Office of the Pardon Attorney, U.S. Department of Justice, 950 Pennsylvania Avenue, Washington, D.C. 20530')

export const waitingPeriod = readAt('28 CFR 1.2', 'https://correctmilitaryrecords.com/presidential-pardons', 'No petition for pardon should be filed until the expiration of a waiting period of at least five years after the date of the release of the petitioner from confinement')
/** Only the heading was read: what the section asks is put as others cite it. */
export const otherRelief = printed2002('28 CFR 1.3 (2002)', 'Eligibility for filing petition for commutation of sentence.')
export const territories = printed2002('28 CFR 1.4 (2002)', 'Offenses against the laws of possessions or territories of the United States.')
export const deathSentence = printed2002('28 CFR 1.10 (2002)', 'Procedures applicable to prisoners under a sentence of death imposed by a United States District Court.')

export const signed = instructions('The form must be completed fully and accurately and signed by the applicant in order to be considered.')
export const legible = instructions('The completed commutation petition must be entirely legible; therefore, please type or print in ink.')
export const noPictures = instructions('We also will not accept pictures of documents, so they must be scanned on a flatbed scanner and submitted in PDF format if sent electronically.')
export const notBound = instructions('Please do not staple, glue, bind or tape any portion of your petition or supplemental documents.')

/**
 * What a prison sends along when a petition goes through the warden; sent without the warden, it comes with the petition. The examples the
 * rule gives after these words, of which one is confidential, are in no quotation: a copy that goes to a prison names no such paper.
 */
export const supplementalPapers = readAt('28 CFR 571.41(a)', 'https://www.bop.gov/policy/progstat/1330_015.pdf', 'This procedure allows institution staff to forward with the application the necessary supplemental information')
