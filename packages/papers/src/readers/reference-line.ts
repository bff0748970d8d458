import type { Page } from '@lenity/casefile'
import { day } from '../reading/dates.ts'
import { fact } from '../reading/facts.ts'
import { names, personName } from '../reading/names.ts'
import { cleanRegisterNumber, registerNumber } from '../reading/numbers.ts'
import type { Found } from '../reading/propose.ts'
import { findAll, findFirst, wordsAt, type Hit, type Spot } from '../reading/spot.ts'
import { nameFact, readRegisterNumber } from './caption.ts'

/** Whom a letter or a certificate names: after `Re:`, before a register number, or after `certify that`. */
export function readReference(pages: readonly Page[]): Found[] {
  const beside = besideNumber(pages)
  const subject = findFirst(pages, new RegExp(`(?:^|\\n)\\s*(?:Re|RE|Subject|In re|Asunto|Ref)\\s?[:.]\\s*(?:(?:Clemency|Commutation|Support|Letter|Petition|Application)[^\\n]{0,30}?(?:for|of)\\s+)?(?:Ms\\.|Mr\\.|Mrs\\.)?\\s*(?<name>${names})`))
  const certified = findFirst(pages, new RegExp(`(?:certif(?:y|ies)\\s+that|[Bb]e\\s+it\\s+known\\s+that|awarded\\s+to|presented\\s+to)\\s*\\n?\\s*(?<name>${names})`))
  const petition = findFirst(pages.slice(0, 1), new RegExp(`(?:^|\\n)[^\\S\\n]*(?:[Cc]lemency|[Cc]ommutation)\\s+(?:[Pp]etition|[Aa]pplication|[Rr]equest)\\s+(?:of|for)\\s+(?<name>${names})`))
  const named = [beside, subject, certified, petition, besideBirth(pages)].find((hit) => hit && personName(hit.get('name')) !== undefined)
  const inner = named ? undefined : [beside, subject].flatMap((hit) => afterComma(hit?.at('name')) ?? [])[0]
  return [...nameFact(named?.at('name') ?? inner), ...(beside ? fact('person.registerNumber', cleanRegisterNumber(beside.get('number')), beside.at('number')) : readRegisterNumber(pages))]
}

/** A name and the register number right behind it, with or without a label between them. */
function besideNumber(pages: readonly Page[]): Hit | undefined {
  const hits = findAll(pages, new RegExp(`(?:\\b(?:Ms|Mr|Mrs|Dr|Miss)\\.?\\s+)?(?<name>${names}?)\\s*[,;|•·(\\[–—-]?\\s*(?:[Ff]ed(?:eral|\\.)\\s+)?(?:(?:[Rr]eg(?:ister|istration|\\.)?|REG(?:ISTER|\\.)?|Inmate|INMATE|inmate|USM|BOP|n[úu]mero\\s+de\\s+registro|N[úu]mero)\\s*(?:[Nn]o\\.?|NO\\.?|[Nn]umber|NUMBER|#)?\\s*[.:#]{0,2}\\s*|(?:#|No\\.)\\s*)?(?<number>${registerNumber})`))
  return hits.find((hit) => personName(hit.get('name')) !== undefined) ?? hits[0]
}

/** A name and the day of birth right behind it. */
function besideBirth(pages: readonly Page[]): Hit | undefined {
  return findFirst(pages.slice(0, 1), new RegExp(`(?:\\b(?:Ms|Mr|Mrs|Dr|Miss)\\.?\\s+)?(?<name>${names}?)\\s*[,;|•·(\\[–—-]?\\s*(?:(?:[Dd]ate|DATE)\\s+(?:of|OF)\\s+(?:[Bb]irth|BIRTH)|[Bb]irth\\s?[Dd]ate|BIRTH\\s?DATE|D\\.?O\\.?B\\.?|[Bb]orn(?:\\s+on)?)\\s*:?\\s*${day}`))
}

/** `Progress Report, Daniel Ellis Whitfield`: the name after what the line is about. */
function afterComma(spot: Spot | undefined): Spot | undefined {
  const at = spot ? wordsAt(spot).indexOf(', ') : -1
  if (!spot || at < 0) return undefined
  const rest: Spot = { ...spot, start: spot.start + at + 2 }
  return personName(wordsAt(rest)) === undefined ? undefined : rest
}
