import { Progress, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { officesQuery } from '../api/people-queries.ts'
import page from '../features/docket/docket-page.module.css'
import { ChooseList } from '../features/import/choose-list.tsx'
import { ColumnList } from '../features/import/column-list.tsx'
import { count, doneSentence, previewSentence } from '../features/import/import-words.ts'
import look from '../features/import/import.module.css'
import { PastImports } from '../features/import/past-imports.tsx'
import { RowLists } from '../features/import/row-lists.tsx'
import { TakeCase } from '../features/import/take-case.tsx'
import { useImport } from '../features/import/use-import.ts'
import { KeyedButton } from '../features/page/keyed-button.tsx'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'

/** Takes people in from a list, or a case from another office: looked at first, then written. */
export function Import() {
  const offices = useQuery(officesQuery)
  const mine = (offices.data ?? []).filter(({ role }) => role !== 'guest')
  const [chosen, setOffice] = useState<string>()
  const office = chosen ?? mine[0]?.id
  const importing = useImport()
  const [exported, setExported] = useState<File>()
  const { wish, preview, busy, progress, error } = importing
  const wanted = preview === undefined ? 0 : preview.counts.added + (wish?.anyway.length ?? 0)
  const finished = progress?.finished === true
  if (exported !== undefined) return <main id="work" className={page.page} tabIndex={-1}><TakeCase file={exported} office={office} onPutAway={() => setExported(undefined)} /></main>
  return (
    <main id="work" className={page.page} tabIndex={-1}>
      <PageOpening title="Import" sentence={
        finished ? doneSentence(progress.added, progress.already, (preview?.counts.rows ?? 0) - progress.of)
          : busy === 'taking' ? 'The cases are being added.'
            : preview !== undefined ? previewSentence(preview)
              : 'A list of people becomes cases, once you have seen what each row would do.'
      }>
        {preview === undefined || finished ? null : <p className="quiet">{wish?.file.name === 'pasted' ? 'Pasted' : wish?.file.name}: {preview.how}.</p>}
      </PageOpening>
      {error === undefined ? null : <ProblemNotice error={error} />}
      {wish === undefined || finished || (preview === undefined && error !== undefined) ? (
        <>
          {finished ? <p><Link to="/">To the docket</Link></p> : null}
          {mine.length < 2 ? null : <label className={look.office}>Into which office<select value={office} onChange={(event) => setOffice(event.currentTarget.value)}>{mine.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select></label>}
          <ChooseList onChoose={(file) => (/\.zip$/i.test(file.name) ? setExported(file) : importing.choose(file, office))} />
          <PastImports />
        </>
      ) : null}
      {preview === undefined || wish === undefined || finished ? busy === 'looking' ? <p role="status">Reading the list …</p> : null : (
        <>
          {preview.whyNot !== undefined || busy === 'taking' ? null : <TextInput className={look.source ?? ''} label="Where the list comes from" description="It stands beside each fact as its source." value={wish.from} maxLength={200} onChange={(event) => importing.name(event.currentTarget.value)} />}
          <div className={`${look.acts} screen-only`}>
            {preview.whyNot === undefined ? <KeyedButton variant="filled" disabled={wanted === 0 || busy !== undefined} onClick={importing.take}>{wanted === 0 ? 'Nothing to add' : progress === undefined ? `Add ${count(wanted, 'case')}` : 'Go on'}</KeyedButton> : null}
            <KeyedButton disabled={busy === 'taking'} onClick={importing.putAway}>Put the list away</KeyedButton>
            {busy === 'looking' ? <span className="quiet" role="status">Looking again …</span> : null}
          </div>
          {progress === undefined ? null : <div className={look.progress}><p role="status">{progress.done.toLocaleString('en-US')} of {count(progress.of, 'case')}</p><Progress value={progress.of === 0 ? 100 : progress.done / progress.of * 100} aria-label="How far it is" /></div>}
          {busy === 'taking' ? null : (
            <>
              <Section title="What the columns hold"><ColumnList preview={preview} busy={busy !== undefined} onSay={importing.say} /></Section>
              <RowLists preview={preview} wish={wish} onWant={importing.want} />
            </>
          )}
        </>
      )}
    </main>
  )
}
