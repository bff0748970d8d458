import { done, refused, type Result } from '@lenity/casefile'
import type { StoreForUser } from '@lenity/casefile/store'
import type { PacketProblem } from '@lenity/petition'

/** That a lawyer signed for a sentence, or takes that back. Kept as an entry of the draft. */
interface SentenceSigned {
  readonly key: string
  readonly text: string
  readonly why: string
  readonly signed: boolean
}

export interface Signed {
  readonly by: string
  readonly at: string
  readonly why: string
}

/** What must be settled before a packet is final, with who signed for the sentence as its facts stand now. */
export type SignedProblem = PacketProblem & { readonly signed?: Signed; /** Who signed for it in the office the case came from, which signs nothing here. */ readonly signedElsewhere?: Signed }

/** Who signed for which sentence, by its key; the newest counts. Nothing for whoever is not counsel. */
export function signedSentences(store: StoreForUser, caseId: string): Promise<Result<ReadonlyMap<string, Signed>>> {
  return signedAs(store, caseId, 'sentence signed')
}

/** The same of what was signed in the office the case came from: history. */
export function signedElsewhere(store: StoreForUser, caseId: string): Promise<Result<ReadonlyMap<string, Signed>>> {
  return signedAs(store, caseId, 'sentence signed elsewhere')
}

async function signedAs(store: StoreForUser, caseId: string, kind: 'sentence signed' | 'sentence signed elsewhere'): Promise<Result<ReadonlyMap<string, Signed>>> {
  const entries = await store.draft.entries<SentenceSigned>(caseId, [kind])
  if (!entries.ok) return entries
  const signed = new Map<string, Signed>()
  for (const { content, by, at } of entries.value) {
    if (content.signed) signed.set(content.key, { by, at, why: content.why })
    else signed.delete(content.key)
  }
  return done(signed)
}

export function withSignatures(problems: readonly PacketProblem[], signed: ReadonlyMap<string, Signed>, elsewhere: ReadonlyMap<string, Signed>): readonly SignedProblem[] {
  return problems.map((problem): SignedProblem => {
    if (!('key' in problem)) return problem
    const [here, there] = [signed.get(problem.key), elsewhere.get(problem.key)]
    return { ...problem, ...(here !== undefined && { signed: here }), ...(there !== undefined && { signedElsewhere: there }) }
  })
}

/** A sentence a lawyer signed for; parts, answers and students’ work are settled only by doing them. */
export function isSettled(problem: SignedProblem): boolean {
  return problem.signed !== undefined
}

/** Signs for one of these sentences as it now stands, or takes it back. */
export async function signSentence(store: StoreForUser, caseId: string, among: readonly { readonly key: string; readonly text: string }[], wish: { readonly sentence: string; readonly why: string; readonly signed: boolean }): Promise<Result<true>> {
  const sentence = among.find(({ key }) => key === wish.sentence)
  if (sentence === undefined) return refused('conflict', 'This sentence, or a fact it rests on, was changed since you read it.', 'the sentence', 'Read it as it now stands, and sign that if it is still needed.')
  const kept = await store.draft.add<SentenceSigned>(caseId, { kind: 'sentence signed', content: { key: sentence.key, text: sentence.text, why: wish.why, signed: wish.signed } })
  return kept.ok ? done(true as const) : kept
}
