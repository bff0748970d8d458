import { populationFileAddress } from '../../api/addresses.ts'
import { api } from '../../api/client.ts'
import type { RunOfList } from '../../api/population-queries.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import { AskFirst } from '../page/ask-first.tsx'
import { KeyedButton } from '../page/keyed-button.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import lines from '../people/people.module.css'
import { useActsOn } from '../people/use-acts-on.ts'
import { instantInWords } from '../words/instant-in-words.ts'
import { partsInWords, runInWords, runSpoken, sizeInWords } from './list-words.ts'
import { OpenARow } from './open-a-row.tsx'
import look from './populations.module.css'
import { SortedView } from './sorted-view.tsx'
import { WeighedView } from './weighed-view.tsx'

const files: Readonly<Record<string, string>> = { 'first-day.zip': 'All of it, with letters and batches (ZIP)', 'memorandum.pdf': 'The memorandum for a lawmaker, two pages (PDF)', 'tables.csv': 'All that is shown, as a table (CSV)', 'results.csv': 'The result, as a table (CSV)', 'results.parquet': 'The result, as Parquet', 'refused.csv': 'The rows that were refused, with the reasons (CSV)' }

/** The runs over a list, the newest first: how far each is, what stops it, and what came of it. */
export function RunList({ list, madeUp, runs }: { readonly list: string; readonly madeUp: boolean; readonly runs: readonly RunOfList[] }) {
  const [newest] = runs
  return (
    <>
      <p role="status" className="out-of-sight screen-only">{newest === undefined ? '' : runSpoken(newest)}</p>
      <ol className={look.runs}>{runs.map((run) => <OneRun key={run.id} list={list} madeUp={madeUp} run={run} />)}</ol>
    </>
  )
}

function OneRun({ list, madeUp, run }: { readonly list: string; readonly madeUp: boolean; readonly run: RunOfList }) {
  const acts = useActsOn(['population', list])
  const path = { params: { path: { population: list, run: run.id } } }
  const parts = partsInWords(run)
  const saved = [...(run.sorted === undefined ? [] : [{ name: 'first-day.zip', size: run.files.reduce((sum, { size }) => sum + size, 0) }]), ...run.files].filter(({ name }) => files[name] !== undefined && (name !== 'refused.csv' || run.refusedRows > 0))
  return (
    <li>
      <p>{runInWords(run, madeUp)}</p>
      {run.said.fiscalYear === undefined ? null : <p className="quiet">All rows were read by the codebook of fiscal year {run.said.fiscalYear}, as was said.</p>}
      {parts === undefined ? null : <p className="quiet">{parts}</p>}
      {run.state === 'waiting' ? <progress aria-label="How much of the list is done" aria-valuetext={runSpoken(run)} max={1} value={run.share} className="screen-only" /> : null}
      {run.weighed === undefined ? null : <WeighedView weighed={run.weighed} />}
      {run.state === 'refused' && run.problem !== undefined ? <p className={look.wrong}>{run.problem.where}: {run.problem.next}</p> : null}
      {run.sorted === undefined ? null : <SortedView sorted={run.sorted} madeUp={madeUp} />}
      {saved.length === 0 ? null : <p className={`${look.acts} screen-only`}>{saved.map(({ name, size }) => <span key={name}><SaveLink href={populationFileAddress(list, run.id, name)} name={madeUp ? `made-up-${name}` : name}>{files[name]}</SaveLink> <span className="quiet">{sizeInWords(size)}</span></span>)}</p>}
      {run.state === 'done' && run.kind !== 'weigh' ? <OpenARow list={list} run={run.id} /> : null}
      <p className={lines.when}>{run.by}, {instantInWords(run.at)}</p>
      <div className={`${look.acts} screen-only`}>
        {run.state === 'waiting' ? <AskFirst question="What is done is kept." does="Stop it" busy={acts.busy} onYes={() => acts.run(() => api.POST('/api/populations/{population}/runs/{run}/stop', path), '')}>Stop it</AskFirst> : null}
        {run.state === 'stopped' || run.state === 'failed' ? <KeyedButton size="xs" variant="filled" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/populations/{population}/runs/{run}/go-on', path), '')}>Go on from there</KeyedButton> : null}
      </div>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
    </li>
  )
}
