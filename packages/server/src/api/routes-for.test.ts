import type { RouteScreen } from '@lenity/law'
import { expect, it } from 'vitest'
import { routesFor } from './routes-for.ts'

const route = (id: string): RouteScreen => ({ id, name: id, about: '', source: { cite: '', link: '', quote: '', text: '' }, answers: [] })
const routes = [route('commutation'), { ...route('a route that is sealed'), sealed: true as const }]

it('counsel sees every route, sealed ones too', () => expect(routesFor('counsel', routes)).toEqual(routes))

it('a helper sees the others only, and nothing says that one was left out', () => expect(routesFor('helper', routes)).toEqual([route('commutation')]))
