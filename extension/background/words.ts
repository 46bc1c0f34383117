import type { Failure, NumberState, TabState } from '#shared/contract/messages'
import type { Decision, Light } from '#shared/dial/decision'
import type { Locale } from '#shared/locale/locale'

/** Words the sensor shows beside a colour, and the sentence of a refused click. Short: they stand in somebody else's page. */
const WORDS = {
  'zh-CN': {
    green: '可拨打', amber: '需说明理由', red: '不可拨打', unknown: '未知',
    greenUntil: '可拨打，至 {time}', redFrom: '现在不可拨打，{time}起可以', redOnly: '不可拨打',
    signedOut: '请先登录 Fairdial', loading: '正在核对…', missing: '缺少资料，请在面板中补充', conflict: '页面与地址不是同一条记录',
    unreachable: '连接不上服务器，暂时无法判断', failed: '暂时无法判断，请看面板', unreadable: '号码无法识别', unlisted: '这个号码不在当前记录里，无法判断', noRules: '没有适用的规则，无法判断',
    unfinished: '这位客户还有一通电话没有登记结果，请先登记', changed: '页面已换成另一条记录，请再点一次', reason: '拨打前请在面板中说明理由',
    notPlaced: '服务器没有放行：{reason}', yours: '您这里{time}', tomorrow: '明天',
    leave: '主管已同意，可拨打一次', leaveUntil: '主管已同意，可拨打一次，至 {time}', old: '记录已过时，需说明理由', offline: '离线，按 {time} 的记录', dated: '按 {time} 的记录',
  },
  'zh-TW': {
    green: '可撥打', amber: '需說明理由', red: '不可撥打', unknown: '未知',
    greenUntil: '可撥打，至 {time}', redFrom: '目前不可撥打，{time}起可以', redOnly: '不可撥打',
    signedOut: '請先登入 Fairdial', loading: '正在核對…', missing: '資料不足，請在面板補上', conflict: '頁面與網址不是同一筆紀錄',
    unreachable: '連不上伺服器，暫時無法判斷', failed: '暫時無法判斷，請看面板', unreadable: '號碼無法辨識', unlisted: '這個號碼不在目前的紀錄裡，無法判斷', noRules: '沒有適用的規則，無法判斷',
    unfinished: '這位客戶還有一通電話尚未登錄結果，請先登錄', changed: '頁面已換成另一筆紀錄，請再點一次', reason: '撥打前請在面板說明理由',
    notPlaced: '伺服器未放行：{reason}', yours: '您這裡{time}', tomorrow: '明天',
    leave: '主管已同意，可撥打一次', leaveUntil: '主管已同意，可撥打一次，至 {time}', old: '紀錄過舊，需說明理由', offline: '離線，依 {time} 的紀錄', dated: '依 {time} 的紀錄',
  },
  en: {
    green: 'May call', amber: 'Reason needed', red: 'Do not call', unknown: 'Unknown',
    greenUntil: 'May call until {time}', redFrom: 'Do not call before {time}', redOnly: 'Do not call',
    signedOut: 'Sign in to Fairdial', loading: 'Checking…', missing: 'Details missing: fill them in on the panel', conflict: 'Page and address show different records',
    unreachable: 'Server not reachable: cannot tell', failed: 'Cannot tell: see the panel', unreadable: 'Not readable as a number', unlisted: 'This number is not on the open record: cannot tell', noRules: 'No rules for this place: cannot tell',
    unfinished: 'An earlier call to this debtor has no outcome yet: record it first', changed: 'The page now shows another record: click again', reason: 'Give a reason on the panel first',
    notPlaced: 'The server did not allow it: {reason}', yours: '{time} your time', tomorrow: 'tomorrow',
    leave: 'Your lead allowed one call', leaveUntil: 'Your lead allowed one call until {time}', old: 'History too old: reason needed', offline: 'offline, history of {time}', dated: 'history of {time}',
  },
} as const satisfies Record<Locale, Record<string, string>>
export type WordKey = keyof (typeof WORDS)['en']

