import { z } from '@hono/zod-openapi'
import { composeAnswerPage, longestField, signatureWords, type PublicLanguage } from '@lenity/outreach'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Register } from '../api/app-type.ts'
import { fewFrom } from '../api/few-from.ts'
import { sourceOf } from '../sign-in/source.ts'

/** What the form sends, as whoever is not signed in typed it. */
const typed = z.object({
  language: z.enum(['en', 'es']).catch('en'),
  name: z.string().trim().min(1).max(longestField.name),
  place: z.string().trim().min(1).max(longestField.place),
  mail: z.string().trim().max(longestField.mail).pipe(z.email()),
  shows: z.enum(['yes', 'no']),
  sentence: z.string().trim().max(longestField.sentence).optional(),
  website: z.string().max(2_000).optional(),
})

/** The whole of what a form can be, in bytes. */
const most = 16 * 1024

/** Pages for those who sign: the answer to the form, and what the links of the mails open. They go without a script, and nobody is signed in. */
export const supportPages: Register = (app, { store, signInPool }) => {
  const allows = fewFrom(signInPool, 'support', { most: 10, within: 60 * 60 })

  app.post('/support/:token', bodyLimit({ maxSize: most, onError: (c) => page(c, 'en', [signatureWords.en.wrong[0], signatureWords.en.wrongField.sentence, ...signatureWords.en.wrong.slice(1)], 413) }), async c => {
    const sent = Object.fromEntries([...await formOf(c)].filter(([, value]) => value !== ''))
    const language: PublicLanguage = sent['language'] === 'es' ? 'es' : 'en'
    const words = signatureWords[language]
    const read = typed.safeParse(sent)
    const token = c.req.param('token')
    if (await store.supportDoor.whose(token) === undefined) return page(c, language, words.closed, 404)
    if (!read.success) {
      const [where] = read.error.issues[0]?.path ?? []
      const [title, next] = words.wrong
      return page(c, language, [title, words.wrongField[isField(where) ? where : 'other'], next], 400)
    }
    const { name, place, mail, shows, sentence, website } = read.data
    // A program that fills in what nobody sees is told what everyone is told.
    if (website !== undefined) return page(c, language, words.sent)
    if (!await allows(sourceOf(c))) return page(c, language, words.tooMany, 429)
    const came = await store.supportDoor.sign(token, { name: oneLine(name), place: oneLine(place), address: mail, showsName: shows === 'yes', sentence: sentence === undefined ? undefined : oneLine(sentence), language })
    return came === 'kept' ? page(c, language, words.sent) : came === 'full' ? page(c, language, words.tooMany, 503) : page(c, language, words.closed, 404)
  })

  for (const [does, wanted] of [['confirm', 'confirm'], ['back', 'take back']] as const) {
    app.get(`/support/${does}/:token`, async c => {
      const language = languageOf(c)
      const words = signatureWords[language]
      const link = await store.supportDoor.link(c.req.param('token'))
      if (link?.does !== wanted) return page(c, language, words.nothing, 404)
      return page(c, language, [words[`${does}Title`], words[`${does}Ask`](link.office)], 200, { action: `${c.req.path}${language === 'es' ? '?l=es' : ''}`, button: words[`${does}Do`] })
    })
    app.post(`/support/${does}/:token`, async c => {
      const language = languageOf(c)
      const words = signatureWords[language]
      const done = does === 'confirm' ? await store.supportDoor.confirm(c.req.param('token')) : await store.supportDoor.takeBack(c.req.param('token'))
      return done ? page(c, language, does === 'confirm' ? words.confirmed : words.gone) : page(c, language, words.nothing, 404)
    })
  }
}

function page(c: Context, language: PublicLanguage, said: readonly string[], status: 200 | 400 | 404 | 413 | 429 | 503 = 200, asks?: Parameters<typeof composeAnswerPage>[2]) {
  c.header('cache-control', 'no-store')
  return c.html(composeAnswerPage(language, said, asks), status)
}

function languageOf(c: Context): PublicLanguage {
  return c.req.query('l') === 'es' ? 'es' : 'en'
}

/** What came as a form of text; what came otherwise is an empty one. */
async function formOf(c: Context): Promise<URLSearchParams> {
  return c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true ? new URLSearchParams(await c.req.text()) : new URLSearchParams()
}

function isField(name: unknown): name is 'name' | 'place' | 'mail' | 'shows' | 'sentence' {
  return ['name', 'place', 'mail', 'shows', 'sentence'].includes(String(name))
}

/** Without what turns a line into several, or turns it round. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim()
}
