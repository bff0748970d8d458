/** The law itself, loaded when someone first asks what if, so that the pages do without it until then. */
export { thenAndNow } from '@lenity/law'
