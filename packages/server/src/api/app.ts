import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { publicStyleHash } from '../public/public-page-of.ts'
import type { Services } from '../services.ts'
import { askWho } from './ask-who.ts'
import { newApp, type Register } from './app-type.ts'
import { refuse } from './errors.ts'
import { guard } from './guard.ts'
import { limitBody } from './limit-body.ts'
import { accountStepRoutes } from './routes/account-steps.ts'
import { accountTokenRoutes } from './routes/account-tokens.ts'
import { accountRoutes } from './routes/account.ts'
import { arrivalRoutes } from './routes/arrivals.ts'
import { auditRoutes } from './routes/audit.ts'
import { calendarRoutes } from './routes/calendar.ts'
import { needRoom } from './need-room.ts'
import { campaignRoutes } from './routes/campaign.ts'
import { caseRoutes } from './routes/cases.ts'
import { bulkRoutes } from './routes/bulk.ts'
import { decisionRoutes } from './routes/decision.ts'
import { homeRoutes } from './routes/home.ts'
import { docketViewRoutes } from './routes/docket-views.ts'
import { docketRoutes } from './routes/docket.ts'
import { dueRoutes } from './routes/due.ts'
import { erasureRoutes } from './routes/erasures.ts'
import { exportRoutes } from './routes/exports.ts'
import { doorRoutes } from './routes/door.ts'
import { otherDoorRoutes } from './routes/other-doors.ts'
import { factRoutes } from './routes/facts.ts'
import { settleRoutes } from './routes/settle.ts'
import { grantRoutes } from './routes/grants.ts'
import { letterGuideRoutes } from './routes/letter-guide.ts'
import { madeUpPopulationRoutes } from './routes/made-up-populations.ts'
import { populationRoutes } from './routes/populations.ts'
import { reformRoutes } from './routes/reforms.ts'
import { statisticsRoutes } from './routes/statistics.ts'
import { voiceRoutes } from './routes/voice.ts'
import { historyRoutes } from './routes/history.ts'
import { limitRoutes } from './routes/limits.ts'
import { insideRoutes } from './routes/inside.ts'
import { pressRoutes } from './routes/press.ts'
import { invitationRoutes } from './routes/invitations.ts'
import { importExportRoutes } from './routes/import-export.ts'
import { importRoutes } from './routes/imports.ts'
import { intakeRoutes } from './routes/intake.ts'
import { lawRoutes } from './routes/law.ts'
import { mergeRoutes } from './routes/merges.ts'
import { narrativeRoutes } from './routes/narrative.ts'
import { outsideRoutes } from './routes/outside.ts'
import { officeRoutes } from './routes/offices.ts'
import { draftWorkRoutes } from './routes/draft-work.ts'
import { filingRoutes } from './routes/filings.ts'
import { signOffRoutes } from './routes/sign-off.ts'
import { wordingRoutes } from './routes/wordings.ts'
import { packetRoutes } from './routes/packets.ts'
import { paperRelationRoutes } from './routes/paper-relations.ts'
import { paperRoutes } from './routes/papers.ts'
import { formRoutes } from './routes/forms.ts'
import { papersToGetRoutes } from './routes/papers-to-get.ts'
import { publicPageRoutes } from './routes/public-page.ts'
import { plainSummaryRoutes } from './routes/plain-summary.ts'
import { recordRoutes } from './routes/records.ts'
import { redactionRoutes } from './routes/redaction.ts'
import { releasePlanRoutes } from './routes/release-plan.ts'
import { searchRoutes } from './routes/search.ts'
import { sessionRoutes } from './routes/session.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { upkeepRoutes } from './routes/upkeep.ts'
import { shareRoutes } from './routes/shares.ts'
import { supporterRoutes } from './routes/supporters.ts'
import { supportPages } from '../support/support-pages.ts'
import { teamRoutes } from './routes/team.ts'
import { wallRoutes } from './routes/walls.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import { mailRoutes } from './routes/mail.ts'
import { workRoutes } from './routes/work.ts'
import { wayBackRoutes } from './routes/ways-back.ts'
import { retentionRoutes } from './routes/retention.ts'
import { waitingRoutes } from './routes/waiting.ts'
import { sayError } from './say-error.ts'

