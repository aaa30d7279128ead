import { useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SelectField } from '@/components/ui/field';
import { OWN_PACK_ID } from '@/utils/playbook/active-packs';
import type { Phrase } from '@/utils/playbook/phrase';
import { removePhrase, savePhrase, useCollections } from './collections';
import { EMPTY_PHRASE } from './new-phrase';
import { PackTools } from './pack-tools';
import { useDraft } from './phrase-draft';
import { PhraseEditor } from './phrase-editor';
import { PhraseList } from './phrase-list';
import styles from './phrases.module.css';
import { Rewordings } from './rewordings';

/** The rep's own phrases and the team's packs, with their editor. */
export default function PhrasesSection() {
  const collections = useCollections();
  const { draft, open } = useDraft();
  const [chosen, setChosen] = useState(OWN_PACK_ID);
  const [said, setSaid] = useState('');
  const [deleted, setDeleted] = useState<Phrase>();
  const collection = collections.find(({ id }) => id === (draft?.collectionId ?? chosen)) ?? collections[0];
  if (!collection) return null;

  if (draft) return <PhraseEditor draft={draft} collection={collection} onSaved={setSaid} />;

  const write = () => open({ collectionId: collection.id, phrase: EMPTY_PHRASE, isNew: true });
  const remove = async (phrase: Phrase) => {
    if (!(await keep(removePhrase(database, collection, phrase.id, Date.now())))) return;
    setDeleted(phrase);
    setSaid('The phrase was deleted.');
  };
  const bringBack = async () => {
    if (!deleted || !(await keep(savePhrase(database, collection, deleted, Date.now())))) return;
    setDeleted(undefined);
    setSaid('The phrase is back.');
  };
  const choose = (id: string) => {
    setChosen(id);
    setDeleted(undefined);
    setSaid('');
  };

  return (
    <>
      <Block title={collection.title} about={collection.pack?.about}>
        <div className={styles.tools}>
          {collections.length > 1 && (
            <SelectField label="Phrases of" value={collection.id} onChange={(event) => choose(event.target.value)}>
              {collections.map(({ id, title, phrases }) => (
                <option key={id} value={id}>
                  {title} ({phrases.length})
                </option>
              ))}
            </SelectField>
          )}
          <Button look="main" onClick={write}>
            Write a phrase
          </Button>
        </div>
        <div className={styles.said}>
          <p role="status">{said}</p>
          {deleted && (
            <Button look="quiet" icon="undo" onClick={bringBack}>
              Undo
            </Button>
          )}
        </div>
        {collection.phrases.length === 0 ? (
          <EmptyState icon="note" title="Nothing here yet">
            <p>Write down a line that has worked for you, or bring in your macros under Import and export.</p>
          </EmptyState>
        ) : (
          <PhraseList
            phrases={collection.phrases}
            onChange={(phrase) => open({ collectionId: collection.id, phrase, isNew: false })}
            onDelete={remove}
          />
        )}
      </Block>
      <PackTools collection={collection} onChosen={choose} />
      <Rewordings />
    </>
  );
}
