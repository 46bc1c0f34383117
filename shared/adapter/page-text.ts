const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/gu
const EMPTY_WORDS = new Set(['', 'n/a', 'none', 'null', 'undefined', '无', '無', '暂无', '暫無', '尚无', '尚無', '未填', '未填写', '空'])

/** Text as a reader sees it: full-width digits and letters made plain, invisible characters dropped, white space single. */
export function plainText(text: string): string {
  return text.normalize('NFKC').replaceAll(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim()
}

/** A label as adapters name it: without the colon, asterisk or brackets around it, and whatever the capitals. */
export function labelText(text: string): string {
  return plainText(text)
    .replaceAll(/^[\s*•·【[(]+|[\s:*•】\])]+$/g, '')
    .toLowerCase()
}

/** Whether a text only says that there is nothing: "—", "N/A", "无", a non-breaking space. */
export function isEmptyWord(text: string): boolean {
  const plain = plainText(text)
  return EMPTY_WORDS.has(plain.toLowerCase()) || /^[-\u2010-\u2015\u2212/._~·…]+$/u.test(plain)
}

/** Whether a text is hidden from this role: stars, crosses or dots in place of characters. */
export function isMasked(text: string): boolean {
  return /[*＊●•█]{2,}|x{3,}/iu.test(text)
}

/** Whether a text names this record id as a whole: "No. 1003" names 1003, "21003" does not. */
export function namesId(text: string, recordId: string): boolean {
  const escaped = recordId.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  return new RegExp(String.raw`(^|[^\p{L}\p{N}])${escaped}($|[^\p{L}\p{N}])`, 'iu').test(plainText(text))
}
