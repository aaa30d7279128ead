import { useState } from 'react';
import { database } from '@/components/data/database';
import { saveFile } from '@/components/data/save-file';
import { keep } from '@/components/data/storage-trouble';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { writeScenarios } from '@/utils/practice/scenario-file';
import { deleteScenario } from '@/utils/store/practice';
import type { OwnScenario } from '@/utils/store/tables/practice';
import styles from './scenarios.module.css';
import type { Start } from './start-scenario';

interface OwnScenariosProps {
  own: readonly OwnScenario[];
  onEdit: (start: Start) => void;
}

/** What the rep wrote or was given, to change, hand on or delete. */
export function OwnScenarios({ own, onEdit }: OwnScenariosProps) {
  const [doomed, setDoomed] = useState<OwnScenario>();
  const save = async (rows: readonly OwnScenario[]) => {
    const title = rows.length === 1 ? rows[0]!.scenario.title : 'Scenarios of our team';
    const text = await writeScenarios(
      rows.map(({ scenario }) => scenario),
      title,
    );
    saveFile(`evenkeel-scenario${rows.length === 1 ? `-${rows[0]!.id}` : 's'}.yaml`, text, 'application/yaml');
  };
  const edit = async ({ id, scenario }: OwnScenario) => onEdit({ id, yaml: await writeScenarios([scenario], scenario.title) });
  const remove = async () => {
    if (doomed) await keep(deleteScenario(database, doomed.id));
    setDoomed(undefined);
  };
  return (
    <Block title="Your scenarios" about="They stand among the conversations. A file of them can be given to colleagues.">
      {own.length === 0 ? (
        <p>None yet.</p>
      ) : (
        <>
          <Rows aria-label="Your scenarios">
            {own.map((row) => (
              <Row
                key={row.id}
                title={row.scenario.title}
                note={row.from === 'team' ? 'From a file' : 'Written here'}
                actions={
                  <>
                    <Button onClick={() => edit(row)} aria-label={`Edit ${row.scenario.title}`}>
                      Edit
                    </Button>
                    <Button onClick={() => save([row])} aria-label={`Save as a file: ${row.scenario.title}`}>
                      Save as a file
                    </Button>
                    <Button onClick={() => setDoomed(row)} aria-label={`Delete ${row.scenario.title}`}>
                      Delete
                    </Button>
                  </>
                }
              />
            ))}
          </Rows>
          {own.length > 1 && (
            <p className={styles.actions}>
              <Button onClick={() => save(own)}>Save all as one pack</Button>
            </p>
          )}
        </>
      )}
      <Dialog
        title="Delete this scenario?"
        role="alertdialog"
        open={doomed !== undefined}
        onClose={() => setDoomed(undefined)}
        actions={
          <>
            <Button onClick={() => setDoomed(undefined)}>Keep it</Button>
            <Button look="main" onClick={remove}>
              Delete it
            </Button>
          </>
        }
      >
        <p>{doomed?.scenario.title}. What you wrote in it stays in your record. This cannot be taken back.</p>
      </Dialog>
    </Block>
  );
}
