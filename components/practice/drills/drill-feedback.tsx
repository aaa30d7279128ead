import { OneThingToTry } from '@/components/practice/one-thing-to-try';
import { Disclosure } from '@/components/ui/disclosure';
import { Icon } from '@/components/ui/icon';
import type { DrillResult } from '@/utils/practice/drill';
import styles from './drills.module.css';

/** What was seen of the skill, what to try, and how another put it. */
export function DrillFeedback({ result: { shown, words, remark, example } }: { result: DrillResult }) {
  return (
    <div className={styles.feedback} data-shown={shown}>
      <p className={styles.verdict}>
        <Icon name={shown ? 'check' : 'edit'} />
        <span>
          <strong>{shown ? 'It is there.' : 'Not there yet.'}</strong> {words}
        </span>
      </p>
      {remark && <OneThingToTry remark={remark} />}
      {example !== undefined && (
        <Disclosure summary="How another put it">
          <p>{example}</p>
        </Disclosure>
      )}
    </div>
  );
}
