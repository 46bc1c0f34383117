import type { Localized } from '../locale/locale.ts'
import type { Pack, Rule } from './pack.ts'

export interface HousePackHead {
  id: string
  version: string
  title: Localized
}

/** What an organisation adds to the law, as a pack. It names no zones of its own: it speaks wherever the law packs beside it do. */
export function housePack(head: HousePackHead, rules: readonly Rule[]): Pack {
  return {
    ...head,
    binds: { 'zh-CN': '本机构', 'zh-TW': '本機構', en: 'this organisation' },
    weekStart: 1,
    fallbackZones: [],
    rules,
  }
}

/** Bars every contact from the first moment of `from` to the last of `to`, by the calendar of the called person. */
export function barredBetween(
  { id, title, from, to, say }: { id: string; title: Localized; from: string; to: string; say: Localized },
): Rule {
  return { id, kind: 'forbid', cite: title.en, grade: 'B', force: 'house', say, from, to }
}
