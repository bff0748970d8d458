import { createRoute, z } from '@hono/zod-openapi'
import { bringBack } from '../../draft/bring-back.ts'
import { keepWording } from '../../draft/wordings.ts'
import { composeNow } from '../../packet/make-packet.ts'
import type { Register } from '../app-type.ts'
import { counselOnly, noPacket } from '../counsel-only.ts'
import { refuse } from '../errors.ts'
import { body, inCase, ok } from '../respond.ts'
import { broughtBack } from '../schemas/draft.ts'

const compare = createRoute({
  method: 'post', path: '/api/cases/{case}/packets/{packet}/brought-back', operationId: 'bringBackMemorandum', summary: 'The memorandum of a packet come back from a word processor: which sentences are other than they were made; nothing is kept',
  request: { params: inCase.extend({ packet: z.string().max(100) }), body: { required: true, content: { 'multipart/form-data': { schema: z.object({ file: z.instanceof(File).openapi({ type: 'string', format: 'binary' }) }) } } } },
  responses: ok('What is other', broughtBack),
})
const keep = createRoute({
  method: 'post', path: '/api/cases/{case}/draft-wordings', operationId: 'keepWording', summary: 'Counsel’s words for a sentence of the draft, in every packet of that kind, for as long as the sentence is composed so; the sentence itself takes them back',
  request: { params: inCase, ...body(z.object({
    variant: z.enum(['pardon attorney', 'person by mail']),
    was: z.string().min(1).max(20_000).openapi({ description: 'The sentence as it reads' }),
    now: z.string().trim().max(20_000).openapi({ description: 'Empty to leave it out' }),
    confidentialAllowedBy: z.string().trim().min(1).max(500).optional().openapi({ description: 'As the draft was read with' }),
    why: z.string().trim().max(2_000).optional().openapi({ description: 'Where numbers come from that the sentence did not have' }),
  })) },
  responses: ok('That it was kept', z.object({ kept: z.literal(true) })),
})

export const wordingRoutes: Register = (app, { store, today }) => {
  app.openapi(compare, async c => {
    const { case: caseId, packet } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const counsel = await counselOnly(mine, caseId, noPacket)
    if (counsel !== undefined) return refuse(c, counsel)
    const { file } = c.req.valid('form')
    const compared = await bringBack(mine, caseId, packet, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
    return compared.ok ? c.json(compared.value, 200) : refuse(c, compared.problem)
  })

  app.openapi(keep, async c => {
    const { case: caseId } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const counsel = await counselOnly(mine, caseId, { ...noPacket, where: 'the draft' })
    if (counsel !== undefined) return refuse(c, counsel)
    const { why = '', confidentialAllowedBy, ...wish } = c.req.valid('json')
    const composed = await composeNow(mine, caseId, { variant: wish.variant, confidentialAllowedBy }, today())
    if (!composed.ok) return refuse(c, composed.problem)
    const kept = await keepWording(mine, caseId, composed.value.composed, { ...wish, why })
    return kept.ok ? c.json({ kept: true as const }, 200) : refuse(c, kept.problem)
  })
}
