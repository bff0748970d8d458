import type { PopulationBench } from './bench-population.ts'

/** The bench as lines to be read. */
export function showPopulation({ people, cores, inMegabytes, outMegabytes, run, triage, sameBytes, compared, differ, peers }: PopulationBench): string {
  return [
    `${number(people)} made-up people, each fact missing with 15 %, from Parquet (${inMegabytes.toFixed(1)} MB) to Parquet (${outMegabytes.toFixed(1)} MB), all federal routes and then-and-now, ${cores} threads:`,
    `  ${run.seconds.toFixed(1)} s by the clock, ${number(people / run.seconds)} people a second; ${run.processor.toFixed(1)} s of processor, ${number(people / run.processor)} a second of it; ${number(run.peakMegabytes)} MB at most`,
    `  ${number(run.screened)} screened, ${number(run.refusedRows)} rows refused`,
    `Screened and sorted on the first day in one pass: ${triage.seconds.toFixed(1)} s by the clock, ${number(people / triage.processor)} people a second of processor; ${number(triage.peakMegabytes)} MB at most`,
    `One thread, and four with a kill in between, gave ${sameBytes ? 'the same bytes' : 'OTHER BYTES'}.`,
    `Compared with the engine asked for each person alone: ${number(compared)} rows, ${number(differ)} differ.`,
    '',
    'On six routes of one fact against one constant each, which all can express: people a second of processor, and of what cannot be said how much is called met or not met',
    ...peers.map(({ name, perSecond, unknown, unknownMet, unknownNotMet, failed }) => `  ${name}: ${number(perSecond)}; of ${number(unknown)}: ${number(unknownMet)} called met, ${number(unknownNotMet)} not met, ${number(failed)} without an answer`),
  ].join('\n')
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en')
}
