import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { copyText } from './copy-text';
import { usePanelState } from './panel-state';

interface CopyButtonProps {
  text: () => string | Promise<string>;
  /** What is said when it has worked. */
  said: string;
  children: ReactNode;
}

/** Copies a text and says so. */
export function CopyButton({ text, said, children }: CopyButtonProps) {
  const say = usePanelState((state) => state.say);
  const copy = async () => {
    const copied = await copyText(await text());
    say(copied ? said : 'The browser did not allow copying. Click into the panel and try again.');
  };
  return (
    <Button icon="copy" onClick={copy}>
      {children}
    </Button>
  );
}
