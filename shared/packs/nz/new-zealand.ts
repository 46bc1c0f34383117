import type { Pack } from '../pack.ts'

/**
 * New Zealand: what the Commerce Commission says of harassment; read 2026-11-22. It also speaks of unreasonably frequent calls
 * and unsociable times without a number, so no more is given as law: the house's own rules stand beside it.
 */
export const NZ: Pack = {
  id: 'NZ',
  version: '2026-11-22',
  title: { 'zh-CN': '新西兰', 'zh-TW': '紐西蘭', en: 'New Zealand' },
  binds: {
    'zh-CN': '经营者：商业委员会对 1986 年《公平交易法》第 23 条的解读',
    'zh-TW': '業者：商業委員會對 1986 年《公平交易法》第 23 條的解讀',
    en: 'traders: how the Commerce Commission reads Fair Trading Act 1986 s 23',
  },
  sources: ['https://www.legislation.govt.nz/act/public/1986/0121/latest/whole.html'],
  weekStart: 1,
  fallbackZones: ['Pacific/Auckland', 'Pacific/Chatham'],
  rules: [
    {
      id: 'nz.requests', kind: 'hours', cite: 'Commerce Commission, Debt collection guidance (Fair Trading Act 1986 s 23)', grade: 'A', force: 'guideline',
      say: {
        'zh-CN': '债务人明确要求过这个时间不要打，此时致电可能构成骚扰。',
        'zh-TW': '債務人明確要求過這個時間不要打，此時去電可能構成騷擾。',
        en: 'The debtor specifically asked not to be called at this time; a call now may be harassment.',
      },
      avoid: 'inconvenient',
    },
  ],
}
