import { restsOnCharacteristics } from '@lenity/law'
import { askedInWords, asksOf, sayAsked, sayAskedAfterSentence, type PetitionAsks } from '../asks/petition-asks.ts'
import { formalPetition } from '../compose/clemency-law.table.ts'
import type { Desk } from '../compose/desk.ts'
import { showFinding } from '../compose/show-finding.ts'
import { clause, present, said, tell, tellUnder } from '../compose/tell.ts'
import type { AddressLine, Block, Exhibit, Part } from '../packet.ts'
import { sayPrinted } from '../say/say-printed.ts'
import { connective, fact, law, type Sentence } from '../sentence.ts'
import { composeAsk } from './ask.ts'
import { otherRelief } from './checklist-law.table.ts'
import { materialOf } from './criterion-material.ts'
import { guidelineInWords, showReadings, statutoryInWords } from './range-sentences.ts'
import { otherReliefAnswer } from './other-relief.ts'
import { tellAs } from '../voice/tell-as.ts'
import { joinWords } from './join-words.ts'
import { paragraphOf } from './rows.ts'
import { sayServed } from './time-served.ts'
import { sentenceImposed } from './who.ts'

/** Where it goes: the office and the address of its instructions. Military petitions go elsewhere and have no packet. */
const addressee = ['The Pardon Attorney', 'Office of the Pardon Attorney', 'U.S. Department of Justice', '950 Pennsylvania Avenue', 'Washington, D.C. 20530']

/**
 * The letter on top: what is submitted, for whom, what is asked, what is enclosed. Counsel's letter says in one sentence why, and how other
 * relief stands (28 CFR 1.3); the letter of a person without counsel hands over what is enclosed and argues nothing. None for a closed case.
 */
export function composeCoverLetter(desk: Desk, enclosed: readonly Part[], exhibits: readonly Exhibit[]): Part | undefined {
  if (desk.input.closed !== undefined) return undefined
  const asks = asksOf(desk.input) ?? 'commutation'
  const byCounsel = desk.input.signedBy !== 'the person'
  const number = clause(', register number ', desk.known('person.registerNumber'))
  const blocks: readonly (Block | undefined)[] = [
    { is: 'address', lines: byCounsel ? letterhead(desk) : ownAddress(desk) },
    { is: 'address', lines: addressee.map((line) => connective(line)) },
    { is: 'subject', sentences: present([tell`Petition for ${askedInWords[asks]}: ${desk.known('person.name')}${number}`]) },
    { is: 'address', lines: [connective('Dear Pardon Attorney:')] },
    ...(byCounsel ? counselSays(desk) : [paragraphOf([tellUnder([formalPetition])`Enclosed is the petition of ${desk.known('person.name')}${number}${number === '' ? '' : ','} for ${askedInWords[asks]}, addressed to the President.`])]),
    { is: 'signature', label: connective(byCounsel ? `Signature${desk.input.office === undefined ? '' : `, for ${desk.input.office}`}; name, bar number and date` : 'Signature of the applicant and date') },
    enclosures(enclosed, exhibits),
  ]
  return { id: 'cover letter', title: connective('Letter to the Pardon Attorney'), sections: [{ title: undefined, blocks: present(blocks).filter((block) => block.is !== 'subject' || block.sentences.length > 0) }] }
}

function letterhead({ input }: Desk): readonly AddressLine[] {
  return [input.office === undefined ? { blank: 'Name of the office' } : connective(input.office), { blank: 'Address, telephone and e-mail of the office' }]
}

function ownAddress(desk: Desk): readonly AddressLine[] {
  const [name, facility] = [tell`${desk.known('person.name')}`, desk.known('custody.facility')]
  const at = tell`${said(facility, sayPrinted(facility?.words ?? ''))}`
  return [...(name === undefined ? [] : [[name]]), ...(at === undefined ? [] : [[at]]), { blank: 'Address' }]
}

function counselSays(desk: Desk): readonly (Block | undefined)[] {
  const asks = asksOf(desk.input) ?? 'commutation'
  if (asks !== 'commutation') return counselSaysOf(desk, asks)
  const place = desk.known('custody.facility')
  const [ask] = composeAsk(desk)
  const why = inOneSentence(desk)
  return [
    paragraphOf([tellAs(desk, 'letter submits', { name: desk.known('person.name'), number: desk.known('person.registerNumber'), facility: said(place, sayPrinted(place?.words ?? '')) }, { sources: [formalPetition] })]),
    paragraphOf([ask, why]),
    reliefSaid(desk),
  ]
}

