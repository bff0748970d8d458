import { createRoute, z } from '@hono/zod-openapi'
import { csvOf, refused, type Result } from '@lenity/casefile'
import type { MessageTexts, StoreForUser, SupportMessage } from '@lenity/casefile/store'
import { messageMail, publicLanguages } from '@lenity/outreach'
import { namesOf } from '../../people-names.ts'
import { publicPageOf, type Asked } from '../../public/public-page-of.ts'
import { linkInMail } from '../../support/links.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, inCase, ok } from '../respond.ts'
import { messageTexts, supporters, supportMessage } from '../schemas/supporters.ts'
import { attachment } from './papers.ts'

const path = '/api/cases/{case}/supporters'
const one = inCase.extend({ supporter: z.string().max(64).openapi({ description: 'The id of the signature' }) })
const message = inCase.extend({ message: z.string().max(64).openapi({ description: 'The id of the message' }) })
const messages = '/api/cases/{case}/support-messages'
const is = z.object({ done: z.literal(true) })

const get = createRoute({
  method: 'get', path, operationId: 'getSupporters', summary: 'The signatures that came through the page for everyone, and the messages to those who signed; for counsel',
  request: { params: inCase }, responses: ok('The signatures', supporters),
})
const csv = createRoute({
  method: 'get', path: '/api/cases/{case}/supporters.csv', operationId: 'supportersCsv', summary: 'Confirmed signatures as a table; refused once the agreement to them was taken back',
  request: { params: inCase }, responses: file('The table', 'text/csv'),
})
const setDoor = createRoute({
  method: 'put', path: `${path}/door`, operationId: 'setSupportDoor', summary: 'Gather signatures, or no longer',
  request: { params: inCase, ...body(z.object({ open: z.boolean() })) }, responses: ok('It is so', is),
})
const hide = createRoute({
  method: 'put', path: `${path}/{supporter}/hidden`, operationId: 'hideSupporter', summary: 'Keep a signature off the page, or no longer',
  request: { params: one, ...body(z.object({ hidden: z.boolean() })) }, responses: ok('It is so', is),
})
const erase = createRoute({
  method: 'delete', path: `${path}/{supporter}`, operationId: 'eraseSupporter', summary: 'Erase a signature for good',
  request: { params: one }, responses: ok('It is gone', is),
})
const write = createRoute({
  method: 'post', path: messages, operationId: 'writeSupportMessage', summary: 'Write a message to everyone who confirmed; it goes out when somebody else has it sent',
  request: { params: inCase, ...body(z.object({ texts: messageTexts })) }, responses: ok('The message', supportMessage),
})
const rewrite = createRoute({
  method: 'put', path: `${messages}/{message}`, operationId: 'changeSupportMessage', summary: 'Write it anew, for the number of now',
  request: { params: message, ...body(z.object({ version: z.number().int().min(1), texts: messageTexts })) }, responses: ok('The message', supportMessage),
})
const send = createRoute({
  method: 'post', path: `${messages}/{message}/send`, operationId: 'sendSupportMessage', summary: 'Have a message sent that somebody else wrote: this version, to this number',
  request: { params: message, ...body(z.object({ version: z.number().int().min(1), number: z.number().int().min(1) })) }, responses: ok('It is being sent', supportMessage),
})
const cancel = createRoute({
  method: 'delete', path: `${messages}/{message}`, operationId: 'cancelSupportMessage', summary: 'Give a message up, or stop what was not sent yet',
  request: { params: message }, responses: ok('The message', supportMessage),
})

