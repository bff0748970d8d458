import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/client.ts'
import { copiesQuery } from '../../api/redaction-queries.ts'
import type { PacketSummary } from '../../api/shapes.ts'
import { SelectOne } from '../page/select-one.tsx'
import { ProblemNotice } from '../page/problem-notice.tsx'
import look from './packet.module.css'
import { useRecordedRule } from './recorded-rule.ts'
import type { Variant } from './variants.ts'

const asked: readonly PacketSummary['asks'][] = ['commutation', 'pardon', 'remission', 'reprieve']

/** Composes and renders the packet from the case as it stands now. */
export function BuildPacket({ caseId, variant, again }: { readonly caseId: string; readonly variant: Variant; readonly again: boolean }) {
  const queries = useQueryClient()
  const { said } = useRecordedRule(caseId, variant)
  const copies = useQuery(copiesQuery(caseId))
  const redacted = new Set(copies.data?.map(({ paper }) => paper)).size
  const [whole, setWhole] = useState(false)
  const [order, setOrder] = useState('')
  const [alone, setAlone] = useState(false)
  const build = useMutation({
    mutationFn: async ({ form, order, otherRelief, megabytes }: { readonly form: PacketSummary['asks']; readonly order: string; readonly otherRelief: string; readonly megabytes: number }) => {
      const body = { variant, form, ...(order === '' ? {} : { confidentialAllowedBy: order }), ...(variant === 'pardon attorney' && whole && { unredacted: true }), ...(megabytes > 0 && { volumeMegabytes: megabytes }), ...(alone ? { signedBy: 'the person' as const } : otherRelief === '' ? {} : { otherRelief }) }
      await api.POST('/api/cases/{case}/packets', { params: { path: { case: caseId } }, body })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'packets'] }),
  })
  return (
    <form className={`${look.build} screen-only`} onSubmit={(event) => {
      event.preventDefault()
      const form = new FormData(event.currentTarget)
      const said = (name: string) => String(form.get(name) ?? '').trim()
      build.mutate({ form: asked.find((one) => one === said('form')) ?? 'commutation', order: said('order'), otherRelief: said('otherRelief'), megabytes: Number(said('megabytes')) })
    }}>
      <SelectOne name="form" label="What is asked of the President" data={[{ value: 'commutation', label: 'Commutation of sentence' }, { value: 'pardon', label: 'Pardon after completion of sentence' }, { value: 'remission', label: 'Remission of fine or restitution' }, { value: 'reprieve', label: 'Reprieve' }]} />
      {variant === 'pardon attorney' ? (
        <TextInput value={order} onChange={(event) => setOrder(event.currentTarget.value)} className={look.order} name="order" maxLength={500} autoComplete="off" label="The order or rule that lets the presentence report go with it" description="As one would cite it: the local rule, the standing order or the order of the court, with its date. Without one, the presentence report, the statement of reasons and what is quoted from them stay out." />
      ) : null}
      {said !== undefined && said !== order ? <Button variant="subtle" onClick={() => setOrder(said)}>Put in what counsel recorded: {said}</Button> : null}
      {redacted === 0 ? null : variant === 'person by mail' ? <p className="quiet">{copiesInWords(redacted)}: by mail the copy goes, never the paper itself.</p> : (
        <Checkbox checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} label="Show the papers themselves, not their redacted copies" description={`${copiesInWords(redacted)}. Without this, the copy is the exhibit, and the table of exhibits says so.`} />
      )}
      <Checkbox checked={alone} onChange={(event) => setAlone(event.currentTarget.checked)} label="There is no counsel: the applicant signs the letter on top" description="That letter hands over what is enclosed and argues nothing." />
      {alone ? null : <Textarea name="otherRelief" maxLength={2000} autosize minRows={2} className={look.order} label="Other relief, as the letter on top says it" description="28 CFR 1.3: that none is there to be asked for first, or why the circumstances are exceptional. Left empty, the letter leaves room to write it, unless the papers show that none is there." />}
      {variant === 'pardon attorney' ? <TextInput name="megabytes" type="number" min={1} max={1000} step="any" defaultValue="18" label="Megabytes one mail carries" description="A larger packet is built in volumes too. No limit of the Pardon Attorney was found; 18 is our choice." /> : null}
      <Button type="submit" loading={build.isPending} variant={again ? 'default' : 'filled'}>{again ? 'Build it again' : 'Build the packet'}</Button>
      <span role="status" className="quiet">{build.isPending ? 'Composing, setting and binding the exhibits; this takes some seconds …' : build.isSuccess ? 'Built.' : ''}</span>
      {build.error ? <ProblemNotice error={build.error} /> : null}
    </form>
  )
}

function copiesInWords(papers: number): string {
  return papers === 1 ? 'One paper has a redacted copy' : `${papers} papers have redacted copies`
}
