import { Link } from '@tanstack/react-router'
import type { PacketDraft } from '../../api/shapes.ts'
import { LawSource } from '../sources/law-source.tsx'
import look from './draft.module.css'

/** What would make a passage stronger: the facts it lacks with the papers that would show them, and the criterion they bear on. */
export function WhatWouldHelp({ caseId, evidence }: { readonly caseId: string; readonly evidence: PacketDraft['evidence'] }) {
  if (evidence.length === 0) return null
  return (
    <details>
      <summary>What would make it stronger ({evidence.length})</summary>
      <ul className={look.notes}>
        {evidence.map(({ passage, bears, missing, papers, waiting, source }) => (
          <li key={passage}>
            <strong>{passage}</strong>, for {bears}.
            {missing.length === 0 ? null : <> Missing: {missing.join('; ')}{papers.length === 0 ? '' : ` (${papers.join(', ')})`}.</>}
            {waiting.length === 0 ? null : <> Waiting: {waiting.join('; ')}.</>}
            <LawSource source={source} />
          </li>
        ))}
      </ul>
      <p><Link to="/cases/$caseId/papers-to-get" params={{ caseId }}>Papers to get, and the letters that ask for them</Link></p>
    </details>
  )
}
