const part = "[A-ZÀ-Þ][A-Za-zÀ-ÿ.'’-]{0,30}"

const suffix = '(?:(?:JR|SR|Jr|Sr)\\b\\.?|(?:II|III|IV)\\b)'
const particle = '(?:(?:ST|St)\\.|(?:DE|De|de)(?: (?:LA|La|la|LOS|Los|los))?|DEL|Del|del|VAN|Van|van|VON|Von|von|LA|La|LE|Le|EL|El|AL|Al)'
const familyFirst = `(?:${particle} )?${part}(?:,? ${suffix})?, ${part}(?: ${part}){0,3}`

/** Not within a word, nor behind the apostrophe or hyphen of one: a row of such would be tried from each of them to its end. */
const begins = "(?<![A-Za-zÀ-ÿ]['’-]?)"

/** A person's name of two to five words in capitals or mixed case, as the source of a pattern; `DOE, JOHN A.`, `DOE III, JOHN` and `DE LA CRUZ, JUAN` too. */
export const names = `${begins}(?!(?:Concerning|Regarding|Dear|Inmate|Defendant|Student|Patient|Honorable|Judge|Hon|About|I,|Movant|Petitioner)\\b)(?:${familyFirst}|${part} ${part}(?: ${part}){0,3})(?:, ${suffix})?`

const word = "[A-ZÀ-Þ][A-Za-zÀ-ÿ'’-]+"

/** A name within a sentence, as the source of a pattern: only an initial has a full stop in it, and the last word is none. */
export const namesInProse = `${begins}${word}(?: (?:(?:[A-ZÀ-Þ]\\.){1,3}(?=\\s)|${word})){0,3}(?: |(?<=\\.)\\n)${word}(?:,? ${suffix})?(?![A-Za-zÀ-ÿ])`

const noName = /\b(?:united|states|america|court|district|case|number|judgment|judgement|criminal|defendant|plaintiff|attorney|attys?|count|sheet|page|docket|usm|indictment|title|section|report|division|western|eastern|northern|southern|state|people|commonwealth|date|offense|sentence|report|prepared|register|department|justice|bureau|federal|prisons|presentence|investigation|statement|reasons|no|honorable|probation|judge|clerk|government|sentencing|reform|act|under|including|imposition|counsel|offenses?|committed|amended|original|docket|without|guilty|plea|nature|conspiracy|possession|distribute|the|and|for|vs|level|score|general|violent|risk|dkt|prior|pending|counts|disposition|charges|release|compassionate|motion|order|reduction|memorandum|opinion|convictions?|pursuant|notice|information|enhanced|penalties|to|of|in|by|on|term|circuit|appeals|argued|submitted|decided|party|defenders?|company|inc|corp|llc|insurance|bank|before|center|correctional|institution|curiam|verdict|jury|form|superseding|agreement|financial|plan|education|transcript|profile|data|discipline|disciplinary|housed|facility|classification|computation|responsibility|contract|petitioner|respondent|movant)\b/i

/** A name in one form, `First Middle Last`; undefined when the words are no name. */
export function personName(words: string): string | undefined {
  const text = words.replace(/\s+/g, ' ').replace(/[\s,;:]+$/, '').replace(/\s+(?:a\/?k\/?a|aka)\b.*$/i, '').replace(/(?<=[A-Za-z]{3})\.$/, '').trim()
  if (noName.test(text) || /\d|\.\.|:|(?:^|\s)(?:mr|mrs|ms)\.?\s/i.test(text)) return undefined
  const suffix = /,\s*((?:Jr|Sr)\.?|II|III|IV)$/i.exec(text)?.[1]
  const bare = suffix === undefined ? text : text.slice(0, text.lastIndexOf(','))
  const [, family, inner] = /^([^,]+?),?\s+((?:JR|SR|Jr|Sr)\.?|II|III|IV),/.exec(bare) ?? []
  if (family !== undefined && inner !== undefined) return personName(`${family},${bare.slice(bare.lastIndexOf(',') + 1)}, ${inner}`)
  const turned = /^([^,]+),\s*([^,]+)$/.exec(bare)
  const plain = `${turned ? `${turned[2]} ${turned[1]}` : bare}${suffix === undefined ? '' : ` ${suffix}`}`
  const parts = plain.split(' ')
  // A name that ends in an initial goes on in the next line of its column.
  if (/^[A-Z]\.?$/.test(parts.at(-1) ?? '')) return undefined
  if (parts.length < 2 || parts.length > 5 || parts.some((part) => !/^[A-ZÀ-Þ]|^(?:de|la|las|los|del|van|von|der|den|da|di|du|y|e|st)\b/.test(part))) return undefined
  return titleCase(plain.split(' ').map((part) => (/^[A-ZÀ-Þ'’.-]{3,}$/.test(part) && !/^(?:II|III|IV)$/.test(part) ? titleCase(part) : part)).join(' '))
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'at', 'or', 'with', 'by'])

/** Words in capitals set as a title: `NORTHERN DISTRICT OF TEXAS` as `Northern District of Texas`. Mixed case is kept as it is, but for white space. */
export function titleCase(words: string): string {
  const text = words.replace(/\s+/g, ' ').trim()
  if (/[a-z]{2}/.test(text) && !/^[A-Z\s]{8,}/.test(text)) return text
  return text
    .split(' ')
    .map((word, i) => {
      const low = word.toLowerCase()
      if (i > 0 && small.has(low)) return low
      if (/^(?:ii|iii|iv|u\.s\.|fci|fmc|usp|fdc|mdc|mcc|fpc|flm|dc)$/i.test(word)) return word.toUpperCase()
      return low.replace(/(^|[-'’(/.])([a-zà-ÿ])/g, (_, before: string, letter: string) => before + letter.toUpperCase()).replace(/(['’])S$/, '$1s').replace(/^Mc([a-z])/, (_, letter: string) => `Mc${letter.toUpperCase()}`)
    })
    .join(' ')
}

/** The last word of a name of the form `First Middle Last`, without what follows it: `Jr.`, `III`. */
export function familyName(name: string): string {
  return name.replace(/,?\s+(?:Jr|Sr|II|III|IV)\.?$/i, '').split(' ').at(-1) ?? ''
}
