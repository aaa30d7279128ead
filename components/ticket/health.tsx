import { browser } from 'wxt/browser';
import { CopyButton } from '@/components/panel/copy-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { Gap, Helpdesk, PartHealth } from '@/utils/ticket/ticket';
import styles from './health.module.css';
import { healthReportText } from './health-report';
import { PART_WORDS, partState } from './ticket-words';

interface HealthProps {
  helpdesk: Helpdesk | undefined;
  parts: PartHealth[];
  gaps: Gap[];
}

/** How well the page could be read, part by part, with a report that can be passed on. */
export function Health({ helpdesk, parts, gaps }: HealthProps) {
  const missing = parts.filter((part) => !part.found).length;
  const summary =
    missing === 0
      ? 'How this page was read: all parts found'
      : `How this page was read: ${missing} of ${parts.length} parts not found`;
  const report = () =>
    healthReportText({
      version: browser.runtime.getManifest().version,
      helpdesk: helpdesk ?? 'none',
      browser: /(?:Edg|Firefox|Chrome)\/\d+/.exec(navigator.userAgent)?.[0] ?? 'unknown',
      parts,
      gaps,
    });
  return (
    <Disclosure summary={summary}>
      <dl className={styles.parts}>
        {parts.map((part) => (
          <div key={part.part} className={styles.part} data-part={part.part} data-found={part.found}>
            <dt>{PART_WORDS[part.part]}</dt>
            <dd>{partState(part)}</dd>
          </div>
        ))}
      </dl>
      <CopyButton text={report} said="The report is copied. It holds no customer text.">
        Copy a report
      </CopyButton>
    </Disclosure>
  );
}
