import { BY_RULE, type Recipe } from './recipe.ts'
import { announced, easter, fixed, orthodox } from './rules.ts'

/** Law 260/1949 as amended; St Francis came back with law 151/2025. A town's patron is not in it. */
const IT: Recipe = {
  id: 'IT',
  title: { 'zh-CN': '意大利（全国）', 'zh-TW': '義大利（全國）', en: 'Italy (national)' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.normattiva.it/uri-res/N2Ls?urn:nir:stato:legge:1949-05-27;260',
    'https://www.gazzettaufficiale.it/eli/gu/2025/10/10/236/sg/pdf',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Capodanno'),
    fixed('01-06', 'Epifania'),
    easter(0, 'Pasqua'),
    easter(1, 'Lunedì dell’Angelo'),
    fixed('04-25', 'Festa della Liberazione'),
    fixed('05-01', 'Festa del Lavoro'),
    fixed('06-02', 'Festa della Repubblica'),
    fixed('08-15', 'Assunzione'),
    fixed('10-04', 'San Francesco d’Assisi', { since: 2026 }),
    fixed('11-01', 'Ognissanti'),
    fixed('12-08', 'Immacolata Concezione'),
    fixed('12-25', 'Natale'),
    fixed('12-26', 'Santo Stefano'),
  ],
}

/** 1 May is moved by the minister when it meets Holy Week; in 2027 the Tuesday after Easter is kept too, as he chose in 2021. */
const GR: Recipe = {
  id: 'GR',
  title: { 'zh-CN': '希腊', 'zh-TW': '希臘', en: 'Greece' },
  reviewed: '2026-11-25',
  sources: ['https://www.hba.gr/News/Details/1980'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'New Year’s Day'),
    fixed('01-06', 'Epiphany'),
    orthodox(-48, 'Clean Monday'),
    fixed('03-25', 'Independence Day'),
    orthodox(-2, 'Good Friday'),
    orthodox(0, 'Easter Sunday'),
    orthodox(1, 'Easter Monday'),
    fixed('05-01', 'Labour Day'),
    announced('Labour Day (substitute day, expected)', '2027-05-04'),
    orthodox(50, 'Holy Spirit Monday'),
    fixed('08-15', 'Dormition of the Mother of God'),
    fixed('10-28', 'Ochi Day'),
    fixed('12-25', 'Christmas Day'),
    fixed('12-26', 'Glorifying of the Mother of God'),
  ],
}

const BE: Recipe = {
  id: 'BE',
  title: { 'zh-CN': '比利时', 'zh-TW': '比利時', en: 'Belgium' },
  reviewed: '2026-11-25',
  sources: ['https://emploi.belgique.be/fr/themes/jours-feries-et-conges/jours-feries'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Nieuwjaar / Nouvel An'),
    easter(1, 'Paasmaandag / Lundi de Pâques'),
    fixed('05-01', 'Dag van de Arbeid / Fête du Travail'),
    easter(39, 'Hemelvaartsdag / Ascension'),
    easter(50, 'Pinkstermaandag / Lundi de Pentecôte'),
    fixed('07-21', 'Nationale feestdag / Fête nationale'),
    fixed('08-15', 'Onze-Lieve-Vrouw-Hemelvaart / Assomption'),
    fixed('11-01', 'Allerheiligen / Toussaint'),
    fixed('11-11', 'Wapenstilstand / Armistice'),
    fixed('12-25', 'Kerstmis / Noël'),
  ],
}

/** The days that every Land keeps; what only some keep is for an organisation to add. */
const DE: Recipe = {
  id: 'DE',
  title: { 'zh-CN': '德国（各州共同）', 'zh-TW': '德國（各邦共通）', en: 'Germany (kept in every Land)' },
  reviewed: '2026-11-25',
  sources: ['https://www.bmi.bund.de/DE/themen/verfassung/staatliche-symbole/nationale-feiertage/nationale-feiertage-node.html'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Neujahr'),
    easter(-2, 'Karfreitag'),
    easter(1, 'Ostermontag'),
    fixed('05-01', 'Tag der Arbeit'),
    easter(39, 'Christi Himmelfahrt'),
    easter(50, 'Pfingstmontag'),
    fixed('10-03', 'Tag der Deutschen Einheit'),
    fixed('12-25', '1. Weihnachtstag'),
    fixed('12-26', '2. Weihnachtstag'),
  ],
}

/** Code du travail L3133-1; without the two days that only Alsace and Moselle add. */
const FR: Recipe = {
  id: 'FR',
  title: { 'zh-CN': '法国', 'zh-TW': '法國', en: 'France' },
  reviewed: '2026-11-25',
  sources: ['https://www.service-public.fr/particuliers/vosdroits/F2405'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Jour de l’An'),
    easter(1, 'Lundi de Pâques'),
    fixed('05-01', 'Fête du Travail'),
    fixed('05-08', 'Victoire de 1945'),
    easter(39, 'Ascension'),
    easter(50, 'Lundi de Pentecôte'),
    fixed('07-14', 'Fête nationale'),
    fixed('08-15', 'Assomption'),
    fixed('11-01', 'Toussaint'),
    fixed('11-11', 'Armistice de 1918'),
    fixed('12-25', 'Noël'),
  ],
}

/** Real Decreto 2001/1983 art. 45. What the communities add, or move from a Sunday, is not in it. */
const ES: Recipe = {
  id: 'ES',
  title: { 'zh-CN': '西班牙（全国）', 'zh-TW': '西班牙（全國）', en: 'Spain (national)' },
  reviewed: '2026-11-25',
  sources: ['https://www.boe.es/buscar/act.php?id=BOE-A-1983-20942'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Año Nuevo'),
    fixed('01-06', 'Epifanía del Señor'),
    easter(-2, 'Viernes Santo'),
    fixed('05-01', 'Fiesta del Trabajo'),
    fixed('08-15', 'Asunción de la Virgen'),
    fixed('10-12', 'Fiesta Nacional de España'),
    fixed('11-01', 'Todos los Santos'),
    fixed('12-06', 'Día de la Constitución Española'),
    fixed('12-08', 'Inmaculada Concepción'),
    fixed('12-25', 'Natividad del Señor'),
  ],
}

/** Ustawa o dniach wolnych od pracy, with Christmas Eve since 2025. */
const PL: Recipe = {
  id: 'PL',
  title: { 'zh-CN': '波兰', 'zh-TW': '波蘭', en: 'Poland' },
  reviewed: '2026-11-25',
  sources: ['https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19510040028'],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Nowy Rok'),
    fixed('01-06', 'Święto Trzech Króli'),
    easter(0, 'Wielkanoc'),
    easter(1, 'Poniedziałek Wielkanocny'),
    fixed('05-01', 'Święto Państwowe'),
    fixed('05-03', 'Święto Narodowe Trzeciego Maja'),
    easter(49, 'Zielone Świątki'),
    easter(60, 'Boże Ciało'),
    fixed('08-15', 'Wniebowzięcie Najświętszej Maryi Panny'),
    fixed('11-01', 'Wszystkich Świętych'),
    fixed('11-11', 'Narodowe Święto Niepodległości'),
    fixed('12-24', 'Wigilia Bożego Narodzenia'),
    fixed('12-25', 'Boże Narodzenie'),
    fixed('12-26', 'Drugi dzień Bożego Narodzenia'),
  ],
}

export const EUROPE = [IT, GR, BE, DE, FR, ES, PL]
