import { expect, it } from 'vitest'
import { citedLaw } from './cited-law.ts'

it('the words the custody and the routes rest on are listed, each once, with where they are read', () => {
  const keys = citedLaw.map(({ source }) => `${source.cite} ${source.quote}`)
  expect(new Set(keys).size).toBe(keys.length)
  for (const [part, cite] of [['Time in custody', '18 U.S.C. 3624(b)(1)'], ['Routes to relief', '28 CFR 1.11'], ['Routes to relief', '18 U.S.C. 3582(c)(1)(A)']]) expect(citedLaw.some((one) => one.part === part && one.source.cite === cite), cite).toBe(true)
  expect(citedLaw.filter(({ source }) => source.quote === '' || !source.link.startsWith('http'))).toEqual([])
})
