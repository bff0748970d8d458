import { counselCopyAddress } from '../../api/addresses.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import { Section } from '../page/section.tsx'
import { useRecordedRule } from './recorded-rule.ts'

/** Counsel's own copy: made when it is saved and kept nowhere. */
export function CounselCopy({ caseId }: { readonly caseId: string }) {
  const { asked, said } = useRecordedRule(caseId, 'pardon attorney')
  return (
    <Section title="Counsel’s own copy">
      <p className="quiet">The packet for the Pardon Attorney with what is to be settled, flagged, open and weak before it, the worksheet, and the words behind each sentence. Privileged: every page says so, nothing in it can be signed, and it is kept nowhere.</p>
      {asked ? null : <p className="screen-only"><SaveLink href={counselCopyAddress(caseId, said)} name="privileged-counsel-copy.pdf">Save counsel’s own copy (PDF)</SaveLink></p>}
    </Section>
  )
}
