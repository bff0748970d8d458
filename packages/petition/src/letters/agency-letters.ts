import type { PaperKind } from '@lenity/law'
import { sayPaperKind } from '@lenity/law/records'
import { closing, letterhead } from './court-letters.ts'
import { byHand, line, type Letter, type LetterBlock, type Line } from './letter.ts'
import type { LetterInput } from './letter-input.ts'

/** What of the Bureau's file a kind of paper is, in the words its own staff use. */
const asTheBureauSays: Partial<Readonly<Record<PaperKind, string>>> = {
  'sentence computation': 'the current Sentence Monitoring computation data, with the computations it replaced',
  'inmate profile': 'the inmate profile',
  'discipline log': 'the complete inmate discipline record, with the incident reports and hearing reports',
  'progress report': 'every progress report and program review',
  'financial responsibility plan': 'the record of payments under the financial responsibility program',
  'education transcript': 'the education and course transcript',
  'certificate': 'the certificates of courses and programs completed',
  'risk or custody classification': 'every custody classification form and risk assessment, with the scoring',
}

export function recordsRequestUnderFoia(input: LetterInput): Letter {
  const { facts, paper, way } = input
  const to: readonly Line[] = way.holder === 'Bureau of Prisons' ? [['Freedom of Information Act/Privacy Act Section'], line`Office of General Counsel, Room ${byHand('number: see the Bureau’s page')}`, ['Federal Bureau of Prisons'], ['320 First Street, N.W., Washington, DC 20534']]
    : [[way.holder === 'Pardon Attorney' ? 'Office of the Pardon Attorney' : 'Executive Office for United States Attorneys, FOIA/Privacy Staff'], ['Department of Justice'], [byHand('address: see the office’s page')]]
  const what = way.holder === 'Bureau of Prisons' ? asTheBureauSays[paper] ?? `${sayPaperKind(paper)} in the central file` : way.holder === 'Pardon Attorney' ? 'every letter of your office to this person about their applications' : `${sayPaperKind(paper)} in the file of the case`
  return agencyLetter(input, to, `Freedom of Information Act request`, [
    { is: 'paragraph', line: line`We represent ${facts.name}, and ask under the Freedom of Information Act, 5 U.S.C. 552, and 28 CFR 16.3 for a copy of:` },
    { is: 'list', items: [[what]] },
    ...(way.holder === 'Bureau of Prisons' ? [{ is: 'paragraph', line: ['The person’s written authorization, dated within the last three months (28 CFR 513.63), and a statement of identity under 28 U.S.C. 1746 are with this request.'] } as const]
      : [{ is: 'paragraph', line: ['The person’s statement of identity and authorization under 28 U.S.C. 1746 is with this request (28 CFR 16.3(a)(4)).'] } as const]),
    { is: 'paragraph', line: line`The records are asked for to prepare an application for executive clemency. We will pay fees up to ${byHand('amount')}; please ask us before they go beyond that. If anything is withheld, please name the exemption and send the rest.` },
  ])
}

export function medicalRecordsRequest(input: LetterInput): Letter {
  const { facts } = input
  return { ...agencyLetter(input, [['Federal Bureau of Prisons, Office of General Counsel'], ['bop-ogc-efoia-s@bop.gov']], 'Request of counsel for a client’s medical records', [
    { is: 'paragraph', line: line`We represent ${facts.name}. We ask for the medical records of the last two years, with laboratory results, consultations and medication.` },
    { is: 'paragraph', line: ['The client’s consent, sworn under penalty of perjury, is with this request. Your page says that such a request is ordinarily processed within three business days of receipt.'] },
  ]), title: 'Request for medical records' }
}

/** The same where the person has not signed: counsel swears to what the Bureau's page asks for. */
export function medicalRecordsRequestByCounsel(input: LetterInput): Letter {
  const { facts } = input
  const asked = agencyLetter(input, [['Federal Bureau of Prisons, Office of General Counsel'], ['bop-ogc-efoia-s@bop.gov']], 'Request of counsel for a client’s medical records', [
    { is: 'paragraph', line: line`We ask for the medical records of the last two years of ${facts.name}, who was born on ${facts.dateOfBirth} in ${byHand('place of birth')} and is held at ${facts.facility}, ${byHand('address of the institution')}.` },
    { is: 'paragraph', line: ['I represent this person. The medical records are necessary to represent them adequately.'] },
    { is: 'paragraph', line: ['I declare under penalty of perjury that the foregoing is true and correct (28 U.S.C. 1746).'] },
  ])
  return { ...asked, title: 'Request for medical records, sworn by counsel', blocks: asked.blocks.map((block) => (block.is === 'signature' ? { ...block, labels: ['Executed on (date)', ...block.labels] } : block)) }
}

function agencyLetter(input: LetterInput, to: readonly Line[], what: string, body: readonly LetterBlock[]): Letter {
  const { facts } = input
  return {
    id: 'request', title: what, language: 'en', signedBy: 'counsel', goesToPrison: false,
    blocks: [...letterhead(input), { is: 'address', lines: to }, { is: 'subject', line: line`${what}: ${facts.name}, register number ${facts.registerNumber}, born ${facts.dateOfBirth}` }, ...body, ...closing(input)],
  }
}

