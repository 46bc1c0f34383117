import type { Localized } from '../../locale/locale.ts'
import { KEYS, type CountRule, type Key, type Rule } from '../../packs/pack.ts'
import { circumstanceOf } from '../circumstance.ts'
import { countedThing } from '../counted-thing.ts'
import { openRuns } from '../open-runs.ts'
import { EN } from './en.ts'
import type { Phrases } from './phrases.ts'
import { ZH_CN } from './zh-cn.ts'
import { ZH_TW } from './zh-tw.ts'

/** A sentence for a rule, made of its own numbers, in every language; `null`: it says more than such a sentence could. */
export function proposeSay(rule: Rule): Localized | null {
  const [one, other, third] = [ZH_CN, ZH_TW, EN].map((phrases) => sentence(rule, phrases))
  return one && other && third ? { 'zh-CN': one, 'zh-TW': other, en: third } : null
}

function sentence(rule: Rule, phrases: Phrases): string | null {
  const whom = circumstanceOf(rule.when)
  if (!whom || rule.unless) return null
  const core = coreOf(rule, phrases, { channels: whom.channels, warns: rule.effect === 'warn' })
  return core && phrases.narrowed(core, whom)
}

function coreOf(rule: Rule, phrases: Phrases, how: Parameters<Phrases['prohibition']>[0]): string | null {
  switch (rule.kind) {
    case 'forbid':
      return phrases.prohibition(how)
    case 'hours': {
      if (!('allow' in rule)) return null
      const open = openRuns(rule.allow).filter(({ spans }) => spans.length > 0)
      return open.length > 0 ? phrases.hours(open, how) : phrases.prohibition(how)
    }
    case 'count': {
      const counted = countedThing(rule.counts)
      const per = keysOf(rule)
      return counted && per ? phrases.cap({ limit: rule.limit, window: rule.window, per, counted, warns: how.warns }) : null
    }
    default:
      return rule satisfies never
  }
}

/** `null`: some key must differ, for which there are no words. */
function keysOf({ per = [] }: CountRule): readonly Key[] | null {
  const known = KEYS.filter((key) => per.includes(key))
  return known.length === per.length ? known : null
}
