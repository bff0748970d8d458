import type { Page } from '@lenity/casefile'
import { firstCell, wordsIn } from '../reading/cells.ts'
import { fact } from '../reading/facts.ts'
import { cleanDocketNumber, cleanRegisterNumber, docketNumber, isDocketNumber, registerNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, linesOf, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { names, personName, titleCase } from '../reading/names.ts'
import { districtOf, sayDistrict } from './district.ts'
import { states } from './states.table.ts'

/** What stands in the head of a paper of a court: whose law, which court and district, the docket number. */
export function readCaption(pages: readonly Page[]): Found[] {
  const head = pages.slice(0, 2)
  const federal = findFirst(head, /united\s+states\s+district\s+court|u\.\s?s\.\s+district\s+court|us\s+district\s+court(?=\s+electronic)|district\s+court\s+of\s+the\s+united\s+states/i)
  const columbia = findFirst(head, /superior\s+court\s+of\s+the\s+district\s+of\s+columbia/i)
  const military = findFirst(head, /court-martial/i)
  if (columbia) return [...fact('conviction.sovereign', 'District of Columbia', columbia), ...fact('conviction.court', titleCase(columbia.words), columbia), ...docketOf(head)]
  if (military && !federal) return [...fact('conviction.sovereign', 'military', military), ...docketOf(head)]
  if (!federal) return [...stateCaption(head), ...prosecutor(head), ...docketOf(head)]
  const place = districtOf(head)
  return [
    ...fact('conviction.sovereign', 'federal', federal),
    ...fact('conviction.court', 'United States District Court', federal),
    ...fact('conviction.district', place && sayDistrict(place), place),
    ...docketOf(head),
  ]
}

/** A letter of the prosecutor has the district in its head and names no court. */
function prosecutor(head: readonly Page[]): Found[] {
  const office = findFirst(head, /united\s+states\s+(?:attorney|probation\s+office|district\s+judge)/i)
  const place = office && districtOf([{ page: office.page, start: 0, end: Math.min(office.page.text.length, 600) }])
  return fact('conviction.district', place && sayDistrict(place), place)
}

/** What stands further down a page is not its head. */
const longestHead = 700

function stateCaption(head: readonly Page[]): Found[] {
  const names = states.map((name) => name.replace(/ /g, '\\s+')).join('|')
  const party = findFirst(head, new RegExp(`(?:the\\s+)?(?:people\\s+of\\s+the\\s+state|state|commonwealth)\\s+of\\s+(?<state>${names})\\b`, 'i'))
  const court = findFirst(head, /(?:(?:the\s+)?(?:circuit|superior|district|county|criminal|supreme)\s+(?:district\s+)?court[^\n]{0,60}(?:county|parish|circuit|district)[^\n)]{0,30}|(?:criminal|circuit|superior)\s+court\s+(?:of|for)\s+[^\n)]{3,50}|court\s+of\s+common\s+pleas[^\n)]{0,50})/i)
  const prison = findFirst(head, new RegExp(`(?<state>${names})\\s+department\\s+of\\s+(?:rehabilitation|corrections?|criminal\\s+justice|public\\s+safety)`, 'i'))
  if (!party && prison && prison.end < longestHead) return [...fact('conviction.sovereign', 'state', prison, 'A state’s department of corrections wrote this paper.'), ...fact('conviction.state', titleCase(prison.get('state')), prison.at('state'))]
  if (!party) return []
  return [
    ...fact('conviction.sovereign', 'state', party),
    ...fact('conviction.state', titleCase(party.get('state')), party.at('state')),
    ...fact('conviction.court', court && titleCase(court.words), court),
  ]
}

const labelled = new RegExp(`(?:case|docket|dkt|criminal|cause|crim\\.?|cr\\.?(?=\\s*(?:action|no|num|#)))\\s*(?:action\\s+)?(?:number|numbers|no\\.?|nos\\.?|#|num\\.?)?\\s*(?:\\(s\\))?[.:]*\\s*(?<value>${docketNumber})`, 'i')
const alone = new RegExp(`(?<![\\w:-])(?<value>${docketNumber})(?!-)`, 'i')

/** `2:15-mj-00123`, `15 M 123`; a judge's initials are none: `CR-96-00363-MJE`. */
const ofMagistrate = /mj(?=[\s.-]*\d)|\d\s?M[\s-]?\d/i

