import { describe, expect, it } from 'vitest'
import { composePacket, formIds, type FormId, type Packet } from '../src/index.ts'
import { exampleCase } from './example-case.ts'
import { linesOf } from './packet-text.ts'

const order = 'An order that counsel recorded'

async function applicationOf(slug: string, form: FormId): Promise<string> {
  const { input } = await exampleCase(slug, { form, asOf: '2026-11-28', confidentialAllowedBy: order })
  const made = composePacket(input)
  if (!made.ok) throw new Error(made.problem.what)
  return textOf(made.packet)
}

/** The application part as plain text: what a question asks, its answer, and after each sentence what it rests on. */
function textOf(packet: Packet): string {
  const part = packet.parts.find(({ id }) => id === 'application')
  return `${part?.title.text ?? ''}\n${part?.sections.flatMap(({ blocks }) => blocks).flatMap(linesOf).join('\n') ?? ''}\n`
}

describe('the application of an example, as golden text', () => {
  for (const slug of ['odessa-marlowe', 'tomas-iriarte', 'alice-marie-johnson']) {
    it(`${slug}: commutation`, async () => { await expect(await applicationOf(slug, 'commutation')).toMatchFileSnapshot(`forms/${slug}.commutation.txt`) })
  }
  for (const form of formIds.filter((id) => id !== 'commutation' && id !== 'marijuana-certificate')) {
    it(`tomas-iriarte: ${form}`, async () => { await expect(await applicationOf('tomas-iriarte', form)).toMatchFileSnapshot(`forms/tomas-iriarte.${form}.txt`) })
  }

  it('tomas-iriarte: a certificate of a pardon that was granted asks for nothing, and has no packet', async () => {
    await expect(applicationOf('tomas-iriarte', 'marijuana-certificate')).rejects.toThrow('asks for nothing')
  })
})
