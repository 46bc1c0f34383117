import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const team = sqliteTable('team', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: integer('created_at').notNull(),
})

/** A creditor's book: whose law, whose money, and how the institution is named on the phone. */
export const portfolio = sqliteTable('portfolio', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  creditor: text('creditor').notNull(),
  institution: text('institution').notNull(),
  callbackNumber: text('callback_number').notNull(),
  productName: text('product_name').notNull(),
  jurisdiction: text('jurisdiction').notNull(),
  currency: text('currency').notNull(),
  zone: text('zone').notNull(),
  createdAt: integer('created_at').notNull(),
})

/** Which teams work which books; nobody else may know that a debtor of the book exists. */
export const portfolioTeam = sqliteTable(
  'portfolio_team',
  {
    portfolioId: text('portfolio_id').notNull().references(() => portfolio.id),
    teamId: text('team_id').notNull().references(() => team.id),
  },
  (t) => [primaryKey({ columns: [t.teamId, t.portfolioId] }), index('portfolio_team_portfolio').on(t.portfolioId)],
)
