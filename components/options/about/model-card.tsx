import { useEffect, useState } from 'react';
import { Block } from '@/components/options/frame/block';
import { type CardBlock, cardBlocks } from './card-blocks';
import styles from './model-card.module.css';

/** Its address within the extension's own package. */
const CARD_FILE = '/model-card.md';

async function loadCard(): Promise<CardBlock[]> {
  const response = await fetch(CARD_FILE);
  return cardBlocks(await response.text());
}

/** The card as it was written when the model was measured; nothing while it is empty. */
export function ModelCard() {
  const [blocks, setBlocks] = useState<CardBlock[]>([]);
  useEffect(() => {
    let gone = false;
    void loadCard().then((found) => {
      if (!gone) setBlocks(found);
    });
    return () => {
      gone = true;
    };
  }, []);
  if (blocks.length === 0) return null;
  const [first, ...rest] = blocks;
  const named = first?.kind === 'heading';
  return (
    <Block title={named ? first.text : 'How well it reads'}>
      {(named ? rest : blocks).map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the card never changes while it is shown
        <CardPart key={index} block={block} />
      ))}
    </Block>
  );
}

function CardPart({ block }: { block: CardBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h4 className={styles.heading}>{block.text}</h4>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.scroll} tabIndex={0} aria-label={`Table, scrolls sideways: ${block.head.join(', ')}`}>
          <table className={styles.table}>
            <thead>
              <tr>
                {block.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row) => (
                <tr key={row.join('|')}>
                  {row.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}
