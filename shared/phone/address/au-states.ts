export interface AuState {
  code: string
  name: string
  /** The zone of all its postcodes but those of `AU_EXCEPTIONS` first, then what else is in use there. */
  zones: readonly string[]
  /** First and last postcode. */
  postcodes: readonly (readonly [number, number])[]
}

/** Code, name, zones, postcodes. Clocks that agree share one zone: Melbourne, Hobart and Canberra go by Sydney. */
const TABLE = `
ACT | Australian Capital Territory | Australia/Sydney | 200-299 2600-2618 2900-2920
NSW | New South Wales | Australia/Sydney Australia/Adelaide Australia/Lord_Howe | 1000-2599 2619-2899 2921-2999
NT | Northern Territory | Australia/Darwin | 800-999
QLD | Queensland | Australia/Brisbane | 4000-4999 9000-9999
SA | South Australia | Australia/Adelaide | 5000-5999
TAS | Tasmania | Australia/Sydney | 7000-7999
VIC | Victoria | Australia/Sydney | 3000-3999 8000-8999
WA | Western Australia | Australia/Perth Australia/Eucla | 6000-6797
`

/** Postcodes whose clocks differ from the rest of their State: Broken Hill, Lord Howe Island, the Eyre Highway at Eucla. */
export const AU_EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['2879', ['Australia/Sydney', 'Australia/Adelaide']],
  ['2880', ['Australia/Sydney', 'Australia/Adelaide']],
  ['2898', ['Australia/Lord_Howe']],
  ['6443', ['Australia/Perth', 'Australia/Eucla']],
])

export const AU_STATES: readonly AuState[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = '', zones = '', postcodes = ''] = line.split(' | ')
    return {
      code, name, zones: zones.split(' '),
      postcodes: postcodes.split(' ').map((range) => {
        const [first = '', last = ''] = range.split('-')
        return [Number(first), Number(last)] as const
      }),
    }
  })
