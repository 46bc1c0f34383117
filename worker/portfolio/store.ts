import { asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../db/database.ts'
import { portfolio, portfolioTeam } from '../db/schema/team.ts'
import type { Actor } from '../http/call.ts'

/**
 * Narrows a query to the books this person may know of: all for admins and auditors, for everybody else those her team
 * works. `column` holds a portfolio's id.
 */
export function mayKnow(db: Database, actor: Actor, column: SQLiteColumn | SQL): SQL | undefined {
  if (actor.role === 'admin' || actor.role === 'auditor') return undefined
  if (actor.teamId === null) return sql`0`
  const worked = db.select({ id: portfolioTeam.portfolioId }).from(portfolioTeam).where(eq(portfolioTeam.teamId, actor.teamId))
  return inArray(sql`${column}`, worked)
}

/** The books this person may know of. */
export function portfoliosOf(db: Database, actor: Actor) {
  return db
    .select({
      portfolioId: portfolio.id,
      name: portfolio.name,
      creditor: portfolio.creditor,
      institution: portfolio.institution,
      callbackNumber: portfolio.callbackNumber,
      productName: portfolio.productName,
      jurisdiction: portfolio.jurisdiction,
      currency: portfolio.currency,
      zone: portfolio.zone,
    })
    .from(portfolio)
    .where(mayKnow(db, actor, portfolio.id))
    .orderBy(asc(portfolio.id))
}

/** Whether a book with this id exists. */
export async function portfolioExists(db: Database, id: string): Promise<boolean> {
  const rows = await db.select({ id: portfolio.id }).from(portfolio).where(eq(portfolio.id, id)).limit(1)
  return rows.length > 0
}

/** Every book with the place whose law holds in it. */
export function everyBook(db: Database) {
  return db.select({ portfolioId: portfolio.id, jurisdiction: portfolio.jurisdiction }).from(portfolio).orderBy(asc(portfolio.id))
}
