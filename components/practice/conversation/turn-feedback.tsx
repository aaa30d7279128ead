import { Lights } from '@/components/draft/lights';
import { OneThingToTry } from '@/components/practice/one-thing-to-try';
import { Disclosure } from '@/components/ui/disclosure';
import type { Turn } from '@/utils/practice/conversation';
import { causeWords } from '@/utils/practice/review';
import type { Scenario } from '@/utils/practice/scenario';
import { DIMENSIONS } from '@/utils/practice/state';
import styles from './conversation-view.module.css';

/** Where somebody may be in danger nothing is weighed. */
const GRAVE_WORDS =
  'Nothing is lit here. What counts is to take it seriously, to stay, and to bring in people who are trained for this.';

const CHANGE_WORDS = {
  heat: { more: 'Heat rose', less: 'Heat eased' },
  trust: { more: 'Trust grew', less: 'Trust fell' },
  patience: { more: 'Patience grew', less: 'Patience wore thinner' },
} as const;

function changeWords({ before, after }: Turn): string {
  const changes = DIMENSIONS.flatMap((name) => {
    if (after[name] === before[name]) return [];
    return [CHANGE_WORDS[name][after[name] > before[name] ? 'more' : 'less']];
  });
  return changes.length === 0 ? 'Nothing moved.' : `${changes.join('. ')}.`;
}

interface TurnFeedbackProps {
  turn: Turn;
  scenario: Scenario;
  /** The newest reply's is open, the others' are folded. */
  latest: boolean;
}

/** What the reply check says of a reply, with one thing to try, and what it did to the customer. */
export function TurnFeedback({ turn, scenario, latest }: TurnFeedbackProps) {
  if (scenario.grave) return <p className={styles.note}>{GRAVE_WORDS}</p>;
  const body = (
    <div className={styles.feedback} data-feedback={turn.number}>
      <Lights lights={turn.lights} />
      <OneThing turn={turn} />
      <p className={styles.note}>
        {changeWords(turn)} {reasons(turn, scenario)}
      </p>
    </div>
  );
  return latest ? body : <Disclosure summary={`Reply ${turn.number}: lights and effect`}>{body}</Disclosure>;
}

function OneThing({ turn }: { turn: Turn }) {
  const remark = turn.remarks[0];
  if (!remark) return <p>Nothing to change here.</p>;
  return <OneThingToTry remark={remark} />;
}

function reasons({ moved }: Turn, scenario: Scenario): string {
  return moved.map(({ cause }) => `${causeWords(cause, scenario)}.`).join(' ');
}
