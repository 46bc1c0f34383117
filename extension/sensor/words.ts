import type { Light } from '#shared/dial/decision'
import type { Locale } from '#shared/locale/locale'

/** What the sensor says itself; sentences about rules come from the background. */
const WORDS = {
  'zh-CN': {
    green: '可拨打', amber: '需说明理由', red: '不可拨打', unknown: '未知',
    checking: '正在核对…',
    noRecord: '这一页没有打开的客户记录，无法判断这个号码能否拨打。请先打开客户记录。',
    reading: '页面还在载入，请稍候再点。',
    conflict: '页面内容与地址不是同一条记录，暂不能拨打。请刷新页面。',
    changed: '页面已换成另一条记录，请再点一次。',
    unmatched: '无法确定这个按钮拨打的是哪个号码，请从面板拨打。',
    pageMade: '这次拨号是页面自动发起的，未放行。请亲自点击号码。',
    silent: 'Fairdial 没有回应，暂时无法判断。请再点一次。',
    close: '关闭', panel: 'Fairdial 面板', expand: '展开面板', collapse: '收起面板', otherSide: '换到另一侧', width: '面板宽度，用左右方向键调整',
    blocked: '此页面不允许嵌入面板。请点工具栏上的 Fairdial 图标，打开侧边栏。',
  },
  'zh-TW': {
    green: '可撥打', amber: '需說明理由', red: '不可撥打', unknown: '未知',
    checking: '正在核對…',
    noRecord: '這一頁沒有開啟的客戶紀錄，無法判斷這個號碼能否撥打。請先開啟客戶紀錄。',
    reading: '頁面仍在載入，請稍候再點。',
    conflict: '頁面內容與網址不是同一筆紀錄，暫時不能撥打。請重新整理頁面。',
    changed: '頁面已換成另一筆紀錄，請再點一次。',
    unmatched: '無法確定這個按鈕撥打的是哪個號碼，請從面板撥打。',
    pageMade: '這次撥號由頁面自動發起，未放行。請親自點選號碼。',
    silent: 'Fairdial 沒有回應，暫時無法判斷。請再點一次。',
    close: '關閉', panel: 'Fairdial 面板', expand: '展開面板', collapse: '收合面板', otherSide: '換到另一側', width: '面板寬度，以左右方向鍵調整',
    blocked: '此頁面不允許嵌入面板。請點工具列上的 Fairdial 圖示，開啟側邊面板。',
  },
  en: {
    green: 'May call', amber: 'Reason needed', red: 'Do not call', unknown: 'Unknown',
    checking: 'Checking…',
    noRecord: 'No debtor record is open on this page, so nobody can tell whether this number may be called. Open the record first.',
    reading: 'The page is still loading. Click again in a moment.',
    conflict: 'The page and its address show different records, so nothing can be dialled. Reload the page.',
    changed: 'The page now shows another record: click again.',
    unmatched: 'It is not clear which number this control dials. Dial from the panel.',
    pageMade: 'The page itself started this call; it was held. Click the number yourself.',
    silent: 'Fairdial does not answer, so nothing can be told. Click again.',
    close: 'Close', panel: 'Fairdial panel', expand: 'Open the panel', collapse: 'Collapse the panel', otherSide: 'Move to the other side', width: 'Width of the panel; left and right arrow keys change it',
    blocked: 'This page does not allow the panel inside it. Click the Fairdial icon in the toolbar to open the side panel.',
  },
} as const satisfies Record<Locale, Record<string, string> & Record<Light, string>>

export type Word = keyof (typeof WORDS)['en']
/** Words of one language. */
export type Words = Readonly<Record<Word, string>>

export function wordsOf(locale: Locale): Words {
  return WORDS[locale]
}
