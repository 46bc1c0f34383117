export interface MxState {
  /** As an address may end, accents and dots aside: "QUINTANA ROO", "Q ROO". */
  names: readonly string[]
  zones: readonly string[]
  /** First two digits of its postal codes. */
  postal: readonly string[]
}

/** Names, zones, postal codes. On the northern border some towns keep the summer time of the United States. */
const TABLE = `
AGUASCALIENTES,AGS | America/Mexico_City | 20
BAJA CALIFORNIA,BC | America/Tijuana | 21 22
BAJA CALIFORNIA SUR,BCS | America/Mazatlan | 23
CAMPECHE,CAMP | America/Mexico_City | 24
CHIAPAS,CHIS | America/Mexico_City | 29 30
CHIHUAHUA,CHIH | America/Chihuahua America/Ciudad_Juarez America/Matamoros | 31 32 33
CIUDAD DE MEXICO,CDMX,DISTRITO FEDERAL,DF | America/Mexico_City | 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16
COAHUILA,COAHUILA DE ZARAGOZA,COAH | America/Mexico_City America/Matamoros | 25 26 27
COLIMA | America/Mexico_City | 28
DURANGO,DGO | America/Mexico_City | 34 35
ESTADO DE MEXICO,EDO DE MEXICO,EDOMEX,EDO MEX | America/Mexico_City | 50 51 52 53 54 55 56 57
GUANAJUATO,GTO | America/Mexico_City | 36 37 38
GUERRERO,GRO | America/Mexico_City | 39 40 41
HIDALGO,HGO | America/Mexico_City | 42 43
JALISCO,JAL | America/Mexico_City | 44 45 46 47 48 49
MICHOACAN,MICHOACAN DE OCAMPO,MICH | America/Mexico_City | 58 59 60 61
MORELOS | America/Mexico_City | 62
NAYARIT,NAY | America/Mazatlan America/Mexico_City | 63
NUEVO LEON,NL | America/Mexico_City America/Matamoros | 64 65 66 67
OAXACA,OAX | America/Mexico_City | 68 69 70 71
PUEBLA,PUE | America/Mexico_City | 72 73 74 75
QUERETARO,QRO | America/Mexico_City | 76
QUINTANA ROO,Q ROO,QROO,QR | America/Cancun | 77
SAN LUIS POTOSI,SLP | America/Mexico_City | 78 79
SINALOA,SIN | America/Mazatlan | 80 81 82
SONORA,SON | America/Hermosillo | 83 84 85
TABASCO,TAB | America/Mexico_City | 86
TAMAULIPAS,TAMPS | America/Mexico_City America/Matamoros | 87 88 89
TLAXCALA,TLAX | America/Mexico_City | 90
VERACRUZ,VERACRUZ DE IGNACIO DE LA LLAVE,VER | America/Mexico_City | 91 92 93 94 95 96
YUCATAN,YUC | America/Mexico_City | 97
ZACATECAS,ZAC | America/Mexico_City | 98 99
`

export const MX_STATES: readonly MxState[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [names = '', zones = '', postal = ''] = line.split(' | ')
    return { names: names.split(','), zones: zones.split(' '), postal: postal.split(' ') }
  })
