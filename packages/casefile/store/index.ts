export type {
  Asker, AuditEntry, CaseFile, CaseRole, Member, Migrate, Migrated, Narrative, NewCase, NewPacket, Office, OpenStore, PacketRecord, Store, StoreForUser, StoreOptions,
} from './store.ts'
