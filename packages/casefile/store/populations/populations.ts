import { randomUUID } from 'node:crypto'
import { parseCivilDate } from '@lenity/law'
import { done, refused, type Result } from '../../src/index.ts'
import type { AskForWork } from '../arrival-shapes.ts'
import { isId } from '../case-access.ts'
import { sayRefusal, type CaseUnit } from '../case-unit.ts'
import type { OfficeKeys } from '../keys/office-keys.ts'
import { noOffice } from '../members.ts'
import { storable, storableText } from '../storable.ts'
import type { Session } from '../within-transaction.ts'
import { fileOf, outputOf } from './population-bytes.ts'
import { newPopulationKey, type PopulationKey } from './population-key.ts'
import { askForRest } from './population-parts.ts'
import { noPopulation, openPopulation, placeOfAsked, placeOfMade, placeOfName, placeOfPiece, readPopulations, readRuns, readSteps } from './population-rows.ts'
import type { PiecesAtHand, Population, PopulationRun, Populations } from './population-shapes.ts'
import { populationWork } from './population-work.ts'

const begun = { screen: 'screening begun', triage: 'sorting begun', weigh: 'weighing begun' } as const satisfies Record<PopulationRun['kind'], string>
/** What is encrypted at a time. */
const pieceLength = 1 << 18

/** Lists of many people: kept as they come, passed over by work that waits in a queue, and erased. */
export function populationMethods(unit: CaseUnit, keys: OfficeKeys, ask: AskForWork = async () => undefined): Populations {
  const { asker } = unit
  const work = <T>(what: (session: Session) => Promise<Result<T>>) => unit.unit(what).catch((error: unknown) => sayRefusal(error, 'the lists of people'))
  const inOffice = <T>(officeId: string, what: (session: Session) => Promise<Result<T>>) => work<T>(async (session) => (await reads(session, officeId) ? what(session) : noOffice(officeId)))
  const on = <T>(id: string, what: (session: Session, population: Population, key: PopulationKey, made: unknown) => Promise<Result<T>>) => work<T>(async (session) => {
    const opened = await openPopulation(session, keys, id)
    return opened.ok ? what(session, opened.value.population, opened.value.key, opened.value.made) : opened
  })
  const onRun = <T>(id: string, runId: string, what: (session: Session, population: Population, key: PopulationKey, run: PopulationRun) => Promise<Result<T>>) => on<T>(id, async (session, population, key) => {
    const [run] = await readRuns(session, key, population, runId)
    return run === undefined ? noRun(runId) : what(session, population, key, run)
  })
  const step = async (session: Session, { office, id }: Pick<Population, 'office' | 'id'>, what: string, subject: string = id) => {
    await session.query('insert into casefile.population_step (office_id, population_id, what, subject, by_user, by_name) values ($1, $2, $3, $4, $5, $6)', [office, id, what, storableText(subject).slice(0, 80), asker.userId, asker.name ?? asker.userId])
  }

  return {
    may: (officeId) => work(async (session) => (isId(officeId) && (await session.query('select from casefile.my_offices_as_staff() o where o = $1', [officeId])).rowCount === 1 ? done(await reads(session, officeId)) : noOffice(officeId))),

    list: (officeId) => inOffice(officeId, async (session) => done(await readPopulations(session, keys, officeId))),

    async receive(officeId, { name, keptUntil, bytes, made: madeFrom, saysMadeUp }) {
      if (parseCivilDate(keptUntil) === undefined) return refused('invalid', `${keptUntil} is not a day on the calendar.`, 'keptUntil', 'Write it as YYYY-MM-DD.')
      const id = randomUUID()
      const made = await inOffice<{ readonly key: PopulationKey }>(officeId, async (session) => {
        const { key, under, wrapped } = await newPopulationKey(keys, officeId, id)
        await session.query('insert into casefile.population (office_id, population_id, wrapped_under, wrapped, content, kept_until, by_user, made) values ($1, $2, $3, $4, $5, $6, $7, $8)', [officeId, id, under, wrapped, key.sealJson(placeOfName, storableText(name).slice(0, 200)), keptUntil, asker.userId, madeFrom === undefined ? null : key.sealJson(placeOfMade, storable(madeFrom))])
        return done({ key })
      })
      if (!made.ok) return made
      const { key } = made.value
      const gone = async () => { await unit.unit(async (session) => done(await session.query('select casefile.erase_population($1, $2, $3)', [id, asker.name ?? asker.userId, 'it did not come whole']))).catch(() => undefined) }
      try {
        const kept = await keepPieces(bytes, (number, piece) => work<true>(async (session) => {
          await session.query('insert into casefile.population_piece (office_id, population_id, number, size, content) values ($1, $2, $3, $4, $5)', [officeId, id, number, piece.length, key.seal(placeOfPiece(number), piece)])
          return done(true)
        }))
        if (!kept.ok) {
          await gone()
          return kept
        }
        const pieces = saysMadeUp === undefined || madeFrom !== undefined ? undefined : await work<PiecesAtHand>(async (session) => done(await fileOf(session, unit, { office: officeId, id }, key)))
        const saidMadeUp = pieces?.ok === true && await saysMadeUp?.(pieces.value) === true
        const here = await work<Population>(async (session) => {
          const { rowCount } = await session.query("update casefile.population set state = 'here', size = $3, says_made_up = $4 where office_id = $1 and population_id = $2 and state = 'coming'", [officeId, id, kept.value, saidMadeUp])
          if (rowCount !== 1) return noPopulation(id)
          await step(session, { office: officeId, id }, madeFrom === undefined ? 'brought' : 'made up')
          const opened = await openPopulation(session, keys, id)
          return opened.ok ? done(opened.value.population) : opened
        })
        if (!here.ok) await gone()
        return here
      } catch (error) {
        await gone()
        throw error
      }
    },

    get: (id) => on(id, async (session, population, key, made) => done({ population, made, runs: await readRuns(session, key, population), steps: await readSteps(session, population) })),

    keepUntil: (id, day) => on<Population>(id, async (session, population) => {
      if (parseCivilDate(day) === undefined) return refused('invalid', `${day} is not a day on the calendar.`, 'keptUntil', 'Write it as YYYY-MM-DD.')
      await session.query('update casefile.population set kept_until = $3 where office_id = $1 and population_id = $2', [population.office, population.id, day])
      await step(session, population, 'kept until another day', day)
      return done({ ...population, keptUntil: day })
    }),

    erase: (id) => on<true>(id, async (session, population) => {
      const { rows: [row] } = await session.query<{ done: boolean }>('select casefile.erase_population($1, $2, $3) as done', [population.id, asker.name ?? asker.userId, 'by hand'])
      return row?.done === true ? done(true) : noPopulation(id)
    }),

    file: (id, what, subject) => on<PiecesAtHand & { readonly name: string }>(id, async (session, population, key) => {
      await step(session, population, what, subject)
      return done({ ...await fileOf(session, unit, population, key), name: population.name })
    }),

    ask: (id, kind, asked) => on<PopulationRun>(id, async (session, population, key) => {
      const [runId, job] = [randomUUID(), randomUUID()]
      await session.query('insert into casefile.population_run (office_id, population_id, run_id, kind, job_id, content, by_user) values ($1, $2, $3, $4, $5, $6, $7)', [population.office, population.id, runId, kind, job, key.sealJson(placeOfAsked(runId), storable(asked)), asker.userId])
      await step(session, population, begun[kind], runId)
      await ask(session, { what: 'pass over people', id: job, office: population.office, subject: runId, user: asker.userId })
      return again(session, population, key, runId)
    }),

    run: (id, runId) => onRun(id, runId, async (_session, _population, _key, run) => done(run)),

    stop: (id, runId) => onRun<PopulationRun>(id, runId, async (session, population, key, run) => {
      const { rowCount } = await session.query("update casefile.population_run set state = 'stopped', stretch_at = null, stretch_rows = null, stretch_share = null where office_id = $1 and population_id = $2 and run_id = $3 and state = 'waiting'", [population.office, population.id, run.id])
      if (rowCount === 1) await step(session, population, 'stopped', run.id)
      return again(session, population, key, run.id)
    }),

    goOn: (id, runId) => onRun<PopulationRun>(id, runId, async (session, population, key, run) => {
      const job = randomUUID()
      // In the name of whoever asks now: what row-level security lets them have is what is done.
      const { rowCount } = await session.query("update casefile.population_run set state = 'waiting', job_id = $4, asked_by = $5, problem = null, ended_at = null, stretch_at = null where office_id = $1 and population_id = $2 and run_id = $3 and state in ('stopped', 'failed')", [population.office, population.id, run.id, job, asker.userId])
      if (rowCount !== 1) return refused('conflict', 'This is being done, or is done.', `run ${runId}`, 'Look at the list again.')
      await step(session, population, 'gone on with', run.id)
      await askForRest(session, ask, population, run.id, asker.userId, job)
      return again(session, population, key, run.id)
    }),

    output: (id, runId, name, what) => onRun<PiecesAtHand & { readonly madeUp: boolean }>(id, runId, async (session, population, key, run) => {
      if (!run.outputs.some((one) => one.name === name)) return refused('not found', 'There is no such file of this run.', name.slice(0, 80), 'It is there when the run is done.')
      await step(session, population, what, run.id)
      return done({ ...await outputOf(session, unit, population, key, run.id, name), madeUp: population.madeUp })
    }),

    work: populationWork(unit, keys, ask),
  }
}

