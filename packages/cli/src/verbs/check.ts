import { checkConformance, type ConformanceReport } from '@lenity/law/conformance'
import { readJsonFile } from '../input/read-input-file.ts'
import { showConformance } from '../show/show-conformance.ts'
import { failed, reported, type Problem, type Verb } from '../verb.ts'

export const check: Verb = {
  name: 'check',
  about: 'Run published computations against the engine and say where they agree',
  usage: 'FILE… [--json]',
  help: [
    'Each file is a JSON list of cases { id, facts, expected, … }. For each case the engine computes what',
    'it can from the facts; only then is the expected result read and compared. A case that the law',
    'encoded here does not reach is “not encoded”, with the reason, and counts neither way.',
    'Exit status 1 when any case differs or a file could not be read.',
  ],
  example: 'check packages/law/conformance/*.json',
  options: {},
  run: async ({ words }) => {
    if (words.length === 0) return failed('No file was named.', 'check FILE…', 'Name one or more JSON files of cases.')
    const reports: ConformanceReport[] = []
    const problems: Problem[] = []
    for (const file of words) {
      const json = await readJsonFile(file)
      if (!json.ok) {
        problems.push(json.problem)
        continue
      }
      const report = checkConformance(json.value, file)
      reports.push(report)
      problems.push(...report.problems)
    }
    const sum = (of: (report: ConformanceReport) => number): number => reports.reduce((total, report) => total + of(report), 0)
    const totals = { agree: sum((r) => r.agree), differ: sum((r) => r.differ), notEncoded: sum((r) => r.notEncoded), questioned: sum((r) => r.questioned) }
    const data = {
      ...totals,
      files: reports.map(({ name, agree, differ, notEncoded, questioned }) => ({ file: name, agree, differ, notEncoded, questioned })),
      cases: reports.flatMap((report) => report.cases.map((one) => ({ ...one, file: report.name }))),
      problems,
    }
    return reported({ text: reports.length === 0 ? '' : showConformance(reports, totals), data, problems, exit: totals.differ > 0 || problems.length > 0 ? 1 : 0 })
  },
}
