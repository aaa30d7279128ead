import { useRef } from 'react';
import { Button } from '@/components/ui/button';

interface FilePickerProps {
  label: string;
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for one file. The input itself is hidden: it cannot be made to look or speak like the page. */
export function FilePicker({ label, accept, onFile }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file can be chosen again after it was mended.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
