import { sundayToMonday, weekendToMondayOrTuesday } from './moves.ts'
import { BY_RULE, type Recipe } from './recipe.ts'
import { easter, fixed, mondayBefore, nth } from './rules.ts'

/** Holidays Act: when 1 July is a Sunday, 2 July is the holiday. */
const CANADA_DAY = fixed('07-01', 'Canada Day', { instead: sundayToMonday })
const VICTORIA_DAY = mondayBefore('05-25', 'Victoria Day')
const LABOUR_DAY = nth(1, 'mon', 9, 'Labour Day')
const THANKSGIVING = nth(2, 'mon', 10, 'Thanksgiving')
const FAMILY_DAY = nth(3, 'mon', 2, 'Family Day')

/** Interpretation Act s 35, and Boxing Day, on which banks are closed. Days that only a province proclaims are in its own table. */
const CA: Recipe = {
  id: 'CA',
  title: { 'zh-CN': '加拿大（联邦）', 'zh-TW': '加拿大（聯邦）', en: 'Canada (federal)' },
  reviewed: '2026-11-25',
  sources: [
    'https://laws-lois.justice.gc.ca/eng/acts/I-21/section-35.html',
    'https://laws-lois.justice.gc.ca/eng/acts/H-5/',
    'https://laws-lois.justice.gc.ca/eng/regulations/SOR-2021-181/',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day'),
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    VICTORIA_DAY,
    CANADA_DAY,
    LABOUR_DAY,
    fixed('09-30', 'National Day for Truth and Reconciliation'),
    THANKSGIVING,
    fixed('11-11', 'Remembrance Day'),
    fixed('12-25', 'Christmas Day'),
    fixed('12-26', 'Boxing Day'),
  ],
}

/** Legislation Act s 88 with its substitutes, and the Civic Holiday, which most places in the province keep. */
const CA_ON: Recipe = {
  id: 'CA-ON',
  title: { 'zh-CN': '加拿大安大略省', 'zh-TW': '加拿大安大略省', en: 'Canada – Ontario' },
  reviewed: '2026-11-25',
  sources: ['https://www.ontario.ca/laws/statute/06l21', 'https://www.ontario.ca/laws/regulation/900074'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day', { also: sundayToMonday }),
    FAMILY_DAY,
    easter(-2, 'Good Friday'),
    easter(1, 'Easter Monday'),
    VICTORIA_DAY,
    CANADA_DAY,
    nth(1, 'mon', 8, 'Civic Holiday'),
    LABOUR_DAY,
    THANKSGIVING,
    fixed('11-11', 'Remembrance Day'),
    fixed('12-25', 'Christmas Day', { also: weekendToMondayOrTuesday }),
    fixed('12-26', 'Boxing Day'),
  ],
}

/** The statutory holidays of the Employment Standards Act. */
const CA_BC: Recipe = {
  id: 'CA-BC',
  title: { 'zh-CN': '加拿大不列颠哥伦比亚省', 'zh-TW': '加拿大卑詩省', en: 'Canada – British Columbia' },
  reviewed: '2026-11-25',
  sources: ['https://www2.gov.bc.ca/gov/content/employment-business/employment-standards-advice/employment-standards/statutory-holidays'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day'),
    FAMILY_DAY,
    easter(-2, 'Good Friday'),
    VICTORIA_DAY,
    CANADA_DAY,
    nth(1, 'mon', 8, 'British Columbia Day'),
    LABOUR_DAY,
    fixed('09-30', 'National Day for Truth and Reconciliation'),
    THANKSGIVING,
    fixed('11-11', 'Remembrance Day'),
    fixed('12-25', 'Christmas Day'),
  ],
}

/** The consumer office's own list for collectors. */
const CA_QC: Recipe = {
  id: 'CA-QC',
  title: { 'zh-CN': '加拿大魁北克省', 'zh-TW': '加拿大魁北克省', en: 'Canada – Quebec' },
  reviewed: '2026-11-25',
  sources: ['https://www.opc.gouv.qc.ca/en/consumer/good-service/credit-collection-of-debts-and-personal-finances/collection-agency/communication/times/'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Jour de l’An'),
    easter(-2, 'Vendredi saint'),
    easter(1, 'Lundi de Pâques'),
    mondayBefore('05-25', 'Journée nationale des patriotes'),
    fixed('06-24', 'Fête nationale du Québec'),
    fixed('07-01', 'Fête du Canada', { instead: sundayToMonday }),
    nth(1, 'mon', 9, 'Fête du Travail'),
    nth(2, 'mon', 10, 'Action de grâces'),
    fixed('12-25', 'Noël'),
  ],
}

export const CANADA = [CA, CA_ON, CA_BC, CA_QC]
