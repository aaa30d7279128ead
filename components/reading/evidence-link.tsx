import type { ReactNode } from 'react';
import type { Span } from '@/utils/ticket/span';
import styles from './evidence-link.module.css';
import { highlightEvidence } from './highlight-evidence';

interface EvidenceLinkProps {
  messageId: string;
  spans: Span[];
  children: ReactNode;
}

/** Words that light up their place in the helpdesk's page while they are pointed at or have the focus. */
export function EvidenceLink({ messageId, spans, children }: EvidenceLinkProps) {
  const light = () => highlightEvidence(messageId, spans);
  const clear = () => highlightEvidence(messageId, []);
  if (spans.length === 0) return <span>{children}</span>;
  return (
    <button
      type="button"
      className={styles.link}
      title="Show in the ticket"
      onPointerEnter={light}
      onPointerLeave={clear}
      onFocus={light}
      onBlur={clear}
      onClick={light}
    >
      {children}
    </button>
  );
}
