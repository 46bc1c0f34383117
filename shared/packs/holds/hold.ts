import type { Localized } from '../../locale/locale.ts'
import { barredBetween, housePack, type HousePackHead } from '../house-pack.ts'
import type { Pack } from '../pack.ts'

/** A stop of all contact for a time, with the reason the agent reads. Both dates are held, and it ends by itself. */
export interface Hold {
  reason: Localized
  /** First and last date, YYYY-MM-DD, by the called person's calendar. */
  from: string
  to: string
}

export function holdPack({ reason, from, to, ...head }: HousePackHead & Hold): Pack {
  return housePack(head, [
    barredBetween({
      id: `${head.id}.hold`,
      title: head.title,
      from,
      to,
      say: {
        'zh-CN': `暂停联系：${reason['zh-CN']}`,
        'zh-TW': `暫停聯絡：${reason['zh-TW']}`,
        en: `Contact is on hold: ${reason.en}`,
      },
    }),
  ])
}
