import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useStored } from '@/components/data/use-stored';
import { useGuardAgainstLeaving } from '@/components/options/frame/guard-against-leaving';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { STAGE_WORDS } from '@/components/suggestions/stage-words';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import type { Pack, Phrase } from '@/utils/playbook/phrase';
import { withGapNames } from '@/utils/playbook/placeholders';
import { hiddenIds, setHidden } from '@/utils/store/marks';
import { rewordings } from '@/utils/store/rewordings';
import styles from './packs.module.css';
import { useRewordDrafts } from './reword-drafts';
import { RewordForm } from './reword-form';

const NONE: string[] = [];
const NO_WORDS = new Map<string, string>();

/** The phrases of a pack: read, hidden, or put into one's own words. */
export function PackPhrases({ pack }: { pack: Pack }) {
  const hidden = useStored(hiddenIds, NONE);
  const mine = useStored(rewordings, NO_WORDS);
  const { drafts, set } = useRewordDrafts();
  useGuardAgainstLeaving(Object.keys(drafts).length > 0);

  const row = (phrase: Phrase) => {
    const isHidden = hidden.includes(phrase.id);
    const text = mine.get(phrase.id) ?? phrase.text;
    const words = withGapNames(text);
    const draft = drafts[phrase.id];
    return (
      <Row
        key={phrase.id}
        className={styles.phrase}
        data-phrase-id={phrase.id}
        title={<span className={styles.words}>{words}</span>}
        note={phrase.why}
        actions={
          <>
            <Chip look="soft">{STAGE_WORDS[phrase.stage]}</Chip>
            {mine.has(phrase.id) && <Chip look="accent">My words</Chip>}
            <Button
              look="quiet"
              aria-label={`${isHidden ? 'Show' : 'Hide'}: ${words}`}
              onClick={() => keep(setHidden(database, phrase.id, !isHidden, Date.now()))}
            >
              {isHidden ? 'Show' : 'Hide'}
            </Button>
            {draft === undefined && (
              <Button look="quiet" aria-label={`Reword: ${words}`} onClick={() => set(phrase.id, text)}>
                Reword
              </Button>
            )}
          </>
        }
      >
        {draft !== undefined && (
          <RewordForm
            phrase={phrase}
            text={draft}
            onChange={(next) => set(phrase.id, next)}
            onClose={() => set(phrase.id, undefined)}
          />
        )}
      </Row>
    );
  };
  return <Rows aria-label={`Phrases of ${pack.title}`}>{pack.phrases.map(row)}</Rows>;
}
