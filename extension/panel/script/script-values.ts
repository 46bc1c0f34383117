import type { RecordReading } from '#shared/adapter/reading'
import type { Portfolio } from '#shared/contract/content'
import type { DebtorView } from '#shared/contract/debtor'
import type { Me } from '#shared/contract/session'
import { SCRIPT_VARIABLES, type ScriptVariable } from '#shared/script/document'
import type { ScriptValues } from '#shared/script/render'
import { readAmount } from '../promise/read-amount.ts'

/** Field of the draft that holds what the agent filled into a gap. */
export function gapField(variable: ScriptVariable): string {
  return `gap.${variable}`
}

/** Field of the draft that holds a gap's text while it is being typed. */
export function typingField(variable: ScriptVariable): string {
  return `typing.${variable}`
}

/** What is known for the lines of a script: the page first, then our records, then what the agent filled into gaps. */
export function scriptValues({
  me,
  record,
  debtor,
  portfolio,
  typed,
}: {
  me: Me | null
  record: RecordReading | null
  debtor: DebtorView
  portfolio: Portfolio | null
  typed: Readonly<Record<string, string>>
}): ScriptValues {
  const account = debtor.accounts[0]
  const known: ScriptValues = {
    debtorName: record?.name.value ?? undefined,
    agentName: me?.name,
    agentNumber: me?.agentNumber ?? undefined,
    institution: portfolio?.institution,
    callbackNumber: portfolio?.callbackNumber,
    productName: portfolio?.productName,
    accountTail: record?.account.value?.slice(-4) ?? account?.tail,
    amountDue: record?.amountDue.value ?? account?.amountDue ?? undefined,
    daysPastDue: record?.daysPastDue.value ?? account?.daysPastDue ?? undefined,
  }
  for (const variable of Object.keys(SCRIPT_VARIABLES) as ScriptVariable[]) { // keys of a literal
    const text = typed[gapField(variable)]
    if (known[variable] !== undefined || !text) continue
    known[variable] = SCRIPT_VARIABLES[variable].type === 'money' ? moneyOf(text, debtor.portfolio.currency) : text
  }
  return known
}

function moneyOf(text: string, currency: string): { amountMinor: number; currency: string } | undefined {
  const amountMinor = readAmount(text, currency)
  return amountMinor === null ? undefined : { amountMinor, currency }
}