/** The number after its label or in the form of a federal one, whichever comes first. */
export function docketOf(head: readonly Page[]): Found[] {
  for (const page of head) {
    const found = [...findAll([page], labelled), ...findAll([page], alone).filter((hit) => isDocketNumber(hit.get('value')))].filter((hit) => cleanDocketNumber(hit.get('value')) !== undefined).sort((one, other) => (one.at('value')?.start ?? 0) - (other.at('value')?.start ?? 0))
    // The number of a magistrate judge's file comes before that of the case, and is another.
    const first = found.find((hit) => !ofMagistrate.test(hit.get('value'))) ?? found[0]
    if (first) return fact('conviction.docketNumber', cleanDocketNumber(first.get('value')), first.at('value'))
  }
  return []
}

/** The defendant's name: after `DEFENDANT:` at the head of a page, else under the `v.` of the caption. */
export function readDefendant(pages: readonly Page[]): Found[] {
  const header = findAll(pages, new RegExp(`^[^\\S\\n]*(?:DEFENDANT|Defendant|DEFT|Deft|DFT|Dft)\\.?(?:(?:['’][Ss])? (?:NAME|Name))?(?: ?(?:\\((?:\\d{1,3}|[Ss])\\)|\\d{1,3}(?=\\s?:)))?(?:\\s?:\\s*|[^\\S\\n]+)(?<value>${names})`, 'm')).find((hit) => nameFact(hit.at('value')).length > 0)
  if (header) return nameFact(header.at('value'))
  const first = nameFact(movantFirst(pages.slice(0, 1)))
  if (first.length > 0) return first
  const head = pages.slice(0, 2)
  const found = nameFact(underVersus(head) ?? aboveDefendant(head))
  return found.length > 0 ? found : movant(pages.slice(0, 1))
}

const role = /^\W{0,3}(?:movant|petitioner|defendant|applicant)(?:\s?[/-]\s?(?:movant|petitioner|defendant|applicant))?\W{0,4}$/i

/** The name over `Petitioner,` where the United States answers below: on a later motion the person stands first. */
function movantFirst(pages: readonly Page[]): Spot | undefined {
  const versus = findFirst(pages, /(?:^|\n)[^\S\n]*[-–—]?\s?(?:vv?|vs|versus|against)[.,]?[^\n]{0,60}\n(?:[^\n]{0,60}\n){0,2}?[^\S\n]*(?:the\s+)?united\s+states\s+of\s+america\b/i)
  if (!versus) return undefined
  const lines = linesOf({ page: versus.page, start: 0, end: versus.start })
  const at = lines.findLastIndex((line) => role.test(wordsAt(firstCell(line) ?? line).trim()))
  for (const line of [lines[at - 1], lines[at - 2], ...(at < 0 ? [lines.at(-1), lines.at(-2)] : [])]) {
    const cell = line && firstCell(line)
    const name = cell && findFirst([cell], new RegExp(`^\\W{0,3}(?<value>${names})(?=[\\s,:;)]*$)`))?.at('value')
    if (name && personName(wordsAt(name)) !== undefined) return name
  }
  return undefined
}

/** The name at a spot, up to the first wide gap. */
export function nameFact(spot: Spot | undefined): Found[] {
  const whole = spot && firstCell(spot)
  const cell = whole && personName(wordsAt(whole)) === undefined ? beforeLabel(whole) : whole
  return fact('person.name', cell && personName(wordsAt(cell)), cell)
}

/** A name printed close to the label of the next field, without it. */
function beforeLabel(cell: Spot): Spot {
  const label = /\s+(?:reg(?:ister|istration|no)?\b|inmate|no\b|number|date|dob|age|sex|race|unit|quarters|facility|institution|case|docket|usm|page|custody|security|status|location|att(?:y|ys|orney)|counsel)\b.*$/is.exec(wordsAt(cell))
  return label === null ? cell : { ...cell, end: cell.start + label.index }
}

/** On a later motion the person stands first: `ROOSEVELT RAY ZAMORA, Movant, v. UNITED STATES`. */
function movant(pages: readonly Page[]): Found[] {
  return nameFact(findFirst(pages, new RegExp(`^[^\\S\\n]*(?<value>${names}),?\\s*\\n?\\s*(?:Movant|Petitioner|MOVANT|PETITIONER)\\b`, 'm'))?.at('value'))
}

