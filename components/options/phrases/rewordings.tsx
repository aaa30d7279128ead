import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useStored } from '@/components/data/use-stored';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { Button } from '@/components/ui/button';
import { withGapNames } from '@/utils/playbook/placeholders';
import { forgetRewording, rewordings } from '@/utils/store/rewordings';

const NONE = new Map<string, string>();

/** Phrases from packs that the rep has reworded. */
export function Rewordings() {
  const mine = useStored(rewordings, NONE);
  if (mine.size === 0) return null;
  return (
    <Block title="My wordings of pack phrases" about="You reworded these under Packs. The packs themselves are as they were.">
      <Rows aria-label="My wordings">
        {[...mine].map(([phraseId, text]) => (
          <Row
            key={phraseId}
            title={withGapNames(text)}
            note={`Phrase: ${phraseId.replaceAll('-', ' ')}`}
            actions={
              <Button
                look="quiet"
                aria-label={`Back to the pack’s words: ${withGapNames(text)}`}
                onClick={() => keep(forgetRewording(database, phraseId))}
              >
                Back to the pack’s words
              </Button>
            }
          />
        ))}
      </Rows>
    </Block>
  );
}
