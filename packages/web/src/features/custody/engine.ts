/** The law of custody, loaded once the page has the facts to ask it about. */
export { daysOfCustody } from '@lenity/law'
