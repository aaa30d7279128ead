import { readNow } from './read-now';

/** Names that vendors change; how an element is hidden and what a person wrote is not among them. */
const NAMING = /^(id|class|type|datetime|for|name|role|href|data-.+)$/;
/** The customer's own markup: a vendor's release does not change it. */
const PERSONS_MARKUP = '.zd-comment *, .messagebody *, .ticket_note *, .text__content *, .thread-content *, .richtext-content *, .inner-article-body *';

export interface Damage {
  what: string;
  read: ReturnType<typeof readNow>;
}

function described(element: Element): string {
  const mark = ['data-test-id', 'id', 'class'].map((name) => element.getAttribute(name)).find(Boolean);
  return `${element.tagName.toLowerCase()}[${mark ?? ''}]`;
}

/** Every element that carries a name, in page order, in any ticket that is mounted. */
function namedElements(): { element: Element; name: string }[] {
  return [...document.body.querySelectorAll('*'), document.body]
    .filter((element) => !element.matches(PERSONS_MARKUP) && !element.matches('script, style'))
    .flatMap((element) => element.getAttributeNames().filter((name) => NAMING.test(name)).map((name) => ({ element, name })));
}

/** Reads the page once for each name in it, with that one name removed and then changed; the page is mended in between. */
export function readDamagedOnce(): Damage[] {
  const damages: Damage[] = [];
  for (const { element, name } of namedElements()) {
    const before = element.getAttribute(name)!;
    element.removeAttribute(name);
    damages.push({ what: `${described(element)} without ${name}="${before}"`, read: readNow() });
    element.setAttribute(name, 'renamed');
    damages.push({ what: `${described(element)} with ${name}="${before}" renamed`, read: readNow() });
    element.setAttribute(name, before);
  }
  return damages;
}

/** The same with each name changed, or each attribute gone, wherever it stands, as a release of the vendor would do it. */
export function readDamagedEverywhere(): Damage[] {
  return [...readRenamed(), ...readWithoutAttribute()];
}

function readWithoutAttribute(): Damage[] {
  const all = namedElements();
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const places = all.filter((place) => place.name === name).map(({ element }) => ({ element, before: element.getAttribute(name)! }));
    for (const { element } of places) element.removeAttribute(name);
    const read = readNow();
    for (const { element, before } of places) element.setAttribute(name, before);
    return { what: `${name} gone everywhere`, read };
  });
}

function readRenamed(): Damage[] {
  const words = new Map<string, { element: Element; name: string }[]>();
  for (const { element, name } of namedElements()) {
    for (const word of element.getAttribute(name)!.split(/\s+/)) {
      // A bare number is an id and not a name.
      if (/^\d+$/.test(word)) continue;
      const key = `${name}=${name.startsWith('data-') || name === 'class' || name === 'id' ? word.replace(/\d+/g, 'N') : word}`;
      words.set(key, [...(words.get(key) ?? []), { element, name }]);
    }
  }
  const damages: Damage[] = [];
  for (const [key, places] of words) {
    const before = places.map(({ element, name }) => element.getAttribute(name)!);
    const word = key.slice(key.indexOf('=') + 1);
    for (const [index, { element, name }] of places.entries()) {
      const kept = before[index]!.split(/\s+/).filter((each) => each !== word && each.replace(/\d+/g, 'N') !== word);
      element.setAttribute(name, [...kept, 'renamed'].join(' '));
    }
    damages.push({ what: `${key} renamed everywhere`, read: readNow() });
    for (const [index, { element, name }] of places.entries()) element.setAttribute(name, before[index]!);
  }
  return damages;
}
