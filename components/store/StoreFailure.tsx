import { rescueRows } from '@/utils/store/rescue';
import { saveFile } from './save-file';

/** Stands in for a page whose database did not open, and lets the rep save what is there. */
export function StoreFailure({ message }: { message: string }) {
  const saveCopy = async () => {
    const rescue = await rescueRows();
    saveFile('evenkeel-rescue.json', `${JSON.stringify(rescue, null, 1)}\n`);
  };
  return (
    <main role="alert">
      <h1>Your data needs attention</h1>
      <p>{message}</p>
      <button type="button" onClick={saveCopy}>
        Save a copy
      </button>
    </main>
  );
}
