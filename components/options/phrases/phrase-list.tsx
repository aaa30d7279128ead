import { useState } from 'react';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { STAGE_WORDS } from '@/components/suggestions/stage-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { TextField } from '@/components/ui/field';
import type { Phrase } from '@/utils/playbook/phrase';
import { withGapNames } from '@/utils/playbook/placeholders';
import styles from './phrases.module.css';

/** More at once would be slow to draw and no one reads them: the search narrows. */
const AT_ONCE = 100;
const SEARCH_FROM = 10;

interface PhraseListProps {
  phrases: readonly Phrase[];
  onChange: (phrase: Phrase) => void;
  onDelete: (phrase: Phrase) => void;
}

/** The phrases of a collection. */
export function PhraseList({ phrases, onChange, onDelete }: PhraseListProps) {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(AT_ONCE);
  const wanted = query.trim().toLowerCase();
  const found = phrases.filter(({ id, text, why }) => `${id} ${text} ${why}`.toLowerCase().includes(wanted));
  return (
    <>
      {phrases.length > SEARCH_FROM && (
        <TextField type="search" label="Search these phrases" value={query} onChange={(event) => setQuery(event.target.value)} />
      )}
      <p role="status" className={styles.hint}>
        {wanted === '' ? '' : `${found.length} found.`}
      </p>
      <Rows aria-label="Phrases">
        {found.slice(0, limit).map((phrase) => (
          <Row
            key={phrase.id}
            className={styles.phrase}
            data-phrase-id={phrase.id}
            title={<span className={styles.words}>{withGapNames(phrase.text)}</span>}
            note={phrase.why}
            actions={
              <>
                <Chip look="soft">{phrase.search_only ? 'Search only' : STAGE_WORDS[phrase.stage]}</Chip>
                <Button look="quiet" aria-label={`Change: ${withGapNames(phrase.text)}`} onClick={() => onChange(phrase)}>
                  Change
                </Button>
                <Button look="quiet" aria-label={`Delete: ${withGapNames(phrase.text)}`} onClick={() => onDelete(phrase)}>
                  Delete
                </Button>
              </>
            }
          />
        ))}
      </Rows>
      {found.length > limit && (
        <div>
          <Button onClick={() => setLimit(limit + AT_ONCE)}>Show {Math.min(AT_ONCE, found.length - limit)} more</Button>
        </div>
      )}
    </>
  );
}
