import { sundayToMonday, weekendToMonday } from './moves.ts'
import type { Recipe } from './recipe.ts'
import { announced, easter, fixed, nth } from './rules.ts'

/** "Hari libur nasional" of the joint decrees; collective leave is not among them. Eid of 2027 awaits the minister's word. */
const ID: Recipe = {
  id: 'ID',
  title: { 'zh-CN': '印度尼西亚', 'zh-TW': '印尼', en: 'Indonesia' },
  reviewed: '2026-11-25',
  sources: [
    'https://setkab.go.id/pemerintah-tetapkan-hari-libur-nasional-dan-cuti-bersama-tahun-2025/',
    'https://edukasi.okezone.com/read/2026/01/12/624/3194932/isra-mi-raj-2026-apakah-siswa-sekolah-libur-ini-jadwal-lengkapnya',
  ],
  years: [2025, 2026],
  rules: [
    fixed('01-01', 'Tahun Baru'),
    announced('Isra Mikraj', '2025-01-27', '2026-01-16'),
    announced('Tahun Baru Imlek', '2025-01-29', '2026-02-17'),
    announced('Hari Suci Nyepi', '2025-03-29', '2026-03-19'),
    announced('Idul Fitri', '2025-03-31', '2025-04-01', '2026-03-21', '2026-03-22'),
    easter(-2, 'Wafat Yesus Kristus'),
    easter(0, 'Paskah'),
    fixed('05-01', 'Hari Buruh'),
    announced('Hari Raya Waisak', '2025-05-12', '2026-05-31'),
    easter(39, 'Kenaikan Yesus Kristus'),
    announced('Idul Adha', '2025-06-06', '2026-05-27'),
    fixed('06-01', 'Hari Lahir Pancasila'),
    announced('Tahun Baru Islam', '2025-06-27', '2026-06-16'),
    fixed('08-17', 'Proklamasi Kemerdekaan'),
    announced('Maulid Nabi Muhammad', '2025-09-05', '2026-08-25'),
    fixed('12-25', 'Natal'),
  ],
}

/**
 * Official holidays of the state, with substitutes and the days the cabinet added. Labour Day is for employees and not one of
 * them. The date of the ploughing ceremony in 2027 was not announced at the review.
 */
const TH: Recipe = {
  id: 'TH',
  title: { 'zh-CN': '泰国', 'zh-TW': '泰國', en: 'Thailand' },
  reviewed: '2026-11-25',
  sources: ['https://ratchakitcha.soc.go.th/', 'https://csd.go.th/5734/'],
  years: [2025, 2026],
  rules: [
    fixed('01-01', 'New Year’s Day', { also: weekendToMonday }),
    announced('Special holiday', '2025-06-02', '2025-08-11', '2026-01-02'),
    announced('Makha Bucha Day', '2025-02-12', '2026-03-03'),
    fixed('04-06', 'Chakri Memorial Day', { also: weekendToMonday }),
    fixed('04-13', 'Songkran'),
    fixed('04-14', 'Songkran'),
    fixed('04-15', 'Songkran'),
    announced('Songkran (substitute day)', '2025-04-16'),
    fixed('05-04', 'Coronation Day', { also: weekendToMonday }),
    announced('Royal Ploughing Ceremony Day', '2025-05-09', '2026-05-13'),
    announced('Visakha Bucha Day', '2025-05-11', '2026-05-31'),
    announced('Visakha Bucha Day (substitute day)', '2025-05-12', '2026-06-01'),
    fixed('06-03', 'Queen Suthida’s Birthday', { also: weekendToMonday }),
    announced('Asarnha Bucha Day', '2025-07-10', '2026-07-29'),
    announced('Buddhist Lent Day', '2025-07-11', '2026-07-30'),
    fixed('07-28', 'The King’s Birthday', { also: weekendToMonday }),
    fixed('08-12', 'The Queen Mother’s Birthday', { also: weekendToMonday }),
    fixed('10-13', 'King Bhumibol Memorial Day', { also: weekendToMonday }),
    fixed('10-23', 'Chulalongkorn Day', { also: weekendToMonday }),
    fixed('12-05', 'King Bhumibol’s Birthday', { also: weekendToMonday }),
    fixed('12-10', 'Constitution Day', { also: weekendToMonday }),
    fixed('12-31', 'New Year’s Eve', { also: weekendToMonday }),
  ],
}

