import type { Page } from '@lenity/casefile'
import { firstCell } from '../reading/cells.ts'
import { fact } from '../reading/facts.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt } from '../reading/spot.ts'

const kinds = 'FCI|FMC|USP|FPC|FDC|MDC|MCC|FTC(?=\\s+OKLAHOMA|\\s+Oklahoma|\\b(?=[\\s,.]*$))|FCC|FSL|SCP|MCFP|CI|RRM'

/** The prison a letter names, over the end of a line too. */
export function facilityInLetter(pages: readonly Page[]): Found[] {
  const found = readFacility(pages)
  // The name ends its sentence.
  if (found.length > 0) return found.map((one) => ({ ...one, value: String(one.value).replace(/\.$/, '') }))
  const named = findFirst(pages, new RegExp(`\\b(?:${kinds}|Federal\\s+(?:Correctional|Medical|Prison|Detention)\\s+(?:Institution|Center|Camp|Complex)|United\\s+States\\s+Penitentiary),?\\s+(?:(?:in|at)\\s+)?[A-Z][a-z]+(?:[^\\S\\n](?:[IVX]+\\b|[A-Z][a-z]+))*`))
  return named ? fact('custody.facility', wordsAt(named).replace(/\s+/g, ' '), named) : []
}

/** The prison a printout names: after a label, or by the letters the Bureau of Prisons puts before its names. */
export function readFacility(pages: readonly Page[]): Found[] {
  const labelled = findFirst(pages, /(?:^|\s)(?:facility|institution|facl|current\s+(?:facility|institution)|RSP(?:\s+OF)?)[\s.:_]*:\s*(?<value>[A-Z][^\n]{2,60}?)(?=\s{2,}|\s+(?:register|name|reg|unit|security|custody|age|quarters|mileage|phone|function|dob|date|as\s+of)\b|\n|$)/im)
  if (labelled) {
    const words = labelled.get('value').replace(/[\s*.-]+$/, '')
    if (/[A-Za-z]{3}/.test(words)) {
      const spot = labelled.at('value')
      const cell = spot && firstCell({ ...spot, end: spot.start + words.length })
      const code = cell && /^(?!(?:FCI|FMC|USP|FPC|FDC|MDC|MCC|FTC|FCC|FSL|SCP|RRM)\b)[A-Z]{3}[ -](?=[A-Z])/.exec(wordsAt(cell))
      const named = cell && { ...cell, start: cell.start + (code?.[0].length ?? 0) }
      if (named && /[A-Za-z]{4}/.test(wordsAt(named))) return fact('custody.facility', wordsAt(named), named)
    }
  }
  const printed = findAll(pages.slice(0, 2), new RegExp(`(?<=\\b[A-Z]{3}-)(?<value>[A-Z][A-Z. ]{2,24}\\s(?:${kinds}))\\b`))[0]
  if (printed) return fact('custody.facility', printed.words, printed)
  const named = findAll(pages.slice(0, 2), new RegExp(`\\b(?:${kinds})[^\\S\\n]+(?!(?:MILEAGE|PHONE|FUNCTION|NAME|REG|DATE|PROJ)\\b)[A-Z][A-Za-z]+\\.?(?!\\.)(?:[^\\S\\n](?:[IVX]+|[A-Z][a-z]+|[A-Z]{3,})(?![.:]))?`))[0]
  const place = named && firstCell(named)
  return place && /\s\S/.test(wordsAt(place)) ? fact('custody.facility', wordsAt(place).replace(/\s+/g, ' '), place) : []
}
