import type { Card } from '@shared/contract/sort';
import { type CardChip, faceOf } from '@shared/domain/board/cardSize';
import { clsx } from 'clsx';
import { PencilLine } from 'lucide-react';
import { StoryPicture } from '../picture/StoryPicture';
import type { PictureDoor } from '../picture/usePictureAddress';
import { useT } from '../ui/language';
import styles from './CardFace.module.css';

export type CardFaceProps = {
  readonly card: Card;
  readonly isPicked: boolean;
  /** Through which window's door a drawing comes. */
  readonly pictureFrom?: PictureDoor;
  /** Too small to read: lines in place of words. Screen readers hear the words all the same. */
  readonly isFar?: boolean;
};

/** What stands on a card: the words or the drawing, whose it is, and what to know about it. */
export const CardFace = ({ card, isPicked, pictureFrom, isFar = false }: CardFaceProps) => {
  const t = useT();
  const face = faceOf(card);
  const teller = card.pseudonym === '' ? t('sort.unknown') : card.pseudonym;
  const about = [
    face.picture && face.lines === 0 ? t('sort.pictureOf', { name: teller }) : teller,
    face.picture && face.lines === 0 && t('sort.noWordsYet'),
    isPicked && t('sort.pickedUp'),
  ].filter((part) => part !== false);
  if (isFar) {
    return (
      <>
        <span className={styles['strip']} />
        <span role="img" aria-label={[face.words, ...about].join(' ')} className={styles['far']} />
      </>
    );
  }
  return (
    <>
      <span className={styles['strip']} />
      <span className={styles['body']}>
        {card.attachmentId !== null && (
          <span className={styles['frame']}>
            <StoryPicture
              id={card.attachmentId}
              from={pictureFrom}
              description=""
              className={styles['picture']}
            />
          </span>
        )}
        {face.lines > 0 && (
          <span dir="auto" className={styles['words']} style={{ WebkitLineClamp: face.lines }}>
            {face.words}
          </span>
        )}
        <span className={styles['about']}>
          {face.picture && <PencilLine aria-hidden="true" className={styles['pen']} />}
          {about.join(' · ')}
        </span>
        {face.chips.map((chip) => (
          <span key={chip} className={styles['chipLine']}>
            <span className={clsx(styles['chip'], styles[chip])}>{t(`sort.${chip satisfies CardChip}`)}</span>
          </span>
        ))}
      </span>
    </>
  );
};
