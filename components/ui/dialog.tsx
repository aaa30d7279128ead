import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import styles from './dialog.module.css';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the safest first. */
  actions: ReactNode;
  /** `alertdialog` for something that cannot be taken back: a click beside it does not close it. */
  role?: 'dialog' | 'alertdialog';
}

/** A question that must be answered first. Focus stays inside, Escape closes, and focus goes back where it was. */
export function Dialog({ title, open, onClose, children, actions, role = 'dialog' }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen={open}
      isDismissable={role === 'dialog'}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.sheet}>
        <AriaDialog role={role} className={styles.dialog}>
          <Heading slot="title" level={2} className={styles.title}>
            {title}
          </Heading>
          {children}
          <div className={styles.actions}>{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
