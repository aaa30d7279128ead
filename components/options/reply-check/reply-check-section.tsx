import { setSettings, useSettings } from '@/components/data/use-settings';
import { Block } from '@/components/options/frame/block';
import { LockedNote } from '@/components/options/frame/locked-note';
import { Choice } from '@/components/ui/choice';
import { SwitchField } from '@/components/ui/switch-field';
import type { Settings } from '@/utils/store/settings/settings';
import { RuleSwitches } from './rule-switches';

/** Whether the reply check looks at drafts, how much it says, and about what. */
export default function ReplyCheckSection() {
  const loaded = useSettings();
  if (!loaded) return null;
  const { replyCheck } = loaded.settings;
  const change = (values: Partial<Settings['replyCheck']>) => setSettings({ replyCheck: { ...replyCheck, ...values } });
  return (
    <>
      <Block
        title="While you write"
        about="The reply check reads your draft against the conversation when you pause. Drafts are read on your machine and never kept."
      >
        <LockedNote locked={loaded.locked.includes('replyCheck')}>
          <SwitchField label="Check my replies" checked={replyCheck.on} onChange={(on) => change({ on })} />
          <Choice
            label="How much it says"
            value={replyCheck.quietness}
            options={[
              { value: 'only_important', label: 'Only what matters most' },
              { value: 'usual', label: 'Usual' },
              { value: 'everything', label: 'Everything' },
            ]}
            onChange={(quietness) => change({ quietness })}
          />
        </LockedNote>
      </Block>
      <RuleSwitches />
    </>
  );
}
