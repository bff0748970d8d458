import { createRoute, z } from '@hono/zod-openapi'
import { calendarText } from '../../calendar/calendar-text.ts'
import { calendarLinks, makeCalendarLink, takeBackCalendarLink, whoseCalendar } from '../../calendar/calendar-links.ts'
import { dueEvents } from '../../calendar/due-events.ts'
import type { Register } from '../app-type.ts'
import { refuse } from '../errors.ts'
import { body, file, ok } from '../respond.ts'

const link = z.object({ id: z.string(), showsNames: z.boolean(), madeAt: z.string(), lastUsedAt: z.string().optional() }).openapi('CalendarLink')

const list = createRoute({
  method: 'get', path: '/api/calendar-links', operationId: 'listCalendarLinks', summary: 'One’s own links to the calendar of what is due; the secrets themselves are not kept',
  responses: ok('The links, the newest first', z.array(link).readonly()),
})
const make = createRoute({
  method: 'post', path: '/api/calendar-links', operationId: 'makeCalendarLink', summary: 'Make a secret link to a calendar of what is due; its address is shown this once',
  request: body(z.object({ showsNames: z.boolean() })), responses: ok('The link', z.object({ id: z.string(), address: z.string() })),
})
const takeBack = createRoute({
  method: 'delete', path: '/api/calendar-links/{link}', operationId: 'takeBackCalendarLink', summary: 'Take a link back: it opens nothing from now on',
  request: { params: z.object({ link: z.uuid('there is no such link') }) }, responses: ok('It is taken back', z.object({ id: z.string() })),
})
const feed = createRoute({
  method: 'get', path: '/api/calendar/{secret}', operationId: 'calendar', summary: 'What is due as a calendar (iCalendar), with what the person of the link may see at this moment',
  request: { params: z.object({ secret: z.string().max(200) }) }, responses: file('The calendar', 'text/calendar'),
})

export const calendarRoutes: Register = (app, { store, signInPool, origins }) => {
  app.openapi(list, async c => c.json(await calendarLinks(signInPool, c.get('user').userId), 200))

  app.openapi(make, async c => {
    const made = await makeCalendarLink(signInPool, c.get('user').userId, c.req.valid('json').showsNames)
    if (made === undefined) return refuse(c, { kind: 'conflict', what: 'You have ten calendar links already.', where: 'calendar links', next: 'Take back one that is no longer used.' })
    return c.json({ id: made.id, address: `${origins[0]}/api/calendar/${made.secret}` }, 200)
  })

  app.openapi(takeBack, async c => {
    const { link: id } = c.req.valid('param')
    if (await takeBackCalendarLink(signInPool, c.get('user').userId, id)) return c.json({ id }, 200)
    return refuse(c, { kind: 'not found', what: 'There is no such link of yours.', where: 'calendar links', next: 'Look at the list again.' })
  })

  app.openapi(feed, async c => {
    const whose = await whoseCalendar(signInPool, c.req.valid('param').secret)
    if (whose === undefined) return refuse(c, { kind: 'not found', what: 'This calendar link opens nothing.', where: 'the calendar link', next: 'Make a new one under My work.' })
    const due = await store.as({ userId: whose.userId }).due.plain()
    if (!due.ok) return refuse(c, due.problem)
    const text = calendarText('Lenity: what is due', dueEvents(due.value, { origin: origins[0], ...whose }))
    return c.body(new TextEncoder().encode(text).buffer, 200, { 'content-type': 'text/calendar; charset=utf-8', 'content-disposition': 'inline; filename="lenity.ics"' })
  })
}
