import { queryOptions } from '@tanstack/react-query'
import type { components } from '../generated/api.d.ts'
import { api, dataOf } from './client.ts'

export type VoicePage = components['schemas']['VoicePage']
export type OfficeVoice = components['schemas']['OfficeVoice']
export type OfficeBlock = OfficeVoice['blocks'][number]
export type VoiceChecked = components['schemas']['VoiceChecked']
export type VoiceFault = VoiceChecked['faults'][number]
export type VoiceKit = VoicePage['kit']
export type Slot = VoiceKit['blockSlots'][number]
export type VoiceFileRead = components['schemas']['VoiceFileRead']
export type VoiceCompared = components['schemas']['VoiceCompared']

export const voiceQuery = (office: string) => queryOptions({
  queryKey: ['voice', office],
  queryFn: () => dataOf<'/api/offices/{office}/voice'>(api.GET('/api/offices/{office}/voice', { params: { path: { office } } })),
})

/** What is wrong in a voice that is being written, and how it reads. */
export const voiceCheckQuery = (office: string, voice: OfficeVoice) => queryOptions({
  queryKey: ['voice check', office, voice],
  queryFn: async () => (await api.POST('/api/offices/{office}/voice/check', { params: { path: { office } }, body: voice })).data as VoiceChecked,
  staleTime: Infinity,
})

export const tryVoiceQuery = (caseId: string, variant: 'pardon attorney' | 'person by mail', voice: OfficeVoice) => queryOptions({
  queryKey: ['case', caseId, 'voice tried', variant, voice],
  queryFn: async () => (await api.POST('/api/cases/{case}/voice', { params: { path: { case: caseId } }, body: { variant, voice } })).data as VoiceCompared,
})

export const casesToTryQuery = queryOptions({ queryKey: ['cases to try a voice on'], queryFn: () => dataOf<'/api/cases'>(api.GET('/api/cases')) })
