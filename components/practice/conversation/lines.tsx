import { usePractice } from '@/components/practice/practice-state';
import { ENDING_WORDS } from '@/components/practice/scenario-words';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { type Conversation, endingOf, lineTo, type Turn, tips } from '@/utils/practice/conversation';
import styles from './conversation-view.module.css';

/** The lines that were tried, side by side from where they part; shown once there are two. */
export function Lines({ conversation }: { conversation: Conversation }) {
  const goTo = usePractice((state) => state.goTo);
  const ends = tips(conversation);
  if (ends.length < 2) return null;
  const lines = ends.map((end) => lineTo(conversation, end.id));
  const shared = sharedLength(lines);
  return (
    <Section title="Lines you tried">
      {shared > 0 && (
        <p className={styles.note}>The first {shared === 1 ? 'reply is' : `${shared} replies are`} the same in all of them.</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.lines} tabIndex={0} aria-label="Lines">
        {ends.map((end, index) => {
          const ending = endingOf(conversation, end.id);
          return (
            <section key={end.id} className={styles.line} aria-label={`Line ${index + 1}`}>
              <h3>
                Line {index + 1}: {ending ? ENDING_WORDS[ending.kind].toLowerCase() : 'not finished'}
              </h3>
              <ol className={styles.lineTurns}>
                {lines[index]!.slice(shared).map((turn) => (
                  <li key={turn.id}>
                    <p>{turn.reply}</p>
                    <p className={styles.note}>
                      {conversation.scenario.persona.name}: {turn.answer.text}
                    </p>
                  </li>
                ))}
              </ol>
              {conversation.at === end.id ? (
                <p className={styles.note}>You are on this line.</p>
              ) : (
                <Button onClick={() => goTo(end.id)}>Go to line {index + 1}</Button>
              )}
            </section>
          );
        })}
      </section>
    </Section>
  );
}

/** How many replies all lines have in common from the beginning. */
function sharedLength(lines: readonly Turn[][]): number {
  const [first = []] = lines;
  const parts = first.findIndex((turn, index) => lines.some((line) => line[index]?.id !== turn.id));
  return parts < 0 ? first.length : parts;
}
