import type { AdapterDocument } from '#shared/adapter/adapter'
import { textOf, LANGUAGES, type Word } from './app/words.ts'
import { DEMO_PORTFOLIOS } from './portfolios.ts'

/** How to read the demo CRM, as an admin would publish it: one document per book, each in all languages of its pages. */
export function demoAdapters(crmOrigin: string): readonly { documentId: string; content: AdapterDocument }[] {
  const book = (documentId: string, region: keyof typeof DEMO_PORTFOLIOS, title: string, firstDigit: string) => ({
    documentId,
    content: bookAdapter(crmOrigin, region, title, firstDigit),
  })
  return [
    book('0199c000-0000-7000-8000-0000000000a1', 'CN', '恒信 AMS · 中国大陆', '1'),
    book('0199c000-0000-7000-8000-0000000000a7', 'US', 'Hengxin AMS · United States', '7'),
    book('0199c000-0000-7000-8000-0000000000a8', 'TW', '恒信 AMS · 台灣', '8'),
  ]
}

function bookAdapter(crmOrigin: string, region: keyof typeof DEMO_PORTFOLIOS, title: string, firstDigit: string): AdapterDocument {
  const { portfolioId, currency } = DEMO_PORTFOLIOS[region]
  const column = labels('number')
  return {
    title,
    origins: [`${crmOrigin}/*`],
    portfolioId,
    recordId: { part: 'path', pattern: String.raw`^/accounts/view/(${firstDigit}\d{3})$` },
    proof: { labels: labels('customerNo') },
    fields: {
      name: { labels: labels('name') },
      account: { labels: labels('contractNo') },
      daysPastDue: { labels: labels('daysPastDue') },
      amountDue: { labels: labels('total'), currency },
      address: { labels: labels('address') },
    },
    phones: [
      { labels: labels('kind_mobile'), party: 'debtor', place: 'mobile', column },
      { labels: labels('kind_home'), party: 'debtor', place: 'home', column },
      { labels: labels('kind_work'), party: 'debtor', place: 'work', column },
      { labels: labels('kind_emergency'), party: 'emergency_contact', place: 'unknown', column },
    ],
    dialControls: labels('call').map((word) => `td > button[aria-label="${word}"]`),
    country: region,
  }
}

/** A word of the demo CRM in every language of its pages, each once. */
function labels(word: Word): string[] {
  return [...new Set(LANGUAGES.map((language) => textOf(language, word)))]
}
