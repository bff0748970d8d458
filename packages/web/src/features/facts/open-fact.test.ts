import { describe, expect, it } from 'vitest'
import { openFact } from './open-fact.ts'

const standing = { 'guideline.points': { is: 'proposed' }, 'guideline.drugs.0.grams': { is: 'confirmed' }, 'guideline.drugs.1.grams': { is: 'proposed' }, 'conviction.term': { is: 'disputed' }, 'conviction.termless': { is: 'proposed' }, 'guideline.category': { is: 'confirmed' } } as const

describe('a fact that something rests on', () => {
  it('says when nobody confirmed it, itself or an item of the list', () => {
    expect(['guideline.points', 'guideline.drugs', 'conviction.term', 'guideline.category', 'guideline.range'].map((path) => openFact(path, standing))).toEqual(['not confirmed', 'not confirmed', 'sources differ', undefined, undefined])
  })

  it('is not taken for another whose name begins alike', () => {
    expect(openFact('conviction.term', { 'conviction.termless': { is: 'proposed' } })).toBeUndefined()
  })

  it('says nothing before the facts are there', () => expect(openFact('guideline.points', undefined)).toBeUndefined())
})