/** `Marlowe was sentenced to life imprisonment in 1997; if the same offense were sentenced today, the guideline range would be 188 to 235 months, and 21 years have been served.` */
function inOneSentence(desk: Desk): Sentence | undefined {
  const [term, on] = ['conviction.term', 'conviction.sentencedOn'].map((path) => desk.known(path))
  const whom = desk.surname
  if (term === undefined || whom === undefined) return undefined
  const { sameOffense } = desk.input.thenAndNow
  const now = showReadings(desk, sameOffense)
  const [guideline, statute] = [guidelineInWords(now), statutoryInWords(now)]
  const served = showFinding(desk, desk.input.timeServed)
  const today = guideline !== undefined ? `if the same offense were sentenced today${restsOnCharacteristics(sameOffense.needs) ? ' and no further offense characteristic applied' : ''}, the guideline range would be ${guideline.words}`
    : statute !== undefined ? `for the same offense the statutes would allow ${statute.words} today` : undefined
  const years = served.is === 'value' ? sayServed(served.value) : undefined
  const rest = today !== undefined ? `; ${today}${years === undefined ? '' : `, and ${years} ${isOne(years) ? 'has' : 'have'} been served`}` : years === undefined ? '' : ` and has served ${years}`
  return fact(`${whom.words} was sentenced to ${term.value === 'life' ? 'imprisonment for life' : `${term.words} of imprisonment`}${on === undefined ? '' : ` in ${String(on.value).slice(0, 4)}`}${rest}.`, [whom.used, term.used, ...(on === undefined ? [] : [on.used]), ...(served.is === 'value' ? served.used : [])], (guideline ?? statute)?.sources ?? [])
}

function isOne(years: string): boolean {
  return /^1 \w+$/.test(years)
}

/** The same for a petition that asks for something else: what is submitted, the sentence, and what is asked. How other relief stands is a question of commutation alone. */
function counselSaysOf(desk: Desk, asks: Exclude<PetitionAsks, 'commutation'>): readonly (Block | undefined)[] {
  const number = clause(', register number ', desk.known('person.registerNumber'))
  const imposed = sentenceImposed(desk)
  return [
    paragraphOf([tellUnder([formalPetition])`We represent ${desk.known('person.name')}${number}${number === '' ? '' : ','} and submit the enclosed petition for ${askedInWords[asks]}, addressed to the President.`]),
    paragraphOf([imposed, (imposed === undefined ? undefined : sayAskedAfterSentence(desk, asks)) ?? sayAsked(desk, asks)]),
  ]
}

/** What the letter says of other relief: counsel's words; else what the screening found met; else room for counsel to write, not in the copy by mail. */
function reliefSaid(desk: Desk): Block | undefined {
  if (desk.input.otherRelief !== undefined) return { is: 'paragraph', sentences: [law(desk.input.otherRelief, otherRelief)] }
  const answer = otherReliefAnswer(desk)
  if (answer !== undefined) return paragraphOf(materialOf(desk, answer))
  desk.note('The letter leaves room to say whether other relief is there to be asked for first, or why the circumstances are exceptional.')
  return desk.input.variant === 'person by mail' ? undefined : { is: 'lined space', label: connective('Other relief, or exceptional circumstances (28 CFR 1.3)'), lines: 3 }
}

function enclosures(enclosed: readonly Part[], exhibits: readonly Exhibit[]): Block {
  const [first, last] = [exhibits[0]?.sheets[0]?.bates, exhibits.at(-1)?.sheets.at(-1)?.bates]
  const confidential = exhibits.filter(({ allowedBy }) => allowedBy !== undefined)
  const lines = [
    `Enclosed: ${enclosed.filter(({ sections }) => sections.length > 0).map(({ title }) => title.text.toLowerCase()).join(', ')}, tables of authorities and exhibits`,
    ...(first === undefined || last === undefined ? [] : [`${exhibits.length === 1 ? 'Exhibit 1' : `Exhibits 1 to ${String(exhibits.length)}`}, ${first === last ? first : `${first} to ${last}`}`]),
    ...[...Map.groupBy(confidential, ({ allowedBy = '' }) => allowedBy)].map(([allowedBy, each]) => `${joinWords(each.map(({ tab, title }) => `Ex. ${String(tab)} (${title.text.toLowerCase()})`))}: confidential, attached under ${allowedBy}`),
  ]
  return { is: 'address', lines: lines.map((line) => connective(line)) }
}
