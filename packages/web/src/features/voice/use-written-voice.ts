import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { voiceCheckQuery, type OfficeVoice, type VoiceChecked, type VoicePage } from '../../api/voice-queries.ts'

export interface WrittenVoice {
  /** As it is written on the page. */
  readonly voice: OfficeVoice
  readonly write: (voice: OfficeVoice) => void
  /** Whether it is other than what is kept. */
  readonly changed: boolean
  readonly undo: () => void
  /** What was found in it, a moment after the last key. */
  readonly checked: VoiceChecked | undefined
  /** Whether `checked` speaks of what is written now. */
  readonly upToDate: boolean
}

const pause = 250

/** What is written on the page before it is kept, checked while it is written. */
export function useWrittenVoice(office: string, page: VoicePage): WrittenVoice {
  const [written, write] = useState<OfficeVoice>()
  const voice = written ?? page.voice
  const [settled, settle] = useState(voice)
  useEffect(() => {
    const timer = setTimeout(() => settle(voice), pause)
    return () => clearTimeout(timer)
  }, [voice])
  const check = useQuery({ ...voiceCheckQuery(office, settled), placeholderData: keepPreviousData })
  const changed = written !== undefined && JSON.stringify(written) !== JSON.stringify(page.voice)
  return { voice, write, changed, undo: () => write(undefined), checked: check.data, upToDate: settled === voice && check.data !== undefined && !check.isPlaceholderData }
}
