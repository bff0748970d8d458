import type { RouteScreen } from '@lenity/law'
import { expect, it } from 'vitest'
import { routesFor } from './routes-for.ts'

const route = (id: string): RouteScreen => ({ id, name: id, about: '', source: { cite: '', link: '', quote: '', text: '' }, answers: [] })
const [open, sealed] = [route('commutation'), { ...route('sealed'), sealed: true as const }]

it('counsel sees the sealed routes after the others', () => expect(routesFor('attorney', [open], () => [sealed])).toEqual([open, sealed]))

it('for a helper the sealed routes are not even asked for', () => {
  expect(routesFor('contributor', [open], () => { throw new Error('asked') })).toEqual([open])
})

it('a sealed route that strayed among the others is still kept from a helper', () => expect(routesFor('contributor', [open, sealed], () => [])).toEqual([open]))
