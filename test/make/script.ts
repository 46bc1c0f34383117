import type { ScriptDocument } from '#shared/script/document'

/** The smallest script that may be published. */
export function makeScript(script: Partial<ScriptDocument> = {}): ScriptDocument {
  return {
    title: 'A short script',
    language: 'en',
    appliesTo: { buckets: ['M1', 'M2'], audience: 'debtor', jurisdictions: [] },
    start: 'open',
    steps: [
      {
        id: 'open',
        stage: 'open',
        say: 'Good day, this is {agentName} of {institution}. Am I speaking to {debtorName}?',
        guarded: false,
        choices: [
          { id: 'yes', label: 'Yes', to: 'close', gate: 'VERIFIED' },
          { id: 'no', label: 'No', to: null, gate: 'WRONG_NUMBER', disposition: 'WRONG_NUMBER' },
        ],
      },
      { id: 'close', stage: 'close', say: 'Thank you. Good bye.', guarded: false, choices: [{ id: 'end', label: 'End', to: null, disposition: 'RPC_INTENT' }] },
    ],
    ...script,
  }
}
