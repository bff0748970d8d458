import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router'
import { formIds, type FormId } from '../features/forms/form-ids.ts'

/** The pages of the everyday work of a case; each comes when it is first opened. */
export function caseworkRoutes<P extends AnyRoute>(inCase: () => P) {
  return [
    createRoute({ getParentRoute: inCase, path: '/tasks', component: lazyRouteComponent(() => import('../pages/tasks.tsx'), 'Tasks') }),
    createRoute({ getParentRoute: inCase, path: '/papers/$paperId/redact', component: lazyRouteComponent(() => import('../pages/redact.tsx'), 'Redact') }),
    createRoute({ getParentRoute: inCase, path: '/papers-to-get', component: lazyRouteComponent(() => import('../pages/papers-to-get.tsx'), 'PapersToGet') }),
    createRoute({
      getParentRoute: inCase, path: '/forms', component: lazyRouteComponent(() => import('../pages/forms.tsx'), 'Forms'),
      validateSearch: (search): { form?: FormId } => { const form = formIds.find((id) => id === search['form']); return form === undefined ? {} : { form } },
    }),
    createRoute({ getParentRoute: inCase, path: '/plain', component: lazyRouteComponent(() => import('../pages/plain-summary.tsx'), 'PlainSummary') }),
    createRoute({ getParentRoute: inCase, path: '/filing', component: lazyRouteComponent(() => import('../pages/filing.tsx'), 'Filing') }),
    createRoute({ getParentRoute: inCase, path: '/draft/versions', component: lazyRouteComponent(() => import('../pages/draft-versions.tsx'), 'DraftVersions') }),
    createRoute({ getParentRoute: inCase, path: '/doors', component: lazyRouteComponent(() => import('../pages/doors.tsx'), 'Doors') }),
    createRoute({ getParentRoute: inCase, path: '/precedents', component: lazyRouteComponent(() => import('../pages/precedents.tsx'), 'PrecedentsPage') }),
    createRoute({ getParentRoute: inCase, path: '/log', component: lazyRouteComponent(() => import('../pages/log.tsx'), 'Log') }),
    createRoute({ getParentRoute: inCase, path: '/stream', component: lazyRouteComponent(() => import('../pages/stream.tsx'), 'Stream') }),
    createRoute({ getParentRoute: inCase, path: '/introductions', component: lazyRouteComponent(() => import('../pages/introductions.tsx'), 'Introductions'), validateSearch: (search): { to?: string } => (typeof search['to'] === 'string' && search['to'] !== '' ? { to: search['to'] } : {}) }),
    createRoute({ getParentRoute: inCase, path: '/meetings', component: lazyRouteComponent(() => import('../pages/meetings.tsx'), 'Meetings') }),
    createRoute({ getParentRoute: inCase, path: '/meetings/$meeting', component: lazyRouteComponent(() => import('../pages/meeting.tsx'), 'Meeting') }),
    createRoute({ getParentRoute: inCase, path: '/inside', component: lazyRouteComponent(() => import('../pages/inside.tsx'), 'Inside') }),
    createRoute({ getParentRoute: inCase, path: '/press', component: lazyRouteComponent(() => import('../pages/press.tsx'), 'PressPage') }),
    createRoute({ getParentRoute: inCase, path: '/press/$paperId', component: lazyRouteComponent(() => import('../pages/press-article.tsx'), 'PressArticle'), validateSearch: (search): { at?: number } => (Number.isInteger(search['at']) ? { at: search['at'] as number } : {}) }),
    createRoute({ getParentRoute: inCase, path: '/public', component: lazyRouteComponent(() => import('../pages/public-page.tsx'), 'PublicPage') }),
    createRoute({ getParentRoute: inCase, path: '/supporters', component: lazyRouteComponent(() => import('../pages/supporters.tsx'), 'Supporters') }),
    createRoute({ getParentRoute: inCase, path: '/fees', component: lazyRouteComponent(() => import('../pages/fees.tsx'), 'Fees') }),
    createRoute({ getParentRoute: inCase, path: '/agreements', component: lazyRouteComponent(() => import('../pages/agreements.tsx'), 'Agreements') }),
    createRoute({ getParentRoute: inCase, path: '/plan', component: lazyRouteComponent(() => import('../pages/release-plan.tsx'), 'ReleasePlan') }),
    createRoute({ getParentRoute: inCase, path: '/petitions', component: lazyRouteComponent(() => import('../pages/petitions.tsx'), 'Petitions') }),
    createRoute({ getParentRoute: inCase, path: '/home', component: lazyRouteComponent(() => import('../pages/home.tsx'), 'Home') }),
    createRoute({ getParentRoute: inCase, path: '/decision', component: lazyRouteComponent(() => import('../pages/decision.tsx'), 'Decision') }),
    createRoute({ getParentRoute: inCase, path: '/settings', component: lazyRouteComponent(() => import('../pages/case-settings.tsx'), 'CaseSettings'), validateSearch: (search): { merge?: string } => (typeof search['merge'] === 'string' ? { merge: search['merge'] } : {}) }),
    createRoute({
      getParentRoute: inCase, path: '/history', component: lazyRouteComponent(() => import('../pages/history.tsx'), 'History'),
      validateSearch: (search): { path?: string } => (typeof search['path'] === 'string' ? { path: search['path'] } : {}),
    }),
  ] as const
}
