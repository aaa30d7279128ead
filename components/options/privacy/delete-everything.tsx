import { useState } from 'react';
import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useStored } from '@/components/data/use-stored';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { countRows, deleteEverything } from '@/utils/store/delete-everything';

async function countAll(): Promise<number> {
  const counts = await countRows(database);
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

/** Everything gone, after one question that says how much. */
export function DeleteEverything() {
  const count = useStored(countAll, 0);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const remove = async () => {
    setAsking(false);
    let deleted = 0;
    const work = deleteEverything(database).then((rows) => {
      deleted = rows;
    });
    if (await keep(work)) setSaid(`${things(deleted)} and your settings were deleted.`);
  };
  return (
    <Block
      title="Delete everything"
      about={`${count === 0 ? 'Nothing is stored yet but your settings' : `${things(count)} and your settings`}. This cannot be taken back; save a copy first if you may want them.`}
    >
      <div>
        <Button onClick={() => setAsking(true)}>Delete everything</Button>
      </div>
      <p role="status">{said}</p>
      <Dialog
        title="Delete everything?"
        role="alertdialog"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep everything</Button>
            <Button look="main" onClick={remove}>
              {count === 0 ? 'Delete my settings' : `Delete ${things(count)}`}
            </Button>
          </>
        }
      >
        <p>
          Your phrases, packs, stars, practice and settings in this browser will be gone. The phrases that come with Evenkeel
          stay.
        </p>
      </Dialog>
    </Block>
  );
}
