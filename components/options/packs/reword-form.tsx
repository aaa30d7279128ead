import { useMemo } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { PersonalRemark } from '@/components/options/phrases/personal-remark';
import { PhrasePreview } from '@/components/options/phrases/phrase-preview';
import { PhraseRemarks } from '@/components/options/phrases/phrase-remarks';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { lintPhrase } from '@/utils/playbook/lint/lint';
import { MAX_TEXT_LENGTH, type Phrase } from '@/utils/playbook/phrase';
import { forgetRewording, saveRewording } from '@/utils/store/rewordings';
import styles from './packs.module.css';

interface RewordFormProps {
  phrase: Phrase;
  text: string;
  onChange: (text: string) => void;
  onClose: () => void;
}

/** The rep's own words for a phrase of a pack. When it is suggested, and why, stay as the pack has them. */
export function RewordForm({ phrase, text, onChange, onClose }: RewordFormProps) {
  const remarks = useMemo(
    // The pack's own words are no near-duplicate of what stands in for them.
    () => (text.trim() ? lintPhrase({ ...phrase, text, variants: undefined }, { others: [] }) : []),
    [phrase, text],
  );
  const save = async () => {
    const isAsBefore = text.trim() === phrase.text.trim();
    const work = isAsBefore ? forgetRewording(database, phrase.id) : saveRewording(database, phrase.id, text.trim(), Date.now());
    if (await keep(work)) onClose();
  };
  return (
    <div className={styles.reword}>
      <TextArea label="My words" maxLength={MAX_TEXT_LENGTH} value={text} onChange={(event) => onChange(event.target.value)} />
      <PersonalRemark text={text} onChange={onChange} />
      <div role="status">
        <PhraseRemarks remarks={remarks} textOf={() => text} />
      </div>
      <PhrasePreview phrase={{ ...phrase, text }} />
      <div className={styles.buttons}>
        <Button onClick={onClose}>Cancel</Button>
        {text !== phrase.text && <Button onClick={() => onChange(phrase.text)}>Back to the pack’s words</Button>}
        <Button look="main" disabled={text.trim() === ''} onClick={save}>
          Keep my words
        </Button>
      </div>
    </div>
  );
}
