import { CopyButton } from '@/components/panel/copy-button';
import { usePanelState } from '@/components/panel/panel-state';
import { Disclosure } from '@/components/ui/disclosure';
import type { PartHealth } from '@/utils/ticket/ticket';
import styles from './health.module.css';
import { pageReport } from './page-report';
import { PART_WORDS, partState } from './ticket-words';

interface HealthProps {
  parts: PartHealth[];
  openAtFirst?: boolean;
}

/** How well the page could be read, part by part, with a report that can be passed on. */
export function Health({ parts, openAtFirst }: HealthProps) {
  const tabId = usePanelState((state) => state.tabId);
  const missing = parts.filter((part) => !part.found).map((part) => PART_WORDS[part.part].toLowerCase());
  const summary = missing.length === 0 ? 'All parts of this page were found' : `Not found on this page: ${missing.join(', ')}`;
  return (
    <Disclosure summary={summary} openAtFirst={openAtFirst}>
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part.part} className={styles.part} data-part={part.part} data-found={part.found}>
            <dt>{PART_WORDS[part.part]}</dt>
            <dd>{partState(part)}</dd>
          </div>
        ))}
      </dl>
      <CopyButton text={() => pageReport(tabId)} said="The report is copied. It holds no customer text.">
        Copy a report
      </CopyButton>
    </Disclosure>
  );
}
