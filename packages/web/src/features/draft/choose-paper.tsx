import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { recordsQuery } from '../../api/casework-queries.ts'
import { otherDoorsQuery } from '../../api/door-queries.ts'
import { SelectOne } from '../page/select-one.tsx'
import { petitions, takingUp } from './asked-of-draft.ts'
import look from './draft.module.css'

interface ChoosePaperProps {
  readonly caseId: string
  readonly chosen: string
  /** Whether papers beside the petition are made by whoever asks. */
  readonly makes: boolean
  readonly onChoose: (paper: string) => void
}

/** Which paper is read: a petition, what takes up one made before, or a paper of another door. */
export function ChoosePaper({ caseId, chosen, makes, onChoose }: ChoosePaperProps) {
  const doors = useQuery({ ...otherDoorsQuery(caseId), enabled: makes })
  const records = useQuery({ ...recordsQuery(caseId, 'petitions'), enabled: makes })
  const before = (records.data ?? []).flatMap((record) => {
    if (record.type !== 'petition') return []
    const { status, filedOn, authority, number } = record.fields
    const denied = status === 'denied'
    if (!denied && (filedOn === undefined || (status !== 'filed' && status !== 'pending'))) return []
    return [{ value: takingUp(record.id), label: `${denied ? 'Renewed petition: what has changed' : 'Supplement'}, ${authority}${number === undefined ? '' : `, no. ${number}`}` }]
  })
  const papers = (doors.data?.doors ?? []).flatMap(({ name, papers: own }) => (own.length === 0 ? [] : [{ group: name, items: own.map(({ id, name: label }) => ({ value: id, label })) }]))
  const data = [{ group: 'To the President', items: [...petitions] }, ...(before.length === 0 ? [] : [{ group: 'A petition made before', items: before }]), ...papers]
  const known = data.some(({ items }) => items.some(({ value }) => value === chosen))
  return (
    <div className={`${look.paper} screen-only`}>
      <SelectOne label="Which paper" data={known ? data : [...data, { group: 'Chosen', items: [{ value: chosen, label: doors.isPending || records.isPending ? 'The paper chosen …' : 'A paper that is not made for this case now' }] }]} value={chosen} onChange={(event) => onChoose(event.currentTarget.value)} />
      <p className="quiet">The certificate of a pardon already granted is its form alone: <Link to="/cases/$caseId/forms" params={{ caseId }} search={{ form: 'marijuana-certificate' }}>its questions, each with its answer and source</Link>.</p>
    </div>
  )
}
