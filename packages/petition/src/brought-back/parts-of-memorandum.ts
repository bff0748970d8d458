import type { Packet, Part } from '../packet.ts'

/** The parts that go into the document for a word processor, in order: all but those the office asks for in a form of their own. */
export function partsOfMemorandum({ parts }: Packet): readonly Part[] {
  return parts.filter(({ id }) => id !== 'executive summary' && id !== 'checklist' && id !== 'application')
}