/** As gazetted under the Holidays Act, and polling day. */
const SG: Recipe = {
  id: 'SG',
  title: { 'zh-CN': '新加坡', 'zh-TW': '新加坡', en: 'Singapore' },
  reviewed: '2026-11-25',
  sources: ['https://www.mom.gov.sg/employment-practices/public-holidays'],
  years: [2025, 2026, 2027],
  rules: [
    fixed('01-01', 'New Year’s Day', { also: sundayToMonday }),
    announced('Chinese New Year', '2025-01-29', '2025-01-30', '2026-02-17', '2026-02-18', '2027-02-06', '2027-02-07'),
    announced('Chinese New Year (substitute day)', '2027-02-08'),
    announced('Hari Raya Puasa', '2025-03-31', '2026-03-21', '2027-03-10'),
    easter(-2, 'Good Friday'),
    fixed('05-01', 'Labour Day', { also: sundayToMonday }),
    announced('Polling Day', '2025-05-03'),
    announced('Vesak Day', '2025-05-12', '2026-05-31', '2027-05-20'),
    announced('Vesak Day (substitute day)', '2026-06-01'),
    announced('Hari Raya Haji', '2025-06-07', '2026-05-27', '2027-05-17'),
    fixed('08-09', 'National Day', { also: sundayToMonday }),
    announced('Deepavali', '2025-10-20', '2026-11-08', '2027-10-28'),
    announced('Deepavali (substitute day)', '2026-11-09'),
    fixed('12-25', 'Christmas Day', { also: sundayToMonday }),
  ],
}

/** Federal holidays, with Deepavali, which only Sarawak does not keep; substitutes as in states that rest on Sunday. */
const MY: Recipe = {
  id: 'MY',
  title: { 'zh-CN': '马来西亚（联邦）', 'zh-TW': '馬來西亞（聯邦）', en: 'Malaysia (federal)' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.kabinet.gov.my/bkpp/pdf/hari_kelepasan_am/hka_2025.pdf',
    'https://www.kabinet.gov.my/storage/2025/08/HKA-2026.pdf',
  ],
  years: [2025, 2026],
  rules: [
    announced('Tahun Baharu Cina', '2025-01-29', '2025-01-30', '2026-02-17', '2026-02-18'),
    announced('Hari Raya Puasa', '2025-03-31', '2025-04-01', '2026-03-21', '2026-03-22'),
    announced('Hari Raya Puasa (cuti tambahan)', '2026-03-20'),
    announced('Hari Raya Puasa (cuti ganti)', '2026-03-23'),
    fixed('05-01', 'Hari Pekerja'),
    announced('Hari Wesak', '2025-05-12', '2026-05-31'),
    announced('Hari Wesak (cuti ganti)', '2026-06-02'),
    nth(1, 'mon', 6, 'Hari Keputeraan Yang di-Pertuan Agong'),
    announced('Hari Raya Qurban', '2025-06-07', '2026-05-27'),
    announced('Awal Muharam', '2025-06-27', '2026-06-17'),
    fixed('08-31', 'Hari Kebangsaan'),
    announced('Hari Kebangsaan (cuti ganti)', '2025-09-01'),
    announced('Maulidur Rasul', '2025-09-05', '2026-08-25'),
    announced('Cuti peristiwa', '2025-09-15'),
    fixed('09-16', 'Hari Malaysia'),
    announced('Hari Deepavali', '2025-10-20', '2026-11-08'),
    announced('Hari Deepavali (cuti ganti)', '2026-11-09'),
    fixed('12-25', 'Hari Krismas'),
  ],
}

export const SOUTH_EAST_ASIA = [ID, TH, SG, MY]
