import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'

/** The pages of who is on a case and what was done to it. */
export function peopleRoutes<P extends AnyRoute>(inCase: () => P) {
  return [
    createRoute({ getParentRoute: inCase, path: '/people', component: lazyRouteComponent(() => import('../pages/people.tsx'), 'People') }),
    createRoute({ getParentRoute: inCase, path: '/audit', component: lazyRouteComponent(() => import('../pages/audit.tsx'), 'Audit') }),
  ] as const
}

/** The office: its name, its people, its invitations. `office` chooses one of several. */
export function officeRoute<P extends AnyRoute>(shell: () => P) {
  return createRoute({
    getParentRoute: shell, path: '/office', component: lazyRouteComponent(() => import('../pages/office.tsx'), 'Office'),
    validateSearch: (search): { office?: string } => (typeof search['office'] === 'string' ? { office: search['office'] } : {}),
  })
}

/** How the office says it. */
export function voiceRoute<P extends AnyRoute>(shell: () => P) {
  return createRoute({
    getParentRoute: shell, path: '/office/voice', component: lazyRouteComponent(() => import('../pages/voice.tsx'), 'Voice'),
    validateSearch: (search): { office?: string } => (typeof search['office'] === 'string' ? { office: search['office'] } : {}),
  })
}

/** The numbers of the office. */
export function statisticsRoute<P extends AnyRoute>(shell: () => P) {
  return createRoute({
    getParentRoute: shell, path: '/office/statistics', component: lazyRouteComponent(() => import('../pages/statistics.tsx'), 'Statistics'),
    validateSearch: (search): { office?: string } => (typeof search['office'] === 'string' ? { office: search['office'] } : {}),
  })
}

/** Lists of many people, and one of them. */
export function listRoutes<P extends AnyRoute>(shell: () => P) {
  return [
    createRoute({
      getParentRoute: shell, path: '/office/lists', component: lazyRouteComponent(() => import('../pages/lists.tsx'), 'Lists'),
      validateSearch: (search): { office?: string } => (typeof search['office'] === 'string' ? { office: search['office'] } : {}),
    }),
    createRoute({ getParentRoute: shell, path: '/office/lists/$list', component: lazyRouteComponent(() => import('../pages/list.tsx'), 'List') }),
    createRoute({
      getParentRoute: shell, path: '/office/lists/$list/rows/$row', component: lazyRouteComponent(() => import('../pages/list-row.tsx'), 'ListRow'),
      validateSearch: (search): { run?: string } => (typeof search['run'] === 'string' ? { run: search['run'] } : {}),
    }),
  ] as const
}

/** Where the link leads that lets someone back into their account. */
export function wayBackRoute<P extends AnyRoute>(root: () => P) {
  return createRoute({
    getParentRoute: root, path: '/way-back', component: lazyRouteComponent(() => import('../pages/way-back.tsx'), 'WayBack'),
    validateSearch: (search): { token?: string } => (typeof search['token'] === 'string' || typeof search['token'] === 'number' ? { token: String(search['token']) } : {}),
  })
}

/** Where a one-time link leads. */
export function invitationRoute<P extends AnyRoute>(root: () => P) {
  return createRoute({
    getParentRoute: root, path: '/invitation', component: lazyRouteComponent(() => import('../pages/invitation.tsx'), 'Invitation'),
    validateSearch: (search): { token?: string } => (typeof search['token'] === 'string' || typeof search['token'] === 'number' ? { token: String(search['token']) } : {}),
  })
}
