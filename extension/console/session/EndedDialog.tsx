import type { Me } from '#shared/contract/session'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../ui/Words.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SignInForm } from './SignInForm.tsx'

/** The session ended while the page was open: sign in again on top of it, nothing behind it is lost. */
export function EndedDialog({ person, onDone, onOther }: { person: Me; onDone: () => void; onOther: () => void }) {
  const { say } = useWords()
  return (
    <Dialog title={say('first-run.ended.title')} text={say('first-run.ended.text')} size="sm">
      <SignInForm email={person.email} onDone={onDone} />
      <Button look="quiet" className="mt-2 w-full" onClick={onOther}>
        {say('first-run.ended.other')}
      </Button>
    </Dialog>
  )
}
