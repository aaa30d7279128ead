import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';

interface ThrowAwayDialogProps {
  open: boolean;
  onKeep: () => void;
  onThrowAway: () => void;
}

/** Asks before something typed is given up. */
export function ThrowAwayDialog({ open, onKeep, onThrowAway }: ThrowAwayDialogProps) {
  return (
    <Dialog
      title="Throw away your changes?"
      role="alertdialog"
      open={open}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>Go on writing</Button>
          <Button look="main" onClick={onThrowAway}>
            Throw away
          </Button>
        </>
      }
    >
      <p>What you have typed in this form is not saved.</p>
    </Dialog>
  );
}
