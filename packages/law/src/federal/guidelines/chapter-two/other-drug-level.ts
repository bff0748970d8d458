import type { CivilDate } from '../../../core/civil-date.ts'
import type { Finding } from '../../../core/finding.ts'
import type { Trace } from '../../../core/trace.ts'
import { findDrugLevel } from '../2d1-1-drugs/find-drug-level.ts'
import { endangeringLevel } from '../2d1-10-endangering/endangering-level.ts'
import { chemicalOffense } from '../2d1-11-chemicals/chemical-offense.ts'
import { protectedDrugLevel } from '../2d1-2-protected/protected-drug-level.ts'
import { enterpriseLevel } from '../2d1-5-enterprise/enterprise-level.ts'
import { establishmentLevel } from '../2d1-8-establishment/establishment-level.ts'
import { possessionLevel } from '../2d2-1-possession/possession-level.ts'
import type { ChapterTwoLevel } from './chapter-two-level.ts'
import { drugOffense } from './drug-offense.ts'
import { needOf } from './need-of.ts'
import type { ChapterTwoOffense } from './offense.ts'

/** The level of the drug guidelines beside 2D1.1, each of which but possession goes by 2D1.1 or a table of its own. */
export function otherDrugLevel(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  switch (offense.guideline) {
    case '2D1.2': return near(offense, on, trace)
    case '2D1.5': return enterprise(offense, on, trace)
    case '2D1.8': return establishment(offense, on, trace)
    case '2D1.10': return endangering(offense, on, trace)
    case '2D1.11': return chemicals(offense, on, trace)
    case '2D2.1': return possession(offense, on, trace)
    default: return undefined
  }
}

function only(level: number | undefined): ChapterTwoLevel | undefined {
  return level === undefined ? undefined : { base: level, level }
}

function take<T>(found: Finding<T>, trace: Trace): T | undefined {
  trace.take(found)
  return found.status === 'computed' ? found.value : undefined
}

function gap(of: string, on: CivilDate, why: string, trace: Trace): undefined {
  trace.gaps.push({ of, on, why })
  return undefined
}

/** The alternatives of 2D1.2 take the level of 2D1.1 with its characteristics (1B1.5). A person under eighteen is asked about where it decides. */
function near(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  if (on < '1989-11-01') return gap('2D1.2 before November 1989', on, 'who was involved decides how often the amounts count, and that is not among the facts of a case', trace)
  if (offense.protectedAll === undefined && on >= '1990-11-01') trace.needs.push(needOf('protectedAll'))
  if (offense.protectedAll === false && on >= '1990-11-01') return gap('2D1.2(a)(1)', on, 'how much of the drugs involved the protected place or person is not among the facts of a case', trace)
  const whole = drugOffense(offense, on, trace)
  const all = offense.drugs?.drugs ?? []
  const table = findDrugLevel(all, on)
  if (whole === undefined || table.status !== 'computed' || trace.needs.length > 0) return undefined
  const characteristicLevels = whole.level - table.value.level
  const [minor, none] = [true, false].map((underEighteen) => protectedDrugLevel({ near: all, all, underEighteen, characteristicLevels }, on))
  if (minor === undefined || none === undefined) return undefined
  if (offense.underEighteen !== undefined) return only(take(offense.underEighteen ? minor : none, trace)?.level)
  const decides = minor.status === 'computed' && none.status === 'computed' && minor.value.level !== none.value.level
  if (decides) trace.needs.push(needOf('underEighteen'))
  return decides ? undefined : only(take(none, trace)?.level)
}

/** No role goes with it (2D1.5 n.1), nor into the level of 2D1.1 that it follows. */
function enterprise(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  if (on < '1988-10-15') return gap('2D1.5 before 15 October 1988', on, 'which conviction of an enterprise it is decides, and that is not among the facts of a case', trace)
  if (on < '1989-11-01') return only(take(enterpriseLevel({}, on), trace))
  const { roleLevels: _, ...drugs } = offense.drugs ?? {}
  const underlying = drugOffense(offense.drugs === undefined ? {} : { drugs }, on, trace)
  return underlying === undefined ? undefined : only(take(enterpriseLevel({ drugLevel: underlying.level }, on), trace))
}

function establishment(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  if (on < '1992-11-01') return only(take(establishmentLevel({ onlyAllowedUse: false, weapon: offense.drugs?.weapon === true }, on), trace)?.level)
  const { onlyAllowedUse } = offense
  if (onlyAllowedUse === undefined) trace.needs.push(needOf('onlyAllowedUse'))
  const underlying = drugOffense(offense, on, trace)
  return underlying === undefined || onlyAllowedUse === undefined ? undefined : only(take(establishmentLevel({ drugLevel: underlying.level, onlyAllowedUse }, on), trace)?.level)
}

function endangering(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  const all = offense.drugs?.drugs ?? []
  if (all.length === 0) trace.needs.push(needOf('drugs.complete', 'list not known to be complete'))
  const table = all.length === 0 ? undefined : take(findDrugLevel(all, on), trace)?.level
  return table === undefined ? undefined : only(take(endangeringLevel(table, offense.characteristics, on), trace))
}

/** Where a drug was made the cross reference compares the level of 2D1.1, so that whether one was is asked for. */
function chemicals(offense: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  if (offense.chemicals === undefined || offense.chemicals.length === 0) trace.needs.push(needOf('chemicals.complete', 'list not known to be complete'))
  if (offense.drugs === undefined) trace.needs.push(needOf('drugs.complete', 'list not known to be complete'))
  if (offense.chemicals === undefined || offense.drugs === undefined || trace.needs.length > 0) return undefined
  const made = (offense.drugs.drugs ?? []).length > 0 ? drugOffense(offense, on, trace)?.level : undefined
  const { roleLevels } = offense.drugs
  return only(take(chemicalOffense({
    chemicals: offense.chemicals, characteristics: offense.characteristics, ...(roleLevels === undefined ? {} : { roleLevels }), ...(offense.sameProcess === undefined ? {} : { sameProcess: offense.sameProcess }),
    ...(made === undefined ? {} : { manufacturingLevel: made }),
  }, on), trace)?.level)
}

function possession({ possessed, baseGrams, possessedInPrison }: ChapterTwoOffense, on: CivilDate, trace: Trace): ChapterTwoLevel | undefined {
  if (possessed === undefined) return gap('which line of 2D2.1(a) the drug is on', on, 'the substance is not known, or the guideline does not name it', trace)
  if (possessedInPrison === undefined && on >= '1995-11-01') trace.needs.push(needOf('possessedInPrison'))
  if (possessedInPrison === true && on >= '1995-11-01') return gap('2P1.2, contraband in prison', on, 'its level is not computed here', trace)
  if (trace.needs.length > 0) return undefined
  return only(take(possessionLevel({ possessed, inPrison: false, ...(baseGrams === undefined ? {} : { baseGrams }) }, on), trace)?.level)
}
