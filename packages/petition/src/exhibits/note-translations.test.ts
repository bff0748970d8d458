import { expect, it } from 'vitest'
import { exampleCase } from '../../test/example-case.ts'
import { composePacket, sentencesOf } from '../index.ts'

it('letters in Spanish are named to counsel for translation, and said to be in Spanish where they are quoted', async () => {
  const { input } = await exampleCase('tomas-iriarte')
  const made = composePacket(input)
  if (!made.ok) throw new Error(made.problem.what)
  const tabs = made.packet.exhibits.filter(({ title }) => title.text.startsWith('Letter of support')).map(({ tab }) => `Ex. ${String(tab)}`)
  expect(tabs).toHaveLength(3)
  expect(made.notes.filter((note) => note.startsWith('In Spanish'))).toEqual([`In Spanish, and quoted in it: ${tabs.join(', ')}. Add a translation of each, with who made it, before this goes out.`])
  const said = [...sentencesOf(made.packet)].map(({ sentence }) => sentence.text)
  expect(said).toContain(`Work is promised in the letter at ${tabs[1] ?? ''}, in Spanish: “puesto fijo de soldador y techador en Techos Iriarte”.`)
  const english = composePacket((await exampleCase('odessa-marlowe')).input)
  expect(english.ok && english.notes.join()).not.toContain('Spanish, and quoted')
}, 60_000)
