import { expect, it } from 'vitest'
import type { Answer, Need, RouteScreen, Source } from '../../api/shapes.ts'
import { routesSheet } from './routes-sheet.ts'

const source = (cite: string): Source => ({ cite, link: 'https://example.org', quote: `words of ${cite}`, text: 'read' })
const need = (path: string): Need => ({ path, label: path, because: 'unknown', papers: ['statement of reasons'] })

function answer(question: string, over: Partial<Answer> = {}): Answer {
  return { id: question, question, decides: 'data', truth: 'cannot say', reasons: [], sources: [], needs: [], gaps: [], parts: [], ...over }
}

const route: RouteScreen = {
  id: 'release', name: 'Release', about: '', source: source('3582'), deadlines: [{ what: 'last day', on: '2018-01-09', source: source('3600') }],
  answers: [answer('both?', {
    reasons: [{ text: 'Served since 1996-06-21.', read: [], source: source('3582') }, { text: 'Aged 68.', read: [] }],
    needs: [need('conviction.term'), need('custody.commencedOn')],
    parts: [answer('age?', { truth: 'not met', metOn: '2028-02-14', reasons: [{ text: 'Aged 68.', read: [] }], needs: [need('conviction.term')] }), answer('help?', { needs: [need('conviction.substantialAssistance'), need('conviction.judge')] })],
  })],
}

it('a whole says nothing that its parts say, and days are written out', () => {
  const [both, age] = routesSheet([route], '2026-11-28').routes[0]?.answers ?? []
  expect(both).toMatchObject({ depth: 0, word: 'cannot say', why: ['Served since 21 June 1996.'], missing: ['day the sentence commenced (statement of reasons)'] })
  expect(age).toMatchObject({ depth: 1, word: 'not met', why: ['Aged 68.', 'Becomes met on 14 February 2028, all else staying as it is.'] })
})

it('what is sealed is never named as missing', () => {
  const help = routesSheet([route], '2026-11-28').routes[0]?.answers[2]
  expect(help?.missing).toEqual(['sentencing judge (statement of reasons)'])
  expect(JSON.stringify(routesSheet([route], '2026-11-28').routes[0]?.answers)).not.toContain('assistance')
})

it('each authority has one number, wherever it is cited', () => {
  const sheet = routesSheet([route, { ...route, id: 'again' }], '2026-11-28')
  expect(sheet.authorities.map(({ cite }) => cite)).toEqual(['3600', '3582'])
  expect([sheet.days[0]?.law, sheet.routes[0]?.law, sheet.routes[1]?.law, sheet.routes[0]?.answers[0]?.law]).toEqual(['[1]', '[2]', '[2]', '[2]'])
})
