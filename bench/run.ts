// npm run bench -- NAME [--json] [--seconds N] [--scale N] [--seed TEXT] [--papers N] [--only TEXT] [--by-path] [--kinds 'KIND, KIND'] [--layouts blind | open] [--misses] [--real FOLDER]: each figure beside its peers, in one run.
import { parseArgs } from 'node:util'
import { benchLaw } from './law.ts'
import { compareEncodings, showAgreement } from './second-encoding/run-second-encoding.ts'
import { benchConfirm, showConfirm } from './confirm/bench-confirm.ts'
import { makings } from './papers/aims.ts'
import { benchPapers } from './papers/bench-papers.ts'
import { benchReal } from './papers/real/bench-real.ts'
import { showReal } from './papers/real/show-real.ts'
import { showPapers } from './papers/show-papers.ts'
import { wishedKinds } from './papers/wished-kinds.ts'
import { benchPetition, showPetition } from './petition/bench-petition.ts'
import { benchPopulation } from './population/bench-population.ts'
import { knownAnswer, showKnownAnswer } from './population/known-answer.ts'
import { shareList } from './population/share-list.ts'
import { showPopulation } from './population/show-population.ts'
import { showShared } from './population/show-shared.ts'
import { benchPress } from './press/bench-press.ts'
import { showPress } from './press/show-press.ts'
import { benchServer } from './server/bench-server.ts'
import { showServer } from './server/show-server.ts'
import { showLaw } from './show-law.ts'

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' }, seconds: { type: 'string' }, scale: { type: 'string' }, seed: { type: 'string' }, papers: { type: 'string' }, only: { type: 'string' }, 'by-path': { type: 'boolean' }, kinds: { type: 'string' }, layouts: { type: 'string' }, misses: { type: 'boolean' }, real: { type: 'string' } }, allowPositionals: true })
const seconds = Number(values.seconds ?? 2)
const parts = [...makings, 'peers'] as const
const layoutsWished = (['blind', 'open'] as const).find((one) => one === values.layouts)
const kindsWished = values.kinds === undefined ? undefined : wishedKinds(values.kinds, layoutsWished)
const benches: Readonly<Record<string, () => Promise<{ readonly text: string; readonly data: unknown; readonly failed?: boolean }>>> = {
  law: async () => {
    const data = await benchLaw(seconds)
    return { text: showLaw(data), data }
  },
  papers: async () => {
    if (values.real !== undefined) {
      const real = await benchReal(values.real)
      return { text: showReal(real).join('\n'), data: real }
    }
    const data = await benchPapers({ kinds: kindsWished?.ok === true ? kindsWished.kinds : undefined, layouts: layoutsWished, only: parts.find((one) => one === values.only), seed: values.seed ?? 'papers', papers: Number(values.papers ?? 1200), seconds: values.seconds === undefined ? 180 : seconds, say: (line) => process.stderr.write(`${line}\n`) })
    const real = values.only === undefined ? showReal(await benchReal(process.env['LENITY_REAL_PAPERS'])) : []
    return { text: [showPapers(data, values['by-path']), ...real].join('\n'), data, failed: data.figures.some(({ wrongUnflagged }) => wrongUnflagged.length > 0) }
  },
  press: async () => {
    const data = benchPress(process.env['LENITY_PRESS_DIR'], process.env['LENITY_ARTICLES_DIR'])
    return { text: showPress(data, values.misses === true), data, failed: data.figures.some(({ falseVerbatim }) => falseVerbatim.length > 0) }
  },
  server: async () => {
    const data = await benchServer({ scale: Number(values.scale ?? 1), seconds: values.seconds === undefined ? 60 : seconds, say: (line) => process.stderr.write(`${line}\n`) })
    return { text: showServer(data), data }
  },
  petition: async () => {
    const data = await benchPetition()
    return { text: showPetition(data), data }
  },
  confirm: async () => {
    const data = await benchConfirm({ say: (line) => process.stderr.write(`${line}\n`) })
    return { text: showConfirm(data), data, failed: data.keys.some(({ p95 }) => p95 > 50) }
  },
  'known-answer': async () => {
    const data = knownAnswer(Math.round(Number(values.scale ?? 1) * 40_000))
    return { text: showKnownAnswer(data), data }
  },
  population: async () => {
    const data = await benchPopulation({ scale: Number(values.scale ?? 1), seconds, say: (line) => process.stderr.write(`${line}\n`) })
    return { text: showPopulation(data), data, failed: !data.sameBytes || data.differ > 0 }
  },
  'share-list': async () => {
    const data = await shareList({ scale: Number(values.scale ?? 1), say: (line) => process.stderr.write(`${line}\n`) })
    return { text: showShared(data), data, failed: !data.sameBytes }
  },
  'second-encoding': async () => {
    const data = compareEncodings(1000)
    return { text: showAgreement(data), data, failed: data.differ.length > 0 }
  },
}

const bench = benches[positionals[0] ?? '']
if (bench === undefined || positionals.length > 1 || !(seconds > 0) || (values.only !== undefined && !parts.some((one) => one === values.only))) {
  process.stderr.write(`There is no such bench.\n  where: ${positionals.join(' ')}\n  next:  npm run bench -- ${Object.keys(benches).join(' | ')} [--json] [--seconds N] [--only '${parts.join("' | '")}']\n`)
  process.exit(1)
}
if (kindsWished?.ok === false || layoutsWished !== values.layouts) {
  process.stderr.write(kindsWished?.ok === false ? `${kindsWished.problem}\n` : `There are no such layouts.\n  where: --layouts ${values.layouts}\n  next:  --layouts blind or --layouts open\n`)
  process.exit(1)
}
const { text, data, failed } = await bench()
process.stdout.write(`${values.json === true ? JSON.stringify(data, undefined, 2) : text}\n`)
process.exitCode = failed === true ? 1 : 0
