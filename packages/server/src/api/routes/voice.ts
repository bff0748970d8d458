import { createRoute, z } from '@hono/zod-openapi'
import type { CivilDate } from '@lenity/law'
import { checkVoice, readBlockWithExamples, readVoice, readWithExamples, voiceKit, writeVoice, type OfficeVoice } from '@lenity/petition'
import { packetInAnotherVoice } from '../../packet/make-packet.ts'
import { namesOf } from '../../people-names.ts'
import { keepVoice, standingVoice, takeBackVoice, voiceOf } from '../../voice/voice-of-office.ts'
import type { Register } from '../app-type.ts'
import { counselOnly, noPacket } from '../counsel-only.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { voice, voiceChecked, voiceCompared, voiceFileRead, voicePage } from '../schemas/voice.ts'

const path = '/api/offices/{office}/voice'
const inOffice = z.object({ office: z.string().max(64).openapi({ description: 'The id of the office' }) })
const kept = z.object({ version: z.number().int() })

const open = createRoute({
  method: 'get', path, operationId: 'getVoice', summary: 'How an office says it: its words for composed sentences and its own blocks, what it writes with, and every version',
  request: { params: inOffice }, responses: ok('The voice', voicePage),
})
const check = createRoute({
  method: 'post', path: `${path}/check`, operationId: 'checkVoice', summary: 'What is wrong in a voice, and how its wordings read with made-up values; nothing is kept',
  request: { params: inOffice, ...body(voice) }, responses: ok('What was found', voiceChecked),
})
const keep = createRoute({
  method: 'put', path, operationId: 'keepVoice', summary: 'Keep a voice as the next version; for those who lead or supervise a case of the office',
  request: { params: inOffice, ...body(z.object({ voice, from: z.number().int().min(0).openapi({ description: 'The version it was made from' }), note: z.string().trim().max(2_000).default('') })) }, responses: ok('The version', kept),
})
const back = createRoute({
  method: 'post', path: `${path}/take-back`, operationId: 'takeBackVoice', summary: 'Put an earlier version back, as a version of its own',
  request: { params: inOffice, ...body(z.object({ to: z.number().int().min(0).openapi({ description: '0 for the standard wording throughout' }) })) }, responses: ok('The version', kept),
})
const save = createRoute({
  method: 'get', path: `${path}/voice.txt`, operationId: 'saveVoice', summary: 'The voice of an office as one file that can be read, changed, and brought into another office',
  request: { params: inOffice }, responses: file('The file', 'text/plain'),
})
const read = createRoute({
  method: 'post', path: `${path}/read`, operationId: 'readVoiceFile', summary: 'What such a file says, and what cannot be read in it, line by line; nothing is kept',
  request: { params: inOffice, ...body(z.object({ text: z.string().max(500_000) })) }, responses: ok('What it says', voiceFileRead),
})
const compare = createRoute({
  method: 'post', path: '/api/cases/{case}/voice', operationId: 'tryVoice', summary: 'How the packet of a case would read in another voice, where it differs; nothing is kept',
  request: { params: inCase, ...body(z.object({ variant: z.enum(['pardon attorney', 'person by mail']), voice })) }, responses: ok('What differs', voiceCompared),
})

export const voiceRoutes: Register = (app, { store, signInPool, today }) => {
  app.openapi(open, async c => {
    const mine = store.as(c.get('user'))
    const { office } = c.req.valid('param')
    const [versions, mayWrite] = [await mine.voices.list(office), await mine.voices.mayWrite(office)]
    if (!versions.ok) return refuse(c, versions.problem)
    const nameOf = await namesOf(signInPool, versions.value.map(({ by }) => by))
    const all = versions.value.map(one => ({ version: one.version, note: one.note, by: nameOf(one.by), at: one.at, voice: voiceOf(one) }))
    return c.json({ version: all[0]?.version ?? 0, voice: all[0]?.voice ?? { wordings: [], blocks: [] }, mayWrite: mayWrite.ok && mayWrite.value, kit: voiceKit(), versions: all }, 200)
  })

  app.openapi(check, async c => {
    const there = await store.as(c.get('user')).voices.mayWrite(c.req.valid('param').office)
    if (!there.ok) return refuse(c, there.problem)
    const sent = spoken(c.req.valid('json'))
    const reads = sent.wordings.flatMap(({ sentence, text }) => { const said = readWithExamples(sentence, text); return said === undefined ? [] : [{ sentence, text: said }] })
    const blocks = sent.blocks.flatMap((block) => { const paragraphs = readBlockWithExamples(block); return paragraphs === undefined ? [] : [{ name: block.name, paragraphs }] })
    return c.json({ ...checkVoice(sent), reads, blocks }, 200)
  })

  app.openapi(keep, async c => {
    const { voice: sent, from, note } = c.req.valid('json')
    const done = await keepVoice(store.as(c.get('user')), c.req.valid('param').office, { voice: spoken(sent), from, note })
    return done.ok ? c.json(done.value, 200) : refuse(c, done.problem)
  })

  app.openapi(back, async c => {
    const done = await takeBackVoice(store.as(c.get('user')), c.req.valid('param').office, c.req.valid('json').to)
    return done.ok ? c.json(done.value, 200) : refuse(c, done.problem)
  })

  app.openapi(save, async c => {
    const mine = store.as(c.get('user'))
    const { office } = c.req.valid('param')
    const there = await mine.voices.mayWrite(office)
    if (!there.ok) return refuse(c, there.problem)
    return c.body(writeVoice((await standingVoice(mine, office)).voice), 200, { 'content-type': 'text/plain; charset=utf-8', 'content-disposition': 'attachment; filename="our-voice.txt"' })
  })

  app.openapi(read, async c => {
    const there = await store.as(c.get('user')).voices.mayWrite(c.req.valid('param').office)
    return there.ok ? c.json(readVoice(c.req.valid('json').text), 200) : refuse(c, there.problem)
  })

  app.openapi(compare, async c => {
    const { case: caseId } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const counsel = await counselOnly(mine, caseId, { ...noPacket, where: 'the draft' })
    if (counsel !== undefined) return refuse(c, counsel)
    const { variant, voice: sent } = c.req.valid('json')
    const compared = await packetInAnotherVoice(mine, caseId, { variant }, spoken(sent), today())
    return compared.ok ? c.json(compared.value, 200) : refuse(c, compared.problem)
  })
}

function spoken(sent: z.infer<typeof voice>): OfficeVoice {
  return { wordings: sent.wordings, blocks: sent.blocks.map(({ law, ...block }) => ({ ...block, ...(law !== undefined && { law: { ...law, readOn: law.readOn as CivilDate } }) })) }
}
