import { Button, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/client.ts'
import type { BroughtBack } from '../../api/shapes.ts'
import { ProblemNotice } from '../page/problem-notice.tsx'
import { useRecordedRule } from './recorded-rule.ts'
import look from './settle.module.css'
import type { Variant } from './variants.ts'

const called = { 'changed': 'Put otherwise', 'left out': 'Left out', 'added': 'Added after it', 'around': 'A heading, label or citation' } as const

/** One place of a memorandum that came back other than it was made, and keeping it so. */
export function ChangeBroughtBack({ caseId, variant, change }: { readonly caseId: string; readonly variant: Variant; readonly change: BroughtBack['changes'][number] }) {
  const queries = useQueryClient()
  const rule = useRecordedRule(caseId, variant)
  const { is, where, was, now, numbers, wording } = change
  const keep = useMutation({
    mutationFn: (why: string) => api.POST('/api/cases/{case}/draft-wordings', { params: { path: { case: caseId } }, body: { variant, was: wording?.was ?? '', now: wording?.now ?? '', ...(why !== '' && { why }), ...(rule.said !== undefined && { confidentialAllowedBy: rule.said }) } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  return (
    <li className={look.sentence}>
      <p><strong>{called[is]}.</strong> <span className="quiet">{where}</span></p>
      {is === 'around' || was === '' ? null : <p className={look.words}>{is === 'added' ? was : <del>{was}</del>}</p>}
      {now === '' ? null : <p className={look.words}>{is === 'around' ? now : <ins>{now}</ins>}</p>}
      {numbers.length === 0 ? null : <p><strong>Nothing the sentence rests on says {numbers.join(', ')}.</strong></p>}
      {keep.isSuccess ? <p role="status">Kept in counsel’s words.</p> : wording === undefined ? <p className="quiet">{is === 'around' ? 'Headings and citations are set by the program; this is for you to know.' : 'The applicant’s own words are changed by the applicant alone, below.'}</p> : (
        <form className={look.form} onSubmit={(event) => { event.preventDefault(); keep.mutate(String(new FormData(event.currentTarget).get('why') ?? '').trim()) }}>
          {numbers.length === 0 ? null : <Textarea name="why" autosize minRows={1} maxLength={2000} required withAsterisk={false} label="Where that comes from" description="Kept with your name. Better: add it to the facts with its paper, and the sentence is composed with it." />}
          <div className={look.acts}><Button type="submit" size="xs" loading={keep.isPending}>{is === 'left out' ? 'Leave it out' : 'Keep it so'}</Button></div>
          {keep.error ? <ProblemNotice error={keep.error} /> : null}
        </form>
      )}
    </li>
  )
}
