import { defineConfig } from 'vitest/config'

/** Tests of what keeps nothing between two calls, no process and no database: the files of these share their modules, which are loaded once and not for each file. */
const together = ['packages/{law,outreach,petition,population}/{src,test,conformance}', 'packages/{casefile,web}/src', 'packages/papers/src/{certainty,kinds,readers,reading}', 'scripts'].map((folder) => `${folder}/**/*.test.ts`)

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['packages/*/{src,store,test,conformance}/**/*.test.ts', 'examples/**/*.test.ts', 'soak/**/*.test.ts', 'bench/**/*.test.ts'], exclude: [...together, '**/node_modules/**'] } },
    ],
  },
})
