import { describe, expect, it } from 'vitest'
import { inForce, type Series } from '../../core/dated.ts'
import { armedCareer, firearmTerms, manslaughter, prohibitedPerson } from './18-usc-924/penalties.table.ts'
import { safetyValveHistory } from './18-usc-3553/safety-valve.table.ts'
import * as drugs from './21-usc-841/penalties.table.ts'
import { quantities, smallMarihuana } from './21-usc-841/quantities.table.ts'
import { enterprise, greatEnterprise } from './21-usc-848/penalties.table.ts'
import { possession } from './21-usc-844/possession.table.ts'
import { protectedTerms } from './21-usc-859/protected.table.ts'
import { importQuantities, penalty1Before, penalty1Since, penalty2Before, penalty2Since, penalty3, penalty4, smallImports } from './21-usc-960/penalties.table.ts'
import { flatProvisions } from './flat-provisions.table.ts'
import { checkedThrough } from './code-sources.ts'

const penalties = [drugs.penaltyABefore, drugs.penaltyASince, drugs.penaltyBBefore, drugs.penaltyBSince, drugs.penaltyC, drugs.penaltyD, drugs.penaltyE, drugs.penaltyIV, drugs.penaltyV, penalty1Before, penalty1Since, penalty2Before, penalty2Since, penalty3, penalty4]
const flat = [...Object.values(flatProvisions).map(({ series }) => series), ...Object.values(manslaughter), ...Object.values(protectedTerms).flatMap(({ first, again }) => [first, again])]
const others: readonly Series<unknown>[] = [smallMarihuana, smallImports, possession, safetyValveHistory, enterprise, greatEnterprise, firearmTerms, armedCareer, prohibitedPerson, ...flat, ...quantities.values(), ...importQuantities.values()]
const all: readonly Series<unknown>[] = [...penalties, ...others]

describe('the law of the statutes as encoded', () => {
  it('has each series in order of time, without overlap', () => {
    for (const series of all) {
      series.entries.forEach((entry, i) => {
        const next = series.entries[i + 1]
        if (next !== undefined) expect(entry.to !== undefined && entry.to < next.from, `${series.of} from ${entry.from}`).toBe(true)
        if (entry.to !== undefined) expect(entry.from <= entry.to, series.of).toBe(true)
        else expect(entry.checkedThrough).toBe(checkedThrough)
      })
    }
  })

  it('has a citation, a link and forty words at most for each value', () => {
    for (const series of all) {
      for (const { source } of series.entries) {
        expect(source.cite, series.of).not.toBe('')
        expect(source.link, series.of).toMatch(/^https?:\/\//)
        expect(source.quote.split(/\s+/).length, source.quote).toBeLessThanOrEqual(40)
        if (source.text === 'read') expect(source.readOn, series.of).toMatch(/^\d{4}-\d{2}-\d{2}$/)
      }
    }
  })

  it('never asks less for (A) than for (B)', () => {
    for (const series of [...quantities.values(), ...importQuantities.values()]) {
      for (const { value } of series.entries) expect(value.A, series.of).toBeGreaterThanOrEqual(value.B)
    }
  })

  it('never punishes less for a death, a prior conviction, or both', () => {
    const size = (term: unknown): number => (term === 'life' ? Infinity : (term as number))
    for (const series of penalties) {
      for (const { value } of series.entries) {
        for (const more of [value.onePrior, value.twoPriors, value.death ?? value.plain]) {
          expect(size(more[0]), series.of).toBeGreaterThanOrEqual(size(value.plain[0]))
          expect(size(more[1]), series.of).toBeGreaterThanOrEqual(size(value.plain[1]))
        }
        expect(value.supervised.prior).toBe(value.supervised.plain * 2)
      }
    }
  })

  it('carries nothing back before its first day', () => {
    for (const series of all) {
      const [first] = series.entries
      if (first !== undefined) expect(inForce(series, '1970-01-01').found, series.of).toBe(false)
    }
  })

  it('leaves no day between the Act of 1986 and the last day checked without the terms of a drug tier', () => {
    const pairs = [[drugs.penaltyABefore, drugs.penaltyASince], [drugs.penaltyBBefore, drugs.penaltyBSince], [penalty1Before, penalty1Since], [penalty2Before, penalty2Since]] as const
    for (const [before, since] of pairs) {
      expect(inForce(before, '1986-10-27').found && inForce(before, '1988-11-18').found && inForce(before, '2018-12-20').found).toBe(true)
      expect(inForce(before, '2018-12-21').found).toBe(false)
      expect(inForce(since, '2018-12-20').found).toBe(false)
      expect(inForce(since, '2018-12-21').found).toBe(true)
    }
  })
})
