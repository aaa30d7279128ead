import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteAddress } from '@/components/options/sites/site-address';

describe('the address of a helpdesk', () => {
  it.each([
    ['help.company.com', 'https://help.company.com/*'],
    [' https://Help.Company.com/agent/1?x#y ', 'https://help.company.com/*'],
    ['http://localhost:8080/rt', 'http://localhost/*'],
    ['https://me:secret@help.company.com', 'https://help.company.com/*'],
  ])('%s', (typed, pattern) => expect(siteAddress(typed)).toMatchObject({ pattern }));

  it.each([
    '',
    'company',
    'our desk',
    '*.company.com',
    'https://*/',
    'file:///etc',
    'javascript:alert(1)',
    'chrome://settings',
    '<all_urls>',
  ])('refuses %j', (typed) => expect(siteAddress(typed)).toHaveProperty('fault'));

  it('never leads to more than one host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string()), (typed) => {
        const address = siteAddress(typed);
        return 'fault' in address || /^https?:\/\/[^/*]+\/\*$/.test(address.pattern);
      }),
    );
  });
});
