import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../ui/Words.tsx'

/** Before signing out over a draft that could not be saved. */
export function LeaveDialog({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { say } = useWords()
  return (
    <Dialog
      title={say('content.leave.title')}
      size="sm"
      onClose={onStay}
      foot={
        <>
          <Button look="stop" onClick={onLeave}>
            {say('content.leave.go')}
          </Button>
          <Button look="primary" onClick={onStay}>
            {say('content.leave.stay')}
          </Button>
        </>
      }
    >
      <p className="text-sm">{say('content.leave.text')}</p>
    </Dialog>
  )
}
