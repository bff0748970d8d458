import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser'

/** The floors of the house. A package imports only from floors below it, never sideways; each rule says why and what to do instead. */
const tests = '\\.test\\.tsx?$|/test/|/conformance/|test-database\\.ts$'

function only(name: string, from: string, allowed: readonly string[], comment: string): IForbiddenRuleType {
  const others = ['law', 'casefile', 'papers', 'petition', 'outreach', 'population', 'server', 'web', 'cli'].filter(p => p !== from && !allowed.includes(p))
  return { name, comment, severity: 'error', from: { path: `^packages/${from}/`, pathNot: tests }, to: { path: `^packages/(${others.join('|')})/` } }
}

const sideways = 'Papers, petition, outreach and population never import each other: hand data over through the case file, or put the two together on the top floor.'

export const forbidden: IForbiddenRuleType[] = [
  only('law-knows-nobody', 'law', [], 'The law imports nothing, so that anyone can read, check and reuse it alone. Pass what it needs as case facts.'),
  { name: 'law-uses-no-library', comment: 'The law runs in a browser and in a bare JavaScript engine. Write the few lines, or put the work on a higher floor.', severity: 'error', from: { path: '^packages/law/src/', pathNot: tests }, to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'] } },
  only('casefile-stands-on-law', 'casefile', ['law'], 'The case file may ask the law and nobody else. What reads papers or writes petitions lies above it.'),
  only('papers-stays-on-its-floor', 'papers', ['law', 'casefile'], sideways),
  only('petition-stays-on-its-floor', 'petition', ['law', 'casefile'], sideways),
  only('outreach-stays-on-its-floor', 'outreach', ['law', 'casefile'], sideways),
  only('population-stays-on-its-floor', 'population', ['law', 'casefile'], sideways),
  only('web-knows-law-and-its-client', 'web', ['law'], 'The page sees what the API sends and may ask the law; nothing else belongs in a browser. Add a route instead.'),
  only('server-is-not-used-by-others', 'server', ['law', 'casefile', 'papers', 'petition', 'outreach', 'population'], 'The server puts things together; it does not reach into the page or the command line.'),
  only('cli-speaks-to-the-server', 'cli', ['law', 'casefile', 'papers', 'petition', 'outreach', 'population'], 'Verbs on the docket go through the API, so that walls and audit hold.'),
  { name: 'only-the-server-opens-the-store', comment: 'Row-level security and the audit hold because one program opens the store. Ask the server instead.', severity: 'error', from: { path: '^packages/', pathNot: `^packages/(server|casefile/store)/|${tests}` }, to: { path: '^packages/casefile/store/' } },
  { name: 'casefile-source-is-pure', comment: 'packages/casefile/src is pure; PostgreSQL lives in packages/casefile/store.', severity: 'error', from: { path: '^packages/casefile/src/', pathNot: tests }, to: { dependencyTypes: ['npm', 'npm-dev', 'core', 'npm-no-pkg', 'npm-unknown'], pathNot: '^packages/law/' } },
  { name: 'pages-do-not-import-each-other', comment: 'A page is a place of its own. What two pages share goes into features.', severity: 'error', from: { path: '^packages/web/src/pages/([^/]+)' }, to: { path: '^packages/web/src/pages/([^/]+)', pathNot: ['^packages/web/src/pages/$1', '\\.module\\.css$'] } },
  { name: 'no-circles', comment: 'Two files that import each other are one file, or a third is missing.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
]

export const options: ICruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|node_modules)/|generated/' },
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
}
