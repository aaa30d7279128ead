import { lazy, Suspense, useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useWorkplace } from '@/components/suggestions/workplace';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { scenarioFromTicket } from '@/utils/practice/scenario-from-ticket';
import { saveScenarios } from '@/utils/store/practice';
import { redact } from '@/utils/store/redaction/redact';
import styles from './panel-view.module.css';
import { usePractice } from './practice-state';

const Conversations = lazy(() => import('./conversation/conversations-section'));

/** Practice beside the helpdesk: the same conversations, and the ticket at hand as one of them. */
export default function PracticePanelView() {
  const conversation = usePractice((state) => state.conversation);
  return (
    <Section title="Practise" className={styles.view}>
      {!conversation && <PractiseThisTicket />}
      <Suspense fallback={<p role="status">Loading the scenarios…</p>}>
        <Conversations />
      </Suspense>
    </Section>
  );
}

/** Turns the open ticket into a scenario of the rep's own, with names and numbers removed, and begins it. */
function PractiseThisTicket() {
  const { ticket, reading, ticketKey, advice } = useWorkplace();
  const begin = usePractice((state) => state.begin);
  const [nothing, setNothing] = useState(false);
  if (!ticketKey || !advice) return null;
  const start = async () => {
    const now = Date.now();
    const scenario = scenarioFromTicket({ ticket, reading, redact, now });
    setNothing(!scenario);
    if (scenario && (await keep(saveScenarios(database, [scenario], 'own', now)))) begin(scenario);
  };
  return (
    <Notice
      icon="practise"
      title="Try this ticket again"
      actions={
        <Button look="soft" onClick={start}>
          Practise this ticket
        </Button>
      }
    >
      <p>It becomes a scenario of your own. Names, addresses and numbers are taken out first.</p>
      <p role="status">{nothing && 'This ticket does not lend itself to practice.'}</p>
    </Notice>
  );
}
