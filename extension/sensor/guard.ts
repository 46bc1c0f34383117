import { isSameNumber, numberInAddress } from '#shared/adapter/number-text'
import type { PhoneReading } from '#shared/adapter/reading'
import type { DialPermit } from '#shared/contract/messages'
import type { Light } from '#shared/dial/decision'
import { controlFor, dialControlOf, isDialControl, phoneByNumber, phoneOf } from './dial-control.ts'
import type { SensorLink } from './link.ts'
import type { Watch } from './watch.ts'
import type { Word } from './words.ts'

export interface GuardParts {
  link: SensorLink
  watch: Watch
  /** Says why a control was held, beside it. */
  tell(control: Element, why: { word: Word } | { say: string }, light: Light): void
  /** Says that the answer takes a moment; returns what ends that. */
  checking(control: Element): () => void
  /** The extension this script belonged to is gone. */
  orphaned(): void
}

export interface Guard {
  /** Clicks the page's own control for a number that was already allowed. `false`: the page has none. */
  place(epoch: number, key: string): boolean
}

/** One way of dialling that the page tried. */
interface Dial {
  /** What the agent clicked. */
  beside: Element
  /** The number of the record it would dial, as the page stands now. */
  phone(): PhoneReading | null
  /** Lets it happen, once. */
  pass(): void
}

const SETTLE_MS = 1500
/** A page may take this long from a click to dialling. */
const ALLOWED_MS = 3000
const CLICKS = ['click', 'auxclick'] as const
/** Some pages dial before the click that these begin. */
const BEGINNINGS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'dblclick'] as const

/**
 * Holds every click on something that dials until the background has allowed exactly this number of exactly this record,
 * then gives the page that one click. Everything unknown stays held, with words; only when the extension itself is gone
 * do clicks pass, for then nobody could ever answer.
 */
export function guardDials(parts: GuardParts, signal: AbortSignal): Guard {
  const { link, watch, tell, orphaned } = parts
  /** The control whose one click is on its way to the page. */
  let passing: Element | null = null
  /** What that click may make the page dial, and until when. */
  let allowed: { raw: string; until: number } | null = null
  const asking = new WeakSet<Element>()
  const selectors = () => watch.page?.adapter?.dialControls ?? []

  const click = (control: Element) => {
    passing = control
    try {
      if (control instanceof HTMLElement) control.click()
      else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
    } finally {
      passing = null
    }
  }
  const phones = () => watch.page?.phones ?? []

  const decide = async ({ beside, phone: phoneNow, pass }: Dial, byHand: boolean) => {
    const no = (word: Word) => tell(beside, { word }, 'unknown')
    if (!link.isAlive()) return leave(pass)
    if (!byHand) return no('pageMade')
    if (watch.seen.phase === 'reading' || watch.seen.phase === 'start') await watch.settled(SETTLE_MS)
    const { epoch, phase } = watch.seen
    if (phase !== 'record') return no(WHY[phase])
    if (!watch.confirm()) return no('changed')
    const phone = phoneNow()
    if (!phone) return no('unmatched')
    const answer = await link.call('dial', { epoch, raw: phone.raw })
    if (!answer.ok) return link.isAlive() ? no('silent') : leave(pass)
    if (!answer.value.place) return tell(beside, { say: answer.value.say }, lightOf(answer.value))
    if (watch.seen.epoch !== epoch || !watch.confirm() || phoneNow()?.key !== phone.key) return no('changed')
    allowed = { raw: phone.raw, until: performance.now() + ALLOWED_MS }
    pass()
  }
  const leave = (pass: () => void) => {
    orphaned()
    pass()
  }

  const ask = async (dial: Dial, byHand: boolean) => {
    if (asking.has(dial.beside)) return
    asking.add(dial.beside)
    const end = parts.checking(dial.beside)
    try {
      await decide(dial, byHand)
    } catch {
      // A fault of ours decides nothing: the click stays held, and says so.
      tell(dial.beside, { word: 'silent' }, 'unknown')
    } finally {
      end()
      asking.delete(dial.beside)
    }
  }
  const askFor = (control: Element, byHand: boolean) =>
    void ask({ beside: control, phone: () => (control.isConnected ? phoneOf(control, phones()) : null), pass: () => click(control) }, byHand)
  const held = (event: Event): Element | null => {
    const control = dialControlOf(event, selectors())
    if (!control || passing === control) return null
    event.stopImmediatePropagation()
    return control
  }
  const onClick = (event: MouseEvent) => {
    const control = held(event)
    if (!control) return
    event.preventDefault()
    // The right button opens the browser's menu, it does not dial.
    if (event.type === 'auxclick' && event.button === 2) return
    askFor(control, event.isTrusted)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    const target = event.composedPath()[0]
    const control = target instanceof Element && isDialControl(target, selectors()) ? held(event) : null
    if (!control) return
    // A link scrolls on the space key; everything else is clicked by both.
    if (event.key === ' ' && control.matches('a, area')) return
    event.preventDefault()
    if (event.type === 'keydown' && !event.repeat && !event.isComposing) askFor(control, event.isTrusted)
  }
  /** A page may dial by address without any link of its own in sight; the browser tells of that too. */
  const onNavigate = (event: NavigateEvent) => {
    const number = numberInAddress(event.destination.url)
    if (number === null || !event.cancelable) return
    const isAllowed = passing !== null || (allowed !== null && performance.now() < allowed.until && isSameNumber(allowed.raw, number))
    allowed = null
    if (isAllowed) return
    event.preventDefault()
    const { url } = event.destination
    void ask({ beside: document.activeElement ?? document.body, phone: () => phoneByNumber(number, phones()), pass: () => location.assign(url) }, navigator.userActivation.isActive)
  }

  const early = { signal, capture: true }
  for (const type of CLICKS) addEventListener(type, onClick, early)
  for (const type of BEGINNINGS) addEventListener(type, held, { ...early, passive: true })
  for (const type of ['keydown', 'keypress', 'keyup'] as const) addEventListener(type, onKey, early)

  if ('navigation' in window) window.navigation.addEventListener('navigate', onNavigate, { signal })

  return {
    place: (epoch, key) => {
      if (watch.seen.epoch !== epoch || !watch.confirm()) return false
      const adapter = watch.page?.adapter
      const control = adapter ? controlFor(key, phones(), adapter) : null
      const phone = control ? phoneOf(control, phones()) : null
      if (!control || !phone) return false
      allowed = { raw: phone.raw, until: performance.now() + ALLOWED_MS }
      click(control)
      return true
    },
  }
}

const WHY = { start: 'reading', reading: 'reading', conflict: 'conflict', 'no-record': 'noRecord' } as const satisfies Record<string, Word>

function lightOf({ light, place }: DialPermit): Light {
  return light === 'green' && !place ? 'unknown' : light
}
