import { parseArgs } from 'node:util'
import { helpFor, helpForAll } from './help.ts'
import { nearest } from './nearest.ts'
import { toJson } from './show/to-json.ts'
import type { Outcome, Problem, Verb } from './verb.ts'
import { verbs } from './verbs/all-verbs.ts'

// A reader that stops early, such as head, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

const [name, ...rest] = process.argv.slice(2)
process.exitCode = await main(name, rest)

async function main(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') return help(name === 'help' ? args[0] : undefined, name === undefined ? 2 : 0)
  const verb = verbs.find((one) => one.name === name)
  if (verb === undefined) return refuse(unknownVerb(name), false)
  if (args.includes('--help') || args.includes('-h')) return help(verb.name, 0)
  const json = args.includes('--json')
  const read = readArguments(verb, args)
  if ('problem' in read) return refuse(read.problem, json)
  let outcome: Outcome
  try {
    outcome = await verb.run({ ...read, env: process.env, note: (line) => process.stderr.write(`${line}\n`) })
  } catch (error) {
    return refuse({ what: 'Lenity stopped on an error of its own.', where: error instanceof Error ? (error.stack ?? error.message) : String(error), next: 'Report it with these lines; nothing was changed.' }, json)
  }
  if (!outcome.ok) return refuse(outcome.problem, json)
  const { text, data, exit = 0, problems = [] } = outcome.report
  if (json) process.stdout.write(`${toJson(data, 2)}\n`)
  else if (text !== '') process.stdout.write(`${text}\n`)
  for (const problem of problems) tell(problem)
  return exit
}

function help(name: string | undefined, exit: number): number {
  const verb = verbs.find((one) => one.name === name)
  if (name !== undefined && verb === undefined) return refuse(unknownVerb(name), false)
  process.stdout.write(`${verb === undefined ? helpForAll(verbs) : helpFor(verb)}\n`)
  return exit
}

function unknownVerb(name: string): Problem {
  const close = nearest(name, verbs.map((one) => one.name))
  return { what: `Lenity has no verb “${name}”.`, where: 'the first word of the command', next: close === undefined ? `The verbs are: ${verbs.map((one) => one.name).join(', ')}.` : `Did you mean “${close}”?` }
}

function readArguments(verb: Verb, args: readonly string[]): { words: readonly string[]; options: Record<string, string | boolean | undefined> } | { problem: Problem } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: { ...verb.options, json: { type: 'boolean' } }, allowPositionals: true, strict: true })
    return { words: positionals, options: values as Record<string, string | boolean | undefined> }
  } catch (error) {
    const option = /'(-[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
    const close = nearest(option.replace(/^-+/, ''), [...Object.keys(verb.options), 'json', 'help'])
    const known = Object.hasOwn(verb.options, option.replace(/^-+/, ''))
    const next = known ? `Give it a value: ${option} VALUE.` : close === undefined ? `See: lenity ${verb.name} --help` : `Did you mean “--${close}”?`
    return { problem: { what: known ? `The option ${option} needs a value.` : `“${verb.name}” has no option ${option}.`, where: `the options of ${verb.name}`, next } }
  }
}

function refuse(problem: Problem, json: boolean): number {
  if (json) process.stdout.write(`${JSON.stringify({ problem }, undefined, 2)}\n`)
  tell(problem)
  return 1
}

function tell({ what, where, next }: Problem): void {
  process.stderr.write(`${what}\n  where: ${where}\n  next:  ${next}\n`)
}
