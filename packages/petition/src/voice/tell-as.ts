import type { Source } from '@lenity/law'
import type { Desk } from '../compose/desk.ts'
import type { Known } from '../compose/ledger.ts'
import { distinct, sayValueOf } from '../compose/show-finding.ts'
import { fact, type FactUsed, type Sentence } from '../sentence.ts'
import { checkWording } from './check-wording.ts'
import type { OfficeVoice } from './office-voice.ts'
import { fillTemplate, readTemplate, type Template } from './template.ts'
import { voicedSentences, type SlotOf, type VoicedId } from './voiced-sentences.table.ts'

/** What is computed, with what it rests on. */
export interface Computed {
  readonly words: string
  readonly used: readonly FactUsed[]
  readonly sources: readonly Source[]
}

/** What a slot stands for in this case; a plain string is wording and must not carry a fact. Undefined where it is not known. */
export type SlotValue = Known | Computed | string | undefined

/** What the sentence rests on whatever its words; `as value` for one that is computed, which rests on law first. */
export interface RestsOn {
  readonly facts?: readonly FactUsed[] | undefined
  readonly sources?: readonly Source[] | undefined
  readonly asValue?: true
}

/**
 * A composed sentence, in the office's words where it has some that fit and else in the standard ones. It rests on what it is told for and on
 * the facts of the slots that stand in it; where one it cannot do without is not known, or nothing bears it, there is no sentence.
 */
export function tellAs<Id extends VoicedId>(desk: Desk, id: Id, slots: Readonly<Record<SlotOf<Id> & string, SlotValue>>, rests: RestsOn = {}): Sentence | undefined {
  const own = desk.input.closed === undefined && desk.input.voice !== undefined ? wordingsThatFit(desk.input.voice).get(id) : undefined
  return fillWith(own ?? standardOf(id), slots, rests)
}

/** A sentence of a template and what its slots stand for. */
export function fillWith(template: Template, slots: Readonly<Record<string, SlotValue>>, { facts = [], sources = [], asValue }: RestsOn = {}): Sentence | undefined {
  const filled = fillTemplate(template, (name) => { const value = slots[name]; return typeof value === 'object' ? value.words : value })
  if (filled.missing !== undefined) return undefined
  const values = filled.slots.map((name) => slots[name]).filter((value) => typeof value === 'object')
  const used = [...facts, ...new Map(values.flatMap(usedBy).filter((one) => !facts.some(({ id }) => id === one.id)).map((one) => [one.id, one])).values()]
  const cited = distinct([...sources, ...values.flatMap((value) => ('sources' in value ? value.sources : []))])
  const [first, ...rest] = used
  if (asValue === true || first === undefined) return sayValueOf(filled.text, { sources: cited, used })
  return fact(filled.text, [first, ...rest], cited)
}

/** Whether the slots of a template have something to say; the name of one that has not. */
export function missingIn(template: Template, slots: Readonly<Record<string, SlotValue>>): string | undefined {
  return fillTemplate(template, (name) => { const value = slots[name]; return typeof value === 'object' ? value.words : value }).missing
}

function usedBy(value: Known | Computed): readonly FactUsed[] {
  return 'stands' in value ? [value.used] : value.used
}

const standards = new Map<VoicedId, Template>()

function standardOf(id: VoicedId): Template {
  const there = standards.get(id)
  if (there !== undefined) return there
  const read = readTemplate(voicedSentences[id].standard)
  if (!read.ok) throw new Error(`${id}: ${read.fault.what}`)
  standards.set(id, read.template)
  return read.template
}

const fitting = new WeakMap<OfficeVoice, ReadonlyMap<string, Template>>()

/** The wordings that can still be used, by the id of their sentence; the others are told in `notesOfVoice`. */
function wordingsThatFit(voice: OfficeVoice): ReadonlyMap<string, Template> {
  const there = fitting.get(voice) ?? new Map(voice.wordings.flatMap(({ sentence, text }) => {
    const checked = checkWording(sentence, text)
    return checked.ok ? [[sentence, checked.template] as const] : []
  }))
  fitting.set(voice, there)
  return there
}
