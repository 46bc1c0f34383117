/** Who owes the debt or answers for it; everybody else owes nothing. */
export const OWING = ['debtor', 'co_debtor', 'guarantor'] as const
export const OTHERS = ['emergency_contact', 'third_party', 'employer'] as const
