import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { upkeepQuery } from '../../api/upkeep-queries.ts'

/** The way to the backup page, for administrators of an office. */
export function BackupLink() {
  const { data } = useQuery(upkeepQuery)
  return data === undefined || data.offices.length === 0 ? null : <Link to="/backup">Backup</Link>
}
