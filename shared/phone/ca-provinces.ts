export interface CaProvince {
  /** "CA-ON". */
  region: string
  name: string
  /** Every zone in use there. */
  zones: readonly string[]
  /** Codes that it shares with no other province. */
  areaCodes: readonly string[]
}

/**
 * Region, name, zones, area codes. 902 and 782 serve Nova Scotia and Prince Edward Island, 867 all three territories: such
 * a code leads to the country alone.
 */
const TABLE = `
CA-AB | Alberta | America/Edmonton | 368 403 587 780 825
CA-BC | British Columbia | America/Vancouver America/Edmonton America/Dawson_Creek | 236 250 257 604 672 778
CA-MB | Manitoba | America/Winnipeg | 204 431 584
CA-NB | New Brunswick | America/Halifax | 428 506
CA-NL | Newfoundland and Labrador | America/St_Johns America/Halifax | 709 879
CA-NS | Nova Scotia | America/Halifax |
CA-NT | Northwest Territories | America/Edmonton |
CA-NU | Nunavut | America/Toronto America/Atikokan America/Winnipeg America/Edmonton |
CA-ON | Ontario | America/Toronto America/Winnipeg America/Atikokan | 226 249 289 343 365 382 416 437 519 548 613 647 683 705 742 753 807 905 942
CA-PE | Prince Edward Island | America/Halifax |
CA-QC | Quebec | America/Toronto America/Halifax America/Blanc-Sablon | 263 354 367 418 438 450 468 514 579 581 819 873
CA-SK | Saskatchewan | America/Regina America/Edmonton America/Winnipeg | 306 474 639
CA-YT | Yukon | America/Whitehorse |
`

export const CA_PROVINCES: readonly CaProvince[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [region = '', name = '', zones = '', areaCodes = ''] = line.split(/ \| ?/)
    return { region, name, zones: zones.split(' '), areaCodes: areaCodes.split(' ').filter(Boolean) }
  })
