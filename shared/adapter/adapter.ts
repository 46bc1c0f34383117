import type { Party, Place } from '../packs/pack.ts'

/** How to find one value: labels in every language of the CRM, and in which relation the value stands to its label. */
export interface FieldFinder {
  labels: readonly string[]
}

/** A number; where numbers stand in a list with a row each, `labels` pick the row and `column` heads the numbers. */
export interface PhoneFinder extends FieldFinder {
  party: Party
  place: Place
  /** Heads of the column with the numbers, in every language of the CRM. */
  column?: readonly string[] | undefined
}

/** Declarative description of a CRM's record page. Data, published like any other document. */
export interface AdapterDocument {
  title: string
  /** Match patterns of the CRM's pages ("https://crm.example/*"). */
  origins: readonly string[]
  portfolioId: string
  /** Where the id of the open record stands in the address: a regular expression with one group. */
  recordId: { part: 'path' | 'query' | 'hash'; pattern: string }
  /** The second mark: the field on the page whose text must hold the same id. */
  proof: FieldFinder
  fields: {
    name: FieldFinder
    account: FieldFinder
    daysPastDue: FieldFinder
    amountDue: FieldFinder & { currency: string }
    /** The debtor's address; from it only place and time zone are told to the server. */
    address?: FieldFinder | undefined
  }
  phones: readonly PhoneFinder[]
  /** CSS selectors of click-to-dial controls, `tel:` links aside. */
  dialControls: readonly string[]
  /** ISO 3166 country for numbers written without a country code. */
  country: string
}
