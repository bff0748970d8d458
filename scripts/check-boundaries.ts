// The floors of the house, held by dependency-cruiser: prints each broken rule with its reason.
import { cruise } from 'dependency-cruiser'
import { forbidden, options } from './boundary-rules.ts'

const folder = process.argv[2] ?? process.cwd()
process.chdir(folder)
const { output } = await cruise(['packages'], { ...options, ruleSet: { forbidden }, validate: true })
if (typeof output === 'string') throw new Error('the report was expected as data')

// A parser that silently reads nothing would let everything pass.
const floor = Number(process.argv[3] ?? 60)
const seen = output.modules.filter(module => /^packages\/.*\.tsx?$/.test(module.source)).length
// What begins with `virtual:` is made by the build of the page.
const unresolved = output.modules.flatMap(module => module.dependencies.filter(d => d.couldNotResolve && !d.module.startsWith('virtual:')).map(d => `${module.source} → ${d.module}`))
for (const violation of output.summary.violations) {
  const rule = forbidden.find(one => one.name === violation.rule.name)
  console.error(`${violation.from} → ${violation.to}\n  ${violation.rule.name}: ${rule?.comment ?? ''}`)
}
for (const line of unresolved) console.error(`${line}\n  this import leads nowhere`)
console.log(`${seen} modules, ${output.summary.violations.length} broken rules`)
if (seen < floor) console.error(`Only ${seen} modules were seen; at least ${floor} are there. The check did not read the code.`)
process.exit(output.summary.violations.length === 0 && unresolved.length === 0 && seen >= floor ? 0 : 1)
