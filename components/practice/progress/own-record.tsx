import { useState } from 'react';
import { database } from '@/components/data/database';
import { saveFile } from '@/components/data/save-file';
import { keep } from '@/components/data/storage-trouble';
import { Block } from '@/components/options/frame/block';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { deletePracticeRecord, type PracticeRecord } from '@/utils/store/practice';
import styles from './progress.module.css';

/** The record is the rep's: to take away, and to delete. */
export function OwnRecord({ record }: { record: PracticeRecord }) {
  const [asking, setAsking] = useState(false);
  const { attempts, branches, drills, skills } = record;
  const remove = async () => {
    setAsking(false);
    await keep(deletePracticeRecord(database));
  };
  return (
    <Block title="Your record" about="Conversations, replies and drills. It lies in this browser and nowhere else.">
      <div className={styles.actions}>
        <Button
          onClick={() => {
            const file = { attempts, branches, drills, skills: [...skills.values()] };
            saveFile('evenkeel-practice.json', `${JSON.stringify(file, null, 2)}\n`);
          }}
        >
          Save as a file
        </Button>
        <Button onClick={() => setAsking(true)}>Delete the record</Button>
      </div>
      <Dialog
        title="Delete the record?"
        role="alertdialog"
        open={asking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
            <Button look="main" onClick={remove}>
              Delete it
            </Button>
          </>
        }
      >
        <p>
          {branches.length + drills.length} replies and the schedule of the drills will be gone. Your own scenarios stay. This
          cannot be taken back.
        </p>
      </Dialog>
    </Block>
  );
}
