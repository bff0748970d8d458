import { sayPaperKind } from '@lenity/law/records'
import { sayDate } from '../say/say-date.ts'
import { byHand, line, type Letter, type LetterBlock, type Line } from './letter.ts'
import type { LetterInput } from './letter-input.ts'

/** The office above and the day, as every letter of counsel begins. */
export function letterhead({ office, on }: LetterInput): readonly LetterBlock[] {
  return [{ is: 'address', lines: [[office], [byHand('address of the office')], [byHand('telephone and e-mail')]] }, { is: 'paragraph', line: [sayDate(on)] }]
}

export function closing({ office }: LetterInput): readonly LetterBlock[] {
  return [{ is: 'paragraph', line: ['Thank you.'] }, { is: 'signature', labels: [`Signature, for ${office}`, 'Name and bar number'] }]
}

function request(input: LetterInput, to: readonly Line[], subject: Line, body: readonly LetterBlock[]): Letter {
  return { id: 'request', title: 'Request for court records', language: 'en', signedBy: 'counsel', goesToPrison: false, blocks: [...letterhead(input), { is: 'address', lines: to }, { is: 'subject', line: subject }, ...body, ...closing(input)] }
}

function caption({ facts }: LetterInput): Line {
  return line`United States v. ${facts.name}, No. ${facts.docketNumber}`
}

export function courtRecordsRequest(input: LetterInput): Letter {
  const { facts, paper, way } = input
  const state = way.holder === 'clerk of the state court'
  const to: readonly Line[] = state ? [['Clerk of the Court'], [byHand('name and address of the state court')]]
    : way.holder === 'clerk of the court of appeals' ? [['Clerk of the Court'], line`United States Court of Appeals for the ${byHand('circuit')}`, [byHand('address')]]
      : [['Clerk of the Court'], line`United States District Court, ${facts.district}`, [byHand('address')]]
  const subject = state ? line`Records of ${facts.name}, born ${facts.dateOfBirth}; case number ${byHand('number of the state case')}` : caption(input)
  return request(input, to, subject, [
    { is: 'paragraph', line: line`We represent ${facts.name}, and ask for a copy of the following from the file of this case:` },
    { is: 'list', items: state ? [['the charging paper'], ['the judgment and the sentence, with the date each was given'], ['the docket']] : [[paper === 'docket sheet' ? 'the complete docket sheet' : paper === 'judgment' ? sayPaperKind(paper) : `${sayPaperKind(paper)}, with its attachments`]] },
    { is: 'paragraph', line: ['If it is on paper, archived, or partly under seal, please tell us so, and how it can be had. Please tell us the fee before you copy; we will pay it. An electronic copy is welcome.'] },
  ])
}

export function transcriptOrder(input: LetterInput): Letter {
  const { facts } = input
  return { ...request(input, [['Official Court Reporter'], line`United States District Court, ${facts.district}`, [byHand('name and address of the reporter, or of the clerk')]], caption(input), [
    { is: 'paragraph', line: line`We represent ${facts.name}. We ask for the transcript of the sentencing held on ${facts.sentencedOn} before Judge ${facts.judge}.` },
    { is: 'paragraph', line: ['If it was transcribed before, we ask for a copy of that. If it was not, please tell us the fee and the time for an ordinary transcript, and whether the notes are still kept (28 U.S.C. 753(b)). If any part of it is under seal, please tell us, and leave that part out until we have leave.'] },
  ]), title: 'Order for a transcript' }
}

export function clientFileRequest(input: LetterInput): Letter {
  const { facts, paper, way } = input
  const bound = paper === 'presentence report' || paper === 'statement of reasons'
  return { ...request(input, [[byHand('name of trial counsel')], [byHand('address')]], caption(input), [
    { is: 'paragraph', line: line`We now represent ${facts.name}, whose lawyer you were in this case. Their written authorization is with this letter.` },
    { is: 'paragraph', line: [`Please send us the client’s file, on paper or as scans, and in it the ${paper}. If you no longer have the file, please tell us when and to whom it went, or what became of it.`] },
    ...(bound ? [{ is: 'paragraph', line: ['We know that this paper is confidential. Please name the rule or order under which you hold it, and send it to us alone, by a way that nobody else can read; we will keep it under the same rule, and will not send it into the prison.'] } as const] : []),
    { is: 'paragraph', line: ['We will pay what copying and posting cost.'] },
  ]), title: `Request for the client’s file (${way.holder})` }
}