async function again(session: Session, population: Population, key: PopulationKey, runId: string): Promise<Result<PopulationRun>> {
  const [run] = await readRuns(session, key, population, runId)
  return run === undefined ? noRun(runId) : done(run)
}

async function reads(session: Session, officeId: string): Promise<boolean> {
  return isId(officeId) && (await session.query('select from casefile.reads_intake() o where o = $1', [officeId])).rowCount === 1
}

function noRun(runId: string): Result<never> {
  return refused('not found', 'There is no such run of this list.', `run ${runId}`, 'Look at the list again.')
}

/** Keeps bytes as they come, in pieces; gives how many bytes there were. */
async function keepPieces(bytes: AsyncIterable<Uint8Array>, keep: (number: number, piece: Buffer) => Promise<Result<true>>): Promise<Result<number>> {
  let [rest, length, number, size]: [Buffer[], number, number, number] = [[], 0, 0, 0]
  for await (const chunk of bytes) {
    rest.push(Buffer.from(chunk))
    length += chunk.length
    size += chunk.length
    if (length < pieceLength) continue
    const all = Buffer.concat(rest)
    let at = 0
    for (; at + pieceLength <= all.length; at += pieceLength) {
      const kept = await keep(number++, all.subarray(at, at + pieceLength))
      if (!kept.ok) return kept
    }
    rest = [all.subarray(at)]
    length = all.length - at
  }
  if (size === 0) return refused('invalid', 'The file is empty.', 'the file sent', 'Choose a list with its headings in the first row.')
  if (length > 0) {
    const kept = await keep(number, Buffer.concat(rest))
    if (!kept.ok) return kept
  }
  return done(size)
}
