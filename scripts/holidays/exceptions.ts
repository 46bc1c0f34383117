import type { Difference } from './differences.ts'

/** A difference from the library that was looked into: on which dates, or of which names, and why ours stands. */
export interface Exception {
  id: string
  only: Difference['only']
  /** For dates that somebody announced. */
  dates?: readonly string[]
  /** For days that a law fixes by itself, year after year. */
  names?: readonly string[]
  reason: string
}

const TOO_FEW_IN_CANADA = 'The library lists only what is free everywhere in the country; the Interpretation Act, s 35, counts these too.'
const NEW_IN_TAIWAN = 'The library gives Saturdays no substitute and has not read the act of 28 May 2025 with its five new holidays.'

/** Reviewed 2026-11-25 against date-holidays 3.37.0. */
export const EXCEPTIONS: readonly Exception[] = [
  { id: 'AU', only: 'library', names: ['Easter Saturday', 'Easter Sunday'], reason: 'Not kept in every state.' },
  { id: 'BR-AL', only: 'ours', names: ['Dia Estadual do Evangélico'], reason: 'State holiday in the state’s own calendar; the library misses it.' },
  { id: 'BR-RJ', only: 'ours', names: ['Zumbi e Consciência Negra'], reason: 'National since 2024 (Lei 14.759/2023); the library drops it where a state has days of its own.' },
  { id: 'BR-SP', only: 'ours', names: ['Zumbi e Consciência Negra'], reason: 'National since 2024 (Lei 14.759/2023); the library drops it where a state has days of its own.' },
  { id: 'BR-SP', only: 'ours', names: ['Aniversário da cidade de São Paulo', 'Corpus Christi (cidade de São Paulo)'], reason: 'Days of the capital, kept for the state.' },
  { id: 'CA', only: 'ours', names: ['Easter Monday', 'Victoria Day', 'National Day for Truth and Reconciliation', 'Thanksgiving', 'Remembrance Day'], reason: TOO_FEW_IN_CANADA },
  { id: 'CA', only: 'ours', names: ['Boxing Day'], reason: 'General holiday of banks under the Canada Labour Code.' },
  { id: 'CA-BC', only: 'ours', names: ['National Day for Truth and Reconciliation'], reason: 'Statutory holiday of the province since 2023; the library misses it.' },
  { id: 'CA-ON', only: 'ours', names: ['Remembrance Day'], reason: 'Holiday under the Legislation Act, s 88, though not one for wages.' },
  { id: 'CA-ON', only: 'ours', names: ['Christmas Day (substitute day)'], reason: 'Legislation Act, s 88 (5).' },
  { id: 'CA-ON', only: 'ours', names: ['Civic Holiday'], reason: 'Kept by most towns of the province; closed to be safe.' },
  { id: 'CA-QC', only: 'ours', names: ['Lundi de Pâques'], reason: 'On the consumer office’s list for collectors; the library calls it optional.' },
  { id: 'CN', only: 'ours', names: ['春节', '劳动节'], reason: 'Order 795 of the State Council added a day to each in 2025.' },
  { id: 'CN', only: 'library', names: ['International Women\'s Day', 'Youth Day', 'Children\'s Day', 'Army Day'], reason: 'Free for some people only, most of them for half a day.' },
  { id: 'CO', only: 'library', names: ['Easter Sunday'], reason: 'A Sunday that Ley 51 does not list; Sundays are closed anyway.' },
  { id: 'GB', only: 'ours', dates: ['2026-06-15'], reason: 'Proclaimed for Scotland in February 2026.' },
  { id: 'GR', only: 'library', names: ['Pentecost'], reason: 'A Sunday without a holiday of its own.' },
  { id: 'GR', only: 'ours', dates: ['2027-05-04'], reason: '1 May 2027 is Holy Saturday; in 2021 the minister moved it to this Tuesday. Closed to be safe until he decides.' },
  { id: 'ID', only: 'ours', names: ['Paskah'], reason: 'On the joint decree since 2024.' },
  { id: 'ID', only: 'ours', dates: ['2025-04-01', '2025-06-27', '2026-03-22'], reason: 'Date of the joint decree.' },
  { id: 'ID', only: 'library', dates: ['2025-03-30', '2025-06-26', '2026-03-20'], reason: 'Computed for Arabia; the joint decree has the day after.' },
  { id: 'KE', only: 'ours', dates: ['2025-03-31', '2025-10-17'], reason: 'Gazetted.' },
  { id: 'KE', only: 'library', dates: ['2025-03-30'], reason: 'Computed for Arabia; the day after was gazetted.' },
  { id: 'KE', only: 'library', names: ['Easter Sunday'], reason: 'A Sunday that the act does not list.' },
  { id: 'MY', only: 'ours', dates: ['2025-04-01', '2025-06-07', '2025-06-27', '2025-09-05', '2025-09-15', '2026-03-20', '2026-03-23', '2026-06-02'], reason: 'On the federal list, or announced since.' },
  { id: 'MY', only: 'library', dates: ['2025-03-30', '2025-06-06', '2025-06-26', '2025-09-04'], reason: 'Computed for Arabia; the federal list has the day after.' },
  { id: 'MY', only: 'library', names: ['New Year\'s Day', 'Day of Nuzul Al-Quran'], reason: 'Holidays of some states only.' },
  { id: 'NG', only: 'ours', dates: ['2025-04-01', '2025-06-09', '2025-07-15', '2025-09-05'], reason: 'Declared by the federal government.' },
  { id: 'NG', only: 'library', dates: ['2025-06-07', '2025-09-04'], reason: 'Computed; another day was declared.' },
  { id: 'NG', only: 'library', names: ['Children\'s Day', 'Islamic New Year', 'National Youth Day'], reason: 'No work-free day in all of the country.' },
  { id: 'SG', only: 'ours', dates: ['2025-05-03', '2027-03-10', '2027-05-17', '2027-05-20'], reason: 'Gazetted.' },
  { id: 'SG', only: 'library', dates: ['2027-03-09', '2027-05-16'], reason: 'Computed for Arabia; the day after is gazetted.' },
  {
    id: 'TH', only: 'ours',
    dates: [
      '2025-02-12', '2025-04-07', '2025-04-16', '2025-05-05', '2025-05-09', '2025-05-11', '2025-06-02', '2025-08-11',
      '2026-01-02', '2026-05-13', '2026-06-01', '2026-12-07',
    ],
    reason: 'The library has no substitute days, no ploughing ceremony and none of the days that the cabinet adds.',
  },
  { id: 'TH', only: 'library', dates: ['2025-02-13'], reason: 'The feast was on 12 February 2025.' },
  {
    id: 'TW', only: 'ours',
    names: ['小年夜', '勞動節', '孔子誕辰紀念日', '臺灣光復暨金門古寧頭大捷紀念日', '行憲紀念日'],
    reason: NEW_IN_TAIWAN,
  },
  {
    id: 'TW', only: 'ours',
    dates: [
      '2025-04-03', '2025-05-30', '2025-09-29', '2025-10-24', '2026-02-27', '2026-04-03', '2026-10-09', '2026-10-26',
      '2027-04-06', '2027-04-30', '2027-12-24',
    ],
    reason: NEW_IN_TAIWAN,
  },
  { id: 'TW', only: 'ours', dates: ['2025-01-27'], reason: 'Swapped for Saturday 8 February 2025 in the calendar of that year.' },
  { id: 'TW', only: 'library', names: ['The forth day of the Chinese New Year', 'Chinese New Year Holiday'], reason: 'Free only where a weekend or a substitute falls on it.' },
  { id: 'US', only: 'ours', dates: ['2028-11-10'], reason: '5 USC 6103(b): Veterans Day meets a Saturday; the library does not move this one.' },
  { id: 'ZA', only: 'ours', dates: ['2026-11-04'], reason: 'Declared for the local government elections.' },
]
