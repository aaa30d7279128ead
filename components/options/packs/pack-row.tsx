import type { PackOrigin } from '@/components/data/use-known-packs';
import { Row } from '@/components/options/frame/row';
import { IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { SwitchField } from '@/components/ui/switch-field';
import type { Pack } from '@/utils/playbook/phrase';
import styles from './packs.module.css';

const ORIGINS: Record<PackOrigin, string> = {
  own: 'Yours',
  team: 'Your team',
  policy: 'Your organisation',
  shipped: 'Evenkeel',
};

interface PackRowProps {
  pack: Pack;
  origin: PackOrigin;
  on: boolean;
  isFirst: boolean;
  isLast: boolean;
  onSwitch: (on: boolean) => void;
  onMove: (by: -1 | 1) => void;
}

/** One pack: whether it is on, and its place among the others. */
export function PackRow({ pack, origin, on, isFirst, isLast, onSwitch, onMove }: PackRowProps) {
  const count = pack.phrases.length === 1 ? '1 phrase' : `${pack.phrases.length} phrases`;
  return (
    <Row
      data-pack-id={pack.id}
      title={
        <span className={styles.title}>
          {pack.title} <Chip look="soft">{ORIGINS[origin]}</Chip>
        </span>
      }
      note={`${pack.about} ${count}.`}
      actions={
        <>
          <IconButton
            className={styles.up}
            icon="down"
            label={`Move ${pack.title} up`}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          />
          <IconButton icon="down" label={`Move ${pack.title} down`} disabled={isLast} onClick={() => onMove(1)} />
          <SwitchField label="On" aria-label={`${pack.title} is on`} checked={on} onChange={onSwitch} />
        </>
      }
    >
      {pack.notice === undefined ? undefined : <p className={styles.notice}>{pack.notice}</p>}
    </Row>
  );
}
