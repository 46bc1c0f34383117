/** What a fact says: that something happened then, yes or no, how many, or which stretches of the week. */
export type FactSort = 'instant' | 'yes-no' | 'number' | 'windows' | 'list'

/** Every fact somebody can record or the engine derives. A rule on any other would wait for what never comes. */
export const KNOWN_FACTS: Readonly<Record<string, FactSort>> = {
  ceasedAt: 'instant',
  disputedAt: 'instant',
  noticeSentAt: 'instant',
  judgmentAt: 'instant',
  representedBy: 'yes-no',
  workProhibited: 'yes-no',
  writtenOnly: 'yes-no',
  locationInfoObtained: 'yes-no',
  debtorReachable: 'yes-no',
  deceased: 'yes-no',
  bankrupt: 'yes-no',
  minor: 'yes-no',
  incapacitated: 'yes-no',
  timeBarred: 'yes-no',
  medicalDebt: 'yes-no',
  numberClosed: 'yes-no',
  daysPastDue: 'number',
  inconvenient: 'windows',
  agreedHours: 'windows',
  workHours: 'windows',
  consents: 'list',
  optedOutChannels: 'list',
  closedNumbers: 'list',
  stated: 'list',
}

/** Which sorts each way of asking understands; one that merely asks whether a fact is known takes all. */
export const SORTS_FOR = {
  flag: ['yes-no'],
  known: ['instant', 'yes-no', 'number', 'windows', 'list'],
  since: ['instant'],
  age: ['instant'],
  fact: ['number', 'yes-no'],
  only: ['windows'],
  avoid: ['windows'],
} as const satisfies Record<string, readonly FactSort[]>
export type Asking = keyof typeof SORTS_FOR
