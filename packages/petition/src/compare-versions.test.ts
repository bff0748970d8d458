import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareVersions, type ComparedSentence } from './compare-versions.ts'
import type { KeptSentence } from './kept-sentences.ts'

const kept = (where: string, ...texts: readonly string[]): readonly KeptSentence[] => texts.map((text) => ({ where, text, rests: 'law', facts: [] }))
const said = (compared: readonly ComparedSentence[]) => compared.map(({ is, words }) => `${is}: ${words.map((one) => (one.is === 'same' ? one.text : `${one.is === 'added' ? '+' : '-'}[${one.text}]`)).join(' ')}`)

describe('two versions of a draft', () => {
  it('are laid beside each other sentence by sentence, with the words of a changed one marked', () => {
    const from = kept('Memorandum', 'He was sentenced on 3 March 2005 to life.', 'He has served 20 years.', 'He has a home.')
    const to = kept('Memorandum', 'He was sentenced on 4 March 2005 to life.', 'He has served 20 years.', 'A job waits for him in Memphis.')
    expect(said(compareVersions(from, to))).toEqual(['changed: He was sentenced on -[3] +[4] March 2005 to life.', 'same: He has served 20 years.', 'added: +[A job waits for him in Memphis.]', 'removed: -[He has a home.]'])
  })

  it('tell a part that is gone before the one that followed it, and a new one in its place', () => {
    const compared = compareVersions([...kept('A', 'one'), ...kept('B', 'two'), ...kept('C', 'three')], [...kept('A', 'one'), ...kept('C', 'three'), ...kept('D', 'four')])
    expect(compared.map(({ where, is }) => `${where} ${is}`)).toEqual(['A same', 'B removed', 'C same', 'D added'])
  })

  const sentence = fc.array(fc.constantFrom('he', 'has', 'served', 'long', 'years', 'home'), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
  const version = fc.array(fc.tuple(fc.constantFrom('A', 'B'), sentence), { maxLength: 12 }).map((all) => all.toSorted(([one], [other]) => one.localeCompare(other)).flatMap(([where, text]) => kept(where, text)))
  it('lose no word of either', () => {
    fc.assert(fc.property(version, version, (from, to) => {
      const compared = compareVersions(from, to)
      const side = (without: 'added' | 'removed') => ['A', 'B'].map((where) => compared.filter((one) => one.where === where).map(({ words }) => words.filter(({ is }) => is !== without).map(({ text }) => text).join(' ')).filter((text) => text !== ''))
      expect(side('removed')).toEqual(['A', 'B'].map((where) => to.filter((one) => one.where === where).map(({ text }) => text)))
      expect(side('added').flat().sort()).toEqual(from.map(({ text }) => text).sort())
      expect(compareVersions(to, to).every(({ is }) => is === 'same')).toBe(true)
    }))
  })
})
