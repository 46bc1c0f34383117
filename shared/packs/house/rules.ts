import { NOT_AT_WORK, NOT_THIS_WAY } from '../asked.ts'
import type { CountRule, ForbidRule, HoursRule, HoursSlot, Pack } from '../pack.ts'
import type { Localized } from '../../locale/locale.ts'

/** No law says so, and every such rule tells the agent that. */
const HOUSE = { grade: 'B', force: 'house' } as const
const CITE = 'House rule, no law'

/** Whom a house pack binds: whoever works here, because no law does. */
export const BINDS: Pack['binds'] = {
  'zh-CN': '本机构的所有人；这是内部规定，不是法律',
  'zh-TW': '本機構的所有人；這是內部規定，不是法律',
  en: 'everyone who works here; these are our own rules, not the law',
}

/** When people are left alone, by a clock that is the house's own. */
export function houseHours(pack: string, say: Localized, allow: readonly HoursSlot[]): HoursRule {
  return {
    id: `${pack}.hours`, kind: 'hours', cite: CITE, ...HOUSE, openTextured: true, say,
    when: { channel: ['call', 'sms', 'visit'] }, allow,
  }
}

/** Three attempts a day and person, answered or not. */
export function houseAttempts(pack: string): CountRule {
  return {
    id: `${pack}.frequency.attempts`, kind: 'count', cite: CITE, ...HOUSE, openTextured: true,
    say: {
      'zh-CN': '内部规定，不是法律：每天最多拨打 3 次。',
      'zh-TW': '內部規定，不是法律：每天最多撥打 3 次。',
      en: 'Our own rule, not the law: at most 3 call attempts a day.',
    },
    when: { channel: ['call'] }, limit: 3, per: ['person', 'creditor'], window: { calendar: 'day' },
    counts: { channel: ['call'], by: ['collector'] },
  }
}

/** The time the person asked for. */
export function askedTime(pack: string): HoursRule {
  return {
    id: `${pack}.requests`, kind: 'hours', cite: CITE, ...HOUSE,
    say: {
      'zh-CN': '对方说过这个时间不方便。尊重要求是内部规定，不是法律。',
      'zh-TW': '對方說過這個時間不方便。尊重要求是內部規定，不是法律。',
      en: 'The person said this time does not suit. That we respect it is our own rule, not the law.',
    },
    avoid: 'inconvenient',
  }
}

/** The means and the place the person asked for. */
export function askedWay(pack: string): ForbidRule {
  return {
    id: `${pack}.channel`, kind: 'forbid', cite: CITE, ...HOUSE,
    say: {
      'zh-CN': '对方要求不要这样联系，或不要打到单位。尊重要求是内部规定，不是法律。',
      'zh-TW': '對方要求不要這樣聯絡，或不要打到公司。尊重要求是內部規定，不是法律。',
      en: 'The person asked not to be contacted this way or at work. That we respect it is our own rule, not the law.',
    },
    when: { any: [NOT_THIS_WAY, NOT_AT_WORK] },
  }
}

/** A wish for no contact at all, or a representative: no law read here closes the door, so a person decides. */
export function askedToStop(pack: string): ForbidRule {
  return {
    id: `${pack}.wishes`, kind: 'forbid', cite: CITE, ...HOUSE, effect: 'warn',
    say: {
      'zh-CN': '对方要求停止联系，或已有代理人，请先确认。这是内部规定，不是法律。',
      'zh-TW': '對方要求停止聯絡，或已有代理人，請先確認。這是內部規定，不是法律。',
      en: 'The person asked us to stop or has a representative. Confirm first; this is our own rule, not the law.',
    },
    when: { any: [{ since: 'ceasedAt' }, { flag: 'representedBy' }] },
  }
}
