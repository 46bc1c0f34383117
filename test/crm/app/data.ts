import { americanDebtor } from './america.ts'
import type { Debtor } from './debtor.ts'
import { withItsFlaw } from './flaws.ts'
import { mainlandDebtor } from './mainland.ts'
import { taiwaneseDebtor } from './taiwan.ts'

/**
 * The whole book in the order of its ids: mainland 1001–1290, United States 7001–7030, Taiwan 8001–8020.
 * Equal for equal calendar days of `today` (machine's time zone); only dates move, ages and amounts never change.
 */
export function debtors(today: Date): Debtor[] {
  return [
    ...ids(1001, 290).map((id) => mainlandDebtor(id, today)),
    ...ids(7001, 30).map((id) => americanDebtor(id, today)),
    ...ids(8001, 20).map((id) => taiwaneseDebtor(id, today)),
  ].map(withItsFlaw)
}

function ids(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index)
}
