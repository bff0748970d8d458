import type { CopiedRow } from './copy-text.ts'

/** A column that holds something encrypted, and for which place of its case it was. */
export interface SealedColumn {
  readonly column: string
  readonly place: (row: CopiedRow) => string
  /** The paper under whose key it is; under the key of the case otherwise. */
  readonly paper?: (row: CopiedRow) => string
  /** The paper on its way under whose key it is. */
  readonly arrival?: (row: CopiedRow) => string
}

const text = (row: CopiedRow, column: string) => row[column] ?? ''

/** Every encrypted column of the database by its table; a new one is added here, so that a check of a backup opens it. */
export const sealedColumns: Readonly<Record<string, readonly SealedColumn[]>> = {
  'casefile.paper': [{ column: 'content', place: (row) => `paper ${text(row, 'sha256')}` }],
  'casefile.page': [{ column: 'content', place: (row) => `${text(row, 'case_id')} page ${text(row, 'number')} of ${text(row, 'sha256')}`, paper: (row) => text(row, 'sha256') }],
  'casefile.fact': [{ column: 'content', place: (row) => `fact ${text(row, 'fact_id')}` }],
  'casefile.fact_standing': [{ column: 'content', place: (row) => `standing of fact ${text(row, 'fact_id')}` }],
  'casefile.decision': [{ column: 'content', place: (row) => `decision for fact ${text(row, 'fact_id')}` }],
  'casefile.narrative': [{ column: 'content', place: (row) => `answer ${text(row, 'version')} to ${text(row, 'question')}` }],
  'casefile.arrival': [{ column: 'content', place: (row) => `arrival ${text(row, 'arrival_id')}` }, { column: 'problem', place: (row) => `problem of arrival ${text(row, 'arrival_id')}` }, { column: 'holds', place: (row) => `what arrival ${text(row, 'arrival_id')} held` }],
  'casefile.arrival_page': [{ column: 'content', place: (row) => `${text(row, 'case_id')} page ${text(row, 'number')} of ${text(row, 'sha256')}`, arrival: (row) => text(row, 'arrival_id') }],
  'casefile.paper_part': [{ column: 'content', place: (row) => `version ${text(row, 'version')} of the part from page ${text(row, 'first_page')} of ${text(row, 'sha256')}` }],
  'casefile.case_merge': [{ column: 'content', place: (row) => `merge of ${text(row, 'from_case')}` }],
  'casefile.redacted_copy': [{ column: 'content', place: (row) => `redacted copy ${text(row, 'copy_id')}` }, { column: 'marks', place: (row) => `marks of redacted copy ${text(row, 'copy_id')}` }],
  'casefile.redaction_draft': [{ column: 'content', place: (row) => `version ${text(row, 'version')} of the marks on ${text(row, 'sha256')}${text(row, 'part')} ${text(row, 'purpose')}` }],
  'casefile.redaction_making': [{ column: 'content', place: (row) => `marks of the copy ${text(row, 'making_id')} to be made` }, { column: 'problem', place: (row) => `problem of the copy ${text(row, 'making_id')} to be made` }],
  'casefile.protected_names': [{ column: 'content', place: (row) => `names kept out ${text(row, 'list_id')}` }],
  'casefile.draft_entry': [{ column: 'content', place: (row) => `draft entry ${text(row, 'entry_id')}` }],
  'casefile.filing': [{ column: 'content', place: (row) => `filing ${text(row, 'filing_id')}` }],
  'casefile.filing_check': [{ column: 'content', place: (row) => `answered check ${text(row, 'answer_id')}` }],
  'casefile.record': [{ column: 'content', place: (row) => `version ${text(row, 'version')} of record ${text(row, 'record_id')}` }],
}

/** Columns of bytes that are not under the key of a case: wrapped keys, requests, signatures, views, addresses, mail servers and lists of many people, which have keys of their own and are opened on the way, and the hashes of the audit. */
export const otherBytes: readonly string[] = [
  'casefile.case_key.wrapped', 'casefile.paper_key.wrapped', 'casefile.intake.wrapped', 'casefile.intake.content', 'casefile.intake_step.content', 'casefile.saved_view.wrapped', 'casefile.saved_view.content', 'casefile.webhook.wrapped', 'casefile.webhook.content', 'casefile.office_mail.wrapped', 'casefile.office_mail.content', 'casefile.support_door.wrapped', 'casefile.supporter.content', 'casefile.support_message.content', 'casefile.population.wrapped', 'casefile.population.content', 'casefile.population.made', 'casefile.population_piece.content', 'casefile.population_run.content', 'casefile.population_run.told', 'casefile.population_run.problem', 'casefile.population_output.content', 'casefile.population_part.told', 'casefile.audit.hash', 'casefile.audit_read.hash',
  // What sign-in keeps for itself: its own secret, which is opened on the way, public keys, and digests.
  'sign_in.own_secret.wrapped', 'sign_in.passkey.public_key', 'sign_in.known_device.digest', 'sign_in.api_token.digest', 'sign_in.used_code.digest', 'sign_in.failed_try.bucket', 'sign_in.let_through.bucket', 'sign_in.way_back.digest',
]
