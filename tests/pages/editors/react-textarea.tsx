import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { draft, place, ready } from './mount';

/** React puts the field back to its own state when a change was not announced: text that only looks inserted is lost. */
function Composer() {
  const [value, setValue] = useState(draft.join('\n'));
  useEffect(() => ready(() => value.split('\n')));
  return <textarea value={value} onChange={(event) => setValue(event.target.value)} />;
}

createRoot(place).render(<Composer />);
