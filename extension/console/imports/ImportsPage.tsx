import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Bundle } from '#shared/contract/content'
import { Button } from '../../ui/Button.tsx'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { useWords } from '../../ui/Words.tsx'
import { viewerZone } from '../calls/day.ts'
import { failureOf } from '../query/api-query.ts'
import { useBundle } from '../rules/use-bundle.ts'
import { PageHead } from '../shell/PageHead.tsx'
import { Waiting } from '../shell/Waiting.tsx'
import { saveFile, templateCsv } from './csv.ts'
import { FileStep, type ChosenFile } from './FileStep.tsx'
import { ImportFlow } from './ImportFlow.tsx'

const TEMPLATE_FIELDS = ['ref', 'recordId', 'account', 'phone', 'at', 'channel', 'party', 'place', 'result', 'by'] as const

/** Takes in contacts made elsewhere: a file, its columns, what it would change, and only then the import. Nothing of it stays here. */
export function ImportsPage() {
  const { say } = useWords()
  const bundle = useBundle()
  const failure = failureOf(bundle.error)
  const template = () =>
    saveFile(
      `${say('imports.template.file')}.csv`,
      templateCsv(TEMPLATE_FIELDS.map((field) => say(`imports.head.${field}`)), {
        zone: bundle.data?.portfolios[0]?.zone ?? viewerZone(),
        now: Date.now(),
        words: {
          call: say('imports.word.call'),
          debtor: say('imports.word.debtor'),
          noAnswer: say('imports.word.no-answer'),
          conversation: say('imports.word.conversation'),
          outbound: say('imports.word.outbound'),
          mobile: say('imports.word.mobile'),
        },
      }),
    )
  return (
    <>
      <PageHead title={say('imports.title')} note={say('imports.note')}>
        <Button onClick={template}>
          <Download aria-hidden size={14} />
          {say('imports.template')}
        </Button>
      </PageHead>
      <div className="min-h-0 flex-1 overflow-auto border-t border-line bg-surface">
        {bundle.isPending && <Waiting lines={8} />}
        {failure && !bundle.data && (
          <div className="p-5">
            <FailureNotice failure={failure} onRetry={() => void bundle.refetch()} />
          </div>
        )}
        {bundle.data && <Importing portfolios={bundle.data.portfolios} />}
      </div>
    </>
  )
}

function Importing({ portfolios }: { portfolios: Bundle['portfolios'] }) {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [sending, setSending] = useState(false)
  return (
    <div className="grid max-w-5xl gap-8 p-5 pb-16">
      <FileStep portfolios={portfolios} file={file} locked={sending} onChange={setFile} />
      {file && <ImportFlow key={file.key} file={file} locked={sending} onLock={setSending} onAgain={() => setFile(null)} />}
    </div>
  )
}
