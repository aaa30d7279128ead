import { type FormEvent, useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useKnownPacks } from '@/components/data/use-known-packs';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/field';
import { OWN_PACK_ID } from '@/utils/playbook/active-packs';
import { slugOf } from '@/utils/playbook/import/macro-phrase';
import { deleteTeamPack, saveTeamPack } from '@/utils/store/team-packs';
import type { Collection } from './collections';
import styles from './phrases.module.css';

interface PackToolsProps {
  collection: Collection;
  onChosen: (id: string) => void;
}

/** Begins a team pack, and deletes one. */
export function PackTools({ collection, onChosen }: PackToolsProps) {
  const known = useKnownPacks();
  const [title, setTitle] = useState('');
  const [fault, setFault] = useState<string>();
  const [asking, setAsking] = useState(false);

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const id = slugOf(title);
    if (!id) return setFault('Give the pack a name first.');
    if (known?.packs.some((pack) => pack.id === id)) return setFault('There is a pack of that name already.');
    setFault(undefined);
    const pack = { version: 1 as const, id, title: title.trim(), about: 'Written by our team.', phrases: [] };
    if (!(await keep(saveTeamPack(database, pack, Date.now())))) return;
    setTitle('');
    onChosen(id);
  };
  const remove = async () => {
    setAsking(false);
    if (await keep(deleteTeamPack(database, collection.id))) onChosen(OWN_PACK_ID);
  };

  return (
    <Block title="Team packs" about="A pack can be saved as a file and given to colleagues, under Import and export.">
      <form className={styles.tools} onSubmit={begin}>
        <TextField label="Name of a new pack" value={title} fault={fault} onChange={(event) => setTitle(event.target.value)} />
        <Button type="submit">Begin a pack</Button>
      </form>
      {collection.pack && (
        <div>
          <Button onClick={() => setAsking(true)}>Delete {collection.title}</Button>
        </div>
      )}
      <Dialog
        title={`Delete ${collection.title}?`}
        role="alertdialog"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="main" onClick={remove}>
              Delete the pack
            </Button>
          </>
        }
      >
        <p>Its phrases ({collection.phrases.length}) go with it. This cannot be taken back.</p>
      </Dialog>
    </Block>
  );
}
