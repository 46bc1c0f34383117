/** The packs a decision asked ("ID@version"): law packs by name, the organisation's own by number. */
export function packNames(packs: readonly string[], say: (id: string, values?: Record<string, string | number>) => string): string {
  const law = packs.filter((pack) => !pack.startsWith('house:'))
  const own = packs.length - law.length
  return [...law, ...(own > 0 ? [say('call.packs.own', { count: own })] : [])].join(', ') || '–'
}
