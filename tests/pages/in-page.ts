/** What tests call inside a page. */
export { readDamagedEverywhere, readDamagedOnce } from './damage';
export { readNow } from './read-now';
