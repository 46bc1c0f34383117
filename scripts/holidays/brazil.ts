import { dayOfDate, dateText, isoWeekday } from '#shared/dial/calendar'
import { BY_RULE, type Recipe } from './recipe.ts'
import { easter, fixed, last, nth, type Rule } from './rules.ts'

const NATIONAL_SOURCES = [
  'https://www.planalto.gov.br/ccivil_03/leis/l0662.htm',
  'https://www.planalto.gov.br/ccivil_03/_ato2023-2026/2023/lei/L14759.htm',
]

const inEvenYears = (rule: Rule): Rule => (year) => (year % 2 === 0 ? rule(year) : [])

/** Carnival and Corpus Christi are optional for offices and no national holidays. Elections are, by art. 380 of the Código Eleitoral. */
const NATIONAL: readonly Rule[] = [
  fixed('01-01', 'Confraternização Universal'),
  easter(-2, 'Paixão de Cristo'),
  fixed('04-21', 'Tiradentes'),
  fixed('05-01', 'Dia do Trabalho'),
  fixed('09-07', 'Independência do Brasil'),
  inEvenYears(nth(1, 'sun', 10, 'Eleições')),
  inEvenYears(last('sun', 10, 'Eleições (segundo turno)')),
  fixed('10-12', 'Nossa Senhora Aparecida'),
  fixed('11-02', 'Finados'),
  fixed('11-15', 'Proclamação da República'),
  fixed('11-20', 'Zumbi e Consciência Negra'),
  fixed('12-25', 'Natal'),
]

const BR: Recipe = {
  id: 'BR',
  title: { 'zh-CN': '巴西（全国）', 'zh-TW': '巴西（全國）', en: 'Brazil (national)' },
  reviewed: '2026-11-25',
  sources: NATIONAL_SOURCES,
  years: BY_RULE,
  rules: NATIONAL,
}

/** The capital's own days are kept for the whole state: a number does not tell the city. */
const BR_SP: Recipe = {
  id: 'BR-SP',
  title: { 'zh-CN': '巴西圣保罗州（含圣保罗市）', 'zh-TW': '巴西聖保羅州（含聖保羅市）', en: 'Brazil – São Paulo, state and city' },
  reviewed: '2026-11-25',
  sources: [
    ...NATIONAL_SOURCES,
    'https://www.al.sp.gov.br/repositorio/legislacao/lei/1997/lei-9497-05.03.1997.html',
    'https://legislacao.prefeitura.sp.gov.br/leis/lei-13707-de-7-de-janeiro-de-2004/consolidado',
  ],
  years: BY_RULE,
  rules: [
    ...NATIONAL,
    fixed('01-25', 'Aniversário da cidade de São Paulo'),
    easter(60, 'Corpus Christi (cidade de São Paulo)'),
    fixed('07-09', 'Revolução Constitucionalista'),
  ],
}

/** The law moves it from Tuesday to the Monday before and from Thursday to the Friday after. */
const evangelicalDay: Rule = (year) => {
  const day = dayOfDate(`${year}-11-30`)
  const moved = { 2: day - 1, 4: day + 1 }[isoWeekday(day)] ?? day
  return [{ date: dateText(moved), name: 'Dia Estadual do Evangélico' }]
}

const BR_AL: Recipe = {
  id: 'BR-AL',
  title: { 'zh-CN': '巴西阿拉戈斯州', 'zh-TW': '巴西阿拉戈斯州', en: 'Brazil – Alagoas' },
  reviewed: '2026-11-25',
  sources: [
    ...NATIONAL_SOURCES,
    'https://7segundos.com.br/maceio/noticias/2025/12/30/291331-governo-de-alagoas-publica-decreto-com-feriados-e-pontos-facultativos-para-2026',
    'https://oparanews.com.br/governo-antecipa-feriado-do-dia-do-evangelico-para-segunda-29/',
  ],
  years: BY_RULE,
  rules: [
    ...NATIONAL,
    fixed('06-24', 'São João'),
    fixed('06-29', 'São Pedro'),
    fixed('09-16', 'Emancipação Política de Alagoas'),
    evangelicalDay,
  ],
}

const BR_RJ: Recipe = {
  id: 'BR-RJ',
  title: { 'zh-CN': '巴西里约热内卢州', 'zh-TW': '巴西里約熱內盧州', en: 'Brazil – Rio de Janeiro, state' },
  reviewed: '2026-11-25',
  sources: [
    ...NATIONAL_SOURCES,
    'https://web.archive.org/web/20160303175842/http://alerjln1.alerj.rj.gov.br/CONTLEI.NSF/c8aa0900025feef6032564ec0060dfff/1baf90ca125ff96f8325740a00776600',
    'https://web.archive.org/web/20201106190517/http://alerjln1.alerj.rj.gov.br/contlei.nsf/351902c88b9f0cde03256bcf00607a5b/063f7c027766eab48325744a007a4ab0',
  ],
  years: BY_RULE,
  rules: [...NATIONAL, easter(-47, 'Terça-feira de Carnaval'), fixed('04-23', 'São Jorge')],
}

export const BRAZIL = [BR, BR_SP, BR_AL, BR_RJ]
