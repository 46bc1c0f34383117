import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Database } from '../db/database.ts'
import { user } from '../db/schema/auth.ts'
import { team } from '../db/schema/team.ts'

/** More people than one installation has; the list is for choosing a name, not for paging. */
const PEOPLE_MAX = 2000

/** People who may sign in, of one team or (`null`) of all. */
export function colleagues(db: Database, teamId: string | null) {
  return db
    .select({ userId: user.id, name: user.name, email: user.email, role: user.role, teamId: user.teamId, teamName: team.name })
    .from(user)
    .leftJoin(team, eq(team.id, user.teamId))
    .where(and(isNull(user.deactivatedAt), teamId === null ? undefined : eq(user.teamId, teamId)))
    .orderBy(asc(user.name), asc(user.id))
    .limit(PEOPLE_MAX)
}
