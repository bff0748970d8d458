import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkVoice } from './check-voice.ts'
import { checkWording } from './check-wording.ts'
import type { OfficeBlock } from './office-voice.ts'
import { fillTemplate } from './template.ts'
import { readWithExamples } from './voice-kit.ts'
import { readVoice, writeVoice } from './voice-file.ts'
import { voicedSentences } from './voiced-sentences.table.ts'

const block: OfficeBlock = { name: 'Who we are', place: 'opening of the letter', where: '', text: 'We are a clinic of students and teachers.' }

describe('a wording of an office', () => {
  it.each(Object.entries(voicedSentences))('may be the standard one: %s', (id, { standard }) => {
    expect(checkWording(id, standard)).toMatchObject({ ok: true, said: [] })
    expect(readWithExamples(id, standard)).toMatch(/[.”]$/)
  })

  it.each([
    ['held', '[surname] lives at [facilty].', 19, 'There is no slot [facilty] in this sentence.'],
    ['held', '[surname] is in prison.', 0, 'The slot [facility] is gone, and the sentence is told for it (the prison).'],
    ['held', '{[surname] }lives at [facility].', 1, 'The slot [surname] stands in braces, where it could be left out; the sentence is told for it.'],
    ['applicant held', '[name] ([number]) lives at [facility].', 8, '[number] is not known in every case.'],
    ['held', '[surname] has lived at [facility] since 2004.', 40, '“2004” is a number or a date, and would be said of every case.'],
    ['held', '[surname], like Marlowe, lives at [facility].', 16, '“Marlowe” looks like a name, and would stand in every case.'],
    ['held', 'Ruth [surname] lives at [facility].', 0, '“Ruth” stands before the name as a first name does, and would stand in every case.'],
    ['held', '[surname] serves his time at [facility].', 17, '“his” would be said of every applicant.'],
    ['held', '[surname] is held at [facility] under 18 U.S.C. 3621.', 38, '“18” is a number or a date, and would be said of every case.'],
    ['held', '[surname] is held at [facility', 21, 'A slot is opened with [ and not closed.'],
    ['held', '[surname] is held at [facility]', 31, 'The sentence has no end.'],
    ['opening', '[sentence]{; [range] today}.', 13, '[range] is not said without [today].'],
    ['gone', 'Anything.', 0, 'There is no sentence “gone” any more.'],
  ])('that cannot stand says where and why: %s “%s”', (id, text, at, what) => {
    const checked = checkWording(id, text)
    expect(checked.ok ? undefined : [checked.fault.at, checked.fault.what]).toEqual([at, what])
    if (!checked.ok) expect(checked.fault.next).not.toBe('')
  })

  it('says what it leaves out and what it turns round', () => {
    expect(checkWording('applicant held', '[name] never left [facility].')).toMatchObject({ ok: true, said: ['It no longer tells [number], nor rests on it.', expect.stringContaining('“never”')] })
  })

  it('may begin with a word that is no name', () => {
    expect(checkWording('held', 'Today [surname] lives at [facility].').ok).toBe(true)
  })

  it('that passes has no digit of its own, and no name but where its first word could be any, whatever it is', () => {
    const piece = fc.constantFrom('[surname]', '[facility]', ' is at ', '{', '}', ' since ', '12', ' and ', '[number]', '.', ' Ruth ', ' June ')
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const checked = checkWording('held', pieces.join(''))
      if (!checked.ok) return
      const filled = fillTemplate(checked.template, (name) => (name === 'surname' ? 'Ash' : 'the prison'))
      expect(filled.missing === undefined && filled.text).not.toMatch(/\d|(?<!^\s*|\. +)(?:Ruth|June)|Ruth Ash/)
      expect(filled.missing === undefined && filled.slots).toEqual(expect.arrayContaining(['surname', 'facility']))
    }), { numRuns: 500, examples: [[[' Ruth ', '[surname]', '[facility]', '.']], [[' Ruth ', '[facility]', '[surname]', '.']]] })
  })
})

