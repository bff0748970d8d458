export type {
  Asker,
  AuditEntry,
  CaseFile,
  CaseRecord,
  DueRecord,
  Erasure,
  FactEvent,
  FeedLine,
  Migrate,
  Migrated,
  NewCase,
  NewPacket,
  Office,
  OpenStore,
  PacketRecord,
  Share,
  Store,
  StoreForUser,
  StoreOptions,
  TeamChange,
  TeamMember,
} from './store.ts'
export type { UpkeepKind, UpkeepLine } from './upkeep-shapes.ts'
export type { Invitation, Invitations, Member, MemberChange, Members, OfficeRole, OpenInvitation, PartsInOffice } from './people-of-office.ts'
export { digestOfLink, noInvitation } from './invitations.ts'
export type { CaseContents } from './case-contents.ts'
export type { Found, FoundText, TextPlace } from './search/found.ts'
export { migrate } from './migrate.ts'
export { encryptWhatWasPlain, holdsKeys } from './encrypt-what-was-plain.ts'
export { openStore } from './open-store.ts'
export { makeBackup, type BackupMade, type BackupProgress, type Installation } from './backup/write-backup.ts'
export { checkBackup } from './backup/read-backup.ts'
export { checkInstallation } from './backup/check-installation.ts'
export { isWhole, type Checked } from './backup/check-items.ts'
export { restoreBackup, type Restored } from './backup/restore-backup.ts'
export { openSignInSecret, wrapSignInSecret } from './keys/sign-in-secret.ts'
export { rewrapKeys, type Rewrapped } from './keys/rewrap-keys.ts'
export { noteUpkeep } from './upkeep.ts'
export { exportAudit, verifyAudit, type AuditChecked } from './audit-whole.ts'
export { backupBeforeUpgrade } from './backup/backup-before-upgrade.ts'
export type { ExportedCase } from './import/exported-case.ts'
export type { ImportCase, ImportMatch, ImportRun } from './import/import-shapes.ts'
export type { CaseContent } from './export/case-content.ts'
export { webhookEvents, type Delivery, type Outbox, type ToSend, type Webhook, type WebhookEvent } from './webhooks/webhook-shapes.ts'
export type { Arrival, ArrivalPace, Arrivals, AskForWork, InsideSoFar, PaperFound, SoFar, ToRead, WaitingWork, Work } from './arrival-shapes.ts'
export type { NewRedactedCopy, RedactedCopy, RedactionDraft, RedactionMaking, Redactions, WantedCopy } from './redaction-shapes.ts'
export type { LimitLift, LimitToLift } from './limits-of-case.ts'
export type { Narrative, NarrativeGiven } from './narrative-shapes.ts'
export type { Filing } from './filing-shapes.ts'
export type { DraftEntry, DraftEntryKind } from './draft-shapes.ts'
export type { Keeping, KeepingRule } from './retention-shapes.ts'
export type { ActDone, ActOutcome, FactAct } from './settle-shapes.ts'
export type { PaperArrived } from './paper-request-shapes.ts'
export type { StudentWork } from './signed-work.ts'
export type { LoneLift, Wall, WallNews } from './walls-of-case.ts'
export type { Intake, IntakeMatch } from './intake/intake-shapes.ts'
export type { DocketMaterial, DocketStore, DueOnDocket } from './docket/docket-shapes.ts'
export { readerOf } from './shelf.ts'
export type { BulkAct } from './bulk/bulk-shapes.ts'
export type { SavedView } from './docket/view-shapes.ts'
export type { MergedCase, MergeSummary } from './merge/merge-shapes.ts'
export type { GrantList, GrantLists } from './grant-lists.ts'
export type { Voices, VoiceVersion } from './voices.ts'
export type { ModelOn, Models } from './models.ts'
export { mailSafeties, type MailDelivery, type MailOutbox, type MailServer, type MailToSend } from './mail/mail-shapes.ts'
export { daysToConfirm, type MessageTexts, type SupporterForm, type Supporter, type SupportMailToSend, type SupportMessage, type SupportOutbox } from './support/support-shapes.ts'
export type { PartToDo, PassKept, PiecesAtHand, Population, PopulationPart, PopulationRun, PopulationRunKind, Populations, PopulationStep, PopulationWork, RunHold } from './populations/population-shapes.ts'
