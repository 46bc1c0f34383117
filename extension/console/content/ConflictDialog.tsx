import type { ReactNode } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../ui/Words.tsx'

/** Two people edited the same draft: what differs is shown, one is chosen; the other stays one undo away. */
export function ConflictDialog({ children, onMine, onTheirs }: { children: ReactNode; onMine: () => void; onTheirs: () => void }) {
  const { say } = useWords()
  return (
    <Dialog
      title={say('content.conflict.title')}
      text={say('content.conflict.text')}
      foot={
        <>
          <Button onClick={onTheirs}>{say('content.conflict.theirs')}</Button>
          <Button look="primary" onClick={onMine}>
            {say('content.conflict.mine')}
          </Button>
        </>
      }
    >
      <h3 className="mb-2 text-sm font-semibold">{say('content.conflict.differences')}</h3>
      {children}
    </Dialog>
  )
}
