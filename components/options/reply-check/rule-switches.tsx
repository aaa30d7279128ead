import { database } from '@/components/data/database';
import { keep } from '@/components/data/storage-trouble';
import { useStored } from '@/components/data/use-stored';
import { Block } from '@/components/options/frame/block';
import { Disclosure } from '@/components/ui/disclosure';
import { SwitchField } from '@/components/ui/switch-field';
import { DRAFT_RULES } from '@/utils/draft/rules';
import { rulesOff, setRule } from '@/utils/store/reply-check';
import { LIGHT_WORDS, LIGHTS } from '@/utils/ticket/draft-check';
import styles from './rule-switches.module.css';

const NONE: string[] = [];

/** Every rule of the reply check, to be switched off one by one. */
export function RuleSwitches() {
  const off = useStored(rulesOff, NONE);
  return (
    <Block title="Rules" about="What the reply check looks at. A rule that is off says nothing and counts for no light.">
      {LIGHTS.map((light) => {
        const rules = DRAFT_RULES.filter((rule) => rule.light === light);
        const silent = rules.filter((rule) => off.includes(rule.id)).length;
        return (
          <Disclosure key={light} summary={`${LIGHT_WORDS[light]}: ${rules.length} rules${silent > 0 ? `, ${silent} off` : ''}`}>
            <div className={styles.rules} data-light={light}>
              {rules.map((rule) => (
                <SwitchField
                  key={rule.id}
                  data-rule-id={rule.id}
                  label={rule.title}
                  hint={rule.why}
                  checked={!off.includes(rule.id)}
                  onChange={(on) => keep(setRule(database, rule.id, on))}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </Block>
  );
}