/** The whole API. Every path but a handful asks for a signed-in person first; what cannot be found and what may not be seen answer alike. */
export function createApi(services: Services) {
  const app = newApp()

  app.use(secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], // The preview of a page for everyone carries its own style, which is always the same.
      styleSrc: ["'self'", `'sha256-${publicStyleHash}'`], imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'"], connectSrc: ["'self'"], frameSrc: ["'self'", 'blob:'], formAction: ["'self'"], frameAncestors: ["'self'"], baseUri: ["'none'"],
    },
    // Not `no-referrer`: browsers would then send `Origin: null` with our own requests too, which we rightly refuse.
    referrerPolicy: 'same-origin',
    xFrameOptions: 'SAMEORIGIN',
    crossOriginEmbedderPolicy: false,
  }))
  app.use(async (c, next) => {
    c.set('proxies', services.proxies)
    await next()
  })
  app.use(guard(services.origins))
  app.use('/api/*', async (c, next) => {
    await next()
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  })
  app.use('/api/*', askWho(services.signIn))
  app.use('/api/*', limitBody())
  if (services.room) app.use('/api/*', needRoom(services.room))

  const routes: readonly Register[] = [
    sessionRoutes,
    signInRoutes,
    accountRoutes,
    accountStepRoutes,
    accountTokenRoutes,
    caseRoutes,
    docketRoutes,
    docketViewRoutes,
    bulkRoutes,
    mergeRoutes,
    paperRoutes,
    redactionRoutes,
    papersToGetRoutes,
    formRoutes,
    plainSummaryRoutes,
    publicPageRoutes,
    supporterRoutes,
    otherDoorRoutes,
    grantRoutes,
    voiceRoutes,
    statisticsRoutes,
    populationRoutes, madeUpPopulationRoutes, reformRoutes,
    letterGuideRoutes,
    releasePlanRoutes,
    paperRelationRoutes,
    arrivalRoutes,
    workRoutes,
    webhookRoutes,
    mailRoutes,
    outsideRoutes,
    factRoutes,
    settleRoutes,
    lawRoutes,
    narrativeRoutes,
    packetRoutes,
    signOffRoutes,
    filingRoutes,
    draftWorkRoutes,
    wordingRoutes,
    recordRoutes,
    campaignRoutes,
    insideRoutes,
    pressRoutes,
    decisionRoutes,
    homeRoutes,
    dueRoutes,
    waitingRoutes,
    limitRoutes,
    retentionRoutes,
    wayBackRoutes,
    historyRoutes,
    calendarRoutes,
    intakeRoutes,
    doorRoutes,
    searchRoutes,
    erasureRoutes,
    upkeepRoutes,
    teamRoutes,
    wallRoutes,
    shareRoutes,
    auditRoutes,
    exportRoutes,
    importRoutes,
    importExportRoutes,
    officeRoutes,
    invitationRoutes,
  ]
  for (const register of routes) register(app, services)
  supportPages(app, services)

  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: { title: 'Lenity', version: '0.1.0', description: 'Clemency casework: facts with their pages, the law then and now, and the packet.' },
  })
  app.all('/api/*', c => refuse(c, { kind: 'not found', what: 'There is nothing here that you can open.', where: c.req.path, next: 'Go back to the docket.' }))
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) return refuse(c, { kind: 'invalid', what: 'The request was not understood.', where: c.req.path, next: 'Correct it and send it again.' })
    console.error(`${c.req.method} ${c.req.routePath}: ${sayError(error)}`)
    return refuse(c, { kind: 'unavailable', what: 'Something went wrong on our side; nothing was lost.', where: c.req.routePath, next: 'Try again; if it happens again, restart Lenity.' })
  })
  return app
}
