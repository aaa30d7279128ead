import { usePractice } from '@/components/practice/practice-state';
import { Button } from '@/components/ui/button';
import { type Conversation, lineTo } from '@/utils/practice/conversation';
import styles from './conversation-view.module.css';
import { TurnFeedback } from './turn-feedback';

/** What was said on this line, oldest first; new messages are read out. */
export function Thread({ conversation }: { conversation: Conversation }) {
  const rewind = usePractice((state) => state.rewind);
  const { scenario, opening } = conversation;
  const line = lineTo(conversation);
  return (
    <div role="log" aria-label="Conversation">
      <ol className={styles.thread}>
        <Message who={scenario.persona.name} text={opening} author="customer" />
        {line.map((turn) => (
          <li key={turn.id} className={styles.turn} data-turn={turn.number}>
            <div className={styles.mine}>
              <p className={styles.who}>You</p>
              <p className={styles.text}>{turn.reply}</p>
            </div>
            <TurnFeedback turn={turn} scenario={scenario} latest={turn === line.at(-1)} />
            <p>
              <Button
                look="quiet"
                icon="undo"
                onClick={() => rewind(turn.id)}
                aria-label={`Try another line here, instead of reply ${turn.number}`}
              >
                Try another line here
              </Button>
            </p>
            <div className={styles.theirs}>
              <p className={styles.who}>{scenario.persona.name}</p>
              <p className={styles.text}>{turn.answer.text}</p>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}

function Message({ who, text, author }: { who: string; text: string; author: 'customer' }) {
  return (
    <li className={styles.theirs} data-author={author}>
      <p className={styles.who}>{who}</p>
      <p className={styles.text}>{text}</p>
    </li>
  );
}
