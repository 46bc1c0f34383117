import type { Recipe } from './recipe.ts'
import { announced, easter, fixed } from './rules.ts'

const YEARS = [2025, 2026, 2027] as const

/** The thirteen statutory days since 2025. Days swapped with weekends are arranged anew each year and are not statutory. */
const CN: Recipe = {
  id: 'CN',
  title: { 'zh-CN': '中国大陆（法定节日，不含调休）', 'zh-TW': '中國大陸（法定節日，不含調休）', en: 'Mainland China (statutory days only)' },
  reviewed: '2026-11-25',
  sources: ['https://www.gov.cn/gongbao/2024/issue_11726/202411/content_6989774.html'],
  years: YEARS,
  rules: [
    fixed('01-01', '元旦'),
    announced('除夕', '2025-01-28', '2026-02-16', '2027-02-05'),
    announced('春节', '2025-01-29', '2025-01-30', '2025-01-31', '2026-02-17', '2026-02-18', '2026-02-19', '2027-02-06', '2027-02-07', '2027-02-08'),
    announced('清明节', '2025-04-04', '2026-04-05', '2027-04-05'),
    fixed('05-01', '劳动节'),
    fixed('05-02', '劳动节'),
    announced('端午节', '2025-05-31', '2026-06-19', '2027-06-09'),
    announced('中秋节', '2025-10-06', '2026-09-25', '2027-09-15'),
    fixed('10-01', '国庆节'),
    fixed('10-02', '国庆节'),
    fixed('10-03', '国庆节'),
  ],
}

/** 紀念日及節日實施條例, in force since 28 May 2025, with its substitutes; before that day the rules of then. */
const TW: Recipe = {
  id: 'TW',
  title: { 'zh-CN': '台湾', 'zh-TW': '臺灣', en: 'Taiwan' },
  reviewed: '2026-11-25',
  sources: ['https://law.moj.gov.tw/News/newsdetail.aspx?msgid=191745', 'https://www.dgpa.gov.tw/informationlist?uid=30'],
  years: YEARS,
  rules: [
    fixed('01-01', '開國紀念日'),
    announced('小年夜', '2026-02-15', '2027-02-04'),
    announced('調整放假', '2025-01-27'),
    announced('除夕', '2025-01-28', '2026-02-16', '2027-02-05'),
    announced('春節', '2025-01-29', '2025-01-30', '2025-01-31', '2026-02-17', '2026-02-18', '2026-02-19', '2027-02-06', '2027-02-07', '2027-02-08'),
    announced('春節補假', '2026-02-20', '2027-02-09', '2027-02-10'),
    fixed('02-28', '和平紀念日'),
    announced('和平紀念日補假', '2026-02-27', '2027-03-01'),
    fixed('04-04', '兒童節'),
    announced('兒童節補假', '2025-04-03', '2026-04-03', '2027-04-06'),
    announced('清明節', '2025-04-04', '2026-04-05', '2027-04-05'),
    announced('清明節補假', '2026-04-06'),
    fixed('05-01', '勞動節'),
    announced('勞動節補假', '2027-04-30'),
    announced('端午節', '2025-05-31', '2026-06-19', '2027-06-09'),
    announced('端午節補假', '2025-05-30'),
    announced('中秋節', '2025-10-06', '2026-09-25', '2027-09-15'),
    fixed('09-28', '孔子誕辰紀念日'),
    announced('孔子誕辰紀念日補假', '2025-09-29'),
    fixed('10-10', '國慶日'),
    announced('國慶日補假', '2026-10-09', '2027-10-11'),
    fixed('10-25', '臺灣光復暨金門古寧頭大捷紀念日'),
    announced('臺灣光復暨金門古寧頭大捷紀念日補假', '2025-10-24', '2026-10-26'),
    fixed('12-25', '行憲紀念日'),
    announced('行憲紀念日補假', '2027-12-24'),
    announced('開國紀念日補假', '2027-12-31'),
  ],
}

/** General Holidays Ordinance (Cap. 149), as gazetted for each year; Sundays, which are general holidays too, are left to the weekday. */
const HK: Recipe = {
  id: 'HK',
  title: { 'zh-CN': '香港', 'zh-TW': '香港', en: 'Hong Kong' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.elegislation.gov.hk/hk/cap149',
    'https://www.gov.hk/en/about/abouthk/holiday/2026.htm',
    'https://www.gov.hk/en/about/abouthk/holiday/2027.htm',
  ],
  years: YEARS,
  rules: [
    fixed('01-01', 'The first day of January'),
    announced('Lunar New Year’s Day', '2025-01-29', '2026-02-17', '2027-02-06'),
    announced('The second day of Lunar New Year', '2025-01-30', '2026-02-18'),
    announced('The third day of Lunar New Year', '2025-01-31', '2026-02-19', '2027-02-08'),
    announced('The fourth day of Lunar New Year', '2027-02-09'),
    announced('Ching Ming Festival', '2025-04-04', '2027-04-05'),
    announced('The day following Ching Ming Festival', '2026-04-06'),
    easter(-2, 'Good Friday'),
    easter(-1, 'The day following Good Friday'),
    announced('Easter Monday', '2025-04-21', '2027-03-29'),
    announced('The day following Easter Monday', '2026-04-07'),
    fixed('05-01', 'Labour Day'),
    announced('The Birthday of the Buddha', '2025-05-05', '2027-05-13'),
    announced('The day following the Birthday of the Buddha', '2026-05-25'),
    announced('Tuen Ng Festival', '2025-05-31', '2026-06-19', '2027-06-09'),
    fixed('07-01', 'Hong Kong Special Administrative Region Establishment Day'),
    announced('The day following the Chinese Mid-Autumn Festival', '2025-10-07', '2026-09-26', '2027-09-16'),
    fixed('10-01', 'National Day'),
    announced('Chung Yeung Festival', '2025-10-29', '2027-10-08'),
    announced('The day following Chung Yeung Festival', '2026-10-19'),
    fixed('12-25', 'Christmas Day'),
    announced('The first weekday after Christmas Day', '2025-12-26', '2026-12-26', '2027-12-27'),
  ],
}

export const GREATER_CHINA = [CN, TW, HK]
