import { weekendToNearest } from './moves.ts'
import { BY_RULE, type Recipe } from './recipe.ts'
import { fixed, last, nth } from './rules.ts'

const observed = { also: weekendToNearest }

/** 5 USC 6103(a), and the weekday on which one that meets a weekend is kept: 6103(b) and Executive Order 11582. */
const US: Recipe = {
  id: 'US',
  title: { 'zh-CN': '美国（联邦）', 'zh-TW': '美國（聯邦）', en: 'United States (federal)' },
  reviewed: '2026-11-25',
  sources: [
    'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title5-section6103',
    'https://www.opm.gov/policy-data-oversight/pay-leave/federal-holidays/',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day', observed),
    nth(3, 'mon', 1, 'Birthday of Martin Luther King, Jr.'),
    nth(3, 'mon', 2, 'Washington’s Birthday'),
    last('mon', 5, 'Memorial Day'),
    fixed('06-19', 'Juneteenth National Independence Day', observed),
    fixed('07-04', 'Independence Day', observed),
    nth(1, 'mon', 9, 'Labor Day'),
    nth(2, 'mon', 10, 'Columbus Day'),
    fixed('11-11', 'Veterans Day', observed),
    nth(4, 'thu', 11, 'Thanksgiving Day'),
    fixed('12-25', 'Christmas Day', observed),
  ],
}

export const UNITED_STATES = [US]
