/** What the background takes from outside, so that a test can be the clock, the network and the dice. */
export interface World {
  /** This machine's clock, ms UTC. */
  now(): number
  fetch(url: string, init: RequestInit): Promise<Response>
  /** UUIDv7. */
  newId(): string
}
