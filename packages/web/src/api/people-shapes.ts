import type { components } from '../generated/api.d.ts'

type Schemas = components['schemas']

export type TeamOfCase = Schemas['TeamOfCase']
export type OnTeam = TeamOfCase['team'][number]
export type CasePart = TeamOfCase['role']
export type Wall = Schemas['Wall']
export type Shareable = Schemas['Shareable']
export type AuditLine = Schemas['AuditLine']
export type WhoSeesWhat = Schemas['WhoSeesWhat']
export type OfficePage = Schemas['OfficePage']
export type OfficeMember = OfficePage['members'][number]
export type OfficeRole = OfficePage['role']
export type Invitation = Schemas['Invitation']
export type NewInvitation = Schemas['NewInvitation']
export type WayBack = Schemas['WayBack']
export type Keeping = Schemas['Keeping']
