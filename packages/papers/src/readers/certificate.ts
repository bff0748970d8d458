import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { dayFact, fact } from '../reading/facts.ts'
import { names } from '../reading/names.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, linesOf, trimSpot, wordsAt, type Spot } from '../reading/spot.ts'
import { nameFact } from './caption.ts'
import { readReference } from './reference-line.ts'

const leads = /(?:awarded\s+this\s+(?:diploma|certificate)\s+(?:in|for)|(?:has|have|having|for)\s+(?:successfully\s+|satisfactorily\s+)?(?:complet(?:ed|ing|ion\s+of)|finish(?:ed|ing)|graduat(?:ed|ing)\s+from|participat(?:ed|ing)\s+in|attend(?:ed|ing)|earned)|(?:in\s+recognition\s+of|for)\s+(?:the\s+)?(?:(?:successful|outstanding|satisfactory)\s+)?(?:completion\s+of|participation\s+in|completing|achievement\s+in)|(?:ha\s+(?:completado|terminado|participado\s+en)|por\s+haber\s+(?:completado|participado\s+en)))(?:\s+(?:all\s+)?(?:the\s+)?requirements\s+(?:of|for))?\s*:?/i
/** Wordings that stand for completion where none of the leads does, and the label of what was completed. */
const told = /(?:upon\s+(?:(?:the|his|her|their)\s+)?(?:(?:successful|satisfactory)\s+)?completion\s+of|ha(?:s|ve|ving)\s+(?:passed|fulfill?ed|satisfied|met)\s+(?:all\s+)?(?:of\s+)?(?:the\s+)?(?:prescribed\s+|necessary\s+)?requirements?\s+(?:of|for|in))\s*:?/i
const titled = /(?:^|\n)[^\S\n]*(?:(?:course|program|class|training|workshop)\s+(?:title|name|completed|of\s+study)|title\s+of\s+(?:the\s+)?(?:course|program|class|training))[^\S\n]*:/i
const article = /^(?:(?:the|an?|el|la|los|las|curso\s+de|programa\s+de)(?:\s+|$)|(?:\d{1,4}|[a-z]+)(?:\s?\(\d+\))?[\s-]*hours?\s+(?:of\s+(?:instruction\s+in\s+)?|course\s+in\s+)?)/i
/** What a program is called before its own name stands. */
const generic = /^(?:(?:course|class|program|training|workshop|curriculum|study|instruction|hours?)s?(?:\s+of\s+(?:study|instruction|training))?(?:\s+(?:entitled|titled|called|known\s+as|named|in|of|for))?\s*:?(?:\s+|$))+(?:the\s+)?/
const trailing = /\s*(?:,?\s+(?:on|at|in|dated?|this|given|awarded|presented|conducted|held|consisting|while)\b[^\n]*|[,;]?\s*\(?\d{1,4}\s+(?:credit\s+)?hours?\)?[^\n]*|[.,;:]+\s*)$/i

/** A certificate: who earned it, what was completed, and the day. */
export function readCertificate(pages: readonly Page[]): Found[] {
  const reference = readReference(pages)
  const named = reference.some(({ path }) => path === 'person.name') ? reference : [...awardee(pages), ...reference]
  return [...named, ...program(pages)]
}

/** The name below or after `is awarded to`, when it stands alone on its line. */
function awardee(pages: readonly Page[]): Found[] {
  const lead = findFirst(pages, /(?:certif(?:y|ies)\s+that|be\s+it\s+known\s+that|(?:awarded|presented|conferred|granted)\s+(?:to|upon)|se\s+otorga(?:\s+el\s+presente)?\s+a|otorgado\s+a)\s*:?\s*/i)
  const after: Spot | undefined = lead && { page: lead.page, start: lead.end, end: Math.min(lead.page.text.length, lead.end + 160) }
  if (!after) return nameFact(findFirst(pages, new RegExp(`(?:^|\\n)[^\\S\\n]*(?<value>${names})\\s+(?:has\\s+)?(?:successfully\\s+)?completed\\b`))?.at('value'))
  return nameFact(after && findFirst([after], new RegExp(`^\\s*(?<value>${names})\\s*(?=$|\\n|,|has\\b|for\\b)`, 'm'))?.at('value'))
}

function program(pages: readonly Page[]): Found[] {
  const lead = findFirst(pages, leads) ?? findFirst(pages, told) ?? findFirst(pages, titled) ?? findFirst(pages, /\bcompleted\b/i)
  if (!lead) return []
  const rest: Spot = { page: lead.page, start: lead.end, end: Math.min(lead.page.text.length, lead.end + 400) }
  const name = linesOf(rest).map(bare).find((line) => /[A-Za-zÀ-ÿ]{3}/.test(wordsAt(line)))
  if (!name) return []
  const dated = findFirst([rest], new RegExp(day, 'i')) ?? findAll([lead.page], new RegExp(day, 'i')).at(-1)
  return [...fact('custody.programs.0.name', wordsAt(name).replace(/^["“]|["”]$/g, ''), name), ...dayFact('custody.programs.0.completedOn', dated)]
}

/** The line without the article before the program and what is told after it. */
function bare(line: Spot): Spot {
  let spot = trimSpot(line)
  for (let lead = article.exec(wordsAt(spot)); lead !== null && lead[0] !== ''; lead = article.exec(wordsAt(spot))) spot = trimSpot({ ...spot, start: spot.start + lead[0].length })
  const before = generic.exec(wordsAt(spot))
  if (before) spot = trimSpot({ ...spot, start: spot.start + before[0].length })
  for (let tail = trailing.exec(wordsAt(spot)); tail !== null && tail[0] !== ''; tail = trailing.exec(wordsAt(spot))) spot = { ...spot, end: spot.start + tail.index }
  return spot
}
