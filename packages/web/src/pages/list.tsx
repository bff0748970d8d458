import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api/client.ts'
import { lookQuery, populationQuery, type ListOfPeopleWhole, type SaidOfList } from '../api/population-queries.ts'
import { Refusal } from '../api/problem.ts'
import docket from '../features/docket/docket-page.module.css'
import { useKeys } from '../features/keys/use-keys.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'
import lines from '../features/people/people.module.css'
import { useActsOn } from '../features/people/use-acts-on.ts'
import { ColumnMapping } from '../features/populations/column-mapping.tsx'
import { FirstRows } from '../features/populations/first-rows.tsx'
import { KeepOrErase } from '../features/populations/keep-or-erase.tsx'
import { listSentence, sizeInWords, stepsInWords } from '../features/populations/list-words.ts'
import { MadeUpMark, MadeUpNote } from '../features/populations/made-up-people.tsx'
import look from '../features/populations/populations.module.css'
import { SortForm } from '../features/populations/sort-form.tsx'
import { RunList } from '../features/populations/run-list.tsx'
import { WeighForm } from '../features/populations/weigh-form.tsx'
import { instantInWords } from '../features/words/instant-in-words.ts'

const route = getRouteApi('/signed-in/office/lists/$list')

/** One list of many people: what its columns hold, the runs over it, what came of them, and how long it is kept. */
export function List() {
  const { list } = route.useParams()
  const found = useQuery(populationQuery(list))
  return (
    <main id="work" className={docket.page} tabIndex={-1}>
      {found.error ? <><ProblemNotice error={found.error} /><p className="screen-only"><Link to="/office/lists">To the lists</Link></p></> : found.data === undefined ? <Waiting for="the list" /> : <Shown key={list} whole={found.data} />}
    </main>
  )
}

function Shown({ whole: { list, made, runs, steps } }: { readonly whole: ListOfPeopleWhole }) {
  const [chosen, setChosen] = useState<SaidOfList>()
  const said = chosen ?? runs[0]?.said ?? { columns: [] }
  const looked = useQuery(lookQuery(list.id, said))
  const acts = useActsOn(['population', list.id])
  const going = runs.some(({ state }) => state === 'waiting')
  const whyNot = looked.data?.whyNot
  const ready = looked.data !== undefined && whyNot === undefined && !going && !acts.busy
  const screen = () => acts.run(() => api.POST('/api/populations/{population}/screen', { params: { path: { population: list.id } }, body: said }), '', () => window.scrollTo({ top: 0 }))
  useKeys('This list', [{ key: 's', does: 'screen everyone', run: () => { if (ready) screen() } }])
  const columns = looked.error ? <ProblemNotice error={looked.error} /> : looked.data === undefined ? <Waiting for="its columns" /> : (
    <>
      <Section title="What the columns hold"><ColumnMapping looked={looked.data} said={said} refusedBefore={(runs[0]?.refusedRows ?? 0) > 0} busy={acts.busy || looked.isPlaceholderData} onSay={setChosen} /></Section>
      <Section title="The first rows"><FirstRows looked={looked.data} /></Section>
      <div className={`${look.acts} screen-only`}>
        {whyNot === undefined ? null : <ProblemNotice error={new Refusal(400, whyNot)} />}
        <KeyedButton variant="filled" shows="s" disabled={!ready} loading={acts.busy} onClick={screen}>{runs.length === 0 ? 'Screen everyone' : 'Screen everyone anew'}</KeyedButton>
      </div>
      <details className={look.again}>
        <summary>Or sort everyone for the first day: who can be filed for, what is missing, who is set apart with a letter</summary>
        <SortForm list={list.id} said={said} madeUp={list.madeUp} ready={ready} />
      </details>
    </>
  )
  const weighing = looked.data === undefined || going ? null : (
    <details className={look.again}>
      <summary>{runs.length === 0 ? 'Or weigh a change of the law on them: whom it would reach, and by how many years' : 'Weigh a change of the law on everyone: whom it would reach, and by how many years'}</summary>
      <WeighForm list={list.id} said={said} columns={looked.data.columns} ready={ready} />
    </details>
  )
  return (
    <>
      <PageOpening title={list.name} sentence={listSentence(runs, looked.data, list.madeUp)}>
        {list.madeUp ? <MadeUpMark /> : null}
        <p className="quiet">{list.by} {list.brought ? 'brought it' : 'made it up'} on {instantInWords(list.at)}: {sizeInWords(list.size)}{looked.data === undefined ? '' : `, ${looked.data.how}`}.{list.madeUp && list.brought ? ' That its people are made up it says itself, in each of its rows.' : ''}</p>
      </PageOpening>
      {acts.error === undefined ? null : <ProblemNotice error={acts.error} />}
      {runs.length === 0 ? <>{columns}{weighing}</> : (
        <>
          <Section title="Runs"><RunList list={list.id} madeUp={list.madeUp} runs={runs} /></Section>
          {going ? null : <details className={look.again}><summary>Look at the columns, or screen everyone anew</summary>{columns}</details>}
          {weighing}
        </>
      )}
      {made === undefined ? null : <Section title="How these people were made up"><MadeUpNote made={made} /></Section>}
      <Section title="How long it is kept"><KeepOrErase key={list.keptUntil} list={list} /></Section>
      <details className={look.again}>
        <summary>What was done with it, and by whom</summary>
        <ul className={lines.people}>{stepsInWords(steps).map(({ what, by, at, times }) => <li key={`${at} ${what}`}><p>{what.slice(0, 1).toUpperCase()}{what.slice(1)}{times === 1 ? '' : `, ${times} times`}</p><p className={lines.when}>{by}, {instantInWords(at)}</p></li>)}</ul>
      </details>
      <p className={`${look.back} screen-only`}><Link to="/office/lists" search={{ office: list.office }}>To the lists</Link></p>
    </>
  )
}
