import { fileOfPaper, reach } from '@lenity/casefile'
import type { CaseRecord, PaperArrived } from '@lenity/casefile/store'
import { addMonths, paperKinds, type CivilDate, type Leaf, type NextPaper, type PaperKind } from '@lenity/law'
import { answerDue, formStanding, localPresentenceRule, officialForms, recordLaw, waysToGet, type Consent, type WayToGet } from '@lenity/law/records'
import { blanksOf, composeLetters, letterFacts, type LetterFacts } from '@lenity/petition'
import { screeningOf, type CaseView } from '../case-view.ts'
import { letterName } from './letter-name.ts'

/** What the list is made of beside the case: the requests and what came for them, as far as the one who asks sees them. */
export interface AskedFor {
  readonly requests: readonly CaseRecord[]
  readonly arrived: readonly PaperArrived[]
  readonly office: string
  readonly today: CivilDate
}

export type PapersToGet = ReturnType<typeof papersToGet>

/** The papers the law still needs, the one that settles most first, then those that were asked for and are needed no more; each with who holds it, under what law, and how far asking for it is. */
export function papersToGet(view: CaseView, asked: AskedFor) {
  const { caseFacts, papers, facts, standing } = view
  const next = screeningOf(view).nextPapers
  const wanted = new Set(next.map(({ paper }) => paper))
  const requests = asked.requests.flatMap((record) => (record.type === 'paper request' && 'holder' in record.fields ? [requestOf({ ...record, fields: record.fields }, view, asked)] : []))
  const others = [...new Set(requests.map(({ paper }) => paper))].filter((paper) => !wanted.has(paper)).map((paper): NextPaper => ({ paper, settles: 0, paths: [] }))
  const written = letterFacts({ facts, papers, standing })
  return {
    today: asked.today,
    papers: [...next, ...others].map(({ paper, settles, paths }) => ({
      paper, settles, paths: [...paths],
      confidential: paperKinds[paper].confidential,
      have: papers.filter(({ kind }) => kind.kind === paper).map(({ id, name }) => ({ id, name })),
      ways: waysToGet[paper].map((way, index) => wayOf(paper, way, index, written, asked)),
      requests: requests.filter((one) => one.paper === paper),
    })),
    consents: reach(view.file.role, 'agreements') === 'nothing' ? [] : consentsOn(view.contents.agreements, asked.today),
    forms: Object.values(officialForms).map((form) => ({ number: form.number, name: form.name, ...formStanding(form, asked.today) })),
    confidential: { rules: [...localPresentenceRule(knownWords(caseFacts.conviction.district))], district: knownWords(caseFacts.conviction.district), why: recordLaw.pressure, recorded: reach(view.file.role, 'agreements') === 'nothing' ? undefined : recordedRules(view.contents.agreements) },
  }
}

function wayOf(paper: PaperKind, way: WayToGet, index: number, facts: LetterFacts, { office, today }: AskedFor) {
  const due = answerDue(way, today)
  return {
    holder: way.holder, how: way.how, authority: [...way.authority], notEncoded: way.notEncoded, consents: [...way.consents],
    time: way.time && { says: way.time.says, sources: [...way.time.sources], workingDays: way.time.workingDays, ifAskedToday: due?.on ?? today },
    letters: composeLetters({ office, on: today, paper, way, facts }).map((letter) => ({ name: letterName({ paper, way: index, letter: letter.id }), id: letter.id, title: letter.title, language: letter.language, signedBy: letter.signedBy, goesToPrison: letter.goesToPrison, blanks: blanksOf(letter).map((blank) => ({ ...blank })) })),
  }
}

type RequestFields = Extract<CaseRecord['fields'], { readonly holder: unknown }>

function requestOf({ id, version, fields }: Pick<CaseRecord, 'id' | 'version'> & { readonly fields: RequestFields }, { papers }: CaseView, { arrived, today, requests }: AskedFor) {
  const sameKind = new Set(requests.filter((one) => 'holder' in one.fields && one.fields.paper === fields.paper).map((one) => one.id))
  const ofKind = papers.filter(({ kind }) => kind.kind === fields.paper)
  /** The paper by which a file is shown here: the one of the kind in it, or the first. */
  const named = (file: string) => {
    const shown = ofKind.find((one) => fileOfPaper(one.id) === file) ?? papers.find((one) => fileOfPaper(one.id) === file)
    return { paper: shown?.id ?? file, name: shown?.name ?? 'a paper' }
  }
  const came = arrived.filter(({ record }) => record === id)
  const linked = new Set(arrived.filter(({ record }) => sameKind.has(record)).map(({ paper }) => paper))
  const open = came.length === 0 && (fields.state === 'asked' || fields.state === 'chased' || fields.state === 'to ask')
  return {
    id, version, ...fields,
    stands: came.length > 0 ? 'arrived' as const : fields.state,
    overdue: open && fields.dueOn !== undefined && fields.dueOn < today,
    arrived: came.map(({ paper, by, at }) => ({ ...named(paper), by, at })),
    /** Papers of the kind that nobody linked with a request yet: a person says whether one of them is the one. */
    proposed: open ? ofKind.filter(({ id: paper }) => !linked.has(fileOfPaper(paper))).map(({ id: paper, name }) => ({ paper, name })) : [],
  }
}

/** The file a paper lies in. */

const wantedConsents = ['authority to represent', 'certification of identity', 'prison release', 'medical release'] as const satisfies readonly Consent[]

/** What the person signed, as it stands on a day: an authorization for the Bureau must not be older than three months when it is used. */
function consentsOn(agreements: readonly CaseRecord[], today: CivilDate) {
  return wantedConsents.map((what) => {
    const newest = agreements.flatMap(({ fields }) => ('signedOn' in fields && fields.what === what ? [fields] : [])).toSorted((one, other) => other.signedOn.localeCompare(one.signedOn))[0]
    if (newest === undefined) return { what, is: 'missing' as const }
    const { signedOn, expiresOn } = newest
    if (expiresOn !== undefined && expiresOn < today) return { what, is: 'expired' as const, signedOn, expiresOn }
    const fresh = what !== 'prison release' || signedOn >= addMonths(today, -3)
    return { what, is: fresh ? 'held' as const : 'older than three months' as const, signedOn, expiresOn }
  })
}

/** The rules and orders counsel recorded under which a confidential paper may be attached, the newest first. */
export function recordedRules(agreements: readonly CaseRecord[]) {
  return agreements.flatMap(({ fields }) => ('signedOn' in fields && fields.what === 'rule or order on confidential papers' ? [{ cite: fields.by, on: fields.signedOn, until: fields.expiresOn, note: fields.note }] : [])).toSorted((one, other) => other.on.localeCompare(one.on))
}

function knownWords(leaf: Leaf<string>): string | undefined {
  return leaf.is === 'known' ? leaf.value : undefined
}
