import { useStored } from '@/components/data/use-stored';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { countRows } from '@/utils/store/delete-everything';
import { TABLE_NAMES, type TableName } from '@/utils/store/tables';
import { TABLE_WORDS } from './table-words';

const NONE = Object.fromEntries(TABLE_NAMES.map((name) => [name, 0])) as Record<TableName, number>;

/** Every kind of thing that is stored, with its count. */
export function StoredList() {
  const counts = useStored(countRows, NONE);
  return (
    <Block
      title="What is stored"
      about="All of it lies in this browser on this machine. No server, no account, nothing is sent. What customers write is read and forgotten; none of it is stored."
    >
      <Rows aria-label="What is stored">
        {TABLE_NAMES.map((name) => (
          <Row
            key={name}
            data-table={name}
            title={TABLE_WORDS[name].title}
            note={TABLE_WORDS[name].holds}
            actions={<span>{counts[name]}</span>}
          />
        ))}
      </Rows>
    </Block>
  );
}
