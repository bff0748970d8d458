import { jsonLogicPeer } from './json-logic.ts'
import { jsonRulesPeer } from './json-rules.ts'
import { lenityPeer } from './lenity.ts'
import type { Peer } from './peer.ts'
import { zenPeer } from './zen.ts'

export const peers: readonly Peer[] = [lenityPeer, jsonRulesPeer, zenPeer, jsonLogicPeer]
