/** The call that was opened last, so that the way back leads to its row. Lives as long as the page. */
export const lastOpened: { contactId: string | null } = { contactId: null }