export const supporterRoutes: Register = (app, { store, signInPool, origins: [origin], today }) => {
  const shown = async (mine: StoreForUser, userId: string, caseId: string, found: readonly SupportMessage[]) => {
    const nameOf = await namesOf(signInPool, [...new Set(found.flatMap(({ writtenBy, sent, cancelled }) => [writtenBy, sent?.by, cancelled?.by].flatMap((id) => id ?? [])))])
    const there = await mine.cases.get(caseId)
    const office = (await mine.offices.list()).find(({ id }) => there.ok && id === there.value.office)?.name ?? ''
    const named = (did: { readonly by: string; readonly at: string } | undefined) => did && { ...did, by: nameOf(did.by) }
    return found.map(({ writtenBy, sent, cancelled, ...rest }) => ({
      ...rest, writtenBy: nameOf(writtenBy), mine: writtenBy === userId, sent: named(sent), cancelled: named(cancelled),
      preview: Object.fromEntries(publicLanguages.flatMap((language) => (rest.texts[language] === undefined ? [] : [[language, messageMail(language, rest.texts, { office, back: linkInMail(origin, 'back', '…', language) })]]))),
    }))
  }
  const asked = (): Asked => ({ today: today(), origin, what: 'message to supporters looked over' })
  const first = async (c: { readonly get: (key: 'user') => { readonly userId: string } }, caseId: string, mine: StoreForUser, found: SupportMessage) => (await shown(mine, c.get('user').userId, caseId, [found]))[0] as Awaited<ReturnType<typeof shown>>[number]

  app.openapi(get, async c => {
    const { case: caseId } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const [door, list, written] = [await mine.support.door(caseId), await mine.support.list(caseId), await mine.support.messages(caseId)]
    if (!door.ok) return refuse(c, door.problem)
    if (!list.ok) return refuse(c, list.problem)
    if (!written.ok) return refuse(c, written.problem)
    const { token, ...state } = door.value
    const nameOf = await namesOf(signInPool, [...new Set(list.value.flatMap(({ hidden }) => hidden?.by ?? []))])
    return c.json({
      ...state, ...(token !== undefined && { form: `${origin}/support/${token}` }),
      signatures: list.value.map(({ hidden, ...signed }) => ({ ...signed, hidden: hidden && { ...hidden, by: nameOf(hidden.by) } })),
      messages: await shown(mine, c.get('user').userId, caseId, written.value),
    }, 200)
  })
  app.openapi(csv, async c => {
    const { case: caseId } = c.req.valid('param')
    const mine = store.as(c.get('user')).support
    const door = await mine.door(caseId)
    if (!door.ok) return refuse(c, door.problem)
    if (!door.value.agreed) return refuse(c, { kind: 'conflict', what: 'The person has not agreed to signatures, or took it back: the list is not given out.', where: 'signatures', next: 'Erase the signatures, or ask the person again.' })
    const list = await mine.list(caseId, 'signatures taken out')
    if (!list.ok) return refuse(c, list.problem)
    const rows = list.value.filter(({ state }) => state === 'confirmed').map((each) => [each.name, each.place, each.address, each.showsName ? 'yes' : 'no', each.sentence, each.language, each.confirmedAt?.slice(0, 10), each.hidden === undefined ? 'no' : 'yes'])
    return c.body(csvOf(['Name', 'Place', 'E-mail', 'Name may be shown', 'Sentence', 'Language', 'Confirmed on', 'Hidden'], rows), 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': attachment('signatures.csv') })
  })
  app.openapi(setDoor, async c => {
    const now = await store.as(c.get('user')).support.setDoor(c.req.valid('param').case, c.req.valid('json').open)
    return now.ok ? c.json({ done: true as const }, 200) : refuse(c, now.problem)
  })
  app.openapi(hide, async c => {
    const { case: caseId, supporter } = c.req.valid('param')
    const now = await store.as(c.get('user')).support.hide(caseId, supporter, c.req.valid('json').hidden)
    return now.ok ? c.json({ done: true as const }, 200) : refuse(c, now.problem)
  })
  app.openapi(erase, async c => {
    const { case: caseId, supporter } = c.req.valid('param')
    const now = await store.as(c.get('user')).support.erase(caseId, supporter)
    return now.ok ? c.json({ done: true as const }, 200) : refuse(c, now.problem)
  })
  app.openapi(write, async c => {
    const { case: caseId } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const { texts } = c.req.valid('json')
    const may = await mayGoOut(mine, caseId, texts, asked())
    const written = may.ok ? await mine.support.write(caseId, texts) : may
    return written.ok ? c.json(await first(c, caseId, mine, written.value), 200) : refuse(c, written.problem)
  })
  app.openapi(rewrite, async c => {
    const { case: caseId, message: id } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const { version, texts } = c.req.valid('json')
    const may = await mayGoOut(mine, caseId, texts, asked())
    const written = may.ok ? await mine.support.rewrite(caseId, id, { version, texts }) : may
    return written.ok ? c.json(await first(c, caseId, mine, written.value), 200) : refuse(c, written.problem)
  })
  app.openapi(send, async c => {
    const { case: caseId, message: id } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const there = await mine.support.messages(caseId)
    if (!there.ok) return refuse(c, there.problem)
    const may = await mayGoOut(mine, caseId, there.value.find((each) => each.id === id)?.texts ?? {}, asked())
    const sent = may.ok ? await mine.support.send(caseId, id, c.req.valid('json')) : may
    return sent.ok ? c.json(await first(c, caseId, mine, sent.value), 200) : refuse(c, sent.problem)
  })
  app.openapi(cancel, async c => {
    const { case: caseId, message: id } = c.req.valid('param')
    const mine = store.as(c.get('user'))
    const now = await mine.support.cancel(caseId, id)
    return now.ok ? c.json(await first(c, caseId, mine, now.value), 200) : refuse(c, now.problem)
  })
}

/** Whether words may go to everyone who signed: what the page for everyone would hold back is not sent either. */
async function mayGoOut(mine: StoreForUser, caseId: string, texts: MessageTexts, asked: Asked): Promise<Result<true>> {
  const view = await publicPageOf(mine, caseId, asked)
  if (!view.ok) return view
  const why = view.value.holdsBack(Object.values(texts).flatMap((each) => (each === undefined ? [] : [`${each.subject}\n${each.text}`])).join('\n'))
  return why === undefined ? { ok: true, value: true } : refused('conflict', `This cannot be sent to everyone. ${why}`, 'the message', 'Change the words, and save it again.')
}
