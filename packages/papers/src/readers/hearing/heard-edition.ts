import { fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, type Spot } from '../../reading/spot.ts'

const year = '(?<value>(?:19[89]|20[0-4])\\d)'
const said: readonly RegExp[] = [
  new RegExp(`\\b(?:the|a|november(?:\\s+1(?:st)?,?|\\s+of)?)\\s+${year}\\s+(?:(?:edition|version)\\b|(?:(?:federal|sentencing)\\s+)*(?:guidelines?|book)\\b(?!\\s+(?:range|sentence)))`, 'i'),
  new RegExp(`\\b(?:guidelines?|manual|book)\\b[^.;\\d]{0,60}\\b(?:november|edition|version|effective|dated)\\b[^.;\\d]{0,20}(?:\\b1(?:st)?,?\\s+)?(?:of\\s+)?${year}\\b`, 'i'),
]

/** The edition of the manual as it is spoken of, `the 2014 guidelines`, `the book of November 2014`, where all that is said of it is the same. */
export function heardEdition(places: readonly Spot[]): Found[] {
  const hits = said.flatMap((pattern) => findAll(places, pattern))
  const [first] = hits
  return first !== undefined && hits.every((hit) => hit.get('value') === first.get('value')) ? fact('guideline.edition', first.get('value'), first) : []
}
