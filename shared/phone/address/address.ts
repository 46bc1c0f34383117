/** All that may leave the page of an address. */
export interface AddressPlace {
  /** As narrow as rules differ: "US-NYC", "CA-ON", "BR-SP", else the country. */
  region: string
  /** Every IANA zone in use there. */
  zones: string[]
}

/** The parts of an address as a reader takes them: tidy, and empty where there is nothing. */
export interface AddressParts {
  country: string
  text: string
  state: string
  postalCode: string
}

/** Reads the addresses of one country; `null`: none of its own, or not one place. */
export type AddressReader = (parts: AddressParts) => AddressPlace | null

/** Capitals without accents and dots, single blanks: "Québec" and "Q. Roo" as tables have them. */
export function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/[\p{M}.]/gu, '').replaceAll(/\s+/gu, ' ').trim().toUpperCase()
}
