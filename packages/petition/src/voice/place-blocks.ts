import type { Source } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Block, Part, Section } from '../packet.ts'
import { law, officeWords, type Sentence } from '../sentence.ts'
import { blockSlots } from './block-slots.table.ts'
import { checkBlock, type ReadBlock } from './check-block.ts'
import { holds, namesIn, type Answer3 } from './condition.ts'
import { conditions, type ConditionName } from './conditions.table.ts'
import type { BlockLaw, OfficeBlock } from './office-voice.ts'
import { places, placesInPapers, type PaperWithBlocks, type Place } from './places.table.ts'
import { fillWith, missingIn, type SlotValue } from './tell-as.ts'
import { slotsOf, wordsOfTemplate, type Template } from './template.ts'

/**
 * The parts with the office's own blocks in their places, each where its condition holds. One whose condition cannot be answered, whose slot
 * is not known, or that no longer fits is left out, with a note to counsel. A closed case has none, nor has a letter the applicant signs.
 */
export function placeBlocks(desk: Desk, parts: readonly Part[]): readonly Part[] {
  const { voice, closed, signedBy } = desk.input
  if (voice === undefined || closed !== undefined) return parts
  // Each is put before what follows its place: from the last to the first, those of one place stand in their order.
  return voice.blocks.toReversed().reduce((now, block) => {
    const place = Object.hasOwn(places, block.place) ? places[block.place] : undefined
    if (Object.hasOwn(placesInPapers, block.place) || (place?.part === 'cover letter' && signedBy === 'the person')) return now
    const paragraphs = paragraphsOf(desk, block)
    return place === undefined || paragraphs.length === 0 ? now : now.map((part) => putIn(part, place, paragraphs))
  }, parts)
}

/** The sections of a paper of another door with the office's own blocks in their places; a paper the person signs alone has none. */
export function placeBlocksInPaper(desk: Desk, paper: PaperWithBlocks, sections: readonly Section[]): readonly Section[] {
  const { voice, closed, signedBy } = desk.input
  if (voice === undefined || closed !== undefined || signedBy === 'the person') return sections
  return voice.blocks.toReversed().reduce((now, block) => {
    const place = Object.hasOwn(placesInPapers, block.place) ? placesInPapers[block.place] : undefined
    if (place?.paper !== paper) return now
    const paragraphs = paragraphsOf(desk, block, ofPetitionsAlone)
    return paragraphs.length === 0 ? now : place.put(now, paragraphs)
  }, sections)
}

/** Conditions that hold of a petition alone: a paper of another door neither goes to the Pardon Attorney nor compares grants. */
const ofPetitionsAlone: ReadonlySet<ConditionName> = new Set(['it goes to the Pardon Attorney', 'published grants are compared'])

function putIn(part: Part, place: Place, paragraphs: readonly Block[]): Part {
  if (part.id !== place.part) return part
  return { ...part, sections: part.sections.map((section): Section => {
    if (place.section !== undefined && section.title?.text !== place.section) return section
    const at = place.before(section.blocks)
    return { ...section, blocks: [...section.blocks.slice(0, at), ...paragraphs, ...section.blocks.slice(at)] }
  }) }
}

function paragraphsOf(desk: Desk, block: OfficeBlock, never: ReadonlySet<ConditionName> = new Set()): readonly Block[] {
  const left = (why: string): readonly Block[] => {
    desk.note(`Our voice: the block “${block.name}” (${block.place}) is left out: ${why}`)
    return []
  }
  const checked = checkBlock(block)
  if (!checked.ok) return left(`it no longer fits. ${checked.fault.what} ${checked.fault.next}`)
  const at = desk.at(`Our voice: ${block.name}`)
  const asked = new Map<ConditionName, Answer3>(namesIn(checked.block.condition).map((name) => [name, never.has(name) ? 'no' : conditions[name].ask(at)]))
  const answer = holds(checked.block.condition, (name) => asked.get(name) ?? 'unknown')
  if (answer === 'no') return []
  if (answer === 'unknown') return left(`it cannot be said yet whether ${[...asked].filter(([, one]) => one === 'unknown').map(([name]) => `“${name}”`).join(' and ')}.`)
  const slots = valuesOf(at, checked.block)
  const missing = checked.block.paragraphs.flat().map((template) => missingIn(template, slots)).find((name) => name !== undefined)
  if (missing !== undefined) return left(`[${missing}] is not known, or may not be said in this copy.`)
  return checked.block.paragraphs.map((sentences): Block => ({ is: 'paragraph', sentences: sentences.flatMap((template) => sentenceOf(block, template, slots) ?? []) })).filter((one) => one.is === 'paragraph' && one.sentences.length > 0)
}

function valuesOf(desk: Desk, { paragraphs }: ReadBlock): Readonly<Record<string, SlotValue>> {
  const names = new Set(paragraphs.flat().flatMap((template) => slotsOf(template).map(({ name }) => name)))
  return Object.fromEntries(Object.entries(blockSlots).filter(([name]) => names.has(name)).map(([name, { take }]) => [name, take(desk)]))
}

/** A sentence of facts on them, one without on the law the block cites; else the office's own words, which state neither. */
function sentenceOf(block: OfficeBlock, template: Template, slots: Readonly<Record<string, SlotValue>>): Sentence | undefined {
  const source = block.law === undefined ? undefined : sourceOf(block.law)
  const told = fillWith(template, slots, { sources: source === undefined ? [] : [source] })
  if (told !== undefined) return told
  const text = plainText(template, slots)
  if (text === '') return undefined
  return source === undefined ? officeWords(text, block.name) : law(text, source)
}

/** The text of a sentence that rests on no fact: its words, and slots that carry none (the name of the office). */
function plainText(template: Template, slots: Readonly<Record<string, SlotValue>>): string {
  const bare = Object.fromEntries(Object.entries(slots).filter(([, value]) => typeof value === 'string'))
  if (slotsOf(template).some(({ name, optional }) => !optional && bare[name] === undefined)) return ''
  return fillText(template, bare)
}

function fillText(template: Template, bare: Readonly<Record<string, SlotValue>>): string {
  const text = template.filter(({ optional, pieces }) => !optional || pieces.every((piece) => piece.is === 'words' || bare[piece.name] !== undefined))
    .map(({ pieces }) => pieces.map((piece) => (piece.is === 'words' ? piece.text : String(bare[piece.name] ?? ''))).join('')).join('').replaceAll(/\s+/g, ' ').trim()
  return wordsOfTemplate(template).trim() === '' ? '' : text
}

function sourceOf({ cite, link, quote, readOn }: BlockLaw): Source {
  return { cite, link, quote, text: 'read', readOn }
}
