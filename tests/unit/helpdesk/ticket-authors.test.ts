import { describe, expect, it } from 'vitest';
import { withCarriedNames, withKnownAuthors } from '@/utils/helpdesk/ticket-authors';

describe('authors that the page does not mark', () => {
  it('are the customer where the same writer is one elsewhere', () => {
    const messages = [{ author: 'customer' as const, writer: '7' }, { writer: '7' }];
    expect(withKnownAuthors(messages, {})[1]).toMatchObject({ author: 'customer' });
  });

  it('are never taken for an agent: what an agent wrote may have been for colleagues', () => {
    const messages = [
      { author: 'agent' as const, writer: '5' },
      { writer: '5', authorName: 'Sam' },
    ];
    expect(withKnownAuthors(messages, { name: 'Sam' })[1]!.author).toBeUndefined();
  });

  it('are the customer by name where no writer is known', () => {
    expect(withKnownAuthors([{ authorName: 'Anna Berg' }], { name: 'Anna Berg' })[0]).toMatchObject({ author: 'customer' });
    expect(withKnownAuthors([{ authorName: 'Somebody' }], { name: 'Anna Berg' })[0]).not.toHaveProperty('author');
    expect(withKnownAuthors([{}], {})[0]).not.toHaveProperty('author');
  });
});

describe('names in a group of chat messages', () => {
  it('are carried on to the same kind of writer and to no other', () => {
    const names = withCarriedNames([
      { author: 'customer', authorName: 'Anna' },
      { author: 'customer' },
      { author: 'agent' },
      { author: 'agent', authorName: 'Sam' },
      { author: 'customer' },
    ]).map((message) => ('authorName' in message ? message.authorName : undefined));
    expect(names).toEqual(['Anna', 'Anna', undefined, 'Sam', undefined]);
  });
});
