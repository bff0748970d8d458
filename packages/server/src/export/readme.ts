import type { CaseRole } from '@lenity/casefile'
import type { CaseContent } from '@lenity/casefile/store'

/** What an export of a case tells of itself: what each file is, in words, and how to check it. Nothing of what the part does not see. */
export function caseReadme({ file, officeName, seesAudit, draft, filings, checks, signatures }: CaseContent): string {
  return wrapped([
    `${file.title}`,
    `A case of ${officeName}, as taken out of Lenity by someone who is ${aPart(file.role)} on it.`,
    '',
    'It holds what that part may see of the case, and nothing else of it. A paper that has not been read yet is not in it. What is told in it of people is confidential: keep it as you would keep the papers.',
    '',
    'case.json            the case itself, and who is and was on it',
    'facts.json, .csv     every fact, with the page and the words it was read from, or who told it, and what became of it',
    'facts-history.json   all that was ever said of each fact: who, when and why',
    'decisions.json, .csv who decided between facts that disagree, and why',
    'records.json         tasks, time and money, the log, contacts, the release plan, petitions, agreements: every version',
    'records/*.csv        the same as they stand, a table for each kind',
    'words.json           the person’s own answers, every version',
    'papers.json, .csv    the list of the papers; the id of a paper is the SHA-256 of its bytes',
    'papers/              the papers themselves, byte for byte as they were brought',
    'pages/*.txt, .json   the words of every page; in the JSON each word has its box, in fractions of the page from the top left, and its confidence from 0 to 100',
    'packets.json         the packets that were written',
    'packets/             the packets themselves',
    ...(draft.length > 0 ? ['draft.json           the draft as it was kept, version by version, what was signed in it, and comments'] : []),
    ...(filings.length + checks.length > 0 ? ['filings.json         what was sent, when, how and to whom, each with the SHA-256 of exactly its bytes'] : []),
    ...(signatures.length > 0 ? ['supporters.json,.csv who signed for the person and confirmed it, and whether the name may be shown; nobody who took it back. Their addresses are for writing to them about this person and nothing else'] : []),
    ...(seesAudit ? ['audit.csv            who read and who changed what: ids, never content'] : []),
    'manifest.json        every file with its size and SHA-256',
    '',
    'Days are YYYY-MM-DD, instants ISO 8601 in UTC, money in cents of a dollar where a field says cents, terms in months or “life”, weights in grams. What is not known is not there: it is neither zero nor no. A cell of a table that a spreadsheet would take for a formula has an apostrophe before it.',
    '',
    'To check that nothing is missing or changed:   lenity verify-export FILE.zip',
    'Another office of Lenity can take the file in under Import. “lenity compare facts.json” reads the facts alone.',
  ])
}


function aPart(role: CaseRole): string {
  return role === 'family' ? 'of the family' : role === 'lead counsel' ? role : `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`
}

function wrapped(lines: readonly string[]): string {
  return `${lines.join('\r\n')}\r\n`
}
