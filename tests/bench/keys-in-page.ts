/** Times what the measured page does with each key; bundled and put into it. */

let waits: number[] = [];
let pressed = 0;
const { port1, port2 } = new MessageChannel();
port1.onmessage = () => waits.push(performance.now() - pressed);

// From the moment at which the browser got the key until the page is free again: a message is a task of its own behind
// the one that handled the key, with all that scripts and observers of page and extension did in it.
addEventListener('keydown', ({ timeStamp }) => (pressed = timeStamp), { capture: true });
addEventListener('beforeinput', () => port2.postMessage(0), { capture: true });

/** Milliseconds of each key since the last call. */
export function takeWaits(): number[] {
  const taken = waits;
  waits = [];
  return taken;
}
