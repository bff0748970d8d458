export type {
  Asker, AuditEntry, CaseFile, CaseRole, Member, Migrate, Migrated, Narrative, NewCase, NewPacket, Office, OpenStore, PacketRecord, Store, StoreForUser, StoreOptions,
} from './store.ts'
export { migrate } from './migrate.ts'
export { openStore } from './open-store.ts'
