import type { RecordOf, RecordType } from '../../api/shapes.ts'
import { holdersInWords, kindsInWords } from '../needs/paper-words.ts'

/** One field of a form: what it is called, what helps to fill it, and how it is filled. */
export interface FormField {
  readonly label: string
  readonly help?: string
  readonly input: 'line' | 'text' | 'day' | 'clock' | 'person' | 'paper' | 'contact' | 'contacts' | 'petition' | 'decision' | 'lines' | 'email' | 'money' | 'hours' | 'months' | 'choice' | 'yes'
  readonly optional?: true
  /** What can be chosen, with the words for it. */
  readonly choices?: Readonly<Record<string, string>>
  /** Who can be chosen beside the contacts: the team itself. */
  readonly withUs?: true
  /** Names that are offered while one types. */
  readonly offers?: 'contacts'
  /** Filled in already in a new form. */
  readonly starts?: 'today' | 'me'
}

type Named<V> = [V] extends [readonly string[]] ? { readonly input: 'contacts' | 'lines' }
  : [V] extends [boolean] ? { readonly input: 'yes' }
  : [V] extends [number] ? { readonly input: 'money' | 'hours' | 'months' }
  : [string] extends [V] ? { readonly input: 'line' | 'text' | 'day' | 'clock' | 'person' | 'paper' | 'contact' | 'petition' | 'decision' | 'email' }
  : { readonly input: 'choice'; readonly choices: Readonly<Record<V & string, string>> }

type Fields<T extends RecordType> = RecordOf<T>['fields']

/** Every field the API asks for, the optional ones marked so: one that is missing here, or is another kind of field, does not compile. */
export type FormFor<F> = { readonly [K in keyof F]-?: FormField & Named<Exclude<F[K], undefined>> & (undefined extends F[K] ? { readonly optional: true } : { readonly optional?: never }) }

/** The words of a form and its fields in the order they are filled in. */
export interface RecordForm {
  /** `task`, as in “Add a task”, with its article. */
  readonly name: string
  readonly article: 'a' | 'an'
  readonly fields: Readonly<Record<string, FormField>>
}

const note = { label: 'Note', input: 'text', optional: true } as const
const form = <T extends RecordType>(name: string, fields: FormFor<Fields<T>>, article: 'a' | 'an' = 'a'): RecordForm => ({ name, article, fields: fields as Readonly<Record<string, FormField>> })

const callingsInWords = { 'member of Congress': 'Member of Congress', 'staff of a member of Congress': 'Staff of a member of Congress', 'governor or president': 'Governor or President', 'counsel to the one who decides': 'Counsel to the one who decides', 'adviser': 'Adviser', 'pardon office or board': 'Pardon office or board', 'official': 'Other official', 'judge': 'Judge', 'prosecutor': 'Prosecutor', 'lawyer': 'Lawyer', 'prison staff': 'Prison staff', 'journalist': 'Journalist', 'advocate': 'Advocate', 'faith leader': 'Faith leader', 'employer': 'Employer', 'family': 'Family', 'friend': 'Friend', 'other': 'Someone else' } as const
/** How something reaches the person inside, as forms and letters name it. */
const channelsInWords = { 'special mail': 'Special mail, opened before the person', 'mail': 'Ordinary mail, which staff may read', 'monitored message': 'Monitored message' } as const

/** What can stand on the page for everyone, as it is asked for. */
export const publicFieldsInWords = { 'name': 'Name', 'age': 'Age', 'sentence': 'The sentence, in words', 'time served': 'Time served', 'then and now': 'The sentence then and now, drawn', 'photograph': 'Photograph', 'story': 'The story', 'own words': 'The person’s own words', 'write': 'What to do: write', 'sign': 'What to do: sign', 'call': 'What to do: call', 'contact': 'How to reach us', 'signatures': 'Signatures, gathered on the page', 'address': 'Where the page will stand' } as const

