import { useKnownPacks } from '@/components/data/use-known-packs';
import { setSettings, useSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { Rows } from '@/components/options/frame/rows';
import { activePacks } from '@/utils/playbook/active-packs';
import { moved } from './pack-order';
import { PackRow } from './pack-row';

/** Which packs take part, and which come first where two phrases fit equally well. */
export default function PacksSection() {
  const known = useKnownPacks();
  const loaded = useSettings();
  if (!known || !loaded) return null;
  const { order, off } = loaded.settings.packs;
  const locked = loaded.locked.includes('packs');
  const packs = activePacks(known.packs, { order, off: [] });
  const ids = packs.map((pack) => pack.id);
  const change = (values: { order?: string[]; off?: string[] }) => setSettings({ packs: { order, off, ...values } });
  const setOn = (id: string, on: boolean) => change({ off: on ? off.filter((other) => other !== id) : [...off, id] });
  return (
    <Block
      title="Phrase packs"
      about="A pack that is off is neither suggested nor found. Where two phrases have the same id, the pack that stands higher wins."
    >
      {locked && <p>Which packs are on, and their order, are set by your organisation.</p>}
      <Rows aria-label="Packs in order">
        {packs.map((pack, index) => (
          <PackRow
            key={pack.id}
            pack={pack}
            origin={known.originOf(pack.id)}
            locked={locked}
            on={!off.includes(pack.id)}
            isFirst={index === 0}
            isLast={index === packs.length - 1}
            onSwitch={(on) => setOn(pack.id, on)}
            onMove={(by) => change({ order: moved(ids, pack.id, by) })}
          />
        ))}
      </Rows>
    </Block>
  );
}
