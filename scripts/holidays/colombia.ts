import { toMonday } from './moves.ts'
import { BY_RULE, type Recipe } from './recipe.ts'
import { easter, fixed } from './rules.ts'

const emiliani = { instead: toMonday }

/** Ley 51 de 1983 (Ley Emiliani) and, since 2026, Ley 2578. */
const CO: Recipe = {
  id: 'CO',
  title: { 'zh-CN': '哥伦比亚', 'zh-TW': '哥倫比亞', en: 'Colombia' },
  reviewed: '2026-11-25',
  sources: [
    'https://www.funcionpublica.gov.co/eva/gestornormativo/norma.php?i=4954',
    'https://lector.ramajudicial.gov.co/SIDN/NORMATIVA/TEXTOS_COMPLETOS/7_LEYES/LEYES%202026/Ley%202578%20de%202026.pdf',
  ],
  years: BY_RULE,
  rules: [
    fixed('01-01', 'Año Nuevo'),
    fixed('01-06', 'Reyes Magos', emiliani),
    fixed('03-19', 'San José', emiliani),
    easter(-3, 'Jueves Santo'),
    easter(-2, 'Viernes Santo'),
    fixed('05-01', 'Día del Trabajo'),
    easter(39, 'Ascensión del Señor', emiliani),
    easter(60, 'Corpus Christi', emiliani),
    easter(68, 'Sagrado Corazón de Jesús', emiliani),
    fixed('06-29', 'San Pedro y San Pablo', emiliani),
    fixed('07-09', 'Virgen de Chiquinquirá', { ...emiliani, since: 2026 }),
    fixed('07-20', 'Independencia'),
    fixed('08-07', 'Batalla de Boyacá'),
    fixed('08-15', 'Asunción de la Virgen', emiliani),
    fixed('10-12', 'Diversidad Étnica y Cultural', emiliani),
    fixed('11-01', 'Todos los Santos', emiliani),
    fixed('11-11', 'Independencia de Cartagena', emiliani),
    fixed('12-08', 'Inmaculada Concepción'),
    fixed('12-25', 'Navidad'),
  ],
}

export const COLOMBIA = [CO]
