import { useId } from 'react';
import { useLastPutOf } from '@/components/insertion/last-put';
import { PutStatus } from '@/components/insertion/put-status';
import { Chip } from '@/components/ui/chip';
import type { Suggestion } from '@/utils/playbook/suggestion';
import { Checklist } from './checklist';
import { composed, editKey, filledVariant, NO_EDIT, useEdits } from './edits';
import { PhraseActions } from './phrase-actions';
import styles from './phrase-card.module.css';
import { PhraseEditor } from './phrase-editor';
import { PhraseText } from './phrase-text';
import { STAGE_WORDS } from './stage-words';
import { useWorkplace } from './workplace';

const AUDIENCE_WORDS = { note: 'For the internal note', self: 'For you' };

interface PhraseCardProps {
  suggestion: Suggestion;
  /** Its place in the list, kept when it is used. */
  index: number;
  /** The heading above already names the stage. */
  stageSaid?: boolean;
  /** What to do first already stands above, for all cards together. */
  checklistSaid?: boolean;
}

/** One phrase: its words, why now, and what can be done with it. */
export function PhraseCard({ suggestion, index, stageSaid = false, checklistSaid = false }: PhraseCardProps) {
  const { ticketKey, fill, marks } = useWorkplace();
  const { phrase } = suggestion;
  const key = editKey(ticketKey, phrase.id);
  const open = useEdits((state) => state.open === key);
  const edit = useEdits((state) => state.edits[key]) ?? NO_EDIT;
  const change = useEdits((state) => state.change);
  const put = useLastPutOf(phrase.id, ticketKey);
  const textId = useId();
  const out = composed(filledVariant(suggestion, edit, fill), edit);
  const used = marks.uses.some((use) => use.phraseId === phrase.id);
  const audience = phrase.audience ?? 'customer';
  return (
    <li className={styles.card} data-phrase-id={phrase.id} data-stage={phrase.stage} data-used={used} data-open={open}>
      <p className={styles.head}>
        {!stageSaid && <span className={styles.stage}>{STAGE_WORDS[phrase.stage]}</span>}
        {audience !== 'customer' && <Chip look="note">{AUDIENCE_WORDS[audience]}</Chip>}
        {used && <Chip look="soft">Used in this thread</Chip>}
      </p>
      {open ? (
        <PhraseEditor suggestion={suggestion} edit={edit} onChange={(next) => change(key, next)} />
      ) : (
        <PhraseText id={textId} filled={edit === NO_EDIT ? suggestion : out} />
      )}
      <p className={styles.reason}>{suggestion.reason}</p>
      {phrase.only_if && <p className={styles.notice}>Only if {phrase.only_if}.</p>}
      {phrase.checklist && !checklistSaid && <Checklist label="Before you say this" items={phrase.checklist} />}
      {audience !== 'self' && (
        <PhraseActions suggestion={suggestion} index={index} out={out} edit={edit} editKey={key} open={open} textId={textId} />
      )}
      {put && <PutStatus put={put} />}
    </li>
  );
}
