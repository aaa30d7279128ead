import { type FormEvent, useState } from 'react';
import { browser } from 'wxt/browser';
import { Block } from '@/components/options/frame/block';
import { Row } from '@/components/options/frame/row';
import { Rows } from '@/components/options/frame/rows';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { hostOf } from '@/utils/store/settings/own-sites';
import { siteAddress } from './site-address';
import styles from './sites.module.css';

/** The company's own helpdesk addresses. The browser's list of granted origins is the only record of them. */
export function OwnSites({ granted }: { granted: readonly string[] }) {
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const [said, setSaid] = useState('');

  const add = (event: FormEvent) => {
    event.preventDefault();
    const address = siteAddress(typed);
    if ('fault' in address) return setFault(address.fault);
    if (granted.includes(address.pattern)) return setFault(`${address.host} is already in the list.`);
    setFault(undefined);
    // Asked in the same turn as the click: browsers refuse it later.
    browser.permissions.request({ origins: [address.pattern] }).then(
      (allowed) => {
        if (allowed) setTyped('');
        setSaid(
          allowed
            ? `${address.host} was added.`
            : `Nothing was added, because the browser was not allowed to read ${address.host}.`,
        );
      },
      () => setFault(`The browser does not let any extension read ${address.host}.`),
    );
  };

  const remove = async (pattern: string) => {
    const removed = await browser.permissions.remove({ origins: [pattern] });
    setSaid(
      removed ? `${hostOf(pattern)} was removed. Evenkeel no longer reads it.` : `${hostOf(pattern)} could not be removed.`,
    );
  };

  return (
    <Block
      title="Your company’s own address"
      about="Some helpdesks answer on an address of the company, such as help.company.com. The browser asks you for that one address when you add it."
    >
      {granted.length > 0 && (
        <Rows aria-label="Added addresses">
          {granted.map((pattern) => (
            <Row
              key={pattern}
              title={hostOf(pattern)}
              actions={
                <Button look="quiet" aria-label={`Remove ${hostOf(pattern)}`} onClick={() => remove(pattern)}>
                  Remove
                </Button>
              }
            />
          ))}
        </Rows>
      )}
      <form className={styles.form} onSubmit={add}>
        <TextField
          label="Address"
          placeholder="help.company.com"
          value={typed}
          fault={fault}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" look="main">
          Allow and add
        </Button>
      </form>
      <p role="status">{said}</p>
    </Block>
  );
}
