import { Notice } from '@/components/ui/notice';
import type { LintRemark } from '@/utils/playbook/lint/rule';
import styles from './phrases.module.css';

const FIELD_WORDS: Record<string, string> = {
  text: 'Words',
  'variants.shorter': 'Shorter',
  'variants.warmer': 'Warmer',
  'variants.firmer': 'Firmer',
  when: 'When it is suggested',
  why: 'Why',
};

/** The words that a remark is about, where it is about words and does not name them itself. */
function quoted({ start, end, message }: LintRemark, text: string | undefined): string | undefined {
  const words = start === undefined || end === undefined ? undefined : text?.slice(start, end);
  return words && message.includes(words) ? undefined : words;
}

interface PhraseRemarksProps {
  remarks: readonly LintRemark[];
  textOf: (field: string) => string | undefined;
}

/** What the linter says about a phrase as it is typed. Remarks advise; they never stand in the way of saving. */
export function PhraseRemarks({ remarks, textOf }: PhraseRemarksProps) {
  if (remarks.length === 0) return <p className={styles.hint}>No remarks on the wording.</p>;
  return (
    <Notice title={remarks.length === 1 ? '1 remark' : `${remarks.length} remarks`}>
      <ul className={styles.remarks} aria-label="Remarks">
        {remarks.map((remark) => {
          const words = quoted(remark, textOf(remark.field));
          return (
            <li key={`${remark.ruleId} ${remark.field} ${remark.start}`} data-rule-id={remark.ruleId}>
              <span>
                {FIELD_WORDS[remark.field] ?? remark.field}
                {words && (
                  <>
                    , <q>{words}</q>
                  </>
                )}
                : {remark.message}
              </span>
              <span className={styles.hint}>{remark.why}</span>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}
