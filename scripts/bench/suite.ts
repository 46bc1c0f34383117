/** One measured thing. Ratios are to other lines of the same run, so that they mean something on any machine. */
export interface Line {
  group: string
  name: string
  /** Microseconds of one decision, call or whatever the suite measures. */
  micros: number
  perSecond: number
  /** How many times slower than the line named; 1 is the line itself. */
  ratio: number
  against: string
}

/** Something the suite promises. */
export interface Target {
  says: string
  measured: string
  met: boolean
}

export interface Report {
  suite: string
  /** What was measured, in a sentence or two. */
  about: string
  lines: readonly Line[]
  targets: readonly Target[]
}

export interface Suite {
  name: string
  run(): Promise<Report>
}
