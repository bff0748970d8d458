import { useState } from 'react'
import { api } from '../../api/client.ts'
import type { TeamOfCase, Wall } from '../../api/people-shapes.ts'
import { KeyedButton } from '../page/keyed-button.tsx'
import { instantInWords } from '../words/instant-in-words.ts'
import { ActForm } from './act-form.tsx'
import { Choose } from './choose.tsx'
import look from './people.module.css'
import type { ActsOn } from './use-acts-on.ts'

interface WallListProps {
  readonly caseId: string
  readonly walls: readonly Wall[]
  readonly team: TeamOfCase
  readonly me: string
  readonly acts: ActsOn
}

/** The walls of the case, those that stand first: raised by one, lifted by two, each with its reason. */
export function WallList({ caseId, walls, team, me, acts }: WallListProps) {
  const [open, setOpen] = useState<string>()
  const begin = (what: string) => { acts.forget(); setOpen(what) }
  const shared = { busy: acts.busy, error: acts.error, whyLabel: 'Why', onCancel: () => { acts.forget(); setOpen(undefined) } }
  const done = () => setOpen(undefined)
  const walled = new Set(walls.filter(({ lifted }) => lifted === undefined).map(({ userId }) => userId))
  const nameable = [...team.team.filter(({ leftAt }) => leftAt === undefined), ...team.candidates].filter(({ userId }) => userId !== me && !walled.has(userId))
  const at = (wall: Wall) => ({ params: { path: { case: caseId, wall: wall.id } } })
  return (
    <>
      {walls.length === 0 ? <p className="quiet">No wall stands. A wall keeps one person of the office from this case, whether or not they are on it: every page, search, feed and export answers them as if the case did not exist.</p> : (
        <ul className={look.people} aria-label="Walls">
          {walls.toSorted((one, other) => Number(one.lifted !== undefined) - Number(other.lifted !== undefined)).map((wall) => (
            <li key={wall.id} className={wall.lifted === undefined ? undefined : look.left}>
              <p className={wall.lifted === undefined ? look.standing : undefined}><strong>{wall.name}</strong> {wall.lifted === undefined ? 'is kept' : 'was kept'} from this case: {wall.why}</p>
              <p className={look.when}>raised by {wall.by}, {instantInWords(wall.at)}</p>
              {wall.liftAsked === undefined ? null : <p className={look.when}>{wall.liftAsked.by} asked for it to be lifted, {instantInWords(wall.liftAsked.at)}: {wall.liftAsked.why}</p>}
              {wall.lifted === undefined ? null : <p className={look.when}>lifted: {wall.lifted.by} agreed, {instantInWords(wall.lifted.at)}</p>}
              {wall.lifted !== undefined ? null : wall.liftAsked === undefined ? (
                open === wall.id
                  ? <ActForm {...shared} name={`Lift the wall that names ${wall.name}`} does="Ask for it" whyHelp="Another person who leads or supervises the case must agree; until then the wall stands" onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/walls/{wall}/ask-to-lift', { ...at(wall), body: { why: typed('why') } }), 'Asked. Someone else has to agree.', done)} />
                  : <div className={look.acts}><KeyedButton size="xs" onClick={() => begin(wall.id)}>Ask to lift it</KeyedButton></div>
              ) : wall.liftAsked.byMe ? <p className="small">Someone else who leads or supervises the case has to agree; whoever asked cannot.</p> : (
                <div className={look.acts}><KeyedButton size="xs" loading={acts.busy} onClick={() => acts.run(() => api.POST('/api/cases/{case}/walls/{wall}/agree', at(wall)), `The wall is lifted; ${wall.name} sees the case again where they have a part.`)}>Agree that it is lifted</KeyedButton></div>
              )}
            </li>
          ))}
        </ul>
      )}
      {open !== 'raise' ? <div className={look.acts}><KeyedButton className="screen-only" onClick={() => begin('raise')}>Raise a wall</KeyedButton></div> : (
        <ActForm {...shared} name="Raise a wall" does="Raise the wall" whyHelp="Kept for good, and seen by those who lead and supervise the case" onSend={(typed) => acts.run(() => api.POST('/api/cases/{case}/walls', { params: { path: { case: caseId } }, body: { userId: typed('userId'), why: typed('why') } }), 'The wall stands, from their next request on.', done)}>
          <Choose name="userId" label="Whom it keeps from the case" choices={nameable.map(({ userId, name }) => [userId, name] as const)} />
        </ActForm>
      )}
    </>
  )
}
