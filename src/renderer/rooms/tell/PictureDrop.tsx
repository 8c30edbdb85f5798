import { clsx } from 'clsx';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useT } from '../../ui/language';
import styles from './StorySheet.module.css';

type PictureDropProps = {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The sheet itself: takes pictures that are dropped on it or pasted in it. Pasted words go to the text. */
export const PictureDrop = ({ children, onFiles }: PictureDropProps) => {
  const t = useT();
  const place = useRef<HTMLElement>(null);
  const take = useRef(onFiles);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const sheet = place.current;
    if (sheet === null) return;
    const accept = (event: ClipboardEvent | DragEvent, data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])];
      // Words copied from a text program bring a picture of themselves along.
      if (files.length === 0 || data?.types.includes('text/plain')) return;
      event.preventDefault();
      event.stopPropagation();
      take.current(files);
    };
    const paste = (event: ClipboardEvent) => accept(event, event.clipboardData);
    const drop = (event: DragEvent) => {
      setOver(false);
      accept(event, event.dataTransfer);
    };
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && sheet.contains(event.relatedTarget))) setOver(false);
    };
    // Before the text sees them: it would refuse them.
    sheet.addEventListener('paste', paste, true);
    sheet.addEventListener('drop', drop, true);
    sheet.addEventListener('dragover', over, true);
    sheet.addEventListener('dragleave', leave);
    return () => {
      sheet.removeEventListener('paste', paste, true);
      sheet.removeEventListener('drop', drop, true);
      sheet.removeEventListener('dragover', over, true);
      sheet.removeEventListener('dragleave', leave);
    };
  }, []);
  return (
    <article
      ref={place}
      aria-label={t('tell.sheet')}
      className={clsx(styles['sheet'], isOver && styles['over'])}
    >
      <div data-scrolls className={styles['inner']}>
        {children}
      </div>
      {isOver && <p className={styles['dropHere']}>{t('tell.picture.dropHere')}</p>}
    </article>
  );
};
