import { useState } from 'react';
import { browser } from 'wxt/browser';
import { type GrantedOrigins, useGrantedOrigins } from '@/components/options/sites/granted-origins';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Notice } from '@/components/ui/notice';
import styles from './first-run-page.module.css';

const TRUTHS = [
  'It reads the ticket that you have open, and only on your own machine.',
  'Nothing ever leaves your computer: there is no server, no account and no request to anyone.',
  'It shows you what to say next. It never sends a reply and never rates you.',
];

/** The first page after installing in a browser that grants no site by itself: it asks, and says what for. */
export function FirstRunPage() {
  const granted = useGrantedOrigins();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>
        <Icon name="keel" />
        Welcome to Evenkeel
      </h1>
      <ul className={styles.truths}>
        {TRUTHS.map((truth) => (
          <li key={truth}>
            <Icon name="check" />
            {truth}
          </li>
        ))}
      </ul>
      {granted && <Permission known={granted.known} />}
      <p className={styles.more}>
        Your helpdesk has an address of your company’s own? Add it in the <a href="/options.html#sites">options</a>.
      </p>
      <p className={styles.more}>
        No helpdesk? You can <a href="/practice.html">practise with made-up customers</a>.
      </p>
    </main>
  );
}

function Permission({ known }: Pick<GrantedOrigins, 'known'>) {
  const [declined, setDeclined] = useState(false);
  if (known.every(({ allowed }) => allowed)) {
    return (
      <Notice icon="check" title="Evenkeel may read your tickets">
        <p>Open a ticket in Zendesk or Freshdesk, and press the Evenkeel button in the toolbar to see what is read.</p>
      </Notice>
    );
  }
  // The browser accepts the question only directly in the click.
  const ask = () => {
    browser.permissions.request({ origins: known.map(({ pattern }) => pattern) }).then((given) => setDeclined(!given));
  };
  return (
    <section className={styles.ask}>
      <p>Your browser asks before an extension may read a site. Evenkeel reads Zendesk and Freshdesk, and no other site.</p>
      <Button look="main" onClick={ask}>
        Allow Zendesk and Freshdesk
      </Button>
      {declined && (
        <Notice title="Nothing was allowed">
          <p>
            Evenkeel reads no page until you allow it. You can do so here or in the options at any time. What you select in a page
            can be read without it.
          </p>
        </Notice>
      )}
    </section>
  );
}
