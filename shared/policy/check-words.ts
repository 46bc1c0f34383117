import { LOCALES, type Localized } from '../locale/locale.ts'
import { problem, type PolicyProblem } from './problem.ts'

/** Common characters that are written differently in the two scripts, each pair simplified first. */
const DIFFERENT: ReadonlySet<string> = new Set(
  '们們这這个個时時间間说說话話对對为為来來没沒过過还還电電号號码碼联聯络絡请請后後开開关關门門问問题題应應该該须須让讓给給从從与與' +
  '务務债債贷貸额額户戶业業机機构構员員单單织織规規则則条條约約办辦动動进進内內书書见見现現实實认認证證讯訊简簡网網线線紧緊亲親属屬岁歲' +
  '医醫灾災风風湾灣国國区區县縣乡鄉节節庆慶劳勞双雙两兩几幾万萬亿億钱錢费費缴繳账賬帐帳赔賠偿償诉訴讼訟决決发發复復备備处處点點' +
  '热熱车車马馬场場学學习習觉覺听聽闻聞谈談论論语語读讀写寫称稱谓謂谁誰么麼边邊当當难難险險护護养養残殘丧喪贫貧访訪拨撥铃鈴响響录錄频頻' +
  '视視邮郵传傳闭閉暂暫续續终終结結总總长長经經组組队隊团團体體会會议議历歷纪紀档檔资資据據数數际際确確伪偽错錯误誤别別无無许許较較专專' +
  '东東严嚴丢丟临臨丽麗举舉义義乐樂买買乱亂争爭产產众眾优優伤傷价價侧側倾傾兴興农農冲沖况況净淨减減凤鳳凭憑创創剧劇劝勸励勵势勢协協压壓' +
  '厌厭厅廳参參变變叙敘叶葉吓嚇启啟围圍图圖圆圓块塊坏壞垫墊报報夹夾夺奪奖獎妇婦妈媽宁寧宝寶宽寬审審导導层層岂豈师師带帶帮幫广廣库庫异異' +
  '强強归歸态態恼惱惊驚惯慣愿願战戰扰擾抢搶担擔拥擁择擇换換损損摆擺敌敵断斷旧舊显顯术術权權极極标標栏欄样樣检檢楼樓欢歡气氣汇匯汉漢济濟' +
  '测測满滿灯燈灵靈炉爐烦煩爱愛牵牽状狀独獨环環疗療盘盤监監离離积積窍竅笔筆签簽类類纯純纳納级級绍紹绝絕统統维維继繼绪緒综綜编編缩縮职職' +
  '获獲虑慮补補装裝触觸计計订訂讨討训訓记記评評译譯试試诚誠详詳调調谅諒谢謝责責败敗货貨质質购購赶趕输輸达達迁遷违違连連迟遲适適选選递遞' +
  '释釋针針钟鐘银銀铁鐵销銷锁鎖阅閱阳陽阶階陈陳随隨隐隱预預领領颜顏顾顧饭飯馆館驾駕验驗骗騙鱼魚黄黃齐齊龄齡',
)

/** Sentences that are blank, or the same for readers of the two Chinese scripts although their characters differ. */
export function checkWords(text: Localized, path: string): PolicyProblem[] {
  const missing = LOCALES.filter((locale) => text[locale].trim() === '')
  const isSame = text['zh-CN'].trim() === text['zh-TW'].trim() && [...text['zh-CN']].some((character) => DIFFERENT.has(character))
  return [
    ...missing.map((locale) => problem('text-missing', `${path}.${locale}`, `No words in ${locale}.`)),
    ...(isSame ? [problem('text-same', `${path}.zh-TW`, 'The same words in zh-CN and zh-TW, though their characters differ.')] : []),
  ]
}