/** Within a few lines of `v.`, on its own line or below, in the left column: the first cell of a line that is a name. */
function underVersus(pages: readonly Page[]): Spot | undefined {
  for (const versus of findAll(pages, /(?:^|[\s,])[-–—]?\s?(?<v>vv?|vs|versus|against)[.,]?-?\s?[-–—]?(?=[\s)\]}|§:]|$)/im)) {
    const at = versus.at('v')?.start ?? versus.start
    const before = versus.page.text.slice(versus.page.text.lastIndexOf('\n', at) + 1, at).replace(/[-–—\s]+$/, '')
    if (/^[\s)\]}|§:.,-]*(?:[^\n]{0,60}\n){0,2}[^\S\n]*(?:the\s+)?united\s+states\s+of\s+america\b/i.test(versus.page.text.slice(versus.end, versus.end + 200))) continue
    if (before.trim() !== '' && !/(?:america|united\s+states|\bu\.?\s?s\.?(?:\s?a\.?)?|plaintiff|government|appellee)\W*$/i.test(before)) continue
    const after: Spot = { page: versus.page, start: versus.end, end: Math.min(versus.page.text.length, versus.end + 420) }
    const lines = linesOf(after).slice(0, 9)
    // `U.S. v. Cole` at the head of an opinion names nobody in full.
    if (/^[\s.,-]*(?!Judgment|Indictment|Order|Docket|Case|Information|Plea|Opinion|Criminal|Verdict|Defendant)[A-Z][a-z]+[\s.,]*$/.test(wordsAt(lines[0] ?? { ...after, end: after.start }))) continue
    for (const [i, line] of lines.entries()) {
      const cell = firstCell(line)
      if (cell === undefined || (i > 0 && (wordsIn(cell)[0]?.box.left ?? 0) > 0.5) || /^\W*(?:defendant['’]?s?\s+)?(?:attorney|counsel)\b/i.test(wordsAt(lines[i + 1] ?? { ...line, end: line.start }))) continue
      const bare = nameIn(cell)
      if (bare) return bare
    }
  }
  return undefined
}

/** The name a cell of the caption begins with. */
function nameIn(cell: Spot): Spot | undefined {
  // In brackets beside the parties stand a district and numbers: `(D. Colo.)`.
  if (/^\W{0,2}\([A-Z]/.test(wordsAt(cell))) return undefined
  const bare = findFirst([cell], new RegExp(`^\\W{0,3}(?:(?:D-?\\d{1,2}|\\(?\\d{1,2}[.)])\\s+)?(?<value>${names})(?=\\s*(?:[)\\]}|§,:;(/–—-]|$|\\ba/?k/?a|\\baka|Case|CASE|Docket|DOCKET|USM|Defendant|No\\b|Criminal|CRIMINAL|JUDGMENT|Judgment))`))?.at('value')
  return bare && nameFact(bare).length > 0 ? bare : undefined
}

/** Where there is no `v.`, which recognition loses: the name that stands under the United States and right above the word for who it is. */
function aboveDefendant(pages: readonly Page[]): Spot | undefined {
  for (const plaintiff of findAll(pages, /united\s+states\s+of\s+america/i)) {
    const lines = linesOf({ page: plaintiff.page, start: plaintiff.end, end: Math.min(plaintiff.page.text.length, plaintiff.end + 420) }).slice(0, 9)
    const at = lines.findIndex((line, i) => i > 1 && /^\W{0,3}defendants?\W{0,3}$/i.test(wordsAt(firstCell(line) ?? { ...line, end: line.start })))
    const cell = at < 2 ? undefined : firstCell(lines[at - 1] as Spot)
    const name = cell && nameIn(cell)
    if (name) return name
  }
  return undefined
}

const registerLabel = new RegExp(`(?:USM|U\\.?S\\.?\\s+Marshal|Reg(?:ister|\\.)?|REGNO|Inmate|registro)\\s*(?:Num(?:ber|her|\\.)?|no\\.?|#)?[\\s.:#]*(?<value>${registerNumber})`, 'i')

export function readRegisterNumber(pages: readonly Page[]): Found[] {
  const hit: Hit | undefined = findFirst(pages, registerLabel)
  return hit ? fact('person.registerNumber', cleanRegisterNumber(hit.get('value')), hit.at('value')) : []
}