/** How each type of record is asked for. What the fields are is said by the API; that none is forgotten is checked by the compiler. */
export const recordForms: Readonly<Record<RecordType, RecordForm>> = {
  'task': form<'task'>('task', {
    title: { label: 'What is to be done', input: 'line' },
    assignedTo: { label: 'Who does it', help: 'Leave it open when anybody can', input: 'person', optional: true },
    dueOn: { label: 'By when', input: 'day', optional: true },
    part: { label: 'Which part of the draft', help: 'As the draft names it, where that is what is to be written', input: 'line', optional: true },
    note,
    doneOn: { label: 'Done on', help: 'Empty while it is still to do', input: 'day', optional: true },
  }),
  'deadline': form<'deadline'>('deadline', {
    title: { label: 'What must be in by then', input: 'line' },
    on: { label: 'The last day', input: 'day' },
    basis: { label: 'What sets the day', help: 'The rule, the order or the letter, as one would cite it', input: 'text' },
    doneOn: { label: 'Met on', help: 'Empty while it is open', input: 'day', optional: true },
  }),
  'paper request': form<'paper request'>('paper to get', {
    paper: { label: 'Which paper', input: 'choice', choices: kindsInWords },
    holder: { label: 'Who holds it', input: 'choice', choices: holdersInWords },
    to: { label: 'To whom it was written', help: 'The name or the address', input: 'line', optional: true, offers: 'contacts' },
    state: { label: 'How it stands', input: 'choice', choices: { 'to ask': 'To ask', 'asked': 'Asked', 'chased': 'Asked again', 'refused': 'Refused', 'not needed': 'Not needed any more' } },
    how: { label: 'How it was asked', input: 'choice', choices: { 'post': 'By mail', 'legal mail': 'By legal mail', 'electronic mail': 'By e-mail', 'online': 'On their page', 'fax': 'By fax', 'telephone': 'By telephone', 'in person': 'In person' }, optional: true },
    askedOn: { label: 'Asked on', input: 'day', starts: 'today', optional: true },
    dueOn: { label: 'Answer due on', help: 'It stands among what is due until the paper is here', input: 'day', optional: true },
    dueBasis: { label: 'What sets that day', help: 'The statute, what they usually take, or your own', input: 'line', optional: true },
    chasedOn: { label: 'Asked again on', input: 'day', optional: true },
    settledOn: { label: 'Refused, or no longer needed, since', input: 'day', optional: true },
    assignedTo: { label: 'Who sees to it', input: 'person', optional: true },
    reason: { label: 'Why', help: 'Why it was refused, or is not needed; who said so', input: 'text', optional: true },
  }),
  'label': form<'label'>('label', { label: { label: 'Label', help: 'A word or two; everyone on the case but family sees it', input: 'line' } }),
  'time': form<'time'>('time worked', {
    who: { label: 'Who worked', input: 'person', starts: 'me' },
    on: { label: 'On', input: 'day', starts: 'today' },
    minutes: { label: 'How long', help: '1:30, 1.5 or 90 min', input: 'hours' },
    what: { label: 'What was done', input: 'text' },
    centsAnHour: { label: 'Dollars an hour', help: 'Empty when nobody is paid for it', input: 'money', optional: true },
  }),
  'expense': form<'expense'>('expense', {
    on: { label: 'On', input: 'day', starts: 'today' },
    cents: { label: 'Amount in dollars', input: 'money' },
    what: { label: 'What it was for', input: 'text' },
    paidBy: { label: 'Who paid it', input: 'line', optional: true, offers: 'contacts' },
  }, 'an'),
  'fund': form<'fund'>('payment received', {
    on: { label: 'Received on', input: 'day', starts: 'today' },
    cents: { label: 'Amount in dollars', input: 'money' },
    from: { label: 'From whom', input: 'line', offers: 'contacts' },
    purpose: { label: 'What it may be used for', input: 'text', optional: true },
  }),
  'disbursement': form<'disbursement'>('payment made', {
    on: { label: 'Paid on', input: 'day', starts: 'today' },
    cents: { label: 'Amount in dollars', input: 'money' },
    to: { label: 'To whom', input: 'line', offers: 'contacts' },
    what: { label: 'What it paid for', input: 'text' },
  }),
  'communication': form<'communication'>('call, letter or meeting', {
    channel: { label: 'How', input: 'choice', choices: { 'call': 'Call', 'letter': 'Letter', 'legal mail': 'Legal mail', 'monitored message': 'Monitored message', 'electronic mail': 'E-mail', 'meeting': 'Meeting', 'visit': 'Visit' } },
    direction: { label: 'From whom to whom', input: 'choice', choices: { out: 'From us', in: 'To us' } },
    on: { label: 'On', input: 'day', starts: 'today' },
    with: { label: 'With whom', input: 'line', offers: 'contacts' },
    contact: { label: 'Which contact that is', help: 'Leave it open where the name says it', input: 'contact', optional: true },
    reached: { label: 'Did you reach them', help: 'Of a call', input: 'choice', choices: { 'spoke': 'Spoke with them', 'left word': 'Left word', 'no answer': 'No answer' }, optional: true },
    summary: { label: 'What was said', input: 'text' },
    follows: { label: 'What follows from it', help: 'What was promised, and by whom', input: 'text', optional: true },
    followUpOn: { label: 'Follow up on', help: 'It stands among what is due until this is emptied', input: 'day', optional: true },
    privileged: { label: 'Privileged: between counsel and the person', input: 'yes' },
  }),
  'contact': form<'contact'>('contact', {
    name: { label: 'Name', input: 'line' },
    role: { label: 'Who they are in this case', help: 'Such as sister, employer, trial counsel, unit manager', input: 'line' },
    standsAs: { label: 'What they are', input: 'choice', choices: callingsInWords, optional: true },
    alsoCalled: { label: 'Also called', help: 'Other spellings and names, with commas between: papers and articles may use them', input: 'line', optional: true },
    approach: { label: 'May they be asked', help: 'Empty while nobody has said', input: 'choice', choices: { 'free': 'Yes', 'ask counsel first': 'Only after counsel agreed', 'do not ask': 'Do not ask' }, optional: true },
    approachWhy: { label: 'Why, and who said so', input: 'line', optional: true },
    organization: { label: 'Organization', input: 'line', optional: true },
    phone: { label: 'Phone', input: 'line', optional: true },
    email: { label: 'E-mail', input: 'email', optional: true },
    address: { label: 'Address', input: 'text', optional: true },
    note: { ...note, help: 'When they can be reached, what they must not be asked' },
  }),
  'meeting': form<'meeting'>('meeting', {
    title: { label: 'What it is', help: 'Such as: Senator Vance’s counsel, on the petition', input: 'line' },
    how: { label: 'How', input: 'choice', choices: { 'meeting': 'Meeting', 'call': 'Call', 'video call': 'Video call', 'visit': 'Visit', 'legal visit': 'Legal visit', 'legal call': 'Legal call with the person inside' } },
    on: { label: 'On', input: 'day' },
    at: { label: 'At', help: 'On the clock where it happens', input: 'clock', optional: true },
    place: { label: 'Where, or under which number', input: 'line', optional: true },
    contacts: { label: 'Who comes', input: 'contacts', optional: true },
    others: { label: 'Who else', input: 'line', optional: true },
    wanted: { label: 'What is asked of them', help: 'One thing, as one would say it', input: 'text', optional: true },
    reasons: { label: 'Three reasons', help: 'One on a line. Empty: those the petition argues', input: 'lines', optional: true },
    points: { label: 'What else to say', help: 'One on a line, with where it stands in the papers', input: 'text', optional: true },
    avoid: { label: 'What not to talk about', help: 'One on a line', input: 'text', optional: true },
    privileged: { label: 'Privileged: between counsel and the person', input: 'yes' },
    agreed: { label: 'What was agreed', help: 'Once it was held: who does what, by when', input: 'text', optional: true },
    doneOn: { label: 'Held on', help: 'Empty while it is to come', input: 'day', optional: true },
  }),
  'letter inside': form<'letter inside'>('letter', {
    channel: { label: 'How it goes', input: 'choice', choices: channelsInWords },
    language: { label: 'In which language', input: 'choice', choices: { en: 'English', es: 'Spanish' } },
    on: { label: 'On', input: 'day', starts: 'today' },
    subject: { label: 'About', input: 'line' },
    body: { label: 'Text', input: 'text' },
    attorney: { label: 'Attorney', help: 'As named on the envelope', input: 'line', optional: true },
    privileged: { label: 'Privileged: between counsel and the person', input: 'yes' },
    state: { label: 'How it stands', input: 'choice', choices: { draft: 'Draft', sent: 'Sent' } },
    answered: { label: 'Warnings answered', input: 'lines', optional: true },
  }),
  'term of office': form<'term of office'>('term of office', {
    contact: { label: 'Who', input: 'contact' },
    office: { label: 'Which office', help: 'Such as: counsel to the Governor of Ohio', input: 'line' },
    standsAs: { label: 'What that makes them', input: 'choice', choices: callingsInWords },
    from: { label: 'From', help: 'Empty when nobody knows', input: 'day', optional: true },
    to: { label: 'Until', help: 'Empty while they hold it, or when nobody knows', input: 'day', optional: true },
    source: { label: 'Where that stands', input: 'text' },
  }),
  'acquaintance': form<'acquaintance'>('link between two people', {
    one: { label: 'Who', input: 'contact', withUs: true },
    other: { label: 'Knows', input: 'contact' },
    strength: { label: 'How well', input: 'choice', choices: { 'close': 'Close', 'knows well': 'Know one another well', 'has met': 'Have met', 'knows of': 'Know of one another' } },
    how: { label: 'From where', help: 'As one would say it: they taught at the same school', input: 'text' },
    evidence: { label: 'On whose word', input: 'choice', choices: { 'one of them said so': 'One of them said so', 'public record': 'It stands in a public record', 'someone else said so': 'Someone else said so', 'guessed': 'We think so' } },
    basis: { label: 'What that rests on', help: 'Who said it and when, or where it stands', input: 'text' },
    since: { label: 'Since', input: 'day', optional: true },
    until: { label: 'Until', help: 'Where it is over', input: 'day', optional: true },
  }),
  'ask': form<'ask'>('ask or promise', {
    which: { label: 'Which it is', input: 'choice', choices: { 'we asked': 'We asked them', 'they promised': 'They promised us', 'they asked': 'They asked us', 'we promised': 'We promised them' } },
    contact: { label: 'Who', input: 'contact' },
    what: { label: 'What', input: 'text' },
    on: { label: 'On', input: 'day', starts: 'today' },
    dueOn: { label: 'By when', input: 'day', optional: true },
    through: { label: 'Through whom', input: 'contact', optional: true },
    introduces: { label: 'To be introduced to', help: 'Where an introduction is asked for', input: 'contact', optional: true },
    state: { label: 'How it stands', input: 'choice', choices: { open: 'Open', kept: 'Kept', broken: 'Broken', declined: 'Declined', withdrawn: 'Taken back' } },
    doneOn: { label: 'Since', help: 'The day it was kept, broken or declined', input: 'day', optional: true },
    note,
  }, 'an'),
  'question for counsel': form<'question for counsel'>('question for counsel', {
    about: { label: 'About', input: 'choice', choices: { 'conflict of interest': 'A conflict of interest', 'lobbying disclosure': 'Whether a contact is lobbying that must be registered or disclosed', 'gift or hospitality': 'A gift or hospitality to an official', 'someone with a lawyer': 'Speaking with someone who has a lawyer', 'other': 'Something else' } },
    contact: { label: 'Whom it concerns', input: 'contact', optional: true },
    question: { label: 'The question', input: 'text' },
    on: { label: 'Asked on', input: 'day', starts: 'today' },
    dueOn: { label: 'Needed by', input: 'day', optional: true },
    state: { label: 'How it stands', help: 'Counsel answers', input: 'choice', choices: { open: 'Open', answered: 'Answered' } },
    answer: { label: 'Counsel’s answer', help: 'With the rule it rests on', input: 'text', optional: true },
    doneOn: { label: 'Answered on', input: 'day', optional: true },
  }),
  'money asked': form<'money asked'>('money asked or paid', {
    on: { label: 'On', input: 'day', starts: 'today' },
    for: { label: 'For what', input: 'choice', choices: { 'access or an introduction': 'Access or an introduction', 'a promise of a result': 'A promise of a result', 'a lawyer': 'A lawyer', 'papers or copies': 'Papers or copies', 'publicity': 'Publicity', 'other': 'Something else' } },
    by: { label: 'Who asked for it', input: 'line', offers: 'contacts' },
    contact: { label: 'Which contact that is', input: 'contact', optional: true },
    of: { label: 'Of whom', help: 'Such as the mother', input: 'line', offers: 'contacts' },
    cents: { label: 'Amount in dollars', help: 'Empty when none was named', input: 'money', optional: true },
    what: { label: 'What was said', help: 'In their words, as near as can be', input: 'text' },
    state: { label: 'How it stands', input: 'choice', choices: { 'asked': 'Asked for, not paid', 'refused': 'Refused', 'paid': 'Paid', 'paid back': 'Paid back' } },
    note,
  }),
  'press article': form<'press article'>('article of the press', {
    paper: { label: 'Which paper', input: 'paper' },
    is: { label: 'What it is', input: 'choice', choices: { 'article': 'An article', 'no article': 'No article' } },
    outlet: { label: 'Who printed it', help: 'As it names itself', input: 'line', optional: true },
    author: { label: 'Who wrote it', input: 'line', optional: true },
    publishedOn: { label: 'Printed on', help: 'What it tells of last week counts from this day', input: 'day', optional: true },
    link: { label: 'Where it was found', help: 'Its address', input: 'line', optional: true },
  }, 'an'),
  'quotation': form<'quotation'>('speaker of a quote', {
    paper: { label: 'In which paper', input: 'paper' },
    place: { label: 'Where in its text', input: 'line' },
    words: { label: 'The seal of its words', input: 'line' },
    is: { label: 'What it is', input: 'choice', choices: { 'said': 'Words said', 'no quotation': 'No quotation' } },
    speaker: { label: 'Who said it', help: 'Empty where the article does not say', input: 'line', optional: true },
    contact: { label: 'Which contact that is', input: 'contact', optional: true },
    told: { label: 'To whom', input: 'line', optional: true },
    proposed: { label: 'Who was proposed', input: 'line', optional: true },
  }),
  'release step': form<'release step'>('step of the plan', {
    area: { label: 'Part of the plan', input: 'choice', choices: { 'home': 'Home', 'work': 'Work', 'transport': 'The way home', 'identity papers': 'Identity papers', 'health cover': 'Health cover', 'supervision': 'Supervision', 'family': 'Family', 'first 72 hours': 'First 72 hours', 'other': 'Other' } },
    what: { label: 'What is to be ready', input: 'text' },
    who: { label: 'Who sees to it', input: 'line', optional: true, offers: 'contacts' },
    by: { label: 'By when', input: 'day', optional: true },
    letter: { label: 'Its letter', help: 'The paper of the case that promises it: with it, the step is told in the packet', input: 'paper', optional: true },
    promisedIn: { label: 'Promised in', help: 'Where there is no letter yet: the call or visit in which it was promised', input: 'line', optional: true },
    doneOn: { label: 'Ready since', help: 'Empty while it is not', input: 'day', optional: true },
  }),
  'after release': form<'after release'>('note on how it went', {
    on: { label: 'On', input: 'day', starts: 'today' },
    what: { label: 'What it is about', input: 'choice', choices: { 'released': 'Released', 'at home': 'At home', 'at work': 'At work', 'settled': 'Settled', 'in trouble': 'In trouble, needs help', 'back in custody': 'Back in custody', 'supervision over': 'Supervision is over', 'something else': 'Something else' } },
    words: { label: 'In words', input: 'text' },
    consent: { label: 'May it be told outside', help: 'What the person themself said; without it, nobody outside hears of it', input: 'choice', choices: { 'given': 'The person consented', 'not given': 'The person did not consent', 'withdrawn': 'The person took the consent back' } },
    consentOn: { label: 'Said on', input: 'day', optional: true },
  }),
  'petition': form<'petition'>('petition', {
    asks: { label: 'What it asks for', input: 'choice', choices: { 'commutation': 'Commutation', 'pardon': 'Pardon', 'remission': 'Remission', 'reprieve': 'Reprieve', 'compassionate release': 'Compassionate release', 'sentence reduction': 'Sentence reduction', 'other': 'Something else' } },
    authority: { label: 'To whom', help: 'The office, board or court that receives it', input: 'line' },
    preparedBy: { label: 'Who prepares it', input: 'person', optional: true },
    status: { label: 'How it stands', input: 'choice', choices: { 'in preparation': 'In preparation', 'filed': 'Filed', 'pending': 'Pending', 'granted': 'Granted', 'denied': 'Denied', 'closed without action': 'Closed without action', 'withdrawn': 'Withdrawn' } },
    asOf: { label: 'Since', help: 'The day this was so, or was last looked up', input: 'day', starts: 'today' },
    filedOn: { label: 'Filed on', input: 'day', optional: true },
    lookAgainOn: { label: 'Look up again on', help: 'It stands among what is due, and in the calendar, until it is decided', input: 'day', optional: true },
    number: { label: 'Their number for it', input: 'line', optional: true },
    terms: { label: 'Terms of the decision', help: 'Word for word, as the warrant or the order says them', input: 'text', optional: true },
    note,
  }),
  'status check': form<'status check'>('look at how it stands', {
    petition: { label: 'Which petition', input: 'petition' },
    on: { label: 'Looked up on', input: 'day', starts: 'today' },
    where: { label: 'Where', help: 'Such as: the list of pending cases on the office’s page, by the register number', input: 'line' },
    says: { label: 'What it said', help: 'That it was not found is no denial', input: 'choice', choices: { 'pending': 'Pending', 'nothing found': 'It was not found there', 'granted': 'Granted', 'denied': 'Denied', 'closed without action': 'Closed without action', 'withdrawn': 'Withdrawn', 'something else': 'Something else' } },
    words: { label: 'Its words', help: 'Word for word, where it said something else', input: 'text', optional: true },
  }),
  'decision': form<'decision'>('decision', {
    petition: { label: 'On which petition', input: 'petition' },
    outcome: { label: 'What was decided', input: 'choice', choices: { 'granted': 'Granted', 'denied': 'Denied', 'closed without action': 'Closed without action', 'withdrawn': 'Withdrawn' } },
    on: { label: 'On', help: 'The day of the decision itself', input: 'day', starts: 'today' },
    heardFrom: { label: 'Heard from', input: 'line', optional: true, offers: 'contacts' },
    grant: { label: 'What was granted', help: 'Of a grant', input: 'choice', choices: { 'commutation to time served': 'Commutation to time served', 'commutation to a term': 'Commutation to a shorter term', 'commutation of part': 'Commutation of a part: months taken off', 'pardon': 'Pardon', 'remission': 'Remission of a fine or restitution', 'reprieve': 'Reprieve' }, optional: true },
    termMonths: { label: 'The term that is left', help: 'In months: 240', input: 'months', optional: true },
    lessMonths: { label: 'Months taken off', input: 'months', optional: true },
    endsOn: { label: 'The day the imprisonment ends', help: 'Only where the warrant itself names one', input: 'day', optional: true },
    supervision: { label: 'Supervised release', help: 'What the warrant says of it', input: 'choice', choices: { 'stays': 'It stays', 'ended': 'It is ended', 'changed': 'It is changed', 'not said': 'It says nothing of it' }, optional: true },
    terms: { label: 'Terms', help: 'Word for word, as the warrant or the order says them', input: 'text', optional: true },
    conditions: { label: 'Conditions', help: 'Word for word', input: 'text', optional: true },
    warrant: { label: 'The warrant or the letter', help: 'The paper of the case it stands in', input: 'paper', optional: true },
    note,
  }),
  'telling': form<'telling'>('telling', {
    decision: { label: 'Of which decision', input: 'decision' },
    whom: { label: 'Who was told', input: 'choice', choices: { 'the person inside': 'The person inside', 'family': 'Family', 'release plan': 'Someone of the release plan', 'probation office': 'The probation office', 'the team': 'The team', 'supporters': 'Supporters', 'press': 'The press' } },
    name: { label: 'By name', input: 'line', optional: true, offers: 'contacts' },
    channel: { label: 'How', input: 'choice', choices: { 'legal call': 'Legal call', 'legal visit': 'Legal visit', 'special mail': 'Special mail', 'monitored message': 'Monitored message', 'telephone': 'Telephone', 'in person': 'In person', 'electronic mail': 'E-mail', 'letter': 'Letter' } },
    on: { label: 'On', input: 'day', starts: 'today' },
    note,
  }),
  'precedent': form<'precedent'>('published grant', {
    name: { label: 'Who was granted', input: 'line' },
    grantedOn: { label: 'On', input: 'day' },
    offense: { label: 'Offense, as published', input: 'text' },
    sentence: { label: 'Sentence, as published', input: 'text', optional: true },
    terms: { label: 'Terms of the grant, as published', input: 'text', optional: true },
    source: { label: 'Address it was published at', input: 'line' },
    list: { label: 'The list it stands in', input: 'line' },
    listDay: { label: 'Read there on', input: 'day' },
  }),
  'agreement': form<'agreement'>('paper signed', {
    what: { label: 'What it is', input: 'choice', choices: { 'engagement letter': 'Engagement letter', 'authority to represent': 'Authority to represent', 'certification of identity': 'Certification of identity', 'prison release': 'Release of prison records', 'medical release': 'Release of medical records', 'interpreter and read-back': 'Interpreter and read-back', 'withdrawal': 'Withdrawal', 'return of the file': 'Return of the file', 'court order allowing the work': 'Court order allowing the work', 'rule or order on confidential papers': 'Rule or order on confidential papers', 'death of the client': 'Death of the client' } },
    signedOn: { label: 'Signed on, or the day it happened', input: 'day', starts: 'today' },
    by: { label: 'By whom', help: 'Of a rule or an order: the court, and how it is cited', input: 'line', offers: 'contacts' },
    expiresOn: { label: 'Good until', help: 'Empty when it does not run out', input: 'day', optional: true },
    interpretedBy: { label: 'Interpreted by', input: 'line', optional: true, offers: 'contacts' },
    readBackOn: { label: 'Read back to the person on', input: 'day', optional: true },
    note,
  }),
  'public field': form<'public field'>('consent', {
    field: { label: 'What may be shown', input: 'choice', choices: publicFieldsInWords },
    by: { label: 'Who agreed', help: 'The person, or whoever may speak for them', input: 'line', offers: 'contacts' },
    on: { label: 'On', input: 'day', starts: 'today' },
    how: { label: 'How', input: 'choice', choices: { 'signed': 'Signed', 'in a letter or message': 'In a letter or message', 'said to us': 'Said to us' } },
    en: { label: 'Words in English', help: 'As it will stand. For the photograph: what is on it, for those who cannot see it', input: 'text', optional: true },
    es: { label: 'Words in Spanish', input: 'text', optional: true },
    link: { label: 'Where it leads', help: 'Begins with https:, tel: or mailto:', input: 'line', optional: true },
    paper: { label: 'Picture', help: 'A file of the case', input: 'paper', optional: true },
    note,
    withdrawnOn: { label: 'Taken back on', input: 'day', optional: true },
  }),
}
