import { expect, test } from 'vitest';
import { withGapNames } from '@/utils/playbook/placeholders';

test('a list names what a placeholder stands for, and leaves what it does not know as it is written', () => {
  expect(withGapNames('About {{said.thing}}: I write to you by {{ fill.when | downcase }}. {{no.such}} 50% {x}')).toBe(
    'About [The thing it is about]: I write to you by [By when]. {{no.such}} 50% {x}',
  );
});
