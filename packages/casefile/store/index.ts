export type {
  Asker, AuditEntry, CaseFile, CaseRecord, DueRecord, FactEvent, Member, Migrate, Migrated, Narrative, NewCase, NewPacket, Office, OpenStore, PacketRecord, Share, Store, StoreForUser, StoreOptions, TeamChange, TeamMember, Wall,
} from './store.ts'
export { migrate } from './migrate.ts'
export { encryptWhatWasPlain, holdsKeys } from './encrypt-what-was-plain.ts'
export { openStore } from './open-store.ts'
