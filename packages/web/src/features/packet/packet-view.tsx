import { memorandumAddress, packetAddress } from '../../api/addresses.ts'
import type { PacketSummary } from '../../api/shapes.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { bySentence } from './by-sentence.ts'
import { PacketPages } from './packet-pages.tsx'
import look from './packet.module.css'
import { problemInWords } from './problem-words.ts'
import { SettleSentence } from './settle-sentence.tsx'
import settle from './settle.module.css'
import { SignOff } from './sign-off.tsx'

interface PacketViewProps {
  readonly caseId: string
  readonly packet: PacketSummary
  readonly earlier: readonly PacketSummary[]
  readonly maySign: boolean
}

/** A packet that was built: what must be settled, the files to save, and the pages themselves. */
export function PacketView({ caseId, packet, earlier, maySign }: PacketViewProps) {
  const pdf = packetAddress(caseId, packet.id)
  const { sentences, others } = bySentence(packet.problems)
  const has = (kind: 'pdf' | 'docx') => packet.files.some((file) => file.kind === kind)
  return (
    <>
      {packet.problems.length === 0 ? null : (
        <Section title="To settle before it goes out">
          <ul className={look.problems}>
            {others.map((problem) => (
              <li key={JSON.stringify(problem)}>
                <p>{problemInWords(problem)}</p>
                <p className="quiet">{problem.next}</p>
              </li>
            ))}
          </ul>
          {sentences.length === 0 ? null : <ul className={settle.list}>{sentences.map((sentence) => <SettleSentence key={sentence.key} caseId={caseId} sentence={sentence} stands={{ packet: packet.id }} maySign={maySign} />)}</ul>}
        </Section>
      )}
      <Section title="The packet">
        <p className={`${look.files} screen-only`}>
          {has('pdf') ? <SaveLink href={`${pdf}?download=1`}>Save the packet (PDF)</SaveLink> : null}
          {has('docx') ? <SaveLink href={memorandumAddress(caseId, packet.id)}>Save the memorandum (DOCX)</SaveLink> : null}
        </p>
        <SignOff caseId={caseId} packet={packet} maySign={maySign} />
        {has('pdf') ? <PacketPages pdf={pdf} /> : null}
        {earlier.length === 0 ? null : (
          <details className={look.earlier}>
            <summary>Built before ({earlier.length})</summary>
            <ul>{earlier.map((each) => <li key={each.id}><SaveLink href={`${packetAddress(caseId, each.id)}?download=1`}>{dateInWords(each.madeAt)}, PDF</SaveLink></li>)}</ul>
          </details>
        )}
      </Section>
    </>
  )
}
