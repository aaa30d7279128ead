import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn, passesMod97 } from '@/utils/store/redaction/checksums';
import { findPersonal, redact } from '@/utils/store/redaction/redact';

describe('redaction', () => {
  it.each([
    ["Write to ana.o'neil+shop@mail.example.co.uk please", 'Write to [e-mail address] please'],
    ['Call +44 20 7946 0958 or (020) 7946-0958.', 'Call [phone number] or [phone number].'],
    ['My US number is (555) 867-5309', 'My US number is [phone number]'],
    ['card 4111 1111 1111 1111 exp 12/27', 'card [card number] exp 12/27'],
    ['4111-1111-1111-1111 12 27 is mine', '[card number] 12 27 is mine'],
    ['GB82 WEST 1234 5698 7654 32 is the right one', '[account number] is the right one'],
    ['IBAN de89 3704 0044 0532 0130 00, thanks', 'IBAN [account number], thanks'],
    ['order A-99120 and #4711', 'order [reference] and [reference]'],
    ['tracking 1Z999AA10123456784', 'tracking [reference]'],
  ])('%s', (text, expected) => expect(redact(text)).toBe(expected));

  it.each([
    'It cost £1,234.56 on 2026-11-21 at 12:30, for the second time since 2024.',
    'I waited 45 minutes, 3 times, and paid 20% more.',
    'Between 12/05/2026 and 14/05/2026 nothing came in the 1990s style.',
    'Windows 11, version 24H2, error 500',
  ])('leaves dates, amounts and plain numbers: %s', (text) => expect(redact(text)).toBe(text));

  it('a number that is no card by its checksum is still a reference', () => {
    expect(redact('4111 1111 1111 1112')).not.toContain('card');
    expect(redact('ref 41111111')).toBe('ref [reference]');
  });

  it('takes the given names out, whole words only, longest first', () => {
    expect(redact('Ann Lee wrote; Ann is annoyed. LEE too.', ['Ann Lee'])).toBe('[name] wrote; [name] is annoyed. [name] too.');
    expect(redact('A (strange) name', ['(strange)'])).toBe('A [name] name');
  });

  it('checksums match published examples', () => {
    expect(passesLuhn('79927398713')).toBe(true);
    expect(passesLuhn('79927398710')).toBe(false);
    expect(passesMod97('GB82WEST12345698765432')).toBe(true);
    expect(passesMod97('GB82WEST12345698765433')).toBe(false);
  });

  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'a@b.co',
      '+44 20 7946 0958',
      '4111111111111111',
      'DE89370400440532013000',
      '#4711',
      'A-99120',
      'é',
      ' ',
      '-',
      '[name]',
      'Name',
    ),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));

  it('is idempotent, with and without names', () => {
    fc.assert(
      fc.property(text, fc.array(fc.constantFrom('Ann', 'Name', 'Card', 'e-mail', 'x.y', 'Reference Number')), (value, names) => {
        const once = redact(value, names);
        expect(redact(once, names)).toBe(once);
        expect(redact(redact(value))).toBe(redact(value));
      }),
      { numRuns: 200 },
    );
  });

  it('its spans lie inside, in order, and do not overlap', () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const span of findPersonal(value)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
      }),
      { numRuns: 200 },
    );
  });

  it('no e-mail address gets through, wherever it stands', () => {
    fc.assert(
      fc.property(
        text,
        fc.emailAddress(),
        text,
        (before, address, after) => !redact(`${before} ${address} ${after}`).includes(address),
      ),
    );
  });

  it.each([['a'], ['1'], ['1-'], ['a@'], ['+1 '], ['.'], ['GB82'], ['(']])('takes a megabyte of %j', (unit) => {
    expect(redact(unit.repeat(1_000_000 / unit.length)).length).toBeGreaterThan(0);
  });
});
