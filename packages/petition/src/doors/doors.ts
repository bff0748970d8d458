import type { Door, DoorsOf } from './door.ts'
import { governorDoor } from './governor-door.ts'
import { motionDoors } from './motion-doors.ts'
import { remedyDoor } from './remedy-door.ts'
import { wardenDoor } from './warden-door.ts'

/** The doors of a case beside the petition, in the order in which they are tried. */
export function otherDoors(of: DoorsOf): readonly Door[] {
  return [wardenDoor(of), ...motionDoors(of), remedyDoor(of), governorDoor(of)]
}