/** A fixed sentence; `{name}` parts are filled in. */
export function word(locale: Locale, key: WordKey, values: Record<string, string> = {}): string {
  return WORDS[locale][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}

/** Sentence for the whole record: the leading number's, or why nothing can be said, and of when the history is. */
export function recordSentence(state: Pick<TabState, 'me' | 'page' | 'debtor' | 'locale' | 'basis'> & { stale?: Failure | null }, leading: NumberState | null, clock: Clock): string {
  const say = (key: WordKey) => word(state.locale, key)
  if (!state.me) return say('signedOut')
  if (state.page.kind === 'conflict') return say('conflict')
  if (state.page.kind === 'reading' || state.debtor.kind === 'loading') return say('loading')
  if (state.debtor.kind === 'missing-fields') return say('missing')
  if (state.debtor.kind === 'failed') return say(state.debtor.failure.code === 'unreachable' ? 'unreachable' : 'failed')
  if (!leading) return say('unknown')
  if (!leading.decision || leading.light === 'unknown') return say(leading.e164 === null ? 'unreadable' : 'noRules')
  return withBasis(numberSentence(leading, leading.decision, state, clock), state, clock)
}

function numberSentence({ light, decision, leave }: NumberState, { warnings }: Decision, { locale, basis }: Pick<TabState, 'locale' | 'basis'>, clock: Clock): string {
  if (light === 'amber' && decision?.verdict === 'deny') {
    if (!leave?.expiresAt) return word(locale, 'leave')
    return word(locale, 'leaveUntil', { time: moment(leave.expiresAt, clock.zone, locale, clock.at) })
  }
  if (light === 'amber' && basis?.age === 'outdated' && warnings.length === 0) return word(locale, 'old')
  return decision ? decisionSentence(light, decision, locale, clock) : word(locale, 'unknown')
}

function withBasis(sentence: string, { locale, basis }: Pick<TabState, 'locale' | 'basis'>, clock: Clock): string {
  if (!basis || (basis.age === 'fresh' && !basis.offline)) return sentence
  const [open, close] = locale === 'en' ? [' (', ')'] : ['（', '）']
  return `${sentence}${open}${word(locale, basis.offline ? 'offline' : 'dated', { time: moment(basis.asOf, clock.zone, locale, clock.at) })}${close}`
}

/** `at`: server's clock; `zone`: the agent's own. */
export interface Clock {
  at: number
  zone: string
}

/** The light in words, with the instant at which it ends in the debtor's local time, and the agent's where it differs. */
export function decisionSentence(light: Light, decision: Decision, locale: Locale, clock: Clock): string {
  if (light === 'amber') return word(locale, 'amber')
  const instant = light === 'green' ? decision.validUntil : decision.nextAllowedAt
  if (instant === null) return word(locale, light === 'green' ? 'green' : 'redOnly')
  const zone = decision.denials.find((denial) => denial.zone)?.zone ?? decision.zones[0] ?? clock.zone
  return word(locale, light === 'green' ? 'greenUntil' : 'redFrom', { time: inBothClocks(instant, zone, locale, clock) })
}

/** Why this number may not be called, in the words of the first rule that says so, with the time from which it may. */
export function denialSentence(decision: Decision, locale: Locale, clock: Clock): string {
  const why = decision.denials[0]?.say[locale]
  return [decisionSentence('red', decision, locale, clock), why].filter(Boolean).join(locale === 'en' ? '. ' : '。')
}

function inBothClocks(instant: number, zone: string, locale: Locale, clock: Clock): string {
  const theirs = moment(instant, zone, locale, clock.at)
  const yours = moment(instant, clock.zone, locale, clock.at)
  if (theirs === yours) return theirs
  const [open, close] = locale === 'en' ? [' (', ')'] : ['（', '）']
  return `${theirs}${open}${word(locale, 'yours', { time: yours })}${close}`
}

/** "21:00", "tomorrow 08:00" or with the date, as the clock on the wall there shows it. */
function moment(instant: number, zone: string, locale: Locale, now: number): string {
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(instant)
  const dayOf = (at: number) => Math.round(Date.parse(new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format(at)) / 86_400_000)
  const days = dayOf(instant) - dayOf(now)
  if (days === 0) return time
  if (days === 1) return `${word(locale, 'tomorrow')} ${time}`
  return `${new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone: zone }).format(instant)} ${time}`
}
