import { useSettings } from '@/components/data/use-settings';
import { PhraseText } from '@/components/suggestions/phrase-text';
import { type Filled, fillerFor } from '@/utils/playbook/fill';
import type { Phrase } from '@/utils/playbook/phrase';
import { DEFAULT_SETTINGS } from '@/utils/store/settings/settings';
import styles from './phrases.module.css';
import { SAMPLE_READING, SAMPLE_TICKET } from './sample-ticket';

type Shown = { filled: Filled } | { fault: string };

function preview(text: string, fill: (text: string) => Filled): Shown {
  try {
    return { filled: fill(text) };
  } catch (error) {
    // The library adds the place over several lines; the first says what is wrong.
    return { fault: (error as Error).message.split('\n')[0] ?? '' };
  }
}

/** The phrase as it would read in an invented ticket. */
export function PhrasePreview({ phrase }: { phrase: Phrase }) {
  const wording = useSettings()?.settings ?? DEFAULT_SETTINGS;
  const fill = fillerFor(SAMPLE_TICKET, SAMPLE_READING, wording);
  const shown = preview(phrase.text, (text) => fill(text, phrase.stage));
  return (
    <section className={styles.preview} aria-label="Preview">
      <p className={styles.hint}>
        In a sample ticket: <q>{SAMPLE_TICKET.messages[0]?.text}</q>
      </p>
      {'filled' in shown ? (
        <PhraseText filled={shown.filled} />
      ) : (
        <p>This cannot be shown, because a placeholder is not complete: {shown.fault}.</p>
      )}
    </section>
  );
}
