import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lookAtExport, takeExport, type ExportPreview } from '../../api/import-queries.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { PageOpening } from '../page/page-opening.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { count } from './import-words.ts'
import look from './import.module.css'

/** A case from another office: what its file holds, and taking it in. */
export function TakeCase({ file, office, onPutAway }: { readonly file: File; readonly office: string | undefined; readonly onPutAway: () => void }) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const found = useQuery({ queryKey: ['export', file.name, file.size, file.lastModified, office], queryFn: () => lookAtExport(file, office), retry: false, staleTime: Infinity, gcTime: 0 })
  const take = useMutation({
    mutationFn: () => takeExport(file, office),
    onSuccess: async (caseId) => {
      await Promise.all([['imports'], ['docket']].map((queryKey) => queries.invalidateQueries({ queryKey })))
      await navigate({ to: '/cases/$caseId', params: { caseId } })
    },
  })
  const told = found.data
  return (
    <>
      <PageOpening title="Import" sentence={told === undefined ? found.error ? 'This file cannot be taken in.' : 'The file is being checked against its list of hashes …' : `${told.title}, from ${told.from}: every file in it is as it was written. Nothing is written yet.`} />
      {found.error ?? take.error ? <ProblemNotice error={found.error ?? take.error} /> : null}
      {told === undefined ? null : <Told told={told} />}
      <div className={`${look.acts} screen-only`}>
        {told === undefined ? null : <KeyedButton variant="filled" loading={take.isPending} onClick={() => take.mutate()}>Take the case in</KeyedButton>}
        <KeyedButton disabled={take.isPending} onClick={onPutAway}>Put it away</KeyedButton>
      </div>
    </>
  )
}

function Told({ told: { exportedAt, exportedBy, part, counts, matches, from } }: { readonly told: ExportPreview }) {
  return (
    <div className={look.told}>
      <p>{exportedBy} took it out on {instantInWords(exportedAt)}, as {part}. It holds {count(counts.papers, 'paper')}, {count(counts.facts, 'fact')}, {count(counts.decisions, 'decision')}, {count(counts.records, 'record')}, {count(counts.words, 'answer')} in the person’s own words, {count(counts.packets, 'packet file')}, {count(counts.draft, 'entry', 'entries')} of the draft, {count(counts.filings, 'filing')} and {count(counts.signatures, 'signature')} of supporters.</p>
      <p>It becomes a case that you lead. Beside what was confirmed or decided there it will say who did so, that you brought it, and that it came from {from}. What was signed there comes as history and signs nothing here. Who was on the case there, and what was read and changed there, stay in the file: keep it.</p>
      {matches.map(({ kind, why, caseId, title }, i) => <p key={i} className={look.alike}>{kind === 'imported before' ? 'You took this very export in before' : 'It may be of someone who is here already'}: {caseId === undefined ? title : <Link to="/cases/$caseId" params={{ caseId }}>{title}</Link>} ({why.join('; ')}).</p>)}
    </div>
  )
}