describe('a block of an office', () => {
  it.each<[string, Partial<OfficeBlock>, string, string]>([
    ['of pure voice that gives a number', { text: 'We have done this since 1998.' }, 'text', '“1998” is a number or a date, and would be said of every case.'],
    ['of pure voice that gives a number in words', { text: 'We have forty years of it.' }, 'text', '“forty” is a number or a date, and would be said of every case.'],
    ['that names a person', { text: 'Our client, Odessa, has changed.' }, 'text', '“Odessa” looks like a name, and would stand in every case.'],
    ['that cites law without its source', { text: 'The First Step Act changed this.' }, 'text', '“First” looks like a name, and would stand in every case.'],
    ['that speaks of what may be sealed', { text: 'There was substantial assistance here.' }, 'text', 'This speaks of a matter that may be sealed.'],
    ['with a slot there is not', { text: 'A word on\n[nobody].' }, 'text', 'There is no slot [nobody].'],
    ['at no place', { place: 'nowhere' }, 'place', 'There is no place “nowhere”.'],
    ['under a condition there is not', { where: 'it rains' }, 'where', '“it rains” is not a condition.'],
    ['of law that is not quoted', { text: 'x.', law: { cite: '28 CFR 1.1', link: 'https://example.gov', quote: '', readOn: '2026-11-23' } }, 'law', 'The law is not quoted.'],
  ])('%s is refused with the reason', (_, change, field, what) => {
    const [fault] = checkVoice({ wordings: [], blocks: [{ ...block, ...change }] }).faults
    if (field === 'text' && what.includes('“First”')) expect(fault?.what).toMatch(/cites law|looks like a name/)
    else expect(fault).toMatchObject({ of: 'block', name: 'Who we are', in: field, what })
  })

  it('may say “one” where it counts nothing', () => {
    expect(checkVoice({ wordings: [], blocks: [{ ...block, text: 'No one here asks for less, and we help one another with this one.' }] }).faults).toEqual([])
    expect(checkVoice({ wordings: [], blocks: [{ ...block, text: 'There is one letter.' }] }).faults).toHaveLength(1)
  })

  it('tells the line and the character of a fault', () => {
    expect(checkVoice({ wordings: [], blocks: [{ ...block, text: 'A word\non [nobody].' }] }).faults).toMatchObject([{ line: 2, column: 4 }])
  })

  it('may state law that it cites in its words', () => {
    expect(checkVoice({ wordings: [], blocks: [{ ...block, text: 'The petition shall be addressed to the President of the United States.', law: { cite: '28 CFR 1.1', link: 'https://www.law.cornell.edu/cfr/text/28/1.1', quote: 'The petition shall be addressed to the President of the United States', readOn: '2026-11-23' } }] }).faults).toEqual([])
  })

  it('of which there are two by one name is told', () => {
    expect(checkVoice({ wordings: [], blocks: [block, block] }).faults[0]?.what).toBe('Two blocks have this name.')
  })
})

describe('the file of a voice', () => {
  const line = fc.string({ minLength: 1, maxLength: 30 }).map((text) => text.replaceAll(/[\r\n\u2028\u2029]/g, ' ')).filter((text) => text.trim() === text && text !== '' && !text.includes('  ') && !/[\t\v\f\u0085\u00a0]/.test(text))
  const text = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
  it('reads as what was written, whatever was written', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(line, text), { selector: ([id]) => id, maxLength: 3 }), fc.array(fc.tuple(line, line, fc.oneof(fc.constant(''), line), text), { maxLength: 3 }), (wordings, blocks) => {
      const voice = { wordings: wordings.map(([sentence, words]) => ({ sentence, text: words })), blocks: blocks.map(([name, place, where, words]) => ({ name, place, where, text: words })) }
      expect(readVoice(writeVoice(voice))).toEqual({ voice, faults: [] })
    }))
  })

  it('keeps the law of a block', () => {
    const voice = { wordings: [], blocks: [{ ...block, law: { cite: '28 CFR 1.1', link: 'https://example.gov/1', quote: 'shall execute a formal petition', readOn: '2026-11-23' as const } }] }
    expect(readVoice(writeVoice(voice))).toEqual({ voice, faults: [] })
  })

  it.each([
    ['', 1, 'The file does not begin with'],
    ['{"wordings": []}', 1, 'The file does not begin with'],
    ['Lenity: how our office says it, form 1\n\nHello', 3, 'These words belong to no sentence and no block.'],
    ['Lenity: how our office says it, form 1\n# block: A\nat: end of the letter\ncolour: red\n\nWords.', 4, '“colour: red” is not one of'],
  ])('that cannot be read says on which line: %s', (file, at, what) => {
    expect(readVoice(file).faults[0]).toMatchObject({ line: at, what: expect.stringContaining(what) as string })
  })
})
