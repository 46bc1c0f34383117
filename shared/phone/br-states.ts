export interface BrState {
  /** "BR-SP". */
  region: string
  /** As addresses carry it: "SP". */
  code: string
  name: string
  zones: readonly string[]
  /** Area codes (DDD) that it shares with no other state. */
  areaCodes: readonly string[]
  /** First and last of the postal codes (CEP), by their first three digits. */
  postal: readonly (readonly [number, number])[]
}

/** Region, name, zones, area codes, postal codes. 61 serves the Federal District and the towns of Goiás around it. */
const TABLE = `
BR-AC | Acre | America/Rio_Branco | 68 | 699-699
BR-AL | Alagoas | America/Sao_Paulo | 82 | 570-579
BR-AM | Amazonas | America/Manaus America/Rio_Branco | 92 97 | 690-692 694-698
BR-AP | Amapá | America/Sao_Paulo | 96 | 689-689
BR-BA | Bahia | America/Sao_Paulo | 71 73 74 75 77 | 400-489
BR-CE | Ceará | America/Sao_Paulo | 85 88 | 600-639
BR-DF | Distrito Federal | America/Sao_Paulo | | 700-727 730-736
BR-ES | Espírito Santo | America/Sao_Paulo | 27 28 | 290-299
BR-GO | Goiás | America/Sao_Paulo | 62 64 | 728-729 737-767
BR-MA | Maranhão | America/Sao_Paulo | 98 99 | 650-659
BR-MG | Minas Gerais | America/Sao_Paulo | 31 32 33 34 35 37 38 | 300-399
BR-MS | Mato Grosso do Sul | America/Manaus | 67 | 790-799
BR-MT | Mato Grosso | America/Manaus | 65 66 | 780-788
BR-PA | Pará | America/Sao_Paulo | 91 93 94 | 660-688
BR-PB | Paraíba | America/Sao_Paulo | 83 | 580-589
BR-PE | Pernambuco | America/Sao_Paulo America/Noronha | 81 87 | 500-569
BR-PI | Piauí | America/Sao_Paulo | 86 89 | 640-649
BR-PR | Paraná | America/Sao_Paulo | 41 42 43 44 45 46 | 800-879
BR-RJ | Rio de Janeiro | America/Sao_Paulo | 21 22 24 | 200-289
BR-RN | Rio Grande do Norte | America/Sao_Paulo | 84 | 590-599
BR-RO | Rondônia | America/Manaus | 69 | 768-769
BR-RR | Roraima | America/Manaus | 95 | 693-693
BR-RS | Rio Grande do Sul | America/Sao_Paulo | 51 53 54 55 | 900-999
BR-SC | Santa Catarina | America/Sao_Paulo | 47 48 49 | 880-899
BR-SE | Sergipe | America/Sao_Paulo | 79 | 490-499
BR-SP | São Paulo | America/Sao_Paulo | 11 12 13 14 15 16 17 18 19 | 010-199
BR-TO | Tocantins | America/Sao_Paulo | 63 | 770-779
`

export const BR_STATES: readonly BrState[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [region = '', name = '', zones = '', areaCodes = '', postal = ''] = line.split(/ \|(?: |$)/)
    return {
      region, name, code: region.slice(-2), zones: zones.split(' '), areaCodes: areaCodes.split(' ').filter(Boolean),
      postal: postal.split(' ').map((range) => {
        const [first = '', last = ''] = range.split('-')
        return [Number(first), Number(last)] as const
      }),
    }
  })
