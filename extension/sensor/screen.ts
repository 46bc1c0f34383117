import type { PageReading } from '#shared/adapter/reading'
import type { PanelLayout, SensorOrders } from '#shared/contract/messages'
import type { Light } from '#shared/dial/decision'
import type { Locale } from '#shared/locale/locale'
import { openDock } from './dock.ts'
import { openHost } from './host.ts'
import { openLights } from './lights.ts'
import type { SensorLink } from './link.ts'
import { followMoves } from './moves.ts'
import { openNotice } from './notice.ts'
import type { SeenPhone } from './phones.ts'
import { rememberFocus } from './return-focus.ts'
import { type Word, wordsOf } from './words.ts'

/** Everything of ours that is seen in the page. */
export interface Screen {
  shows(reading: PageReading): void
  /** The page changed: numbers may stand elsewhere, a dialog may have opened. */
  follow(phones: readonly SeenPhone[]): void
  tell(control: Element, why: { word: Word } | { say: string }, light: Light): void
  checking(control: Element): () => void
  light(lights: SensorOrders['lights']): true
  /** `false`: this page can't show the panel. */
  toggle(): boolean
  leave(): true
  lay(layout: PanelLayout): true
}

export interface ScreenParts {
  link: SensorLink
  layout: PanelLayout
  locale: Locale
  mode: ShadowRootMode
}

/** An answer that comes at once needs no word. */
const CHECKING_AFTER_MS = 350
const SAVE_LAYOUT_AFTER_MS = 300

export function openScreen({ link, layout, locale, mode }: ScreenParts, signal: AbortSignal): Screen {
  const words = wordsOf(locale)
  const host = openHost(mode, signal)
  const lights = openLights(host.root)
  const notice = openNotice({ root: host.root, words, moved: () => moves.check(), panelBox: () => dock.box() }, signal)
  const moves = followMoves(() => `${lights.place()} ${notice.place()}`, signal)
  const save = later(SAVE_LAYOUT_AFTER_MS, (next: PanelLayout) => void link.call('layout', { layout: next }), signal)
  const dock = openDock({ host, words, url: link.panelUrl(), layout, changed: save }, signal)
  const focus = rememberFocus(host.element, signal)
  let epoch = 0
  const makeWay = () => queueMicrotask(() => dock.yieldIfInTheWay())
  for (const type of ['focusin', 'focusout'] as const) addEventListener(type, makeWay, { signal, capture: true, passive: true })

  return {
    shows: (reading) => {
      const now = reading.kind === 'record' ? reading.record.epoch : reading.epoch
      if (now !== epoch) notice.close()
      epoch = now
      if (reading.kind !== 'no-record') dock.open()
      if (reading.kind === 'record') return
      lights.show([])
      dock.light('unknown', reading.kind === 'reading' ? words.checking : words.unknown)
    },
    follow: (phones) => {
      host.keep()
      lights.stand(phones)
      moves.check()
      dock.yieldIfInTheWay()
    },
    tell: (control, why, light) => void notice.tell(control, 'say' in why ? why.say : words[why.word], light),
    checking: (control) => {
      let unsay: (() => void) | null = null
      const timer = setTimeout(() => (unsay = notice.tell(control, words.checking, 'unknown')), CHECKING_AFTER_MS)
      return () => {
        clearTimeout(timer)
        unsay?.()
      }
    },
    light: (next) => {
      lights.show(next.numbers)
      dock.light(next.overall, next.word)
      moves.check()
      return true
    },
    toggle: () => {
      if (dock.isBlocked()) return false
      if (dock.hasFocus()) focus.back()
      else dock.focus()
      return !dock.isBlocked()
    },
    leave: () => {
      if (dock.hasFocus()) focus.back()
      return true
    },
    lay: (next) => {
      dock.lay(next)
      return true
    },
  }
}

/** The last of many calls in a row. */
function later<T>(afterMs: number, call: (value: T) => void, signal: AbortSignal): (value: T) => void {
  let timer = 0
  signal.addEventListener('abort', () => clearTimeout(timer))
  return (value) => {
    clearTimeout(timer)
    timer = window.setTimeout(call, afterMs, value)
  }
}
