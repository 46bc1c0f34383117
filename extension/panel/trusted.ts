/** An event as React or the browser hands it over. */
type Happened = { isTrusted: boolean } | { nativeEvent: { isTrusted: boolean } }

/** Runs `handler` only for what a person did: no script may dial, save or sign out by a made-up click. */
export function trusted<E extends Happened>(handler: (event: E) => void): (event: E) => void {
  return (event) => {
    const { isTrusted } = 'nativeEvent' in event ? event.nativeEvent : event
    if (isTrusted) handler(event)
  }
}
