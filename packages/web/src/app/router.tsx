import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router'
import { CaseHome } from '../pages/case-home.tsx'
import { Criteria } from '../pages/criteria.tsx'
import { Docket } from '../pages/docket.tsx'
import { Facts } from '../pages/facts.tsx'
import { Find } from '../pages/find.tsx'
import { FirstRun } from '../pages/first-run.tsx'
import { NotFound } from '../pages/not-found.tsx'
import { Packet } from '../pages/packet.tsx'
import { PaperPages } from '../pages/paper.tsx'
import { ComingPaper } from '../pages/coming-paper.tsx'
import { Papers } from '../pages/papers.tsx'
import { Sentence } from '../pages/sentence.tsx'
import { SignIn } from '../pages/sign-in.tsx'
import type { Place } from '../api/queries.ts'
import { CaseFrame } from './case-frame.tsx'
import { caseworkRoutes } from './casework-routes.ts'
import { invitationRoute, listRoutes, officeRoute, peopleRoutes, statisticsRoute, voiceRoute, wayBackRoute } from './people-routes.ts'
import { docketAddress } from '../features/docket/docket-search.ts'
import { Shell } from './shell.tsx'
import { loadQuotes } from '../features/sources/quotes.ts'

function word(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound })

const signIn = createRoute({
  getParentRoute: () => root, path: '/sign-in', component: SignIn,
  validateSearch: (search): { next?: string } => { const next = word(search['next']); return next?.startsWith('/') && !next.startsWith('//') ? { next } : {} },
})
const firstRun = createRoute({
  getParentRoute: () => root, path: '/first-run', component: FirstRun,
  validateSearch: (search): { token?: string } => { const token = word(search['token']); return token === undefined ? {} : { token } },
})

const shell = createRoute({ getParentRoute: () => root, id: 'signed-in', component: Shell })
const docket = createRoute({ getParentRoute: () => shell, path: '/', component: Docket, validateSearch: docketAddress })

const places = new Set<unknown>(['case', 'paper', 'page', 'fact', 'record', 'words'] satisfies Place[])
const find = createRoute({
  getParentRoute: () => shell, path: '/search', component: Find,
  validateSearch: (search): { find?: string; in?: Place } => {
    const words = word(search['find'])
    return { ...(words === undefined || words === '' ? {} : { find: words }), ...(places.has(search['in']) ? { in: search['in'] as Place } : {}) }
  },
})

/** The rulebook brings all of the law with it, so it comes when it is asked for. */
const rulebook = createRoute({
  getParentRoute: () => shell, path: '/rulebook', component: lazyRouteComponent(() => Promise.all([import('../pages/rulebook.tsx'), loadQuotes()]).then(([page]) => page), 'Rulebook'),
  validateSearch: (search): { find?: string; edition?: string } => {
    const [find, edition] = [word(search['find']), word(search['edition'])]
    return { ...(find === undefined || find === '' ? {} : { find }), ...(edition === undefined ? {} : { edition }) }
  },
})

const work = createRoute({ getParentRoute: () => shell, path: '/work', component: lazyRouteComponent(() => import('../pages/work.tsx'), 'Work') })

const waiting = createRoute({ getParentRoute: () => shell, path: '/waiting', component: lazyRouteComponent(() => import('../pages/waiting.tsx'), 'WaitingWorkPage') })

const backup = createRoute({ getParentRoute: () => shell, path: '/backup', component: lazyRouteComponent(() => import('../pages/backup.tsx'), 'Backup') })

const intake = createRoute({ getParentRoute: () => shell, path: '/intake', component: lazyRouteComponent(() => import('../pages/intake.tsx'), 'Intake') })
const importing = createRoute({ getParentRoute: () => shell, path: '/import', component: lazyRouteComponent(() => import('../pages/import.tsx'), 'Import') })
const ask = createRoute({ getParentRoute: () => root, path: '/ask/$token', component: lazyRouteComponent(() => import('../pages/ask.tsx'), 'Ask') })
const yourSignIn = createRoute({ getParentRoute: () => shell, path: '/your-sign-in', component: lazyRouteComponent(() => import('../pages/your-sign-in.tsx'), 'YourSignIn') })

const inCase = createRoute({ getParentRoute: () => shell, path: '/cases/$caseId', component: CaseFrame })
const home = createRoute({ getParentRoute: () => inCase, path: '/', component: CaseHome })
const facts = createRoute({
  getParentRoute: () => inCase, path: '/facts', component: Facts,
  validateSearch: (search): { fact?: string } => { const fact = word(search['fact']); return fact === undefined ? {} : { fact } },
})
const confirm = createRoute({
  getParentRoute: () => inCase, path: '/confirm', component: lazyRouteComponent(() => import('../pages/confirm.tsx'), 'Confirm'),
  validateSearch: (search): { paper?: string } => { const paper = word(search['paper']); return paper === undefined ? {} : { paper } },
})
const sentence = createRoute({ getParentRoute: () => inCase, path: '/sentence', component: Sentence })
const criteria = createRoute({ getParentRoute: () => inCase, path: '/criteria', component: Criteria })
const packet = createRoute({ getParentRoute: () => inCase, path: '/packet', component: Packet })
const draft = createRoute({ getParentRoute: () => inCase, path: '/draft', component: lazyRouteComponent(() => import('../pages/draft.tsx'), 'DraftPage'), validateSearch: (search): { paper?: string } => { const paper = word(search['paper']); return paper === undefined ? {} : { paper } } })
const coming = createRoute({ getParentRoute: () => inCase, path: '/coming/$arrival', component: ComingPaper })
const papers = createRoute({ getParentRoute: () => inCase, path: '/papers', component: Papers })
const paper = createRoute({
  getParentRoute: () => inCase, path: '/papers/$paperId', component: PaperPages,
  validateSearch: (search): { page?: number } => { const page = Number(search['page']); return Number.isInteger(page) && page > 0 ? { page } : {} },
})

export const router = createRouter({
  routeTree: root.addChildren([signIn, firstRun, ask, invitationRoute(() => root), wayBackRoute(() => root), shell.addChildren([officeRoute(() => shell), voiceRoute(() => shell), statisticsRoute(() => shell), ...listRoutes(() => shell), docket, work, waiting, intake, importing, find, rulebook, backup, yourSignIn, inCase.addChildren([home, facts, confirm, sentence, criteria, packet, draft, papers, paper, coming, ...peopleRoutes(() => inCase), ...caseworkRoutes(() => inCase)])])]),
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register { router: typeof router }
}
