import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { caseQuery, narrativeQuery, packetsQuery } from '../api/queries.ts'
import { BuildPacket } from '../features/packet/build-packet.tsx'
import { ChooseVariant } from '../features/packet/choose-variant.tsx'
import { CounselCopy } from '../features/packet/counsel-copy.tsx'
import { OwnWords } from '../features/packet/own-words.tsx'
import { packetSentence } from '../features/packet/packet-sentence.ts'
import { PacketView } from '../features/packet/packet-view.tsx'
import type { Variant } from '../features/packet/variants.ts'
import { PageOpening } from '../features/page/page-opening.tsx'
import { ProblemNotice, Waiting } from '../features/page/problem-notice.tsx'
import { Section } from '../features/page/section.tsx'

const route = getRouteApi('/signed-in/cases/$caseId/packet')

/** The packet: which variant, what must be settled first, the preview, and what can be saved. */
export function Packet() {
  const { caseId } = route.useParams()
  const stands = useQuery(caseQuery(caseId))
  const packets = useQuery(packetsQuery(caseId))
  const narrative = useQuery(narrativeQuery(caseId))
  const [variant, setVariant] = useState<Variant>('pardon attorney')
  const error = packets.error ?? stands.error
  if (error) return <ProblemNotice error={error} />
  if (!packets.data || !stands.data) return <Waiting for="the packets" />
  if (stands.data.outOfScope) return <PageOpening title="Packet" sentence={stands.data.outOfScope.why}><p>{stands.data.outOfScope.instead}</p></PageOpening>
  const made = packets.data.filter((packet) => packet.variant === variant)
  return (
    <>
      <PageOpening title="Packet" sentence={packetSentence(made[0])}>
        {stands.data.header.may['packets'] === 'write' || stands.data.header.may['packets'] === 'read' ? <p className="screen-only"><Link to="/cases/$caseId/draft" params={{ caseId }}>Read it as it stands, sentence by sentence, with what each rests on</Link></p> : null}
        {stands.data.header.may['packets'] === 'write' || stands.data.header.may['packets'] === 'read' ? <p className="screen-only"><Link to="/cases/$caseId/draft/versions" params={{ caseId }}>Versions of the draft, compared, and comments</Link> · <Link to="/cases/$caseId/filing" params={{ caseId }}>Checks before filing, and what was sent</Link></p> : null}
      </PageOpening>
      <ChooseVariant chosen={variant} onChoose={setVariant} />
      <BuildPacket caseId={caseId} variant={variant} again={made.length > 0} />
      {made[0] ? <PacketView key={made[0].id} caseId={caseId} packet={made[0]} earlier={made.slice(1)} maySign={stands.data.header.may['packets'] === 'write'} /> : null}
      {stands.data.header.may['packets'] === 'write' ? <CounselCopy caseId={caseId} /> : null}
      <Section title="In the applicant’s own words"><OwnWords caseId={caseId} answers={narrative.data ?? []} /></Section>
    </>
  )
}
