import type { Flag, Page } from '@lenity/casefile'
import { day } from '../../reading/dates.ts'
import { dayFact, fact } from '../../reading/facts.ts'
import type { Found } from '../../reading/propose.ts'
import { findAll, sections, type Hit } from '../../reading/spot.ts'

const heading = /(?:programs?|courses?|classes|education|training)\b[^\n.;]{0,60}?(?::|\n)|(?:completed|finished)\s+(?:the\s+following|these)[^\n.;]{0,40}(?::|\n)/i
const over = /(?:^|\n)\s*(?:\d{1,2}[.)]\s*|[A-Za-z][.)]\s*)?(?:disciplin|incident|medical|health|physical|financial|FRP|release|work|sentence|detainer|in\s+progress|current|enrolled|wait)/i
const name = "[A-Z0-9][A-Za-z0-9 /&'’.,-]{2,60}?"
/** `Anger Management (03/04/2010); Welding - 05/06/2011`, in one line or over several. */
const before = new RegExp(`(?:^|[;•·|\\n]|:\\s|\\.\\s|,\\s(?=[A-Z])|\\s{2,})\\s*(?<name>${name})\\s*(?:[,:(–—-]|\\s)\\s*(?:(?:completed|comp\\.?|finished|on)\\s+)*(?<to>${day})\\)?(?=\\s*(?:[;•·|,.\\n]|$)|\\s{2,})`)
/** `03/04/2010 Anger Management; 05/06/2011 Welding`. */
const after = new RegExp(`(?:^|[;•·|\\n]|:\\s|,\\s|\\s{2,})\\s*(?<to>${day})\\s*[:,–—-]?\\s*(?<name>${name})(?=\\s*(?:[;•·|\\n]|$)|\\s{2,}|,\\s*\\d)`)
const fewest = 3
const inWords: readonly Flag[] = [{ reason: 'ambiguous', says: 'The day stands beside the program in a running list: compare which of them it belongs to.' }]

/** Programs of a list under its heading, several to a line, each with the day of its completion. */
export function toldPrograms(pages: readonly Page[]): Found[] {
  const places = sections(pages, heading, over)
  const [one, other] = [before, after].map((pattern) => findAll(places, pattern).filter(isProgram))
  const best = (one?.length ?? 0) >= (other?.length ?? 0) ? one : other
  return best === undefined || best.length < fewest ? [] : best.flatMap((hit, i) => [...fact(`custody.programs.${i}.name`, hit.get('name').replace(/\s+/g, ' ').trim(), hit.at('name')), ...dayFact(`custody.programs.${i}.completedOn`, hit.at('to')).map((one) => ({ ...one, flags: inWords }))])
}

function isProgram(hit: Hit): boolean {
  return !/\b(?:start|stop|began|date|as\s+of|printed|born|projected|release|review|team|sentence|since|enroll|GCT|by|assign\w*|orderly|detail|incident|code|quarters|unit|custody|transfer\w*)\b/i.test(hit.get('name')) && !new RegExp(day, 'i').test(hit.get('name')) && new RegExp(day, 'i').test(hit.get('to'))
}
