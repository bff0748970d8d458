import { authoredAddress, memorandumAddress, packetAddress, volumeAddress } from '../../api/addresses.ts'
import type { PacketSummary } from '../../api/shapes.ts'
import { SaveLink } from '../confirm/save-link.tsx'
import { Section } from '../page/section.tsx'
import { dateInWords } from '../words/date-in-words.ts'
import { BringBack } from './bring-back.tsx'
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
  const has = (kind: 'pdf' | 'volume' | 'docx') => packet.files.some((file) => file.kind === kind)
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
          {packet.files.flatMap(({ volume }) => volume ?? []).sort((a, b) => a - b).map((volume) => <SaveLink key={volume} href={volumeAddress(caseId, packet.id, volume)}>Volume {volume} (PDF)</SaveLink>)}
          {has('docx') ? <SaveLink href={memorandumAddress(caseId, packet.id)}>Save the memorandum (DOCX)</SaveLink> : null}
          {has('pdf') ? <SaveLink href={authoredAddress(caseId, packet.id)}>Save the authored pages alone, for the archive (PDF/A)</SaveLink> : null}
        </p>
        {has('volume') ? <p className="quiet">The packet is larger than one mail carries: send its volumes, each of which says what the others hold.</p> : null}
        {maySign && has('docx') ? <BringBack caseId={caseId} packet={packet} /> : null}
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
