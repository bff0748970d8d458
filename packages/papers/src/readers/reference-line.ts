import type { Page } from '@lenity/casefile'
import { fact } from '../reading/facts.ts'
import { names, personName } from '../reading/names.ts'
import { cleanRegisterNumber, registerNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findFirst, wordsAt, type Spot } from '../reading/spot.ts'
import { nameFact, readRegisterNumber } from './caption.ts'

/** Whom a letter or a certificate names: after `Re:`, before a register number, or after `certify that`. */
export function readReference(pages: readonly Page[]): Found[] {
  const beside = findFirst(pages, new RegExp(`(?<name>${names}?)\\s*[,(–—-]?\\s*(?:[Ff]ed(?:eral|\\.)\\s+)?(?:(?:[Rr]eg(?:ister|\\.)?|Inmate|BOP|n[úu]mero\\s+de\\s+registro|N[úu]mero)\\s*(?:[Nn]o\\.?|[Nn]umber|#)?\\s*[.:#]?\\s*|#\\s*)?(?<number>${registerNumber})`))
  const subject = findFirst(pages, new RegExp(`(?:^|\\n)\\s*(?:Re|RE|Subject|In re|Asunto|Ref)\\s?[:.]\\s*(?:(?:Clemency|Commutation|Support|Letter|Petition|Application)[^\\n]{0,30}?(?:for|of)\\s+)?(?:Ms\\.|Mr\\.|Mrs\\.)?\\s*(?<name>${names})`))
  const certified = findFirst(pages, new RegExp(`(?:certif(?:y|ies)\\s+that|[Bb]e\\s+it\\s+known\\s+that|awarded\\s+to|presented\\s+to)\\s*\\n?\\s*(?<name>${names})`))
  const petition = findFirst(pages.slice(0, 1), new RegExp(`(?:^|\\n)[^\\S\\n]*(?:[Cc]lemency|[Cc]ommutation)\\s+(?:[Pp]etition|[Aa]pplication|[Rr]equest)\\s+(?:of|for)\\s+(?<name>${names})`))
  const named = [beside, subject, certified, petition].find((hit) => hit && personName(hit.get('name')) !== undefined)
  const inner = named ? undefined : [beside, subject].flatMap((hit) => afterComma(hit?.at('name')) ?? [])[0]
  return [...nameFact(named?.at('name') ?? inner), ...(beside ? fact('person.registerNumber', cleanRegisterNumber(beside.get('number')), beside.at('number')) : readRegisterNumber(pages))]
}

/** `Progress Report, Daniel Ellis Whitfield`: the name after what the line is about. */
function afterComma(spot: Spot | undefined): Spot | undefined {
  const at = spot ? wordsAt(spot).indexOf(', ') : -1
  if (!spot || at < 0) return undefined
  const rest: Spot = { ...spot, start: spot.start + at + 2 }
  return personName(wordsAt(rest)) === undefined ? undefined : rest
}
