import type { Answer } from '../../core/answer.ts'
import type { About } from '../../core/combine.ts'
import type { CaseFacts } from '../../facts/case-facts.ts'
import { decide, read } from './ask.ts'

/** Whether the person is serving a term of imprisonment, in prison or in prerelease custody. */
export function inPrisonNow(about: About, facts: CaseFacts): Answer {
  return decide(about, { status: read('custody.status', facts.custody.status) }, ({ status }) =>
    status === undefined ? { truth: 'cannot say', text: 'Where the person is now is not known.' } : { truth: status === 'in prison' || status === 'in prerelease custody' ? 'met' : 'not met', text: `The person is ${status}.` })
}
